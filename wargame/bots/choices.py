"""Dilemmas: each way out is tried on a copy of the view, and the one that serves best is taken."""

import numpy as np

from wargame.bots.decisions import Draft, Reason
from wargame.bots.look import Look
from wargame.bots.orders import FREE
from wargame.engine import Acts, Kind, State
from wargame.engine.state import Bools, Index, Ints

SCORE = 100
"""What a point of its objectives is worth to a role, in hundredths of a point of trust."""

CAPITAL = 20
TRUST_PART = 5
"""Five points of trust weigh as much as one point of the objectives."""


def choose_option(look: Look, draft: Draft, where: Bools) -> Bools:
    """Take the option after which the role stands best, or as told; ties go to the default."""
    never = np.zeros(look.games, np.bool_)
    if not _mine_open(look, where).any():
        return never
    options = look.legal.choose & where[:, None]
    options &= ~_as_told(look, draft, options)[:, None]
    rows = np.flatnonzero(options.any(axis=1))
    if not len(rows):
        return never
    before = _standing(look, look.state.take(rows))
    value = np.full((look.games, options.shape[1]), -(1 << 30), np.int64)
    for option in range(options.shape[1]):
        some = options[rows, option]
        if some.any():
            after = _standing(look, _tried(look, rows[some], option))
            value[rows[some], option] = 2 * (after - before[some])
    value[rows, _default(look)[rows]] += 1
    best = value.argmax(axis=1)
    chosen = np.zeros(look.games, np.bool_)
    chosen[rows] = True
    draft.put(chosen, Kind.CHOOSE, Reason.BEST_OPTION, index=best)
    return never


def _as_told(look: Look, draft: Draft, options: Bools) -> Bools:
    """Take the option that is ordered, where open; says where."""
    told = look.told("choice")
    named = np.clip(told, 0, options.shape[1] - 1)
    may = (told != FREE) & (told == named) & options[np.arange(look.games), named]
    return draft.put(may, Kind.CHOOSE, Reason.ORDERED, index=told)


def _mine_open(look: Look, where: Bools) -> Bools:
    mine = [c for c, card in enumerate(look.rules.cards) if card.choices and card.role == look.role]
    return where & (look.state.choice < 0) & np.isin(look.state.card, mine)


def _default(look: Look) -> Index:
    default = np.array([*(max(card.default, 0) for card in look.rules.cards), 0], np.intp)
    return default[look.state.card]


def _tried(look: Look, rows: Index, option: int) -> State:
    trial = look.state.take(rows)
    acts = Acts.blank(look.role, len(rows))
    acts.kind[:] = Kind.CHOOSE
    acts.index[:] = option
    look.seen.engine.act(trial, acts)
    return trial


def _standing(look: Look, state: State) -> Ints:
    """(K,) how well the role stands: objectives, capital, trust."""
    rules, role = look.rules, look.role
    score = look.seen.engine.objectives(state, role).sum(axis=1)
    capital = state.var[:, rules.capital + role]
    trust = state.var[:, rules.trust : rules.trust + look.lore.blocs]
    blocs = list(rules.roles[role].blocs)
    if rules.roles[role].office or not blocs:
        mean = trust @ look.lore.seats // look.lore.seats.sum()
    else:
        mean = trust[:, blocs].sum(axis=1) // len(blocs)
    return np.asarray(SCORE * score + CAPITAL * capital + mean // TRUST_PART)
