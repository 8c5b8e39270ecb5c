"""The deck language: texts in Python's notation become typed trees of whole numbers.

See `docs/deck-language.md` for what the language means.
"""

from dataclasses import dataclass

from wargame.deck.expressions import arithmetic
from wargame.deck.expressions.grammar import GRAMMAR
from wargame.deck.expressions.names import Names
from wargame.deck.expressions.reader import Place, Reader
from wargame.deck.expressions.syntax import parsed
from wargame.deck.expressions.values import (
    ExpressionFault,
    Group,
    Number,
    Truth,
    Value,
    Wrong,
    described,
)

_WANTED = {"number": "a number", "condition": "a condition"}


@dataclass(frozen=True, slots=True)
class Compiled:
    """An expression with what it stands for and what of ``me`` it leads to."""

    value: Value
    uses: frozenset[str]


def compile_expression(text: str, place: Place, names: Names) -> Compiled:
    """Compile an author's text for the place where it stands.

    Raises:
        ExpressionFault: the text is wrong; says what, and the remedy.
    """
    try:
        source, node = parsed(text)
        reader = Reader(names, place, source, GRAMMAR)
        value = _fitted(reader.read(node), place)
        circle = sorted(reader.uses & place.without)
        if circle:
            raise Wrong(f"leads back to me.{circle[0]}", "use something that does not depend on it")
    except Wrong as wrong:
        raise ExpressionFault(f"'{_shown(text)}'", wrong.what, wrong.remedy) from None
    return Compiled(value, frozenset(reader.uses))


def _fitted(value: Value, place: Place) -> Value:
    if place.kind == "number" and isinstance(value, Truth):
        value = arithmetic.as_number(value)
    if place.kind == "number" and isinstance(value, Number):
        return value if place.scale < 0 else arithmetic.floored(value, place.scale)
    if place.kind == "condition" and isinstance(value, Truth):
        return value
    if isinstance(value, Group) and place.kind == value.scope:
        return value
    remedy = "compare it with a number" if isinstance(value, Number) else "ask for something else"
    if isinstance(value, Group) and place.kind == "number":
        remedy = "count it with count(S)"
    wanted = _WANTED.get(place.kind) or described(Group(place.kind[0], ()))
    raise Wrong(f"is {described(value)}, and {wanted} is needed here", remedy)


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else f"{line[:79]}…"


__all__ = [
    "Compiled",
    "ExpressionFault",
    "Group",
    "Names",
    "Number",
    "Place",
    "Truth",
    "compile_expression",
]
