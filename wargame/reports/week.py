"""One week told in order: its news, who did what and why, its votes, and what moved the meters."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wargame.base.text import week_date
from wargame.engine import Note
from wargame.reports.ballots import VOTES, Ballot, ballot
from wargame.reports.meters import band_of, bands
from wargame.reports.position import Position
from wargame.reports.stories import Story, story
from wargame.reports.turned import meaning, spoken_reason
from wargame.reports.why import WhyScene, why_week


@dataclass(frozen=True, slots=True)
class Done:
    """An act of a role: headline, text, and the bot's reason (empty for a person)."""

    role: str
    title: str
    text: str
    reason: str


Happened = Story | Done | Ballot
"""Something that happened: a headline, an act or a vote."""


@dataclass(frozen=True, slots=True)
class WeekReport:
    """A week from its Brief to its Aftermath.

    Attributes:
        happened: everything, in order.
        values: every meter at its end: name, value, change in the week, word of the band.
        why: what moved the meters.
    """

    week: int
    title: str
    happened: tuple[Happened, ...]
    values: tuple[tuple[str, str, str, str], ...]
    why: WhyScene


def week_report(position: Position, week: int) -> WeekReport:
    """The week as the role may know it."""
    notes = [note for note in position.seen.notes if note.week == week]
    monday = week_date(date.fromisoformat(position.deck.deck.starts), week, position.language)
    return WeekReport(
        week=week,
        title=position.say("Week {week} · {monday}", week=week, monday=monday),
        happened=happened(position, notes),
        values=_values(position, week),
        why=why_week(position, week),
    )


def happened(position: Position, notes: Iterable[Note]) -> tuple[Happened, ...]:
    """Notes of the record told in order.

    Args:
        position: the game as the role sees it. Who only watches reads a bot's reasons whole, a
            role what is said aloud.
        notes: what happened; of the position's `seen` record.
    """
    found = list[Happened]()
    for note in notes:
        told = story(position, note)
        if note.kind in VOTES:
            found.append(ballot(position, note))
        elif note.kind == "act" and told:
            found.append(_done(position, note, told))
        elif told:
            found.append(told)
    return tuple(found)


def _done(position: Position, note: Note, told: Story) -> Done:
    made = position.whys.get(id(note))
    text = f"{told.text} {meaning(position, made)}".strip()
    who = position.names.role(note.data["role"])
    return Done(who, told.title, text, spoken_reason(position, made))


def _values(position: Position, week: int) -> tuple[tuple[str, str, str, str], ...]:
    """Every meter at the end of the week, with its change in it and the word of its band."""
    say, found = position.say, []
    for variable, made in enumerate(position.rules.variables):
        if made.kind != "meter":
            continue
        meter = position.names.meters[made.id]
        mine = position.ledger.get(variable, [])
        value = position.values[variable] - sum(line.amount for line in mine if line.week > week)
        moved = sum(line.amount for line in mine if line.week == week)
        word = band_of(bands(position, meter), value).word
        change = say.points(moved, sign=True)
        found.append((say.deck(meter.name), say.points(value), change, word))
    return tuple(found)


__all__ = ["Ballot", "Done", "Happened", "WeekReport", "happened", "week_report"]
