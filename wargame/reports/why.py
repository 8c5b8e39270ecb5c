"""Why the meters moved: each change with its causes, which sum to it exactly."""

from collections.abc import Callable
from dataclasses import dataclass

from wargame.engine import Line
from wargame.reports.ledger import Change, change, of_week, since_last_week
from wargame.reports.meters import mood
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class WhyLine:
    """One cause: what it is, its code, and its signed part (h)."""

    label: str
    code: str
    amount: int
    amount_text: str
    mood: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WhyMeter:
    """One meter's change (h) and the lines that sum to it."""

    id: str
    name: str
    change: int
    change_text: str
    mood: str
    lines: tuple[WhyLine, ...]


@dataclass(frozen=True, slots=True)
class WhyScene:
    """The Why panel: meters that moved or were pushed, in the deck's order."""

    title: str
    span: str
    meters: tuple[WhyMeter, ...]


def why(position: Position) -> WhyScene:
    """Why the meters moved since last week."""
    say, week = position.say, position.week
    span = say("The last week. Every entry names its rule.")
    if not position.ended:
        span = say(
            "Week {before} to week {week}. Every entry names its rule.", before=week - 1, week=week
        )
    if week == 1:
        span = say("The first week. Every entry names its rule.")
    return WhyScene(say("Why the meters moved"), span, _meters(position, since_last_week))


def why_week(position: Position, week: int) -> WhyScene:
    """Why the meters moved in one calendar week, from its Brief to its Aftermath."""
    say = position.say
    span = say("Week {week}. Every entry names its rule.", week=week)
    found = _meters(position, lambda position, variable: of_week(position, variable, week))
    return WhyScene(say("Why the meters moved"), span, found)


def _meters(
    position: Position, lines: Callable[[Position, int], list[Line]]
) -> tuple[WhyMeter, ...]:
    found = []
    for variable, made in enumerate(position.rules.variables):
        if made.kind == "meter":
            moved = change(position, variable, lines(position, variable))
            if moved.parts:
                found.append(_meter(position, made.id, moved))
    return tuple(found)


def _meter(position: Position, meter: str, moved: Change) -> WhyMeter:
    say, made = position.say, position.names.meters[meter]
    lines = tuple(
        WhyLine(
            label=part.reason.label,
            code=part.reason.code,
            amount=part.amount,
            amount_text=say.exact(part.amount, sign=True),
            mood=mood(made.good, part.amount),
            sources=part.reason.sources,
        )
        for part in moved.parts
    )
    return WhyMeter(
        id=meter,
        name=say.deck(made.name),
        change=moved.total,
        change_text=say.exact(moved.total, sign=True),
        mood=mood(made.good, moved.total),
        lines=lines,
    )
