"""One portfolio on the board: who has it, who asks for it, and whether it can be given."""

from dataclasses import dataclass, replace

from wargame.reports.position import Position

PIPS = 3


@dataclass(frozen=True, slots=True)
class Tile:
    """A portfolio.

    Attributes:
        index: of the portfolio in the rules.
        points, points_text: its price on the tariff (h), and as shown.
        pips: 0–3, how closely it is watched.
        state: open, held, named, put_up, offered, mine, contested or barred; named waits for
            this week's vote on a minister, put_up for the vote on a post.
        reason: why it is barred, or what giving it to the selected bloc would cross;
        reason_short: why it is barred, in a word or two.
        holder: index of the bloc that has it, −1 nobody; ``holder_text`` says it.
        claims: blocs that asked for it in a counter.
        settled: confirmed, voted or going with the office; it cannot be moved.
        confirmed: its minister or holder is in office.
        can_give: the selected bloc may have it in a package.
        may_hold: indices of the blocs that may hold it.
        custom: "by custom: Sunni lists", or empty.
        vacant: a ministry of a cabinet in office that nobody is named for.
        left: its minister is in office and its bloc out of the coalition.
    """

    index: int
    id: str
    name: str
    short: str
    icon: str
    points: int
    points_text: str
    pips: int
    state: str
    reason: str
    reason_short: str
    holder: int
    holder_text: str
    claims: tuple[int, ...]
    settled: bool
    confirmed: bool
    can_give: bool
    may_hold: tuple[int, ...]
    custom: str
    vacant: bool
    left: bool = False


def tile(position: Position, index: int) -> Tile:
    """The tile of a portfolio, with no bloc selected."""
    made, state = position.names.portfolios[index], position.state
    name = position.say.deck(made.name)
    may_hold = tuple(bloc for bloc, may in enumerate(position.rules.holders[index]) if may)
    claims = tuple(bloc for bloc, item in enumerate(state.claim[0].tolist()) if item == index)
    kind, reason = _state(position, index, -1, False, claims)
    return Tile(
        index=index,
        id=made.id,
        name=name,
        short=position.names.post(index),
        icon=made.icon,
        points=position.rules.portfolio_points[index],
        points_text=position.say.points(position.rules.portfolio_points[index]),
        pips=pips(position, index),
        state=kind,
        reason=reason,
        reason_short="",
        holder=position.owner[index],
        holder_text=holder_text(position, index),
        claims=claims,
        settled=bool(state.fixed[0, index]),
        confirmed=bool(state.filled[0, index]),
        can_give=False,
        may_hold=may_hold,
        custom=position.names.custom(index),
        vacant=position.governed >= 0
        and bool(position.rules.ministries[index])
        and position.owner[index] < 0,
        left=has_left(position, index),
    )


def tile_for(
    plain: Tile, position: Position, selected: int, crossed: dict[int, tuple[int, ...]]
) -> Tile:
    """A tile with a bloc selected; it stays what it is where that makes no difference.

    Args:
        plain: the tile with no bloc selected.
        position: the game it is of.
        selected: the bloc.
        crossed: the red lines that giving each portfolio to it would cross.
    """
    can_give = bool(position.legal.give[0, selected, plain.index])
    kind, reason = _state(position, plain.index, selected, can_give, plain.claims)
    reason = reason or _crossing(position, crossed.get(plain.index, ()))
    if (kind, reason, can_give) == (plain.state, plain.reason, plain.can_give):
        return plain
    short = _barred_short(position, plain.index, selected) if kind == "barred" else ""
    return replace(plain, state=kind, reason=reason, reason_short=short, can_give=can_give)


def _state(
    position: Position, index: int, selected: int, can_give: bool, claims: tuple[int, ...]
) -> tuple[str, str]:
    owner = position.owner[index]
    asked = {*claims, owner} - {-1} if owner < 0 or _outside(position, index) else set()
    if len(asked) > 1:
        return "contested", ""
    waits = _waiting(position, index)
    if waits:
        return waits, ""
    if owner >= 0:
        return ("mine" if owner in position.own else "held"), ""
    if selected >= 0 and position.is_office and not can_give and position.governed < 0:
        return "barred", _barred(position, index, selected)
    return "open", ""


