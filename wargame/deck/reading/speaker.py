"""What saying conditions and saying numbers share: names, lists, sets with their elements."""

import ast
from collections.abc import Callable

from wargame.deck.expressions.values import Wrong
from wargame.deck.model import Track
from wargame.deck.reading.things import Things

CLAIMS = frozenset("any all holds nominee_is promised proposed kept broken".split())
"""Functions that are conditions."""

MAX_PARTS = 1000
"""Parts of one expression that are said; the middle of ``a < b < c`` is said twice."""


class Speaker:
    """Says the expressions of one deck in one language.

    Args:
        things: what words are called.
        claim: says a condition, or its contrary.
        phrase: says a number or a set.
    """

    def __init__(
        self,
        things: Things,
        claim: Callable[["Speaker", ast.expr, bool], str],
        phrase: Callable[["Speaker", ast.expr], str],
    ) -> None:
        self.things = things
        self.families: list[Track | None] = []
        self.parts = 0
        self._claim = claim
        self._phrase = phrase

    def claim(self, node: ast.expr, denied: bool = False) -> str:
        """Say a condition, or its contrary."""
        self._count()
        return self._claim(self, node, denied)

    def phrase(self, node: ast.expr) -> str:
        """Say a number or a set; a condition among numbers counts 1."""
        self._count()
        return self._phrase(self, node)

    def _count(self) -> None:
        self.parts += 1
        if self.parts > MAX_PARTS:
            raise Wrong("is nested too deeply", "move a part into a derived quantity")

    def listed(self, parts: list[str], word: str) -> str:
        """Say "a, b and c", with the last joined by a phrase."""
        if len(parts) == 1:
            return parts[0]
        start = self.things.say("comma").join(parts[:-1])
        return self.things.say(word, a=start, b=parts[-1])

    def by_id(self, node: ast.Call) -> str:
        """Say the name of the promise, nominee or card that a function is given."""
        word = node.args[0].id if node.args and isinstance(node.args[0], ast.Name) else "?"
        return self.things.by_id[function(node)].get(word, word)

    def bound(self, node: ast.Call, say: Callable[[ast.expr], str]) -> tuple[str, str]:
        """Say a set, and what is said of its elements."""
        if not node.args:
            return "?", ""
        group = self.phrase(node.args[0])
        self.families.append(self.track_of(node.args[0]))
        said = say(node.args[1]) if len(node.args) > 1 else ""
        self.families.pop()
        return group, said

    def track_of(self, node: ast.expr) -> Track | None:
        """Return the family that a set's members belong to."""
        names = [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]
        found = (self.things.groups.get(name) for name in names)
        return next((track for track in found if track is not None), None)

    def is_claim(self, node: ast.expr) -> bool:
        """Whether a part is a condition."""
        if isinstance(node, ast.Constant):
            return isinstance(node.value, bool)
        if isinstance(node, ast.Compare | ast.BoolOp):
            return True
        if isinstance(node, ast.UnaryOp):
            return isinstance(node.op, ast.Not)
        if isinstance(node, ast.Name):
            return node.id in self.things.votes or node.id in ("governed", "vacancy")
        return isinstance(node, ast.Call) and function(node) in CLAIMS


def function(node: ast.Call) -> str:
    """Return the name of the function that is called."""
    return node.func.id if isinstance(node.func, ast.Name) else ""
