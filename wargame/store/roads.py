"""The roads of a game: which branch owns which weeks, seen from the one that is being played."""

from collections.abc import Sequence
from dataclasses import dataclass

from wargame.store.faults import damaged
from wargame.store.rows import Annotation, Branch

FIRST = 1
"""Id of the road that every game begins on."""

ENDLESS = 1 << 30


@dataclass(frozen=True, slots=True)
class Stretch:
    """The weeks ``first`` … ``last`` of a lineage, which belong to ``branch``."""

    branch: Branch
    first: int
    last: int


def lineage(branches: Sequence[Branch], branch: int, name: str) -> tuple[Stretch, ...]:
    """The stretches from the first week to the end of ``branch``, each on the road it lies on.

    Args:
        branches: all roads of the file.
        branch: the road whose end is meant.
        name: of the file, for the sentence.

    Raises:
        DataError: a road leads nowhere, or in a circle.
    """
    known = {each.id: each for each in branches}
    found: list[Stretch] = []
    at: int | None = branch
    last = ENDLESS
    while at is not None:
        road = known.get(at)
        wrong = road is None or (road.parent is None) != (road.id == FIRST)
        if road is None or wrong or (road.parent or 0) >= road.id or road.week < 1:
            raise damaged(name, "a branch of it leads nowhere")
        first = 0 if road.parent is None else road.week
        if first <= last:
            found.append(Stretch(road, first, last))
        last = min(last, first - 1)
        at = road.parent
    return tuple(reversed(found))


def standing(annotations: Sequence[Annotation]) -> tuple[Annotation, ...]:
    """Those that were not taken back."""
    gone = {each.text for each in annotations if each.kind == "removed"}
    return tuple(
        each for each in annotations if each.kind != "removed" and str(each.id) not in gone
    )


def named(branches: Sequence[Branch], annotations: Sequence[Annotation]) -> tuple[Branch, ...]:
    """The branches under the names that they were given last."""
    names = {each.branch: each.text for each in annotations if each.kind == "name"}
    return tuple(
        Branch(each.id, each.parent, each.week, names.get(each.id, each.name), each.created)
        for each in branches
    )
