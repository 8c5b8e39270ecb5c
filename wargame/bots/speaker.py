"""The greedy bloc: yes by its chance, a counter-claim for what it values most, its habits."""

import numpy as np

from wargame.bots.decisions import Draft, Reason
from wargame.bots.lone import Lone
from wargame.bots.look import VOID, Look
from wargame.bots.luck import Purpose
from wargame.bots.moves import play_first, play_ordered, tempted
from wargame.bots.orders import FREE, YES
from wargame.bots.plan import Stage, within
from wargame.engine import Kind
from wargame.engine.state import Bools, Index, Ints, distinct


def follow_habits(look: Look, draft: Draft, where: Bools) -> Bools:
    """One move at most, the first habit whose draw succeeds."""
    wishes = look.rules.bots.habits[look.role]
    where = where & ~play_ordered(look, draft, where)
    return within(look, draft, where & tempted(look, wishes), _follow)


def _follow(look: Look, draft: Draft, where: Bools) -> Bools:
    play_first(look, draft, where, look.rules.bots.habits[look.role], Reason.HABIT)
    return np.zeros(look.games, np.bool_)


def leave(look: Look, draft: Draft, where: Bools) -> Bools:
    """A partner withdraws by its chance of leaving."""
    blocs = list(look.rules.roles[look.role].blocs)
    return within(look, draft, where & look.partner[:, blocs].any(axis=1), _leave)


def _leave(look: Look, draft: Draft, where: Bools) -> Bools:
    done = np.zeros(look.games, np.bool_)
    blocs = look.rules.roles[look.role].blocs
    for bloc in blocs:
        may = where & draft.open & look.partner[:, bloc]
        if may.any():
            lone = look.lore.lone[bloc]
            chance, dice = lone.leave(look.frame), look.draw(Purpose.LEAVE, 1024, bloc)
            stated: dict[str, Ints | int] = {"bloc": bloc, "chance": chance, "drawn": dice}
            told = look.told("leave")
            goes = np.where(told == FREE, dice < chance, told == YES)
            reason = np.where(told == YES, Reason.ORDERED, Reason.LEAVES)
            now = draft.put(may & goes, Kind.WITHDRAW, reason, **stated)
            _state(look, draft, now, lone)
            done |= now
    return done & (len(blocs) > 1)


def take_standing(look: Look, draft: Draft, where: Bools) -> Bools:
    """An offer that stands is accepted by the same draw that answered, or will, this week."""
    blocs = list(look.rules.roles[look.role].blocs)
    stands = (look.state.sent[:, blocs] > 0).any(axis=1) & (look.state.governed < 0)
    return within(look, draft, where & stands, _take_standing)


def _take_standing(look: Look, draft: Draft, where: Bools) -> Bools:
    done = np.zeros(look.games, np.bool_)
    blocs = look.rules.roles[look.role].blocs
    for bloc in blocs:
        may = where & draft.open & (look.state.sent[:, bloc] > 0)
        may &= look.state.pledged[:, bloc] == 0
        if may.any():
            lone = look.lore.lone[bloc]
            (chance, _), dice = lone.chance(look.frame), look.draw(Purpose.ANSWER, 1024, bloc)
            stated: dict[str, Ints | int] = {"bloc": bloc, "chance": chance, "drawn": dice}
            now = draft.put(
                may & _says_yes(look, chance, dice), Kind.ACCEPT, Reason.CHANCE, **stated
            )
            _state(look, draft, now, lone)
            done |= now
    return done & (len(blocs) > 1)


def reply(look: Look, draft: Draft, bloc: Index) -> None:
    """Answer the offer that stands with ``bloc`` (B,): accept, counter or decline."""
    for each in distinct(bloc):
        _reply(look, draft, bloc == each, each)


def _reply(look: Look, draft: Draft, where: Bools, bloc: int) -> None:
    state, lone = look.state, look.lore.lone[bloc]
    offered = where & (state.sent[:, bloc] > 0) & (state.pledged[:, bloc] == 0)
    offered &= (state.governed < 0) & ~look.own[:, bloc]
    chance, crossed = lone.chance(look.frame)
    dice = look.draw(Purpose.ANSWER, 1024, bloc)
    stated: dict[str, Ints | int] = {"bloc": bloc, "chance": chance, "drawn": dice}
    agrees = _says_yes(look, chance, dice)
    yes = draft.put(offered & agrees, Kind.ACCEPT, Reason.CHANCE, **stated)
    draft.put(offered & crossed, Kind.DECLINE, Reason.RED_LINE, **stated)
    if (offered & ~yes & ~crossed).any():
        claim, wanted = _claim(look, bloc)
        draft.put(offered & wanted, Kind.COUNTER, Reason.BEST_VALUE, target=claim, **stated)
        draft.put(offered, Kind.DECLINE, Reason.CHANCE, **stated)
    _state(look, draft, offered, lone)


def _says_yes(look: Look, chance: Ints, dice: Ints) -> Bools:
    """(B,) by its chance, or as ordered; never across a red line (chance 0)."""
    told = look.told("answer")
    return np.asarray(np.where(told == FREE, dice < chance, (told == YES) & (chance > 0)))


def _claim(look: Look, bloc: int) -> tuple[Index, Bools]:
    """(B,) the portfolio or promise that would move the bloc most, and whether there is any."""
    state, lore = look.state, look.lore
    loose = (state.owner < 0) | (state.owner == look.mandate[:, None])
    may = loose & (state.fixed == 0) & lore.holders[bloc] & lore.ministry
    promises = np.zeros((look.games, lore.promises), np.bool_)
    for q, made in enumerate(look.rules.promises):
        if made.offered and made.to[bloc]:
            fits = (state.promise[:, q] == VOID) & (state.attached[:, bloc] >> q & 1 == 0)
            promises[:, q] = fits & look.frame.truth(made.when)
    gain = np.where(np.concatenate([may, promises], axis=1), lore.gains[bloc], 0)
    best = gain.argmax(axis=1)
    return best, np.take_along_axis(gain, best[:, None], axis=1)[:, 0] > 0


def _state(look: Look, draft: Draft, where: Bools, lone: Lone) -> None:
    if draft.explains and where.any():
        draft.state_terms(where, lone.terms(look.frame)[where])


PLAN: tuple[Stage, ...] = (follow_habits, leave, take_standing)
