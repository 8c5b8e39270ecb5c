"""How many seats a vote would bring: exact, from each bloc's own noise."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.engine import Engine, State
from wargame.engine.trees import Tree


@dataclass(frozen=True, slots=True)
class Turnout:
    """Seats in favour as things stand: least, 10th, 50th and 90th percentile, most.

    ``passing`` is the percentage of outcomes that reach the quota.
    """

    low: int
    p10: int
    middle: int
    p90: int
    high: int
    passing: int


def turnout(engine: Engine, state: State, votes: Tree, quota: int) -> Turnout:
    """The exact spread of a vote's sum when every bloc draws its own noise."""
    size = 2 * _widest(votes) + 1
    rows = state.take(np.zeros(size, np.intp))
    rows.called[:] = np.arange(size)
    cast = engine.by_bloc(_by_row(votes, size), rows)
    spread, low = _summed(cast)
    return _read(spread, low, quota)


def _summed(cast: NDArray[np.int32]) -> tuple[NDArray[np.float64], int]:
    """The distribution of Σ over blocs, each row of ``cast`` (draws, N) being equally likely."""
    spread = np.ones(1)
    low = 0
    for column in cast.T:
        start = int(column.min())
        counts = np.bincount(column - start) / len(column)
        spread = np.convolve(spread, counts)
        low += start
    return spread, low


def _read(spread: NDArray[np.float64], low: int, quota: int) -> Turnout:
    sums = np.cumsum(spread)
    p10, middle, p90 = (low + int(np.searchsorted(sums, q - 1e-9)) for q in (0.1, 0.5, 0.9))
    passing = spread[max(quota - low, 0) :].sum() if quota - low < len(spread) else 0.0
    return Turnout(low, p10, middle, p90, low + len(spread) - 1, round(100 * float(passing)))


def _widest(tree: Any) -> int:
    """The largest n of a ``noise(n)`` in a tree, 0 without any."""
    if not isinstance(tree, tuple):
        return 0
    if tree and tree[0] == "noise":
        return int(tree[1])
    return max((_widest(part) for part in tree), default=0)


@lru_cache(maxsize=64)
def _by_row(votes: Tree, size: int) -> Tree:
    """The tree with row i of ``size`` drawing the i-th noise; ``called`` carries the row.

    No tree of a deck can read ``called``, so nothing else changes.
    """
    return _replaced(votes, size)  # type: ignore[no-any-return]


def _replaced(tree: Any, size: int) -> Any:
    if not isinstance(tree, tuple):
        return tree
    if tree and tree[0] == "noise":
        n = tree[1]
        scaled = ("floordiv", ("mul", ("field", "called"), ("const", 2 * n + 1)), ("const", size))
        return ("sub", scaled, ("const", n))
    return tuple(_replaced(part, size) for part in tree)
