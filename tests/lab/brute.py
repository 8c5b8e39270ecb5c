"""Coalitions counted one by one, in plain loops: what the workbench must agree with."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

from wargame.lab.coalition import Talks

Members = frozenset[int]


def coalitions(blocs: int, talks: Talks) -> list[Members]:
    """Every coalition that can come about."""
    sets = [frozenset(c) for size in range(blocs + 1) for c in combinations(range(blocs), size)]
    return [
        s
        for s in sets
        if talks.inside <= s and not s & talks.barred and not any(p <= s for p in talks.refusals)
    ]


def wins(seats: Sequence[int], quota: int, members: Members) -> bool:
    """Whether it has a majority."""
    return sum(seats[b] for b in members) >= quota


def swings(seats: Sequence[int], quota: int, talks: Talks) -> list[int]:
    """How many coalitions win with each bloc and lose without it."""
    able = coalitions(len(seats), talks)
    return [
        sum(b in s and wins(seats, quota, s) and not wins(seats, quota, s - {b}) for s in able)
        if b not in talks.inside
        else 0
        for b in range(len(seats))
    ]


def pivots(seats: Sequence[int], quota: int, talks: Talks) -> list[int]:
    """In how many orders of joining each bloc brings the majority to a coalition that can be."""
    able, found = set(coalitions(len(seats), talks)), [0] * len(seats)
    joining = [b for b in range(len(seats)) if any(b in s for s in able) and b not in talks.inside]
    for order in permutations(joining):
        members = talks.inside
        for bloc in order:
            before, members = members, members | {bloc}
            if not wins(seats, quota, before) and wins(seats, quota, members):
                found[bloc] += members in able
    return found


def minimal(seats: Sequence[int], quota: int) -> set[Members]:
    """Majorities that lose it with any member."""
    return {
        s
        for s in coalitions(len(seats), Talks())
        if wins(seats, quota, s) and not any(wins(seats, quota, s - {b}) for b in s)
    }


def shares(values: Sequence[int]) -> tuple[Fraction, ...]:
    """Each of the sum, zero where there is none."""
    return tuple(Fraction(value, max(sum(values), 1)) for value in values)
