"""How many coalitions there are of each size with so many seats: the generating function."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wargame.base.errors import UserError

Counts = NDArray[np.int64]

MOST = 60
"""Blocs that can be counted with: 2 to this power still fits into an int64."""


@dataclass(frozen=True, slots=True)
class Talks:
    """What narrows the coalitions that are counted.

    Attributes:
        inside: blocs that are in every one of them.
        barred: blocs that are in none.
        refusals: pairs that are never in one together.
    """

    inside: frozenset[int] = frozenset()
    barred: frozenset[int] = frozenset()
    refusals: frozenset[frozenset[int]] = frozenset()

    def refused_by(self, bloc: int) -> frozenset[int]:
        """Blocs that are never together with this one."""
        return _apart(bloc, self.refusals)

    @property
    def out(self) -> frozenset[int]:
        """Blocs that are in none: barred, or refused by one that is in all."""
        refused = (self.refused_by(bloc) for bloc in self.inside)
        return (self.barred.union(*refused)) - self.inside

    def free(self, blocs: int) -> list[int]:
        """Blocs that may be in or out, in order."""
        return [bloc for bloc in range(blocs) if bloc not in self.inside | self.out]


def checked(seats: Sequence[int], quota: int) -> None:
    """Refuse what cannot be counted.

    Raises:
        UserError: too many blocs, negative seats, or a quota below one.
    """
    if len(seats) > MOST:
        raise UserError(f"Coalitions are counted for {MOST} blocs at most; join some of them.")
    if quota < 1 or min(seats, default=0) < 0:
        raise UserError("A quota is at least one seat, and no bloc has fewer than none.")


def spread(
    seats: Sequence[int], blocs: Iterable[int], top: int, refusals: Iterable[frozenset[int]] = ()
) -> Counts:
    """Coalitions of ``blocs`` by size and seats, the empty one among them.

    Args:
        seats: of all blocs.
        blocs: those that may be in.
        top: seats are told apart below this; at ``top`` stands "so many or more".
        refusals: pairs that are never together.

    Returns:
        (size + 1, top + 1) counts; their sum is the number of coalitions.
    """
    chosen = sorted(blocs)
    pairs = [pair for pair in refusals if pair <= set(chosen)]
    counts = np.zeros((len(chosen) + 1, top + 1), np.int64)
    counts[0, 0] = 1
    for group in _linked(chosen, pairs):
        total = np.zeros_like(counts)
        for (size, have), ways in _ways(group, pairs, seats).items():
            total += ways * _joined(counts, size, have)
        counts = total
    return counts


def _joined(counts: Counts, size: int, seats: int) -> Counts:
    """The counts once so many blocs with so many seats have joined."""
    rows, top = len(counts) - size, counts.shape[1] - 1
    step = min(seats, top)
    moved = np.zeros_like(counts)
    moved[size:, step:] = counts[:rows, : top + 1 - step]
    moved[size:, top] += counts[:rows, top + 1 - step :].sum(axis=1)
    return moved


def _linked(blocs: Sequence[int], pairs: Sequence[frozenset[int]]) -> list[tuple[int, ...]]:
    """Blocs in groups that refusals link; in each the most quarrelsome first."""
    groups = [frozenset({bloc}) for bloc in blocs]
    for pair in pairs:
        apart = [group for group in groups if not group & pair]
        groups = [*apart, frozenset().union(*(group for group in groups if group & pair))]
    return [tuple(sorted(group, key=lambda b: (-len(_apart(b, pairs)), b))) for group in groups]


def _ways(
    blocs: Sequence[int], pairs: Sequence[frozenset[int]], seats: Sequence[int]
) -> Counter[tuple[int, int]]:
    """How many ways there are to take some that are at peace, by size and seats."""
    if not blocs:
        return Counter({(0, 0): 1})
    bloc, rest = blocs[0], blocs[1:]
    peaceful = [other for other in rest if other not in _apart(bloc, pairs)]
    without = _ways(rest, pairs, seats)
    joined = without if len(peaceful) == len(rest) else _ways(peaceful, pairs, seats)
    found = without.copy()
    for (size, have), ways in joined.items():
        found[size + 1, have + seats[bloc]] += ways
    return found


def _apart(bloc: int, pairs: Iterable[frozenset[int]]) -> frozenset[int]:
    """Whom a bloc cannot sit with."""
    return frozenset().union(*(pair for pair in pairs if bloc in pair)) - {bloc}
