"""Adjudicate: delayed effects, the drift of the meters, incidents, ladders, relations."""

from itertools import accumulate

import numpy as np

from wargame.engine.book import Book
from wargame.engine.frame import Frame
from wargame.engine.happenings import happen
from wargame.engine.machine import Machine
from wargame.engine.record import Record
from wargame.engine.rules import Happening, Pull, Step, Track
from wargame.engine.state import Bools, Ints, State
from wargame.engine.trees import Tree


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
    if not engine.rules.due_rows:
        return
    book = Book(engine, state, record)
    for row, (variable, amount, cause) in enumerate(engine.rules.due_rows):
        book.add(variable, cause, (state.due[:, row] & 1) * np.int32(amount))
    book.close()
    state.due >>= 1


def _drift(engine: Machine, state: State, record: Record | None) -> None:
    book, frame = Book(engine, state, record), engine.frame(state)
    for pull, (causes, trees) in zip(engine.rules.pulls, engine.pulls, strict=True):
        _pull(book, frame, pull, causes, trees)
    for track in engine.lasting:
        levels = _levels(state, track)
        for level in sorted({*levels.ravel().tolist()}):
            made, at = track.levels[level], levels == level
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
    first, *others = frame.each(trees)
    totals = [*accumulate([first - frame.variable(pull.var), *others])]
    if book.record is None:
        book.add(pull.var, pull.drift, totals[-1] * pull.rate // 100)
    else:
        book.add_parts(pull.var, causes, [total * pull.rate // 100 for total in totals])


def _climb(
    engine: Machine, state: State, record: Record | None, track: Track, rungs: Bools
) -> None:
    """Each member takes at most one step; all read the state at the start of the track's turn.

    ``rungs`` (steps, levels) says which levels each step starts from.
    """
    book, frame = Book(engine, state, record), engine.frame(state)
    level = _levels(state, track).copy()
    dwell = state.dwell[:, track.row : track.row + len(track.members)]
    waiting = dwell >= track.dwell
    starts = rungs[:, level] & waiting
    for number in dict.fromkeys(starts.nonzero()[0].tolist()):
        step = track.steps[number]
        came = happen(book, frame, step.happening, starts[number] & waiting)
        if came is None:
            continue
        taken = np.reshape(came, waiting.shape) > 0
        waiting &= ~taken
        if record is not None:
            _note(record, track, step, level[0], taken[0])
        book.add_block(track.base, step.happening.cause, taken * np.int32(step.by))
    dwell += 1
    book.close()


def _note(record: Record, track: Track, step: Step, level: Ints, taken: Bools) -> None:
    for member in np.flatnonzero(taken):
        start = int(level[member])
        record.note(
            "level",
            variable=track.base + int(member),
            **{"from": start, "to": start + step.by},
        )
