"""Lengths to choose from: told apart by their weeks, the deck's own among them."""

from collections.abc import Iterator

from wargame.deck.checks.lookup import twice
from wargame.deck.faults import Fault
from wargame.deck.model import Deck

WHERE = "deck.toml"


def lengths(deck: Deck) -> Iterator[Fault]:
    """Each has its own number of weeks to form, and ``length`` is one of them."""
    meta = deck.deck
    yield from twice(WHERE, "lengths", (str(each.formation) for each in meta.lengths))
    if meta.lengths and meta.length not in meta.lengths:
        what = f"leave out the {meta.length.formation} weeks of length"
        yield Fault(WHERE, "lengths", what, "name it too, first if it is the usual one")
