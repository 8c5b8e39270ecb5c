"""The derived quantities that are public, with the scale their values are written in."""

from dataclasses import dataclass

from wargame.base.text import number
from wargame.deck import Deck, quantity_scales
from wargame.deck.model import Text


@dataclass(frozen=True, slots=True)
class PublicQuantity:
    """A quantity of the whole game; ``decimals`` of its stored values are behind the point."""

    index: int
    id: str
    name: Text
    help: Text
    decimals: int

    def text(self, value: int, language: str = "en") -> str:
        """A stored value as a figure, with one decimal at most."""
        points = value / 10**self.decimals
        places = 0 if self.decimals == 0 or points == int(points) else 1
        return number(points, places, language=language)


def public_quantities(deck: Deck) -> tuple[PublicQuantity, ...]:
    """The quantities of scope "all" that are not secret, in the deck's order."""
    scales = quantity_scales(deck)
    return tuple(
        PublicQuantity(index, made.id, made.name, made.help, scales[made.id])
        for index, made in enumerate(deck.derived.quantity)
        if made.scope == "all" and not made.secret
    )
