"""What happened, newest first: cards, votes, answers and moves as short items."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from wargame.base.text import week_date
from wargame.engine import Kind, Note
from wargame.reports.position import Position
from wargame.reports.stories import story
from wargame.reports.team import seat_after
from wargame.reports.turned import ANSWERS, as_sentence, meaning, spoken_reason


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One item.

    Attributes:
        week, monday: when.
        kind: card, talks, move, event, promise, vote, track, mandate or ending.
        title: the headline; text: a sentence or two, or empty.
        label: "In the game", or the sources it rests on.
        sources: keys of those sources.
        mood: good, bad or plain for the formation.
        fresh: since Negotiate opened a week ago.
        found: what of the text somebody learnt by it, or empty.
    """

    week: int
    monday: str
    kind: str
    title: str
    text: str
    label: str
    sources: tuple[str, ...]
    mood: str
    fresh: bool
    found: str = ""


def news(position: Position) -> tuple[NewsItem, ...]:
    """Everything that happened and that the role may know, newest first."""
    items = [_told(position, *pair) for pair in _notes(position)]
    return tuple(item for item in reversed(items) if item is not None)


def _notes(position: Position) -> Iterable[tuple[Note, Note]]:
    """Each note as it was written, and as the role may read it."""
    return zip(position.record.notes, position.seen.notes, strict=True)


def _told(position: Position, written: Note, seen: Note) -> NewsItem | None:
    """The item of a note, made once for a role before and once after a cabinet governs."""
    readers = position.role_in(seen.week), position.role_in(seen.week + 1)
    known = position.governed >= 0, position.is_office, id(seen) in position.whys
    key = (id(written), readers, known)
    told = position.names.told.get(key)
    if told is None:  # the note is kept with its item, so that its identity stays its own
        told = (written, _item(position, seen))
        position.names.told[key] = told
    item = told[1]
    if not isinstance(item, NewsItem) or not _is_fresh(position, seen):
        return item if isinstance(item, NewsItem) else None
    return replace(item, fresh=True)


def _is_fresh(position: Position, note: Note) -> bool:
    before = position.week - 1
    return note.week == position.week or (note.week == before and note.phase != "brief")


def _item(position: Position, note: Note) -> NewsItem | None:
    told = story(position, note)
    if told is None:
        return None
    say, starts = position.say, date.fromisoformat(position.deck.deck.starts)
    seat = seat_after(position, note.week) if note.kind == "mandate" else ""
    label = say("In the game")
    if told.sources:
        label = say("Source {keys}", keys=say.listed(f"[{key}]" for key in told.sources))
    made = position.whys.get(id(note))
    reason = as_sentence(spoken_reason(position, made)) if _answers(note) else ""
    text = " ".join(part for part in (told.text, meaning(position, made), reason, seat) if part)
    return NewsItem(
        week=note.week,
        monday=week_date(starts, note.week, position.language),
        kind=told.kind,
        title=told.title,
        text=text,
        label=label,
        sources=told.sources,
        mood=told.mood,
        fresh=False,
        found=told.found,
    )


def _answers(note: Note) -> bool:
    """Whether a bloc speaks in it: it answers an offer, joins or leaves."""
    return note.kind == "act" and note.data["kind"] in (*ANSWERS, Kind.WITHDRAW)
