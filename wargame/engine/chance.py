"""Integer chances of 1024: the logistic table and draws from a game's own random source."""

import math

import numpy as np

from wargame.base.rng import draw
from wargame.engine.state import Bools, Ints, State

CERTAIN = 1024

_REACH = 120
LOGISTIC = np.array(
    [round(CERTAIN / (1 + math.exp(-5 * k / 100))) for k in range(-_REACH, _REACH + 1)], np.int32
)
_LISTED: list[int] = LOGISTIC.tolist()


def logistic(x: Ints | int) -> Ints:
    """Chance of 1024 for ``x`` hundredths of a logit, from a table in steps of five."""
    found: Ints = LOGISTIC.take(np.floor_divide(np.add(x, 2), 5) + _REACH, mode="clip")
    return found


def logistic_of(x: int) -> int:
    """The same of one number."""
    return _LISTED[min(max((x + 2) // 5, -_REACH), _REACH) + _REACH]


def drawn(state: State, slot: int, n: int, count: int = 0) -> Ints:
    """Draws 0 … n−1 of this week: (B,), or (B, count) from ``count`` slots beginning there."""
    if count:
        return draw(state.seed, state.week, np.arange(slot, slot + count), n)
    return draw(state.seed, state.week, slot, n)


def succeeds(state: State, slot: int, chance: Ints, count: int = 0) -> tuple[Bools, Ints]:
    """Whether a chance of 1024 comes true, and what was drawn."""
    dice = drawn(state, slot, CERTAIN, count)
    return dice < chance, dice
