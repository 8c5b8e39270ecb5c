"""What happened, newest first: cards, votes, answers and moves as short items."""

from dataclasses import dataclass
from datetime import date

from wargame.base.text import week_date
from wargame.engine import Note
from wargame.reports.position import Position
from wargame.reports.stories import story


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One item.

    Attributes:
        week, monday: when.
        kind: card, talks, move, promise, vote, track, mandate or ending.
        title: the headline; text: a sentence or two, or empty.
        label: "In the game", or the sources it rests on.
        sources: keys of those sources.
        mood: good, bad or plain for the formation.
        fresh: since Negotiate opened a week ago.
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


def news(position: Position) -> tuple[NewsItem, ...]:
    """Everything that happened and that the role may know, newest first."""
    items = _items(position)
    items.reverse()
    return tuple(items)


def news_of(position: Position, week: int) -> tuple[NewsItem, ...]:
    """What happened in one week, in order."""
    return tuple(item for item in _items(position) if item.week == week)


def _items(position: Position) -> list[NewsItem]:
    starts = date.fromisoformat(position.deck.deck.starts)
    return [
        item for note in position.seen.notes if (item := _item(position, note, starts)) is not None
    ]


def _item(position: Position, note: Note, starts: date) -> NewsItem | None:
    told = story(position, note)
    if told is None:
        return None
    say = position.say
    label = say("In the game")
    if told.sources:
        label = say("Source {keys}", keys=", ".join(f"[{key}]" for key in told.sources))
    opened = note.week == position.week or (
        note.week == position.week - 1 and note.phase != "brief"
    )
    return NewsItem(
        week=note.week,
        monday=week_date(starts, note.week, position.language),
        kind=told.kind,
        title=told.title,
        text=told.text,
        label=label,
        sources=told.sources,
        mood=told.mood,
        fresh=opened,
    )
