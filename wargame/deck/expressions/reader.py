"""Reads the parts of one syntax tree as what they must be, in the scopes that are open.

How each kind of node is read stands in the grammar: words, operators and functions.
"""

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import prod
from typing import NamedTuple

from wargame.deck.expressions import arithmetic
from wargame.deck.expressions.names import Names
from wargame.deck.expressions.values import KINDS, Group, Number, Truth, Value, Wrong, described

MAX_DEPTH = 40
MAX_PARTS = 1000
"""Parts that are read; the middle of ``a < b < c`` counts twice, and so does all within it."""

MAX_ELEMENTS = 10_000
"""Sets within sets multiply; the engine holds that many numbers for each game."""


class Place(NamedTuple):
    """What a field of a deck wants its expression to be.

    Attributes:
        kind: number, condition, or set of ``b`` blocs, ``p`` portfolios, ``m0`` … members.
        scale: decimals that a number is rounded down to; −1 leaves it as it is.
        scopes: the scopes that are open, outermost first.
        noise: whether ``noise(n)`` may be drawn.
        without: attributes of me that are being defined here and so may not be used.
        known: how many derived quantities are defined before; −1 for all.
    """

    kind: str
    scale: int = 0
    scopes: tuple[str, ...] = ()
    noise: bool = False
    without: frozenset[str] = frozenset()
    known: int = -1


Function = Callable[["Reader", list[ast.expr]], Value]


@dataclass(frozen=True, slots=True)
class Grammar:
    """How each kind of node is read, and the functions by name."""

    nodes: dict[type[ast.expr], Callable[..., Value]]
    functions: dict[str, Function]


@dataclass
class Reader:
    """Reads the parts of one expression inside the scopes of its place."""

    names: Names
    place: Place
    source: str
    grammar: Grammar
    uses: set[str] = field(default_factory=set)
    _depth: int = 0
    _parts: int = 0

    def __post_init__(self) -> None:
        self.scopes = self.place.scopes

    # what a part must be ---------------------------------------------------------------------

    def number(self, node: ast.expr) -> Number:
        """Read a number; a condition counts as 1 or 0."""
        value = self.read(node)
        if isinstance(value, Truth):
            return arithmetic.as_number(value)
        if isinstance(value, Group):
            raise Wrong(
                f"has {described(value)} at '{self.text(node)}' where a number is needed",
                "count its elements with count(S), or add something up with sum(S, value)",
            )
        return value

    def truth(self, node: ast.expr) -> Truth:
        """Read a condition."""
        value = self.read(node)
        if isinstance(value, Truth):
            return value
        remedy = "compare it with a number"
        if isinstance(value, Group):
            remedy = "write count(S) > 0, or 'me in S'"
        raise Wrong(
            f"has {described(value)} at '{self.text(node)}' where a condition is needed", remedy
        )

    def group(self, node: ast.expr, kind: str = "") -> Group:
        """Read a set, of blocs or portfolios where ``kind`` says so."""
        value = self.read(node)
        if isinstance(value, Group) and kind in ("", value.kind):
            return value
        wanted = f"a set of {KINDS[kind]}" if kind else "a set"
        raise Wrong(
            f"has {described(value)} at '{self.text(node)}' where {wanted} is needed",
            "name a set, or combine sets with & | - ~",
        )

    def literal(self, node: ast.expr) -> Number:
        """Read a number that never changes."""
        value = self.number(node)
        if not value.constant:
            raise Wrong(
                f"needs a plain number where '{self.text(node)}' stands", "write it as a figure"
            )
        return value

    @contextmanager
    def inside(self, group: Group) -> Iterator[None]:
        """Open the scope of a set's elements."""
        outer = self.scopes
        self.scopes = (*outer, group.scope)
        elements = prod(self.names.sizes[scope] for scope in self.scopes)
        if elements > MAX_ELEMENTS:
            raise Wrong(
                f"looks at {elements:,} elements at once, and {MAX_ELEMENTS:,} are the most",
                "move the inner sum into a derived quantity",
            )
        try:
            yield
        finally:
            self.scopes = outer

    def text(self, node: ast.expr) -> str:
        """The author's text of a part, cut to a readable length."""
        text = self.source[node.col_offset : node.end_col_offset]
        return text if len(text) <= 40 else f"{text[:39]}…"

    # reading -----------------------------------------------------------------------------------

    def read(self, node: ast.expr) -> Value:
        """Read a part, whatever it is."""
        self._depth += 1
        self._parts += 1
        if self._depth > MAX_DEPTH or self._parts > MAX_PARTS:
            raise Wrong("is nested too deeply", "move a part into a derived quantity")
        how = self.grammar.nodes.get(type(node))
        if how is None:
            raise Wrong(
                f"uses '{self.text(node)}', which the deck language does not have",
                "use names, numbers, + - * //, comparisons, and, or, not, and the listed functions",
            )
        value = how(self, node)
        self._depth -= 1
        return value

    def need(self, kind: str, word: str) -> str:
        """Return the innermost scope of a kind.

        Raises:
            Wrong: no such scope is open.
        """
        for scope in reversed(self.scopes):
            if scope[0] == kind:
                return scope
        what, inside = {
            "b": ("bloc", "blocs"),
            "p": ("portfolio", "portfolios"),
            "m": ("member", "a family"),
        }[kind]
        raise Wrong(
            f"uses '{word}', and no {what} is meant here",
            f"name one, or use it inside count, sum, any or all over {inside}",
        )