def _waiting(position: Position, index: int) -> str:
    """What a portfolio that somebody is to have waits for: offered, put_up, named; or nothing."""
    kinds = (("offered", is_offered), ("put_up", is_put_up), ("named", is_named))
    return next((kind for kind, waits in kinds if waits(position, index)), "")


def _barred(position: Position, index: int, selected: int) -> str:
    if not position.rules.holders[index][selected]:
        return position.say("Not open to {bloc}", bloc=position.names.short(selected))
    return position.say("Cannot be moved now")


def _barred_short(position: Position, index: int, selected: int) -> str:
    closed = not position.rules.holders[index][selected]
    return position.say("Not open to it" if closed else "Fixed")


def _crossing(position: Position, blocs: tuple[int, ...]) -> str:
    if not blocs:
        return ""
    names = position.say.names([position.names.short(bloc) for bloc in blocs])
    return position.say("Crosses a red line of {blocs}", blocs=names)


def is_offered(position: Position, index: int) -> bool:
    """Whether a portfolio is only on offer: its bloc has not joined."""
    return _outside(position, index) and not is_put_up(position, index)


def is_put_up(position: Position, index: int) -> bool:
    """Whether a bloc is put up for a post whose vote has not passed, and not by an open offer."""
    owner = position.owner[index]
    if owner < 0 or position.state.fixed[0, index]:
        return False
    asked = position.offered[owner] and not position.partners[owner]
    return not asked and any(index in vote.posts for vote in position.rules.votes)


def waits_for_vote(position: Position, index: int) -> bool:
    """Whether who is to have a portfolio is known, and parliament has yet to vote on it."""
    return is_put_up(position, index) or is_named(position, index)


def _outside(position: Position, index: int) -> bool:
    """Whether a portfolio is to go to a bloc that is no partner, and is not settled."""
    owner = position.owner[index]
    settled = bool(position.state.fixed[0, index])
    return owner >= 0 and not settled and not position.partners[owner]


def is_named(position: Position, index: int) -> bool:
    """Whether a minister is named to a cabinet in office and waits for parliament."""
    waits = position.owner[index] >= 0 and not position.state.filled[0, index]
    ministry = bool(position.rules.ministries[index])
    return position.governed >= 0 and ministry and waits and not position.ended


def has_left(position: Position, index: int) -> bool:
    """Whether a minister is in office whose bloc is out of the coalition."""
    owner = position.owner[index]
    if position.governed < 0 or owner < 0 or position.formateur < 0:
        return False
    in_office = position.rules.ministries[index] and position.state.filled[0, index]
    return bool(in_office) and not position.partners[owner]


def holder_text(position: Position, index: int) -> str:
    """Who has or is to have it: "Open", "to Sadiqoun" for an offer, "PUK, put up", or "PUK"."""
    owner = position.owner[index]
    if owner < 0:
        return position.say("Vacant" if position.governed >= 0 else "Open")
    short = position.names.short(owner)
    if is_named(position, index):
        return position.say("{bloc}, named", bloc=short)
    if is_put_up(position, index):
        return position.say("{bloc}, put up", bloc=short)
    if has_left(position, index):
        return position.say("{bloc}, left", bloc=short)
    return position.say("to {bloc}", bloc=short) if is_offered(position, index) else short


def pips(position: Position, index: int) -> int:
    """How closely a portfolio is watched: 0, or 1–3 of the most watched ministry."""
    watched = position.deck.portfolios.watched
    portfolios = position.names.portfolios
    values = [made.values.get(watched, 0) for made in portfolios]
    top = max((v for v, m in zip(values, position.rules.ministries, strict=True) if m), default=0)
    if values[index] <= 0 or top <= 0:
        return 0
    return min(PIPS, -(-PIPS * values[index] // top))
