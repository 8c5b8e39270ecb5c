"""The ledger read back: values at earlier weeks, and changes with their causes, summed exactly."""

from collections.abc import Iterable
from dataclasses import dataclass

from wargame.engine import Line
from wargame.reports.causes import Reason, reason
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class Part:
    """One cause's part in a change, in the variable's unit; parts of a change sum exactly."""

    reason: Reason
    amount: int


@dataclass(frozen=True, slots=True)
class Change:
    """How a variable changed over a stretch of the game, largest parts first."""

    variable: int
    total: int
    parts: tuple[Part, ...]


def since_last_week(position: Position, variable: int) -> list[Line]:
    """A variable's lines since Negotiate opened a week ago: "this week" on the screens.

    An ended game shows its last week.
    """
    week = position.week if position.ended else position.week - 1
    return [line for line in position.ledger.get(variable, ()) if not _before(line, week)]


def of_week(position: Position, variable: int, week: int) -> list[Line]:
    """A variable's lines of one calendar week, from its Brief to its Aftermath."""
    return [line for line in position.ledger.get(variable, ()) if line.week == week]


def change(position: Position, variable: int, lines: Iterable[Line]) -> Change:
    """The sum of some lines of a variable, merged by cause."""
    sums: dict[Reason, int] = {}
    for line in lines:
        named = reason(position.names, line.cause)
        sums[named] = sums.get(named, 0) + line.amount
    parts = [Part(named, amount) for named, amount in sums.items() if amount]
    parts.sort(key=lambda part: -abs(part.amount))
    return Change(variable, sum(sums.values()), tuple(parts))


def history(position: Position, variable: int) -> tuple[int, ...]:
    """The variable's value week by week, now at the end.

    First the value before week 1, then as Negotiate opened in weeks 1, 2, …; this week's is the
    present value, and an ended game has one more. The last step is always the change "this week".
    Worked back from the present value, so it always meets it.
    """
    by_week: dict[int, int] = {}
    for line in position.ledger.get(variable, ()):
        opens = line.week if line.phase == "brief" else line.week + 1
        by_week[opens] = by_week.get(opens, 0) + line.amount
    last = position.week + 1 if position.ended else position.week
    value = position.values[variable]
    found = [value]
    value -= by_week.get(last + 1, 0)
    for week in range(last, 0, -1):
        value -= by_week.get(week, 0)
        found.append(value)
    return tuple(reversed(found))


def _before(line: Line, week: int) -> bool:
    """Whether the line was written before Negotiate opened in ``week``."""
    return line.week < week or (line.week == week and line.phase == "brief")
