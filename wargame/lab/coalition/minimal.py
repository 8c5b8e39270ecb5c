"""Minimal winning coalitions: every member is needed. Listed for few blocs, counted for many."""

from collections.abc import Iterator, Sequence

from wargame.base.errors import UserError
from wargame.lab.coalition.spread import Talks, checked, spread

LISTED = 20
"""Up to so many blocs the minimal winning coalitions are listed: at most C(20, 10) of them."""

Members = tuple[int, ...]


def minimal(seats: Sequence[int], quota: int, talks: Talks | None = None) -> tuple[Members, ...]:
    """The minimal winning coalitions, fewest blocs first, then fewest seats, then by index.

    With ``talks``: the smallest sets that bring the majority to those inside and that can come
    about; only the blocs that join are named, and there is none where the majority is there.

    Raises:
        UserError: more than `LISTED` blocs may be in or out, or the game is none.
    """
    checked(seats, quota)
    talks = talks or Talks()
    missing = quota - sum(seats[bloc] for bloc in talks.inside)
    free = talks.free(len(seats)) if missing > 0 else []
    if len(free) > LISTED:
        raise UserError(f"Coalitions of more than {LISTED} blocs are counted, not listed.")
    falling = sorted((b for b in free if seats[b]), key=lambda b: (-seats[b], b))
    found = [tuple(sorted(members)) for members in _reaching(seats, falling, missing, talks)]
    return tuple(sorted(found, key=lambda m: (len(m), sum(seats[b] for b in m), m)))


def _reaching(
    seats: Sequence[int], falling: Sequence[int], missing: int, talks: Talks
) -> Iterator[Members]:
    """Sets that reach ``missing`` with their last and smallest bloc, and not before."""
    left = sum(seats[bloc] for bloc in falling)
    for place, bloc in enumerate(falling):
        if left < missing:
            return
        left -= seats[bloc]
        if seats[bloc] >= missing:
            yield (bloc,)
            continue
        apart = talks.refused_by(bloc)
        rest = [other for other in falling[place + 1 :] if other not in apart]
        for members in _reaching(seats, rest, missing - seats[bloc], talks):
            yield (bloc, *members)


def count_minimal(seats: Sequence[int], quota: int) -> int:
    """How many minimal winning coalitions there are, by dynamic programming.

    In falling order of seats, a coalition is minimal when its last bloc brings the majority: then
    each of the others, which are no smaller, would be missed as well.

    Raises:
        UserError: too many blocs, negative seats, or a quota below one.
    """
    checked(seats, quota)
    falling = sorted(range(len(seats)), key=lambda bloc: (-seats[bloc], bloc))
    total = 0
    for place, bloc in enumerate(falling):
        before = spread(seats, falling[:place], quota).sum(axis=0)
        total += int(before[max(quota - seats[bloc], 0) : quota].sum())
    return total
