"""A chamber by itself: how many majorities there are, the smallest, and who could turn them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wargame.lab.coalition.minimal import LISTED, Members, count_minimal, minimal
from wargame.lab.coalition.power import Power, power
from wargame.lab.coalition.spread import checked, spread


@dataclass(frozen=True, slots=True)
class House:
    """The weighted majority game of a chamber.

    Attributes:
        winning: coalitions that reach the quota; the others of 2 to the number of blocs do not.
        minimal_count: those in which every member is needed; ``oversized`` are the rest.
        minimal: the minimal ones, fewest blocs first; empty beyond `LISTED` blocs.
        least_seats: seats of the smallest majority by seats, 0 where there is none.
        fewest_blocs: size of the smallest by blocs, 0 where there is none.
        dummies: blocs that no coalition needs.
    """

    seats: tuple[int, ...]
    quota: int
    winning: int
    minimal_count: int
    minimal: tuple[Members, ...]
    least_seats: int
    fewest_blocs: int
    dummies: tuple[int, ...]
    power: Power

    @property
    def oversized(self) -> int:
        """Majorities that hold a bloc they do not need."""
        return self.winning - self.minimal_count

    @property
    def least(self) -> tuple[Members, ...]:
        """Minimal majorities of the fewest seats (Riker 1962)."""
        size = self.least_seats
        return tuple(m for m in self.minimal if sum(self.seats[b] for b in m) == size)

    @property
    def fewest(self) -> tuple[Members, ...]:
        """Majorities of the fewest blocs (Leiserson 1968)."""
        return tuple(m for m in self.minimal if len(m) == self.fewest_blocs)


def house(seats: Sequence[int], quota: int) -> House:
    """The majorities of a chamber.

    Raises:
        UserError: too many blocs, negative seats, or a quota below one.
    """
    checked(seats, quota)
    counts = spread(seats, range(len(seats)), max(sum(seats), quota))
    by_seats = np.flatnonzero(counts[:, quota:].any(axis=0))
    by_size = np.flatnonzero(counts[:, quota:].any(axis=1))
    indices = power(seats, quota)
    return House(
        seats=tuple(seats),
        quota=quota,
        winning=int(counts[:, quota:].sum()),
        minimal_count=count_minimal(seats, quota),
        minimal=minimal(seats, quota) if len(seats) <= LISTED else (),
        least_seats=quota + int(by_seats[0]) if len(by_seats) else 0,
        fewest_blocs=int(by_size[0]) if len(by_size) else 0,
        dummies=tuple(bloc for bloc, swings in enumerate(indices.swings) if not swings),
        power=indices,
    )
