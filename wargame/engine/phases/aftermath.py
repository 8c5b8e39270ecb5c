"""Aftermath: the government's weeks, promises falling due, and how the story closes."""

import numpy as np

from wargame.engine.book import Book
from wargame.engine.happenings import BROKEN, GIVEN, KEPT, turn_promise
from wargame.engine.machine import Machine
from wargame.engine.phases.adjudicate import all_at_once
from wargame.engine.record import Record
from wargame.engine.state import Bools, State, some


def aftermath(
    engine: Machine, state: State, record: Record | None, governed: Bools, open_before: Bools
) -> None:
    """Close the week's account, in place.

    Args:
        engine: the rules.
        state: B games.
        record: the ledger of a single game, or None.
        governed: (B,) a cabinet was in office before this week's vote.
        open_before: (B,) the last stage was open before this week's vote.
    """
    if record is not None:
        record.enter(int(state.week[0]), "aftermath")
    state.governed += governed
    _promises(engine, state, record)
    state.among(governed, lambda part: all_at_once(engine, part, record, engine.rules.aftermath))
    state.designated += open_before & (state.governed < 0)


def _promises(engine: Machine, state: State, record: Record | None) -> None:
    if not some(state.promise == GIVEN):
        return
    for number, made in enumerate(engine.rules.promises):
        live = state.promise[:, number] == GIVEN
        if not some(live):
            continue
        frame = engine.frame(state)
        broken = live & frame.holds(made.broken_when)
        due = live & ~broken & frame.holds(made.due)
        kept = due & frame.holds(made.kept_when)
        book = Book(engine, state, record)
        turn_promise(book, frame, number, BROKEN, broken | (due & ~kept))
        turn_promise(book, frame, number, KEPT, kept)
        book.close()


def close_story(engine: Machine, state: State, record: Record | None) -> None:
    """Mark the games whose story closes with the first clause that holds."""
    if not engine.rules.clauses:
        return
    open_now = np.repeat(state.running[:, None], len(engine.rules.clauses), axis=1)
    holds = engine.frame(state).hold(engine.clause_when, open_now)
    if not some(holds):
        return
    ends = holds.any(axis=1)
    state.ended[ends] = np.argmax(holds, axis=1)[ends]
    if record is not None:
        record.note("ending", clause=state.ended[0])
