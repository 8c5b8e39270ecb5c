"""What really happened, beside the game: for the page that closes the story."""

from dataclasses import dataclass

from wargame.base.text import day
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
        events: in order.
        ending: title of the deck's ending that it is nearest to; "" where nothing is said.
        text: how it ended. sources: of that.
        reached: the game came to the same ending; False while it runs.
    """

    events: tuple[EventScene, ...]
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
    if told.outcome is None:
        return HistoryScene(events, "", "", (), False)
    endings = position.deck.endings
    made = next(each for each in endings.ending if each.id == told.outcome.ending)
    clause = int(position.state.ended[0])
    return HistoryScene(
        events,
        say.deck(made.title),
        say.deck(told.outcome.text),
        tuple(told.outcome.sources),
        clause >= 0 and endings.clause[clause].ending == made.id,
    )


def _event(position: Position, event: PastEvent) -> EventScene:
    say, when = position.say, day_of(position.deck, event)
    return EventScene(
        day(when, say.language) if when is not None else "",
        say.deck(event.title),
        say.deck(event.text),
        tuple(event.sources),
    )
