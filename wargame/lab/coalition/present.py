"""A coalition as it stands: what it lacks, whom it needs, who would complete it."""

from collections.abc import Sequence
from dataclasses import dataclass

from wargame.lab.coalition.minimal import LISTED, Members, minimal
from wargame.lab.coalition.spread import Talks, checked


@dataclass(frozen=True, slots=True)
class Present:
    """A coalition against the quota.

    Attributes:
        seats: that it has; ``surplus``: above the quota, negative what is missing.
        critical: members without whom the majority is lost; of no coalition short of it.
        spare: members of a majority that could leave, one at a time, without losing it.
        completing: blocs outside, not barred, each of which alone brings the majority.
        completions: smallest sets outside that bring it and can come about, fewest blocs first;
            empty for a majority, and where more than `LISTED` blocs are left.
    """

    members: Members
    seats: int
    surplus: int
    critical: Members
    spare: Members
    completing: Members
    completions: tuple[Members, ...]

    @property
    def oversized(self) -> bool:
        """Whether it is a majority that does not need all its members."""
        return bool(self.spare)


def present(
    seats: Sequence[int], quota: int, members: Sequence[int], talks: Talks | None = None
) -> Present:
    """A coalition as it stands; ``talks`` says who cannot join it.

    Raises:
        UserError: too many blocs, negative seats, or a quota below one.
    """
    checked(seats, quota)
    talks = talks or Talks()
    talks = Talks(frozenset(members), talks.barred, talks.refusals)
    have = sum(seats[bloc] for bloc in members)
    majority, outside = have >= quota, talks.free(len(seats))
    needed = [bloc for bloc in members if majority and have - seats[bloc] < quota]
    few = len(outside) <= LISTED
    return Present(
        members=tuple(members),
        seats=have,
        surplus=have - quota,
        critical=tuple(needed),
        spare=tuple(bloc for bloc in members if majority and bloc not in needed),
        completing=tuple(b for b in outside if not majority and have + seats[b] >= quota),
        completions=minimal(seats, quota, talks) if few else (),
    )
