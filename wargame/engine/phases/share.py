"""Share out the rest: free ministries and lots go, one by one, to the partner with most due."""

import numpy as np

from wargame.engine.book import Book
from wargame.engine.frame import Frame
from wargame.engine.happenings import GIVEN
from wargame.engine.state import Bools, Index, Ints, State, bools

_LEAST = np.int32(-(1 << 30))


def share(book: Book, rows: Index, items: Bools, among: Bools) -> None:
    """Deal the ``items`` (rows, P) that are free among the partners of ``among`` (rows, N).

    Each step serves the partner whose fair share exceeds its points most (ties: lowest index)
    with the free ministry it values most. What would cross a partner's red line, or break a live
    promise once confirmed, is not dealt to that partner.
    """
    state = book.state
    work = state.take(rows)
    before = (work.owner.copy(), work.lots.copy())
    _deal_ministries(book, work, items, among)
    _deal_lots(book, work, among)
    state.owner[rows], state.lots[rows] = work.owner, work.lots
    if book.record is not None:
        _note(book, before, work)


def _partners(frame: Frame, among: Bools) -> Bools:
    return (frame.is_pledged | frame.is_formateur) & among


def _deal_ministries(book: Book, work: State, items: Bools, among: Bools) -> None:
    engine = book.engine
    open_to = engine.holders[None] & (engine.is_ministry & items)[:, None, :]
    limits = _limits(book, work)
    while True:
        frame = engine.frame(work)
        free = bools(frame.is_free[:, None, :] & open_to & _partners(frame, among)[:, :, None])
        bloc, found = _neediest(frame, bools(free.any(axis=2)))
        if not found.any():
            return
        rows = np.flatnonzero(found)
        chosen = bloc[rows]
        worth = np.where(free[rows, chosen], engine.worth[chosen], _LEAST)
        item = worth.argmax(axis=1)
        work.owner[rows, item] = chosen
        crossed = rows[np.any(_limits(book, work)[rows] > limits[rows], axis=1)]
        if len(crossed):
            place = np.isin(rows, crossed)
            work.owner[crossed, item[place]] = -1
            open_to[crossed, chosen[place], item[place]] = False


def _limits(book: Book, work: State) -> Ints:
    """What must not grow: red lines of partners, and promises broken if this were confirmed."""
    frame = book.engine.frame(work)
    crossed = frame.crossed * (frame.is_pledged | frame.is_formateur)
    trial = work.copy()
    trial.governed[:] = 0
    trial.filled = np.where(trial.owner >= 0, 1, trial.filled)
    confirmed = book.engine.frame(trial)
    broken = [
        confirmed.truth(made.broken_when) & (work.promise[:, q] == GIVEN)
        for q, made in enumerate(book.engine.rules.promises)
    ]
    if not broken:
        return crossed
    return np.concatenate([crossed, np.stack(broken, axis=1).astype(np.int32)], axis=1)


def _neediest(frame: Frame, may: Bools) -> tuple[Index, Bools]:
    deficit = np.where(may, frame.fair - frame.points, _LEAST)
    return deficit.argmax(axis=1), bools(may.any(axis=1))


def _deal_lots(book: Book, work: State, among: Bools) -> None:
    rules = book.engine.rules
    left = rules.lots - work.lots.sum(axis=1, dtype=np.int32)
    frame = book.engine.frame(work)
    partners = _partners(frame, among)
    deficit = np.where(partners, frame.fair - frame.points, _LEAST)
    while (left > 0).any() and partners.any():
        rows = np.flatnonzero((left > 0) & partners.any(axis=1))
        if not len(rows):
            return
        bloc = deficit[rows].argmax(axis=1)
        work.lots[rows, bloc] += 1
        deficit[rows, bloc] -= rules.lot_points
        left[rows] -= 1


def _note(book: Book, before: tuple[Ints, Ints], work: State) -> None:
    assert book.record is not None
    dealt = np.flatnonzero(work.owner[0] != before[0][0])
    lots = work.lots[0] - before[1][0]
    book.record.note(
        "shared",
        items=[[int(item), int(work.owner[0, item])] for item in dealt],
        lots=lots,
    )
