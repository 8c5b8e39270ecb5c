"""Vacant ministries of a cabinet in office: whom a formateur names, while there is capital."""

import numpy as np

from wargame.bots.decisions import Draft, Reason
from wargame.bots.look import Look
from wargame.bots.package import forbidden
from wargame.bots.plan import within
from wargame.bots.stance import withheld
from wargame.engine import Kind
from wargame.engine.state import Bools, Index

SPARE = 5
"""With less capital than this nobody is named."""

TRIES = 3
"""Names looked at for one act: the next one where parliament would likely refuse the first."""

_LEAST = np.int32(-(1 << 30))


def appoint(look: Look, draft: Draft, where: Bools) -> Bools:
    """Name a minister, one an act: of the partner who is owed most, where it wants most."""
    capital = look.state.var[:, look.rules.capital + look.role]
    may = where & draft.open & (look.state.governed >= 0) & (capital >= SPARE)
    if may.any():
        may &= look.legal.appoint.any(axis=(1, 2))
    return within(look, draft, may, _appoint)


def _appoint(look: Look, draft: Draft, where: Bools) -> Bools:
    done = np.zeros(look.games, np.bool_)
    rows = np.flatnonzero(where & draft.open)
    may = look.legal.appoint[rows] & _agreeable(look, rows)
    deficit = (look.frame.fair - look.frame.points)[rows]
    for _ in range(TRIES):
        going = np.flatnonzero(may.any(axis=(1, 2)) & draft.open[rows])
        if not len(going):
            break
        bloc = np.where(may[going].any(axis=2), deficit[going], _LEAST).argmax(axis=1)
        wish = np.where(may[going, bloc], look.lore.worth[bloc], _LEAST)
        item = wish.argmax(axis=1)
        may[going, bloc, item] = False
        fits = _likely(look, rows[going], bloc, item)
        done |= _name(look, draft, rows[going][fits], bloc[fits], item[fits])
    return done


def _agreeable(look: Look, rows: Index) -> Bools:
    """(K, N, P) neither withheld by the line followed nor a red line of a partner."""
    every = np.tile(np.arange(look.lore.blocs), len(rows))
    games = np.repeat(rows, look.lore.blocs)
    kept = withheld(look, games, every) | forbidden(look, games, every)
    return ~kept.reshape(len(rows), look.lore.blocs, -1)


def _likely(look: Look, rows: Index, bloc: Index, item: Index) -> Bools:
    """(K,) parliament would confirm this minister, noise aside."""
    place = np.arange(len(rows))
    trial = look.state.take(rows)
    trial.owner[place, item] = bloc
    cast, quota = look.seen.engine.next_votes(trial)
    frame = look.seen.engine.frame(trial)
    against = frame.number(look.rules.votes[-1].objectors, "p")[place, item]
    return np.asarray(cast.sum(axis=1) - against >= quota)


def _name(look: Look, draft: Draft, rows: Index, bloc: Index, item: Index) -> Bools:
    where = np.zeros(look.games, np.bool_)
    where[rows] = True
    whom, what = np.full(look.games, -1, np.int64), np.zeros(look.games, np.int64)
    whom[rows], what[rows] = bloc, np.int64(1) << item
    return draft.put(
        where, Kind.APPOINT, Reason.VACANCY, bloc=whom, items=what, stance=look.turn.line
    )
