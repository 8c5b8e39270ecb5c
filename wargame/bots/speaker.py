"""The greedy bloc: yes by its chance, a counter-claim for what it values most, its habits."""

import numpy as np

from wargame.bots.decisions import Draft, Reason
from wargame.bots.look import VOID, Look, chance_of_yes
from wargame.bots.luck import Purpose
from wargame.bots.moves import play_first
from wargame.bots.plan import Stage
from wargame.engine import Kind
from wargame.engine.state import Bools, Index


def follow_habits(look: Look, draft: Draft, where: Bools) -> Bools:
    """One move at most, the first habit whose draw succeeds."""
    play_first(look, draft, where, look.rules.bots.habits[look.role], Reason.HABIT)
    return np.zeros(look.games, np.bool_)


def leave(look: Look, draft: Draft, where: Bools) -> Bools:
    """A partner leaves by its chance."""
    done = np.zeros(look.games, np.bool_)
    for bloc in look.rules.roles[look.role].blocs:
        may = where & draft.open & look.partner[:, bloc]
        dice = look.draw(Purpose.LEAVE, 1024, bloc)
        if not may.any():
            continue
        may &= look.legal.withdraw[:, bloc]
        chance = look.frame.number(look.rules.leave, "b")[:, bloc]
        now = draft.put(
            may & (dice < chance), Kind.WITHDRAW, Reason.LEAVES,
            bloc=bloc, chance=chance, drawn=dice,
        )  # fmt: skip
        _state(look, draft, now, np.full(look.games, bloc))
        done |= now
    return done


def take_standing(look: Look, draft: Draft, where: Bools) -> Bools:
    """Accept an offer that stands, by the same draw that answered or will answer it this week."""
    done = np.zeros(look.games, np.bool_)
    for bloc in look.rules.roles[look.role].blocs:
        may = (
            where & draft.open & (look.state.sent[:, bloc] > 0) & (look.state.pledged[:, bloc] == 0)
        )
        if not may.any():
            continue
        may &= look.legal.accept[:, bloc]
        dice = look.draw(Purpose.ANSWER, 1024, bloc)
        chance = chance_of_yes(look.frame)[:, bloc]
        now = draft.put(
            may & (dice < chance), Kind.ACCEPT, Reason.CHANCE, bloc=bloc, chance=chance, drawn=dice
        )
        _state(look, draft, now, np.full(look.games, bloc))
        done |= now
    return done


def reply(look: Look, draft: Draft, bloc: Index) -> None:
    """Answer the offer that stands with ``bloc`` (B,): accept, counter or decline."""
    games = np.arange(look.games)
    chance = chance_of_yes(look.frame)[games, bloc]
    dice = look.drawn_for(Purpose.ANSWER, 1024, bloc)
    crossed = look.frame.crossed[games, bloc] > 0
    stated = {"bloc": bloc, "chance": chance, "drawn": dice}
    offered = look.legal.decline[games, bloc]
    yes = offered & ~crossed & (dice < chance)
    draft.put(yes, Kind.ACCEPT, Reason.CHANCE, **stated)
    draft.put(offered & crossed, Kind.DECLINE, Reason.RED_LINE, **stated)
    claim, wanted = _claim(look, bloc)
    draft.put(offered & wanted, Kind.COUNTER, Reason.BEST_VALUE, target=claim, **stated)
    draft.put(offered, Kind.DECLINE, Reason.CHANCE, **stated)
    _state(look, draft, offered, bloc)


def _claim(look: Look, bloc: Index) -> tuple[Index, Bools]:
    """(B,) the portfolio or promise that would move the bloc most, and whether there is any."""
    state, lore = look.state, look.lore
    games = np.arange(look.games)
    loose = (state.owner < 0) | (state.owner == look.mandate[:, None])
    may = loose & (state.fixed == 0) & lore.holders[bloc] & lore.ministry
    promises = np.zeros((look.games, lore.promises), np.bool_)
    for q, made in enumerate(look.rules.promises):
        if made.offered:
            fits = np.array(made.to, np.bool_)[bloc] & (state.promise[:, q] == VOID)
            fits &= (state.attached[games, bloc] >> q & 1) == 0
            promises[:, q] = fits & look.frame.truth(made.when)
    gain = np.where(np.concatenate([may, promises], axis=1), lore.gains[bloc], 0)
    best = gain.argmax(axis=1)
    return best, gain[games, best] > 0


def _state(look: Look, draft: Draft, where: Bools, bloc: Index) -> None:
    rows = np.flatnonzero(where)
    if len(rows):
        draft.state_terms(rows, look.frame.terms[rows, :, bloc[rows]])


PLAN: tuple[Stage, ...] = (follow_habits, leave, take_standing)
