"""The greedy formateur: declare, move, fill the slate, then bargain until the votes suffice."""

import numpy as np

from wargame.bots.bargain import TROUBLE, bargain, top_up
from wargame.bots.decisions import Draft, Reason
from wargame.bots.look import Look, chance_of_yes
from wargame.bots.moves import play_first, play_ordered
from wargame.bots.plan import Stage, within
from wargame.bots.stance import declare, watched, withheld
from wargame.bots.vacancies import appoint
from wargame.engine import Kind
from wargame.engine.state import Bools, Index


def appraise(look: Look, draft: Draft, where: Bools) -> Bools:
    """Judge once a turn how likely each bloc is to take a fair offer."""
    return within(look, draft, where & look.forming, _appraise)


def _appraise(look: Look, draft: Draft, where: Bools) -> Bools:
    odds = chance_of_yes(look.content)
    look.turn.odds[where] = odds[where]
    look.turn.hope[where] = np.where(watched(look), odds * TROUBLE // 100, odds)[where]
    return np.zeros_like(draft.open)


def prefer(look: Look, draft: Draft, where: Bools) -> Bools:
    """At most one move a week, in the order of the line's preferences."""
    where = where & ~play_ordered(look, draft, where)
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
            among = np.array([b for b in slate.get(post, range(look.lore.blocs)) if may[b]])
            if len(among):
                best = among[_likeliest(look, among, post)]
                done |= draft.put(free, Kind.NOMINATE, Reason.SLATE, bloc=best, items=1 << post)
    return done


def _likeliest(look: Look, among: Index, post: int) -> Index:
    """(B,) place in ``among`` of whoever most likely says yes, and is not refused this post."""
    odds = look.turn.odds[:, among].copy()
    rows = np.arange(look.games)
    for place, bloc in enumerate(among):
        kept = withheld(look, rows, np.full(look.games, bloc))[:, post]
        odds[kept, place] = -1
    return np.asarray(odds.argmax(axis=1))


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


PLAN: tuple[Stage, ...] = (
    declare,
    appraise,
    prefer,
    fill_slate,
    top_up,
    bargain,
    close,
    appoint,
)
