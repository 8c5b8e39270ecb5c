"""Checks of a deck's structure: every fault at once, each a sentence with its remedy."""

from collections.abc import Iterator

from wargame.deck.faults import Fault
from wargame.deck.model import Deck


def structure(deck: Deck) -> Iterator[Fault]:
    """Yield what is wrong with a deck apart from its expressions and effects."""
    yield from ()
