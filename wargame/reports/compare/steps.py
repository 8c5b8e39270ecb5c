"""The acts of a game in their order, so that two games can be held against each other."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from wargame.engine import Kind, Note
from wargame.reports.position import Position
from wargame.reports.stories import Story, story

_TOLD_BELOW = (Kind.CHOOSE, Kind.SHARE, Kind.DECLARE, Kind.UNDECLARE)
"""Acts whose headline is that of the note which they write."""


@dataclass(frozen=True, slots=True)
class Step:
    """An act as the reader may know it.

    Attributes:
        week, role: when, and whose (index).
        key: the same in both games where the act is the same.
        title, text: in words.
    """

    week: int
    role: int
    key: tuple[object, ...]
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Parting:
    """Where two games part.

    Attributes:
        week: which. role: whose act differs first; its name.
        a, b: what it did there in the one and in the other; empty where it did nothing more.
    """

    week: int
    role: str
    a: str
    b: str


@dataclass(frozen=True, slots=True)
class Answered:
    """What a role did otherwise in a week: acts of the one game alone, and of the other alone."""

    week: int
    role: str
    a: tuple[str, ...]
    b: tuple[str, ...]


def steps(position: Position) -> tuple[Step, ...]:
    """All acts, in the order in which they were done."""
    notes = position.seen.notes
    found = []
    for note, below in zip_longest(notes, notes[1:]):
        if note.kind == "act" and note.data["kind"] != Kind.PASS:
            found.append(_step(position, note, below))
    return tuple(found)


def parting(position: Position, a: Sequence[Step], b: Sequence[Step]) -> Parting | None:
    """The first act that differs; None where one game is the beginning of the other."""
    at = shared(a, b)
    there = [side[at] for side in (a, b) if at < len(side)]
    if not there:
        return None
    first = min(there, key=lambda step: (step.week, step.role))
    told = [_there(side[at:], first) for side in (a, b)]
    return Parting(first.week, position.names.role(first.role), *told)


def shared(a: Sequence[Step], b: Sequence[Step]) -> int:
    """How many acts both games begin with."""
    pairs = enumerate(zip(a, b, strict=False))
    parts = (at for at, (mine, other) in pairs if mine.key != other.key)
    return next(parts, min(len(a), len(b)))


def answered(position: Position, a: Sequence[Step], b: Sequence[Step]) -> tuple[Answered, ...]:
    """What roles did otherwise from the parting on, in weeks that both games have."""
    at = shared(a, b)
    last = min((side[-1].week for side in (a, b) if side), default=0)
    mine, others = ([step for step in side[at:] if step.week <= last] for side in (a, b))
    found = []
    for week, role in sorted({(step.week, step.role) for step in (*mine, *others)}):
        one, other = (
            [step for step in side if (step.week, step.role) == (week, role)]
            for side in (mine, others)
        )
        only = _without(one, other), _without(other, one)
        if any(only):
            found.append(Answered(week, position.names.role(role), *only))
    return tuple(found)


def _there(left: Sequence[Step], first: Step) -> str:
    """What the role of ``first`` does next in that week."""
    here = (step for step in left if (step.week, step.role) == (first.week, first.role))
    step = next(here, None)
    return step.title if step else ""


def _without(mine: Sequence[Step], other: Sequence[Step]) -> tuple[str, ...]:
    """Titles of acts that the other game does not have in this week."""
    theirs, found = Counter(step.key for step in other), []
    for step in mine:
        if theirs[step.key]:
            theirs[step.key] -= 1
        else:
            found.append(step.title)
    return tuple(found)


def _step(position: Position, note: Note, below: Note | None) -> Step:
    data = note.data
    key: tuple[object, ...] = tuple(sorted(data.items()))
    told: Story | None = story(position, note)
    if data["kind"] in _TOLD_BELOW and below is not None:
        told = story(position, below)
        key = (*key, repr(sorted(below.data.items())))
    title, text = (told.title, told.text) if told else (position.say("An act"), "")
    return Step(note.week, data["role"], (note.week, *key), title, text)
