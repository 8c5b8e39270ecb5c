"""The lengths that a table may choose from: the same deck, more or fewer weeks for a cabinet."""

from wargame.base.errors import UserError
from wargame.deck.model import Deck, Length


def lengths(deck: Deck) -> tuple[Length, ...]:
    """All lengths of a deck, the usual one first; at least the one that it has."""
    return tuple(deck.deck.lengths) or (deck.deck.length,)


def at_length(deck: Deck, weeks: int) -> Deck:
    """The deck with so many weeks to form a cabinet; a deck of its own, with a hash of its own.

    Args:
        deck: any deck.
        weeks: of formation, as one of its lengths says; 0 leaves the deck as it is.

    Raises:
        UserError: the deck has no such length; names those it has.
    """
    if not weeks or weeks == deck.deck.length.formation:
        return deck
    for length in lengths(deck):
        if length.formation == weeks:
            meta = deck.deck.model_copy(update={"length": length})
            return deck.model_copy(update={"deck": meta})
    known = " or ".join(str(length.formation) for length in lengths(deck))
    raise UserError(f"This deck has no length of {weeks} weeks; it has {known}.")
