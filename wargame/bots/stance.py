"""The line a formateur follows: drawn once a mandate, turned when the deck says it may."""

import numpy as np

from wargame.bots.decisions import Draft, Reason
from wargame.bots.look import GIVEN, KEPT, Look
from wargame.bots.luck import Luck, Purpose
from wargame.bots.orders import FREE
from wargame.engine import Kind
from wargame.engine.rules import Rules, Stance
from wargame.engine.state import Bools, Index, Ints


def stances(look: Look) -> Ints:
    """(B,) index of the line followed now, −1 without a mandate.

    Nothing is remembered: the line comes from the luck of the mandate, and a turn to another line
    is read from the promises that only the other line makes. An order overrules both.
    """
    line = drawn_line(look.rules, look.luck, look.state.nominee)
    for index, stance in enumerate(look.rules.bots.stances):
        if stance.turns_to < 0:
            continue
        here = line == index
        if here.any():
            line = np.where(here & _turned(look, index, stance, here), stance.turns_to, line)
    told = look.told("stance")
    return np.where((told != FREE) & (line >= 0), told, line).astype(np.int32)


def drawn_line(rules: Rules, luck: Luck, nominee: Ints) -> Ints:
    """(B,) the line that the luck of the office gives each game's nominee; −1 for no nominee."""
    weights = np.array([stance.weight for stance in rules.bots.stances], np.int32)
    edges = np.cumsum(weights, axis=0, dtype=np.int32)  # (S, nominees)
    nominees = np.arange(weights.shape[1])
    dice = luck.draw(0, Purpose.STANCE, edges[-1], nominees)
    which = np.argmax(edges[None] > dice[:, None, :], axis=1)
    found = which[np.arange(len(nominee)), np.maximum(nominee, 0)]
    return np.where(nominee >= 0, found, -1).astype(np.int32)


def _turned(look: Look, index: int, stance: Stance, here: Bools) -> Bools:
    other = look.rules.bots.stances[stance.turns_to]
    marks = [q for q in other.declares if q not in stance.declares]
    turned = np.zeros(look.games, np.bool_)
    if marks:
        status = look.state.promise[:, marks]
        turned = np.all((status == GIVEN) | (status == KEPT), axis=1)
    undecided = here & ~turned & look.forming
    if stance.turns_chance and undecided.any():
        dice = look.draw(Purpose.TURN, 1024, index)
        turned |= undecided & (dice < stance.turns_chance) & look.frame.truth(stance.turns_when)
    return turned


def declare(look: Look, draft: Draft, where: Bools) -> Bools:
    """Settle on a line for this turn and give the promises it declares, one an act."""
    done = np.zeros(look.games, np.bool_)
    fresh = where & (look.turn.line < 0)
    if fresh.any():
        look.turn.line[fresh] = stances(look)[fresh]
    line = look.turn.line
    for index, stance in enumerate(look.rules.bots.stances):
        here = where & (line == index) & look.forming
        for promise in stance.declares:
            if not here.any():
                break
            may = here & look.legal.declare[:, promise]
            now = draft.put(may, Kind.DECLARE, Reason.STANCE, index=promise, stance=index)
            here &= ~now
            done |= now
    return done


def watched(look: Look) -> Bools:
    """(B, N) blocs from which the line withholds anything, were every bloc content."""
    found = np.zeros((look.games, look.lore.blocs), np.bool_)
    for index, stance in enumerate(look.rules.bots.stances):
        here = look.turn.line == index
        for who, what in stance.withhold if here.any() else ():
            held = here & look.content.truth(what, "p").any(axis=1)
            found |= held[:, None] & look.content.mask(who)
    return found


def withheld(look: Look, rows: Index, bloc: Index) -> Bools:
    """(rows, P) what the line will not offer to ``bloc`` in each of these games."""
    found = np.zeros((len(rows), look.lore.portfolios), np.bool_)
    for index, stance in enumerate(look.rules.bots.stances):
        here = look.turn.line[rows] == index
        if not here.any():
            continue
        for who, what in stance.withhold:
            to = here & look.frame.mask(who)[rows, bloc]
            if to.any():
                found |= to[:, None] & look.frame.truth(what, "p")[rows]
    return found
