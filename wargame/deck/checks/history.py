"""What really happened: on a day or a week each, in order, beside an ending of the deck."""

from collections.abc import Iterator
from datetime import date

from wargame.base.text import week_monday
from wargame.deck.checks.lookup import unknown
from wargame.deck.faults import Fault
from wargame.deck.model import Deck, PastEvent

FILE = "history.toml"


def history(deck: Deck) -> Iterator[Fault]:
    """Events say when they were, one way, and come in order; the outcome names an ending."""
    before: date | None = None
    for number, event in enumerate(deck.history.event, start=1):
        where = f"{FILE}: event {number}"
        if (event.week is None) == (event.date is None):
            what = "is missing" if event.week is None else "is said, and date too"
            yield Fault(where, "week", what, "say either the week or the date")
            continue
        day = day_of(deck, event)
        if day is None:
            yield Fault(where, "date", f"is {event.date}", "write a date such as 2026-01-26")
        elif before is not None and day < before:
            field = "week" if event.date is None else "date"
            yield Fault(where, field, "lies before the event above it", "put them in order")
        before = day or before
    if deck.history.outcome is not None:
        endings = [ending.id for ending in deck.endings.ending]
        wanted = [deck.history.outcome.ending]
        yield from unknown(f"{FILE}: outcome", "ending", wanted, endings, "ending")


def day_of(deck: Deck, event: PastEvent) -> date | None:
    """The day of an event, the Monday where only its week is said; None where there is none."""
    try:
        if event.date is not None:
            return date.fromisoformat(event.date)
        return week_monday(date.fromisoformat(deck.deck.starts), event.week or 1)
    except (ValueError, OverflowError):
        return None
