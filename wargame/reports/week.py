"""One week told in order: its news, who did what and why, its votes, and what moved the meters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wargame.base.text import week_date
from wargame.engine import Act, Note
from wargame.reports.ballots import VOTES, Ballot, ballot
from wargame.reports.meters import band_of, bands
from wargame.reports.position import Position
from wargame.reports.reasons import YES, reason_text, stated
from wargame.reports.stories import Story, story
from wargame.reports.why import WhyScene, why_week


@dataclass(frozen=True, slots=True)
class Decided:
    """An act of a week with a bot's reasons, see `reason_text`; None for a person's."""

    week: int
    act: Act
    why: Mapping[str, Any] | None


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


def week_report(position: Position, week: int, decided: Iterable[Decided] = ()) -> WeekReport:
    """The week as the role may know it; ``decided`` gives the bots' reasons."""
    notes = [note for note in position.seen.notes if note.week == week]
    monday = week_date(date.fromisoformat(position.deck.deck.starts), week, position.language)
    return WeekReport(
        week=week,
        title=position.say("Week {week} · {monday}", week=week, monday=monday),
        happened=happened(position, notes, [each for each in decided if each.week == week]),
        values=_values(position, week),
        why=why_week(position, week),
    )


def happened(
    position: Position, notes: Iterable[Note], decided: list[Decided]
) -> tuple[Happened, ...]:
    """Notes of the record told in order.

    Args:
        position: the game as the role sees it; the notes are of its `seen` record.
        notes: what happened.
        decided: acts with the bots' reasons; each is used for the first act that is the same.
            Who only watches reads them whole, a role what is said aloud.
    """
    left, found = list(decided), list[Happened]()
    for note in notes:
        told = story(position, note)
        if note.kind in VOTES:
            found.append(ballot(position, note))
        elif note.kind == "act" and told:
            found.append(_done(position, note, told, left))
        elif told:
            found.append(told)
    return tuple(found)


def _done(position: Position, note: Note, told: Story, left: list[Decided]) -> Done:
    match = next((each for each in left if _same(note, each)), None)
    if match is not None:
        left.remove(match)
    why = match.why if match else None
    if position.view.role >= 0:
        inside = position.inside(note.week, note.data["bloc"])
        why = stated(position.rules, why, outsider=not inside)
    reason = reason_text(position.names, why, agreed=note.data["kind"] in YES)
    return Done(position.names.role(note.data["role"]), told.title, told.text, reason)


def _same(note: Note, entry: Decided) -> bool:
    """Whether an entry is the act of a note, as far as the role may know it."""
    keys = ("kind", "role", "bloc", "index", "items")
    return all(getattr(entry.act, key) == note.data[key] for key in keys)


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


__all__ = ["Ballot", "Decided", "Done", "Happened", "WeekReport", "happened", "week_report"]
