"""One week told in order: its news, who did what and why, its votes, and what moved the meters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wargame.base.text import week_date
from wargame.engine import Act, Note
from wargame.reports.acts import act_story
from wargame.reports.meters import band_of, bands
from wargame.reports.position import Position
from wargame.reports.reasons import reason_text
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


@dataclass(frozen=True, slots=True)
class Ballot:
    """How a vote went: seats in favour by bloc, and for a cabinet each minister's support.

    ``blocs`` are (name, seats in favour, seats); ``ministers`` (portfolio, support, confirmed).
    """

    title: str
    text: str
    passed: bool
    total: int
    quota: int
    blocs: tuple[tuple[str, int, int], ...]
    ministers: tuple[tuple[str, int, bool], ...]


@dataclass(frozen=True, slots=True)
class WeekReport:
    """A week from its Brief to its Aftermath; ``values`` are (meter, value, change, word)."""

    week: int
    title: str
    cards: tuple[Story, ...]
    acts: tuple[Done, ...]
    ballots: tuple[Ballot, ...]
    events: tuple[Story, ...]
    values: tuple[tuple[str, str, str, str], ...]
    why: WhyScene


def week_report(position: Position, week: int, journal: Iterable[Decided] = ()) -> WeekReport:
    """The week as the role may know it; ``journal`` gives the bots' reasons."""
    notes = [note for note in position.seen.notes if note.week == week]
    told = [(note, story(position, note)) for note in notes]
    monday = week_date(date.fromisoformat(position.deck.deck.starts), week, position.language)
    return WeekReport(
        week=week,
        title=position.say("Week {week} · {monday}", week=week, monday=monday),
        cards=tuple(s for note, s in told if s and note.kind in ("card", "inject", "choice")),
        acts=_acts(position, notes, [entry for entry in journal if entry.week == week]),
        ballots=tuple(_ballot(position, note) for note in notes if note.kind == "vote"),
        events=tuple(s for note, s in told if s and note.kind in _EVENTS),
        values=_values(position, week),
        why=why_week(position, week),
    )


_EVENTS = ("level", "promise", "mandate", "returned", "shared", "ending")


def _acts(position: Position, notes: list[Note], entries: list[Decided]) -> tuple[Done, ...]:
    """The acts of the record in order, each matched with the journal's next entry for it."""
    found = []
    for note in notes:
        if note.kind != "act":
            continue
        match = next((e for e in entries if _same(note, e)), None)
        if match is not None:
            entries.remove(match)
        told = act_story(position, note.data)
        if told:
            reason = reason_text(position.names, match.why) if match else ""
            role = position.names.role(note.data["role"])
            found.append(Done(role, told[1], told[2], reason))
    return tuple(found)


def _same(note: Note, entry: Decided) -> bool:
    """Whether an entry is the act of a note, as far as the role may know it."""
    keys = ("kind", "role", "bloc", "index", "items")
    return all(getattr(entry.act, key) == note.data[key] for key in keys)


def _ballot(position: Position, note: Note) -> Ballot:
    data, names = note.data, position.names
    told = story(position, note)
    confirmed = set(data.get("confirmed", ()))
    rows = [
        (names.short(bloc), int(seats), names.blocs[bloc].seats)
        for bloc, seats in enumerate(data["votes"])
    ]
    return Ballot(
        title=told.title if told else "",
        text=told.text if told else "",
        passed=bool(data["passed"]),
        total=int(data["total"]),
        quota=int(data["quota"]),
        blocs=tuple(rows),
        ministers=tuple(
            (names.portfolio(int(item)), int(support), int(item) in confirmed)
            for item, support in data.get("ministers", {}).items()
        ),
    )


def _values(position: Position, week: int) -> tuple[tuple[str, str, str, str], ...]:
    """Every meter at the end of the week, with its change in it and the word of its band."""
    say, found = position.say, []
    for variable, made in enumerate(position.rules.variables):
        if made.kind != "meter":
            continue
        meter = position.names.meters[made.id]
        mine = [line for line in position.seen.lines if line.variable == variable]
        value = position.values[variable] - sum(line.amount for line in mine if line.week > week)
        moved = sum(line.amount for line in mine if line.week == week)
        word = band_of(bands(position, meter), value).word
        change = say.points(moved, sign=True)
        found.append((say.deck(meter.name), say.points(value), change, word))
    return tuple(found)
