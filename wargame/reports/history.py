"""What really happened, beside the game: for the page that closes the story."""

from dataclasses import dataclass
from datetime import date

from wargame.base.text import day, week_monday
from wargame.deck import lengths
from wargame.deck.checks.history import day_of
from wargame.deck.model import PastEvent
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class EventScene:
    """Something that happened; ``date`` is the Monday where only the week is known."""

    date: str
    title: str
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryScene:
    """What the deck tells of the real story.

    Attributes:
        events: in order. before: how many of them came before the story begins.
        ending: title of the deck's ending that it is nearest to; "" where nothing is said.
        text: how it ended, and that this game had another length where it did. sources: of that.
        reached: the game came to the same ending; False while it runs.
    """

    events: tuple[EventScene, ...]
    before: int
    ending: str
    text: str
    sources: tuple[str, ...]
    reached: bool


def history(position: Position) -> HistoryScene | None:
    """The real story; None where the deck tells none."""
    told, say = position.deck.history, position.say
    if not told.event and told.outcome is None:
        return None
    events = tuple(_event(position, event) for event in told.event)
    begins = week_monday(date.fromisoformat(position.deck.deck.starts), 1)
    days = (day_of(position.deck, event) for event in told.event)
    before = sum(day is not None and day < begins for day in days)
    if told.outcome is None:
        return HistoryScene(events, before, "", "", (), False)
    endings = position.deck.endings
    made = next(each for each in endings.ending if each.id == told.outcome.ending)
    clause = int(position.state.ended[0])
    return HistoryScene(
        events,
        before,
        say.deck(made.title),
        " ".join(filter(None, (say.deck(told.outcome.text), _length(position)))),
        tuple(told.outcome.sources),
        clause >= 0 and endings.clause[clause].ending == made.id,
    )


def _length(position: Position) -> str:
    """That there was more or less time than usual; "" where there was not."""
    played, usual = position.deck.deck.length.formation, lengths(position.deck)[0].formation
    if played == usual:
        return ""
    return position.say(
        "This game left {n} weeks for a cabinet; the usual one leaves {usual}.",
        n=played,
        usual=usual,
    )


def _event(position: Position, event: PastEvent) -> EventScene:
    say, when = position.say, day_of(position.deck, event)
    return EventScene(
        day(when, say.language) if when is not None else "",
        say.deck(event.title),
        say.deck(event.text),
        tuple(event.sources),
    )
