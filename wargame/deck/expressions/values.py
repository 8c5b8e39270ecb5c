"""What an expression stands for while it is being compiled: a number, a truth or a set."""

from typing import NamedTuple, TypeAlias

from wargame.base.errors import DataError
from wargame.engine.trees import Tree

MAX_SCALE = 4


class ExpressionFault(DataError):  # noqa: N818 - the name is part of the interface
    """An expression that cannot be read; ``where`` is its text."""


class Wrong(Exception):  # noqa: N818 - becomes an ExpressionFault once the text is known
    """Something inside an expression is wrong: what, and the remedy."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy


class Number(NamedTuple):
    """A whole number that means ``value / 10**scale``, never below ``low`` or above ``high``."""

    tree: Tree
    scale: int
    low: int
    high: int

    @property
    def constant(self) -> bool:
        """Whether the value is known now."""
        return bool(self.tree[0] == "const")


class Truth(NamedTuple):
    """A condition; ``known`` when the bounds of its numbers decide it."""

    tree: Tree
    known: bool | None = None


class Group(NamedTuple):
    """A set of blocs (``b``), portfolios (``p``) or members of a track (``m``)."""

    kind: str
    tree: Tree
    track: int = -1

    @property
    def mask(self) -> tuple[int, ...] | None:
        """Its elements as 0/1 where they never change, else None."""
        return self.tree[-1] if self.tree[0] in ("b", "p", "m") else None

    @property
    def scope(self) -> str:
        """The scope that an element of it opens."""
        return f"m{self.track}" if self.kind == "m" else self.kind


Value: TypeAlias = Number | Truth | Group

KINDS = {"b": "blocs", "p": "portfolios", "m": "members"}


def described(value: Value) -> str:
    """Return "a number", "a condition" or "a set of blocs"."""
    if isinstance(value, Number):
        return "a number"
    return "a condition" if isinstance(value, Truth) else f"a set of {KINDS[value.kind]}"
