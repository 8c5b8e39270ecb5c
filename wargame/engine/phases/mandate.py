"""The mandate: who forms the government, and how it passes on."""

import numpy as np

from wargame.engine.book import Book
from wargame.engine.chance import CERTAIN, succeeds
from wargame.engine.happenings import GIVEN, VOID, happen
from wargame.engine.machine import Machine
from wargame.engine.record import Record
from wargame.engine.state import Bools, State, some


def take_office(engine: Machine, state: State, rows: Bools) -> None:
    """The bloc of the nominee supports itself and gets what goes with the office."""
    bloc = engine.nominee_bloc[state.nominee]
    has = rows & (bloc >= 0)
    where = np.flatnonzero(has)
    state.pledged[where, bloc[where]] = 1
    items = np.flatnonzero(engine.is_office)
    for item in items:
        state.owner[where, item] = bloc[where]
        state.fixed[where, item] = 1


def succession(engine: Machine, state: State, record: Record | None) -> None:
    """Test the lapses in order in every ungoverned game; the mandate passes where one applies."""
    open_here = (state.governed < 0) & (state.nominee >= 0)
    if not some(open_here):
        return
    frame = engine.frame(state)
    lost = np.zeros(state.games, np.bool_)
    for number, lapse in enumerate(engine.rules.lapses):
        applies = open_here & ~lost & frame.holds(lapse.when)
        if not some(applies):
            continue
        chance = frame.number(lapse.chance)
        success, _ = succeeds(state, lapse.slot, chance)
        applies &= success | (chance >= CERTAIN)
        if some(applies):
            if record is not None:
                record.note("mandate", lapse=number, start=state.nominee[0])
            lost |= applies
    if some(lost):
        _pass_on(engine, state, record, lost)


def _pass_on(engine: Machine, state: State, record: Record | None, lost: Bools) -> None:
    _lapse(engine, state, lost)
    last = state.nominee >= len(engine.rules.nominees) - 1
    state.nominee = np.where(lost, np.where(last, -1, state.nominee + 1), state.nominee).astype(
        np.int32
    )
    take_office(engine, state, lost)
    book, frame = Book(engine, state, record), engine.frame(state)
    start = engine.rules.trust
    for number, nominee in enumerate(engine.rules.nominees):
        here = lost & (state.nominee == number)
        if not here.any():
            continue
        row = np.array(nominee.trust, np.int32)
        now = state.var[:, start : start + len(row)]
        change = np.where(here[:, None], row - now, 0).astype(np.int32)
        book.add_block(start, engine.rules.cause_mandate, change)
    happen(book, frame, engine.rules.on_change, lost)
    for number, nominee in enumerate(engine.rules.nominees):
        happen(book, frame, nominee.on_change, lost & (state.nominee == number))
    book.close()


def _lapse(engine: Machine, state: State, lost: Bools) -> None:
    """Pledges, packages, offers and promises of the old mandate are void."""
    state.pledged[lost] = 0
    state.sent[lost] = 0
    state.claim[lost] = -1
    state.refused[lost] = 0
    state.attached[lost] = 0
    state.lots[lost] = 0
    office = engine.is_office & (state.filled == 0)
    state.fixed = np.where(lost[:, None] & office, 0, state.fixed).astype(np.int32)
    loose = lost[:, None] & (state.fixed == 0)
    state.owner = np.where(loose, -1, state.owner).astype(np.int32)
    live = lost[:, None] & (state.promise == GIVEN)
    state.promise = np.where(live, VOID, state.promise).astype(np.int32)
    office_turns = [c for c, (_, role) in enumerate(engine.rules.turns) if role == engine.office]
    state.cooldown[np.ix_(np.flatnonzero(lost), np.array(office_turns, np.intp))] = 0
    state.failed[lost] = 0
    state.designated[lost] = 0
    state.called[lost] = 0
    state.lost += lost
