"""Adjudicate: delayed effects, the drift of the meters, incidents, ladders, relations."""

import numpy as np

from wargame.engine.book import Book
from wargame.engine.frame import Frame
from wargame.engine.happenings import happen
from wargame.engine.machine import Machine
from wargame.engine.record import Record
from wargame.engine.rules import Happening, Pull, Step, Track
from wargame.engine.state import Bools, Ints, State, some
from wargame.engine.trees import TRUE, Tree


def adjudicate(engine: Machine, state: State, record: Record | None) -> None:
    """Resolve the standing rules of one week, in place."""
    if record is not None:
        record.enter(int(state.week[0]), "adjudicate")
    _delayed(engine, state, record)
    _drift(engine, state, record)
    all_at_once(engine, state, record, engine.rules.incidents)
    for track, rungs in zip(engine.rules.tracks, engine.rungs, strict=True):
        _climb(engine, state, record, track, rungs)
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
    for pull, (causes, trees) in zip(engine.rules.pulls, engine.pulls, strict=True):
        _pull(book, frame, pull, causes, trees)
    for track in engine.rules.tracks:
        levels = _levels(state, track)
        for level in np.flatnonzero(np.bincount(levels.ravel())):
            made = track.levels[level]
            if made.effects or made.otherwise:
                at = levels == level
                happen(book, frame, made, at if made.scope else at[:, 0])
    for made in engine.rules.adjudicate:
        happen(book, frame, made)
    book.close()


def _levels(state: State, track: Track) -> Ints:
    return state.var[:, track.base : track.base + len(track.members)]


def _pull(
    book: Book, frame: Frame, pull: Pull, causes: tuple[int, ...], trees: tuple[Tree, ...]
) -> None:
    """Book (Σ terms − meter) · rate // 100, split by differences of cumulative floors.

    The first term goes together with the meter itself: the drift line.
    """
    parts = frame.stack(trees)
    parts[0] -= frame.var[:, pull.var]
    parts = np.add.accumulate(parts, axis=0, dtype=np.int32) * pull.rate // 100
    parts[1:] -= parts[:-1].copy()
    book.add_parts(pull.var, causes, parts)


def _climb(
    engine: Machine, state: State, record: Record | None, track: Track, rungs: Bools
) -> None:
    """Each member takes at most one step; all read the state at the start of the track's turn.

    ``rungs`` (steps, levels) says which levels each step starts from.
    """
    book, frame = Book(engine, state, record), engine.frame(state)
    level = _levels(state, track).copy()
    rows = slice(track.row, track.row + len(track.members))
    waiting = state.dwell[:, rows] >= track.dwell
    starts = rungs[:, level] & waiting
    for step, may in zip(track.steps, starts, strict=True):
        if not some(may):
            continue
        taken = _taken(book, frame, step.happening, may & waiting)
        if taken is None:
            continue
        waiting &= ~taken
        if record is not None:
            _note(record, track, step, level[0], taken[0])
        book.add_block(track.base, step.happening.cause, taken * np.int32(step.by))
    state.dwell[:, rows] += 1
    book.close()


def _taken(book: Book, frame: Frame, made: Happening, may: Bools) -> Bools | None:
    """(B, members) who of those that may takes a step, and with that what it does; None nobody."""
    if made.when != TRUE and some(may):
        may = may & frame.truth(made.when, f"m{made.track}")
    if not some(may):
        return None
    success = happen(book, frame, made, may)
    return may if success is None else may & success


def _note(record: Record, track: Track, step: Step, level: Ints, taken: Bools) -> None:
    for member in np.flatnonzero(taken):
        start = int(level[member])
        record.note(
            "level",
            variable=track.base + int(member),
            **{"from": start, "to": start + step.by},
        )
