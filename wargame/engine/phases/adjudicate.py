"""Adjudicate: delayed effects, the drift of the meters, incidents, ladders, relations."""

from functools import cache

import numpy as np

from wargame.engine.book import Book
from wargame.engine.frame import Frame
from wargame.engine.happenings import happen
from wargame.engine.machine import Machine
from wargame.engine.record import Record
from wargame.engine.rules import Happening, Pull, Track
from wargame.engine.state import Bools, Ints, State, some
from wargame.engine.trees import TRUE


def adjudicate(engine: Machine, state: State, record: Record | None) -> None:
    """Resolve the standing rules of one week, in place."""
    if record is not None:
        record.enter(int(state.week[0]), "adjudicate")
    _delayed(engine, state, record)
    _drift(engine, state, record)
    all_at_once(engine, state, record, engine.rules.incidents)
    for track in engine.rules.tracks:
        _climb(engine, state, record, track)
    all_at_once(engine, state, record, engine.rules.relations)


def all_at_once(
    engine: Machine, state: State, record: Record | None, made: tuple[Happening, ...]
) -> None:
    """Happenings that all read the same state; sums are added, then limited."""
    book, frame = Book(engine, state, record), engine.frame(state)
    for happening in made:
        happen(book, frame, happening)
    book.close()


def _delayed(engine: Machine, state: State, record: Record | None) -> None:
    book = Book(engine, state, record)
    for row, (variable, amount, cause) in enumerate(engine.rules.due_rows):
        book.add(variable, cause, (state.due[:, row] & 1) * np.int32(amount))
    book.close()
    state.due >>= 1


def _drift(engine: Machine, state: State, record: Record | None) -> None:
    book, frame = Book(engine, state, record), engine.frame(state)
    for pull in engine.rules.pulls:
        _pull(book, frame, pull)
    for track in engine.rules.tracks:
        for level, made in enumerate(track.levels):
            if made.effects or made.otherwise:
                at = _levels(state, track) == level
                happen(book, frame, made, at if made.scope else at[:, 0])
    for made in engine.rules.adjudicate:
        happen(book, frame, made)
    book.close()


def _levels(state: State, track: Track) -> Ints:
    return state.var[:, track.base : track.base + len(track.members)]


def _pull(book: Book, frame: Frame, pull: Pull) -> None:
    """Book (Σ terms − meter) · rate // 100, split by differences of cumulative floors.

    The first term goes together with the meter itself: the drift line.
    """
    total = -frame.var[:, pull.var]
    booked = np.zeros_like(total)
    for cause, tree in pull.terms:
        total = total + (np.int32(tree[1]) if tree[0] == "const" else frame.number(tree))
        so_far = total * pull.rate // 100
        book.add(pull.var, cause, so_far - booked)
        booked = so_far


def _climb(engine: Machine, state: State, record: Record | None, track: Track) -> None:
    """Each member takes at most one step; all read the state at the start of the track's turn."""
    book, frame = Book(engine, state, record), engine.frame(state)
    level = _levels(state, track).copy()
    rows = slice(track.row, track.row + len(track.members))
    waiting = state.dwell[:, rows] >= track.dwell
    moved = np.zeros_like(level)
    for step in track.steps:
        may = waiting & _rungs(len(track.levels), step.levels)[level] & (moved == 0)
        made = step.happening
        if not some(may):
            continue
        times = may
        if made.when != TRUE:
            times = may & frame.truth(made.when, f"m{track_index(engine, track)}")
        success = happen(book, frame, made, times)
        taken = times if success is None else times & success
        moved = np.where(taken, np.int32(step.by), moved)
        if record is not None:
            for member in np.flatnonzero(taken[0]):
                start = int(level[0, member])
                record.note(
                    "level",
                    variable=track.base + int(member),
                    **{"from": start, "to": start + step.by},
                )
        book.add_block(track.base, made.cause, np.where(taken, np.int32(step.by), np.int32(0)))
    state.dwell[:, rows] += 1
    book.close()


@cache
def _rungs(count: int, levels: tuple[int, ...]) -> Bools:
    """(count,) which of a ladder's levels a step starts from."""
    found = np.zeros(count, np.bool_)
    found[list(levels)] = True
    return found


def track_index(engine: Machine, track: Track) -> int:
    """Place of a track in the deck."""
    return next(i for i, other in enumerate(engine.rules.tracks) if other is track)
