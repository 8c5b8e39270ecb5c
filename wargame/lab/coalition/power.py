"""Voting power: who turns how many coalitions, after Penrose and Banzhaf, Shapley and Shubik."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import factorial

from wargame.lab.coalition.spread import Talks, checked, spread


@dataclass(frozen=True, slots=True)
class Power:
    """Indices of every bloc; all zero for one that is in every coalition, or in none.

    Attributes:
        swings: coalitions that win with the bloc and lose without it.
        absolute: Penrose–Banzhaf: swings as a share of the coalitions that it could join.
        banzhaf: normalised Banzhaf: swings as a share of all blocs' swings.
        shapley: Shapley–Shubik: share of the orders of joining in which it brings the majority;
            orders in which blocs that refuse each other meet before that are left out.
    """

    swings: tuple[int, ...]
    absolute: tuple[Fraction, ...]
    banzhaf: tuple[Fraction, ...]
    shapley: tuple[Fraction, ...]


def power(seats: Sequence[int], quota: int, talks: Talks | None = None) -> Power:
    """Indices of a weighted majority game, exact.

    Banzhaf (1965) and Shapley & Shubik (1954); by generating functions after Mann & Shapley
    (1962). With ``talks`` only the coalitions are counted that can come about: a quarrel, as in
    Kilgour (1974), rules out those that hold both sides.

    Raises:
        UserError: too many blocs, negative seats, or a quota below one.
    """
    checked(seats, quota)
    talks = talks or Talks()
    missing = quota - sum(seats[bloc] for bloc in talks.inside)
    free = talks.free(len(seats)) if missing > 0 else []
    found = [
        _of_bloc(bloc, seats, missing, free, talks) if bloc in free else (0, 1, 0)
        for bloc in range(len(seats))
    ]
    swings = [turned for turned, _, _ in found]
    absolute = tuple(Fraction(turned, open_) for turned, open_, _ in found)
    return Power(tuple(swings), absolute, _shares(swings), _shares([each[2] for each in found]))


def _of_bloc(
    bloc: int, seats: Sequence[int], missing: int, free: Sequence[int], talks: Talks
) -> tuple[int, int, int]:
    """Coalitions that a bloc turns, those that it could join, and orders in which it is pivot."""
    apart = talks.refused_by(bloc) | {bloc}
    others = [other for other in free if other not in apart]
    counts = spread(seats, others, missing, talks.refusals)
    turned: list[int] = counts[:, max(missing - seats[bloc], 0) : missing].sum(axis=1).tolist()
    after = len(free) - 1
    orders = sum(n * factorial(size) * factorial(after - size) for size, n in enumerate(turned))
    return sum(turned), int(counts.sum()), orders


def _shares(values: Sequence[int]) -> tuple[Fraction, ...]:
    whole = max(sum(values), 1)
    return tuple(Fraction(value, whole) for value in values)
