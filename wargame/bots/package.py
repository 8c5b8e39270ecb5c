"""What a formateur puts together for one bloc: wanted here, not elsewhere, about its fair share."""

from dataclasses import dataclass

import numpy as np

from wargame.bots.look import VOID, Look
from wargame.bots.stance import withheld
from wargame.engine.state import Bools, Index, Ints

CLAIMED = 1 << 16
"""Added to the order of a portfolio that the bloc asked for: it comes first."""


@dataclass(slots=True)
class Package:
    """A package for one bloc in each of K games."""

    items: Bools  # (K, P)
    lots: Ints  # (K,)
    promises: Ints  # (K,) bit mask
    worth: Ints  # (K,) h, to the bloc, with what it holds for good
    better: Bools  # (K,) more than the bloc has now


def assemble(
    look: Look, line: Ints, rows: Index, bloc: Index, target: Ints, rebuild: bool
) -> Package:
    """Fill packages up to their targets.

    Args:
        look: the formateur's view.
        line: (B,) stance.
        rows: the K games.
        bloc: (K,) for whom.
        target: (K,) h, the worth aimed at.
        rebuild: choose everything anew (posts stay); otherwise only add.
    """
    lore, state, rules = look.lore, look.state, look.rules
    owner, fixed = state.owner[rows], state.fixed[rows] > 0
    has = (owner == bloc[:, None]) & ~fixed
    items = has & ~lore.ministry if rebuild else has.copy()
    may = look.legal.give[rows, bloc] & lore.ministry & ~items
    may &= ~withheld(look, line, rows, bloc) & ~_forbidden(look, rows, bloc)
    worths = lore.worth[bloc]
    lots = _lots(look, rows, bloc)
    kept = items | ((owner == bloc[:, None]) & fixed)
    worth = np.sum(worths * kept, axis=1) + lots * rules.lot_worth
    order = lore.appeal[bloc] + CLAIMED * _claimed(look, rows, bloc)
    room = np.full(len(rows), rules.new_items)
    while True:
        may &= (has | (room > 0)[:, None]) & (worth < target)[:, None]
        more = np.flatnonzero(may.any(axis=1))
        if not len(more):
            break
        pick = np.where(may[more], order[more], -CLAIMED).argmax(axis=1)
        items[more, pick] = True
        may[more, pick] = False
        room[more] -= ~has[more, pick]
        worth[more] += worths[more, pick]
    promises = _promises(look, rows, bloc)
    before = look.frame.worth[rows, bloc]
    fresh = promises & ~state.attached[rows, bloc]
    return Package(items, lots, promises, worth, (worth > before) | (fresh > 0))


def _lots(look: Look, rows: Index, bloc: Index) -> Ints:
    """One lot where there is one, or what the bloc has already."""
    state = look.state
    free = look.rules.lots - state.lots[rows].sum(axis=1)
    return np.asarray(np.maximum(state.lots[rows, bloc], np.minimum(free, 1)), np.int32)


def _forbidden(look: Look, rows: Index, bloc: Index) -> Bools:
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
