"""What a formateur puts together for one bloc: wanted here, not elsewhere, about its fair share."""

from dataclasses import dataclass

import numpy as np

from wargame.bots.look import VOID, Look
from wargame.bots.stance import withheld
from wargame.engine.state import Bools, Index, Ints

CLAIMED = 1 << 16
"""Added to the order of a portfolio that the bloc asked for: it comes first."""

TAKEN = 200
"""Taken from the order of a portfolio that first has to be taken back from another bloc."""

SPARE = 3
"""Percent of the target that may be missing."""

_FITS, _LOOSE = 1 << 20, 1 << 18


@dataclass(slots=True)
class Package:
    """A package for one bloc in each of K games."""

    items: Bools  # (K, P)
    lots: Ints  # (K,)
    promises: Ints  # (K,) bit mask
    worth: Ints  # (K,) h, to the bloc, with what it holds for good
    better: Bools  # (K,) more than the bloc has now
    holder: Index  # (K,) a bloc whose offer must first be taken back for it, −1 none
    more: Bools  # (K,) as many new portfolios as one offer may hold: more can follow next week


def assemble(
    look: Look,
    rows: Index,
    bloc: Index,
    target: Ints,
    rebuild: bool,
    lesser: Bools | None = None,
) -> Package:
    """Fill packages up to their targets.

    Args:
        look: the formateur's view.
        rows: the K games.
        bloc: (K,) for whom.
        target: (K,) h, the worth aimed at.
        rebuild: choose everything anew (posts stay); otherwise only add.
        lesser: (K, N) blocs whose offers may be taken back for this one.
    """
    lore, state = look.lore, look.state
    owner, fixed = state.owner[rows], state.fixed[rows] > 0
    has = (owner == bloc[:, None]) & ~fixed
    items = has & ~lore.ministry if rebuild else has.copy()
    taken = np.zeros_like(has)
    if lesser is not None:
        taken = np.take_along_axis(lesser, np.maximum(owner, 0), 1) & (owner >= 0) & ~fixed
        taken &= lore.holders[bloc]
    may = (look.legal.give[rows, bloc] | taken) & lore.ministry & ~items
    may &= ~withheld(look, rows, bloc) & ~forbidden(look, rows, bloc)
    lots = _lots(look, rows, bloc)
    kept = items | ((owner == bloc[:, None]) & fixed)
    worth = np.sum(lore.worth[bloc] * kept, axis=1) + lots * look.rules.lot_worth
    order = lore.appeal[bloc] + CLAIMED * _claimed(look, rows, bloc) - TAKEN * taken
    limit = look.rules.new_items
    _fill(items, worth, may, target, order, lore.worth[bloc], has, limit)
    more = (items & ~has).sum(axis=1) >= limit
    extra = np.where(more, 0, _small_change(look, rows, bloc, lots, target - worth, target))
    lots, worth = lots + extra, worth + extra * look.rules.lot_worth
    promises = _promises(look, rows, bloc)
    fresh = promises & ~state.attached[rows, bloc]
    better = (worth > look.frame.worth[rows, bloc]) | (fresh > 0)
    needed = items & taken
    holder = np.where(needed, owner, -1).max(axis=1)
    return Package(items, lots, promises, worth, better, holder, more)


def _fill(
    items: Bools,
    worth: Ints,
    may: Bools,
    target: Ints,
    order: Ints,
    worths: Ints,
    has: Bools,
    new: int,
) -> None:
    """Add portfolios, in place, until the target is met: the most wanted of those that fit.

    One fits that is neither far more than what is missing nor too little for the room left; what
    goes beyond is the smallest there is.
    """
    room = np.full(len(items), new)
    while True:
        missing = target - worth
        may &= (has | (room > 0)[:, None]) & (missing * 100 > target * SPARE)[:, None]
        more = np.flatnonzero(may.any(axis=1))
        if not len(more):
            return
        wanted, value = missing[more, None], worths[more]
        loose = (2 * value <= 3 * wanted) | (order[more] >= CLAIMED // 2)
        fits = loose & (5 * value * np.maximum(room[more, None], 1) >= 3 * wanted)
        rank = np.where(loose, order[more] + _LOOSE + _FITS * fits, -value)
        pick = np.where(may[more], rank, -_FITS).argmax(axis=1)
        items[more, pick] = True
        may[more, pick] = False
        room[more] -= ~has[more, pick]
        worth[more] += worths[more, pick]


def _lots(look: Look, rows: Index, bloc: Index) -> Ints:
    """One lot where there is one, or what the bloc has already."""
    state = look.state
    free = look.rules.lots - state.lots[rows].sum(axis=1)
    return np.asarray(np.maximum(state.lots[rows, bloc], np.minimum(free, 1)), np.int32)


def _small_change(
    look: Look, rows: Index, bloc: Index, lots: Ints, missing: Ints, target: Ints
) -> Ints:
    """(K,) lots in place of what no portfolio that is left could add, as far as there are any.

    Without them an office that has dealt its ministries out would wait with its lots in hand.
    """
    worth, state = look.rules.lot_worth, look.state
    if worth <= 0:
        return np.zeros_like(lots)
    others = state.lots[rows].sum(axis=1) - state.lots[rows, bloc]
    left = np.maximum(look.rules.lots - others - lots, 0)
    wanted = np.where(missing * 100 > target * SPARE, -(-missing // worth), 0)
    return np.asarray(np.minimum(wanted, left), np.int32)


def forbidden(look: Look, rows: Index, bloc: Index) -> Bools:
    """(K, P) would cross a red line of the bloc itself or of a partner, as far as can be told."""
    lore = look.lore
    found = np.zeros((len(rows), lore.portfolios), np.bool_)
    for line, keeper in enumerate(lore.line_bloc):
        minds = (bloc == keeper) | (look.state.pledged[rows, keeper] > 0)
        found |= minds[:, None] & lore.crossing[line, bloc]
    return found


def _claimed(look: Look, rows: Index, bloc: Index) -> Bools:
    """(K, P) what the bloc has asked for."""
    claim = look.state.claim[rows, bloc]
    return np.asarray(claim[:, None] == np.arange(look.lore.portfolios))


def _promises(look: Look, rows: Index, bloc: Index) -> Ints:
    """(K,) promises put in: what the bloc asks for or was offered before, where still open."""
    state, rules = look.state, look.rules
    claim = state.claim[rows, bloc] - look.lore.portfolios
    found = np.zeros(len(rows), np.int32)
    for q, made in enumerate(rules.promises):
        if not made.offered:
            continue
        wanted = (claim == q) | (state.attached[rows, bloc] >> q & 1 > 0)
        fits = wanted & np.array(made.to, np.bool_)[bloc] & (state.promise[rows, q] == VOID)
        if fits.any():
            fits &= look.frame.truth(made.when)[rows]
            found |= np.where(fits, np.int32(1 << q), np.int32(0))
    return found
