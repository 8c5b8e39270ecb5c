"""The derived quantities that are public, with the scale their values are written in."""

import re
from dataclasses import dataclass

from wargame.base.text import number
from wargame.deck import Deck, quantity_scales
from wargame.deck.model import Text

_LOGISTIC, _WORD = re.compile(r"logistic\([^\"]*"), re.compile(r"[a-z]\w*")


@dataclass(frozen=True, slots=True)
class PublicQuantity:
    """A quantity of the whole game; ``decimals`` of its stored values are behind the point.

    An ``inner`` one is a part of a chance, in hundredths of a logit, which tells a player nothing.
    """

    index: int
    id: str
    name: Text
    help: Text
    decimals: int
    inner: bool = False

    def text(self, value: int, language: str = "en") -> str:
        """A stored value as a figure, with one decimal at most."""
        points = value / 10**self.decimals
        places = 0 if self.decimals == 0 or points == int(points) else 1
        return number(points, places, language=language)


def public_quantities(deck: Deck) -> tuple[PublicQuantity, ...]:
    """The quantities of scope "all" that are not secret, in the deck's order."""
    scales = quantity_scales(deck)
    inner = set(_WORD.findall(" ".join(_LOGISTIC.findall(deck.model_dump_json()))))
    return tuple(
        PublicQuantity(index, made.id, made.name, made.help, scales[made.id], made.id in inner)
        for index, made in enumerate(deck.derived.quantity)
        if made.scope == "all" and not made.secret
    )
