"""Two roads of one game side by side: where they part, and what came of it by the ledger."""

from collections.abc import Iterable
from dataclasses import dataclass

from wargame.engine import Line
from wargame.reports.causes import Reason
from wargame.reports.compare.steps import Answered, Parting, answered, parting, steps
from wargame.reports.ending import ending
from wargame.reports.ledger import change
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two.

    Attributes:
        name: what it is called. week: the last week that has been played to its end.
        ending: title of its ending; empty while it is open.
        score: of the role that looks; −1 while it is open.
    """

    name: str
    week: int
    ending: str
    score: int


@dataclass(frozen=True, slots=True)
class Due:
    """A cause's part in a difference (h); ``code`` is as in Why."""

    label: str
    code: str
    amount: int
    amount_text: str


@dataclass(frozen=True, slots=True)
class Apart:
    """A meter in both, at the end of weeks 0, 1, … (h).

    Attributes:
        a, b: its course in each.
        difference: second less first, at the end of the last week that both have.
        due: causes whose parts add up to the difference exactly, the largest first.
    """

    id: str
    name: str
    a: tuple[int, ...]
    b: tuple[int, ...]
    difference: int
    difference_text: str
    due: tuple[Due, ...]


@dataclass(frozen=True, slots=True)
class CompareScene:
    """Two games of one deck, cast and seed.

    Attributes:
        week: the last week that both have played to its end.
        parting: the first act that differs; None where they are the same so far.
        meters: in the deck's order.
        answered: what roles did otherwise from there on, week by week.
    """

    a: Side
    b: Side
    week: int
    parting: Parting | None
    meters: tuple[Apart, ...]
    answered: tuple[Answered, ...]


def compare(a: Position, b: Position, names: tuple[str, str]) -> CompareScene:
    """Hold two games against each other, both as the same role may see them.

    Args:
        a: the one.
        b: the other, of the same deck, cast and seed.
        names: what each is called.
    """
    sides = tuple(_side(each, name) for each, name in zip((a, b), names, strict=True))
    week = min(side.week for side in sides)
    done = steps(a), steps(b)
    return CompareScene(
        a=sides[0],
        b=sides[1],
        week=week,
        parting=parting(a, *done),
        meters=_meters(a, b, sides, week),
        answered=answered(a, *done),
    )


def _side(position: Position, name: str) -> Side:
    end = ending(position)
    week = position.week if end else position.week - 1
    return Side(name, week, end.title if end else "", end.score.total if end else -1)


def _meters(a: Position, b: Position, sides: tuple[Side, ...], week: int) -> tuple[Apart, ...]:
    return tuple(
        _apart(a, b, sides, week, variable)
        for variable, made in enumerate(a.rules.variables)
        if made.kind == "meter"
    )


def _apart(a: Position, b: Position, sides: tuple[Side, ...], week: int, variable: int) -> Apart:
    say, made = a.say, a.names.meters[a.rules.variables[variable].id]
    courses = [course(p, variable, s.week) for p, s in zip((a, b), sides, strict=True)]
    difference = courses[1][week] - courses[0][week]
    return Apart(
        id=made.id,
        name=say.deck(made.name),
        a=courses[0],
        b=courses[1],
        difference=difference,
        difference_text=say.exact(difference, sign=True),
        due=_due(a, b, variable, week),
    )


def course(position: Position, variable: int, last: int) -> tuple[int, ...]:
    """A variable at the end of weeks 0, 1, … ``last``, worked back from its present value."""
    lines = position.ledger.get(variable, ())
    now = position.values[variable]
    return tuple(
        now - sum(line.amount for line in lines if line.week > week) for week in range(last + 1)
    )


def _due(a: Position, b: Position, variable: int, week: int) -> tuple[Due, ...]:
    """Each cause's sum in the second game less its sum in the first."""
    mine, other = (_sums(position, variable, week) for position in (a, b))
    parts = {key: other.get(key, 0) - mine.get(key, 0) for key in (*mine, *other)}
    found = sorted(parts.items(), key=lambda part: -abs(part[1]))
    return tuple(
        Due(key.label, key.code, amount, a.say.exact(amount, sign=True))
        for key, amount in found
        if amount
    )


def _sums(position: Position, variable: int, week: int) -> dict[Reason, int]:
    lines: Iterable[Line] = position.ledger.get(variable, ())
    parts = change(position, variable, (line for line in lines if line.week <= week)).parts
    return {part.reason: part.amount for part in parts}
