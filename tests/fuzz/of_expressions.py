"""Expressions: compiled, worked out within their bounds, said in both languages."""

from functools import cache
from pathlib import Path
from random import Random

import numpy as np

from tests.deck.evaluate import begin, deck, engine, names
from tests.fuzz.expressions import expression
from tests.fuzz.target import Target
from wargame.deck import Reading
from wargame.deck.expressions import Number, Place, Truth, compile_expression

PLACES = (
    Place("number", -1), Place("number", 2), Place("condition"), Place("b"), Place("p"),
    Place("m1"), Place("number", 0, ("b",)), Place("number", 0, ("b",), noise=True),
    Place("condition", 0, ("b",)), Place("number", -1, ("p",)), Place("condition", 0, ("p",)),
    Place("number", 2, ("m1",)), Place("condition", 0, ("b", "p")),
    Place("number", 0, ("b",), without=frozenset(["score"])),
)  # fmt: skip


def _make_expression(luck: Random, _: Path) -> tuple[str, Place]:
    return expression(luck), luck.choice(PLACES)


def _expression(made: tuple[str, Place], _: Path) -> str:
    text, place = made
    for language in ("en", "ar"):
        readings()[language].condition(text), readings()[language].number(text)
    value = compile_expression(text, place, names()).value
    if len(place.scopes) < 2 and "m1" not in place.scopes and isinstance(value, Number | Truth):
        tree = value.tree if isinstance(value, Number) else ("int", value.tree)
        whose = {(): engine().numbers, ("b",): engine().by_bloc}.get(place.scopes)
        if whose is not None:
            with np.errstate(divide="ignore"):
                found = whose(tree, begin())
            low, high = (value.low, value.high) if isinstance(value, Number) else (0, 1)
            assert found.min() >= low and found.max() <= high, f"{found} outside {low} … {high}"
            return "worked out"
    return "compiled"


@cache
def readings() -> dict[str, Reading]:
    """The small deck's expressions as sentences, by language."""
    return {language: Reading(deck(), language) for language in ("en", "ar")}


TARGETS = (Target("expression", 40, _make_expression, _expression),)
