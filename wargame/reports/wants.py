"""What a bloc wants, and where each of it stands."""

from dataclasses import dataclass

from wargame.reports.position import Position
from wargame.reports.tile import waits_for_vote

OWN = 8
"""So many wants of the role's own blocs are listed."""


@dataclass(frozen=True, slots=True)
class Want:
    """A portfolio a bloc wants.

    Attributes:
        rank: 1 = most. index, name, short, icon, points_text: of the portfolio.
        salience: percent of its points that it is worth to this bloc.
        state: open, held, offer (to this bloc, or put up), hand (has it),
            elsewhere (another is to have it).
        state_text: the state in words, such as "Held by Reconstruction".
    """

    rank: int
    index: int
    name: str
    icon: str
    points_text: str
    salience: int
    state: str
    state_text: str
    short: str


def wants(position: Position, bloc: int) -> tuple[Want, ...]:
    """What a bloc wants above the common measure, most first; of others only what is public."""
    row, base = position.rules.salience[bloc], position.rules.base_salience
    wanted = [item for item, salience in enumerate(row) if salience > base]
    wanted.sort(key=lambda item: (-row[item], item))
    most = OWN if bloc in position.own else position.rules.known_wants
    return tuple(_want(position, bloc, rank, item) for rank, item in enumerate(wanted[:most], 1))


def _want(position: Position, bloc: int, rank: int, item: int) -> Want:
    made = position.names.portfolios[item]
    state, text = _where(position, bloc, item)
    return Want(
        rank=rank,
        index=item,
        name=position.say.deck(made.name),
        icon=made.icon,
        points_text=position.say.points(position.rules.portfolio_points[item]),
        salience=position.rules.salience[bloc][item],
        state=state,
        state_text=text,
        short=position.say.deck(made.short) or position.say.deck(made.name),
    )


def _where(position: Position, bloc: int, item: int) -> tuple[str, str]:
    say, owner = position.say, position.owner[item]
    if owner < 0:
        return "open", say("Open")
    settled, waits = bool(position.state.fixed[0, item]), waits_for_vote(position, item)
    if owner == bloc:
        if waits:
            return "offer", say("Put up")
        if settled or position.partners[bloc]:
            return "hand", say("In hand")
        return "offer", say("In your offer" if position.is_office else "On offer")
    short = position.names.short(owner)
    if waits:
        return "elsewhere", say("Put up for {bloc}", bloc=short)
    if settled or position.partners[owner]:
        return "held", say("Held by {bloc}", bloc=short)
    return "elsewhere", say("Offered to {bloc}", bloc=short)
