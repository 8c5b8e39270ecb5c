"""The small deck with something planted in it."""

from functools import cache
from typing import Any

from wargame.deck import Deck, from_document, read_deck, to_document
from wargame.lab.balance import Sizes, Study, balance

FEW = Sizes(
    games=40,
    compared=16,
    watched=24,
    slow=8,
    decisions=4,
    playouts=4,
    turned=12,
    analysed=2,
    budget=16,
)
"""Games enough to see a plain thing, few enough for the suite."""


def tiny(**tables: dict[str, Any]) -> Deck:
    """`tiny` with entries added: ``tiny(cards={"card": {…}})``; a list of bars likewise."""
    document = to_document(read_deck("tiny"))
    for file, added in tables.items():
        for name, entry in added.items():
            document.setdefault(file, {}).setdefault(name, []).append(entry)
    return from_document(document)


def study(deck: Deck | None = None, **sizes: int) -> Study:
    """A study of few games."""
    made = {name: getattr(FEW, name) for name in Sizes.__slots__} | sizes
    return Study(deck or read_deck("tiny"), seed="planted", sizes=Sizes(**made))


MISSED = {"name": "Two endings <only>", "what": "ending.most", "low": 101}
"""A bar that no deck can hold."""


@cache
def report() -> dict[str, Any]:
    """The whole report of the small deck with that bar, played once."""
    return balance(tiny(balance={"bar": MISSED}), seed="whole", sizes=FEW)
