"""The greedy formateur: declare, move, fill the slate, then bargain until the votes suffice."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.bots.decisions import Draft, Reason
from wargame.bots.look import Look, chance_of_yes
from wargame.bots.moves import play_first
from wargame.bots.package import assemble
from wargame.bots.plan import Stage, within
from wargame.bots.stance import declare
from wargame.engine import Kind
from wargame.engine.acts import mask_of
from wargame.engine.state import Bools, Index, Ints

POOR = 90
"""A partner with less than this percent of its fair share may be topped up."""

LIKELY = 64
"""A partner whose chance of leaving this week (of 1024) is above this is at risk."""


def appraise(look: Look, draft: Draft, where: Bools) -> Bools:
    """Judge once a turn how likely each bloc is to take a fair offer."""
    return within(look, draft, where & look.forming, _appraise)


def _appraise(look: Look, draft: Draft, where: Bools) -> Bools:
    look.turn.odds[where] = chance_of_yes(look.content)[where]
    return np.zeros_like(draft.open)


def prefer(look: Look, draft: Draft, where: Bools) -> Bools:
    """At most one move a week, in the order of the line's preferences."""
    for index, stance in enumerate(look.rules.bots.stances):
        here = where & (look.turn.line == index)
        if here.any():
            play_first(look, draft, here, stance.prefers, Reason.STANCE, index)
    return np.zeros(look.games, np.bool_)


def fill_slate(look: Look, draft: Draft, where: Bools) -> Bools:
    """Put a bloc up for each free post of a coming vote: whoever most likely says yes."""
    done = np.zeros(look.games, np.bool_)
    slate = dict(look.rules.bots.slate)
    for stage, vote in enumerate(look.rules.votes):
        for post in vote.posts:
            free = where & look.forming & draft.open & (look.state.stage <= stage)
            free &= (look.state.owner[:, post] < 0) & look.legal.nominate[:, post]
            if not free.any():
                continue
            may = look.lore.holders[:, post]
            among = [b for b in slate.get(post, range(look.lore.blocs)) if may[b]]
            if among:
                best = np.array(among)[look.turn.odds[:, among].argmax(axis=1)]
                done |= draft.put(free, Kind.NOMINATE, Reason.SLATE, bloc=best, items=1 << post)
    return done


def close(look: Look, draft: Draft, where: Bools) -> Bools:
    """When the votes suffice: take back open offers, share out the rest, call the vote."""
    last = look.state.stage == look.lore.last_stage
    ready = where & look.forming & last & (look.state.called == 0)
    if not ready.any():
        return np.asarray(ready)
    ready &= look.gap <= 0
    if not ready.any():
        return np.asarray(ready)
    standing = look.legal.retract
    takes = ready & standing.any(axis=1)
    bloc = standing.argmax(axis=1)
    done = draft.put(takes, Kind.RETRACT, Reason.VOTES_SUFFICE, bloc=bloc)
    shares = ready & look.legal.share & ~look.turn.shared
    now = draft.put(shares, Kind.SHARE, Reason.VOTES_SUFFICE)
    look.turn.shared |= now
    called = draft.put(ready & look.legal.call, Kind.CALL, Reason.VOTES_SUFFICE)
    return done | now | called


def _offers_left(look: Look) -> Bools:
    return np.asarray(look.turn.asked.sum(axis=1) < look.rules.bots.offers)


def top_up(look: Look, draft: Draft, where: Bools) -> Bools:
    """Give a partner who has too little and may leave its fair share."""
    where = where & draft.open & look.forming & look.partner.any(axis=1) & _offers_left(look)
    return within(look, draft, where, _top_up)


def _top_up(look: Look, draft: Draft, where: Bools) -> Bools:
    none = np.zeros(look.games, np.bool_)
    frame = look.frame
    poor = look.partner & ~look.turn.asked & (frame.points * 100 < frame.fair * POOR)
    poor &= look.legal.send & where[:, None]
    if not poor.any():
        return none
    leave = frame.number(look.rules.leave, "b")
    risk = np.where(poor & (leave >= LIKELY), leave, 0)
    rows = np.flatnonzero(risk.any(axis=1))
    if not len(rows):
        return none
    bloc = risk[rows].argmax(axis=1)
    return _offer(look, draft, rows, bloc, frame.fair[rows, bloc], Reason.TOP_UP, leave)


def bargain(look: Look, draft: Draft, where: Bools) -> Bools:
    """Send to the bloc that brings most for what it costs, while seats are missing."""
    done = np.zeros(look.games, np.bool_)
    where = where & draft.open & look.forming & _offers_left(look) & (look.state.called == 0)
    if not where.any():
        return done
    where &= look.gap > 0
    seats = look.lore.seats
    price = look.turn.odds * np.minimum(seats, look.gap[:, None] + 4) * 64 // (seats + 30)
    may = look.legal.send & ~look.partner & ~look.own & ~look.turn.asked & where[:, None]
    price = np.where(may, price, 0)
    while True:
        rows = np.flatnonzero(price.any(axis=1) & draft.open)
        if not len(rows):
            return done
        bloc = price[rows].argmax(axis=1)
        price[rows, bloc] = 0  # asked now, or left alone: it has as good an offer already
        target = _generous(look, rows, bloc)
        done |= _offer(look, draft, rows, bloc, target, Reason.GAP, look.turn.odds)


def _generous(look: Look, rows: Index, bloc: Index) -> Ints:
    """(K,) h: the fair share, more after each refusal."""
    bots = look.rules.bots
    percent = np.minimum(bots.generosity + bots.step * look.state.refused[rows, bloc], bots.most)
    return look.frame.fair[rows, bloc] * percent // 100


def _offer(
    look: Look, draft: Draft, rows: Index, bloc: Index, target: Ints, reason: Reason, chance: Ints
) -> Bools:
    line = look.turn.line
    made = assemble(look, line, rows, bloc, target, rebuild=reason != Reason.TOP_UP)
    rows, keep = rows[made.better], made.better
    bloc = bloc[keep]
    where = np.zeros(look.games, np.bool_)
    where[rows] = True
    claim = look.state.claim[rows, bloc]
    granted = (claim >= 0) & ((made.items[keep] & _is(claim, look.lore.portfolios)).any(axis=1))
    full: dict[str, NDArray[Any]] = {
        "bloc": bloc,
        "items": mask_of(made.items[keep]),
        "lots": made.lots[keep],
        "promises": made.promises[keep],
        "chance": chance[rows, bloc],
        "stance": line[rows],
    }
    spread = {name: _spread(look.games, rows, values) for name, values in full.items()}
    why = _spread(look.games, rows, np.where(granted, Reason.CLAIM, reason))
    now = draft.put(where, Kind.SEND, why, **spread)
    look.turn.asked[rows, bloc] = True
    if len(rows) and draft.explains:
        draft.state_terms(rows, look.content.terms[rows, :, bloc])
    return now


def _is(claim: Ints, size: int) -> Bools:
    return np.asarray(claim[:, None] == np.arange(size))


def _spread(games: int, rows: Index, values: NDArray[Any]) -> NDArray[Any]:
    found = np.zeros(games, values.dtype)
    found[rows] = values
    return found


PLAN: tuple[Stage, ...] = (declare, appraise, prefer, fill_slate, top_up, bargain, close)
