"""Who sits at the table, and what is handed out."""

from collections.abc import Iterator

from wargame.deck.model import Bloc, Portfolio, Role, Text
from wargame.reports.rulebook.pen import Pen, lower, table

_PASSING = (
    "whoever speaks for the nominee's bloc plays the office as well, and a deputy speaks for the "
    "team's own blocs meanwhile."
)


def casts(pen: Pen) -> Iterator[str]:
    """Casts, roles and what each privately wants."""
    roles = {role.id: role for role in pen.deck.roles.role}
    yield "## Who plays"
    yield ""
    for cast in pen.deck.roles.cast:
        yield f"- **{pen.text(cast.name)}** (`{cast.id}`): {pen.names(cast.roles)}."
    yield ""
    passing = [f"`{cast.id}`" for cast in pen.deck.roles.cast if cast.mandate == "passes"]
    if passing:
        yield f"In {' and '.join(passing)} the mandate passes from team to team: {_PASSING}"
        yield ""
    yield "Each role has aims of its own, worth 100 points together, which no other role sees."
    for role in roles.values():
        yield ""
        yield from _role(pen, role)


def _role(pen: Pen, role: Role) -> Iterator[str]:
    speaks = pen.names(role.blocs) if role.blocs else "no bloc"
    whom = "the bloc of whoever holds the mandate" if role.office else speaks
    later = role.income if role.income_governed is None else role.income_governed
    yield f"### {pen.text(role.name)}"
    yield ""
    yield f"Speaks for {whom}. Begins with {role.capital} capital, gains {role.income} a week"
    yield f"({later} in government). {pen.text(role.aim)}"
    yield ""
    yield from table(("aim", "points"), ((pen.text(o.text), o.most) for o in role.objective))


def blocs(pen: Pen) -> Iterator[str]:
    """Seats, trust, wants, rivals and red lines."""
    deck = pen.deck.deck
    yield "## The chamber"
    yield ""
    yield f"{deck.seats} seats, and {deck.majority} are a majority."
    yield ""
    heads = ("bloc", "seats", "discipline", "belongs to", "wants most", "rivals", "red lines")
    yield from table(heads, (_bloc(pen, bloc) for bloc in pen.deck.blocs.bloc))


def _bloc(pen: Pen, bloc: Bloc) -> tuple[object, ...]:
    wants = sorted(bloc.wants, key=lambda key: -bloc.wants[key])[:2]
    lines = "; ".join(pen.text(line.text) for line in bloc.red_lines)
    groups, rivals = pen.names(bloc.sets), pen.names(bloc.rivals)
    name, discipline = pen.text(bloc.name), f"{bloc.discipline} %"
    return name, bloc.seats, discipline, groups, pen.names(wants), rivals, lines


def price_list(pen: Pen) -> Iterator[str]:
    """The tariff."""
    deck, kinds = pen.deck, {kind.id: kind for kind in pen.deck.portfolios.kind}
    total = sum(each.points for each in deck.portfolios.portfolio)
    lots = deck.deck.lots
    yield "## The price list"
    yield ""
    yield "A bloc's fair share of points is a yardstick, never a limit. It is:"
    yield f"{lower(pen.says(deck.bargaining.fair))}. The small change are {lots.count} ×"
    yield f"{pen.text(lots.name)} of {lots.points} points each; with them there are"
    yield f"{total + lots.count * lots.points} points in all."
    yield ""
    values = list(deck.portfolios.values)
    heads = ("portfolio", "kind", "points", *map(pen.text, deck.portfolios.values.values()))
    rows = (
        _portfolio(pen, each, kinds[each.kind].name, values) for each in deck.portfolios.portfolio
    )
    yield from table((*heads, "who may hold it"), rows)


def _portfolio(pen: Pen, made: Portfolio, kind: Text, values: list[str]) -> tuple[object, ...]:
    may = (
        "goes with the mandate"
        if made.office
        else pen.says(made.holders)
        if made.holders
        else "any"
    )
    if made.custom:
        may += f"; by custom {pen.says(made.custom)}"
    points = (made.values.get(key, 0) for key in values)
    return pen.text(made.name), pen.text(kind), made.points, *points, may
