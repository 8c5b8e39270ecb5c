"""Games of the toy in the middle, and the same with everything changed that a role may not know."""

from dataclasses import replace

import numpy as np

from tests.bots.table import ENGINE, begin, lucks
from wargame.bots import make_bot
from wargame.engine import Engine, State
from wargame.lab import play_week

RULES = ENGINE.rules


def midgame(games: int = 40) -> State:
    """Two weeks have been played."""
    state = begin(games)
    bots, luck = [make_bot("greedy")] * len(RULES.roles), lucks(games)
    bots[0] = make_bot("random")
    for _ in range(2):
        play_week(ENGINE, state, bots, luck)
    return state


def disturbed(state: State, role: int) -> State:
    """Everything that ``role`` may not know is changed."""
    made, other = RULES.roles[role], state.copy()
    hidden = [b for b in range(len(RULES.blocs)) if b not in made.blocs]
    moods = [RULES.mood + b for b in hidden]
    other.var[:, moods] = 17 - other.var[:, moods]
    purses = [RULES.capital + r for r in range(len(RULES.roles)) if r != role]
    other.var[:, purses] = 12 - other.var[:, purses]
    if not made.office:
        other.lots[:, hidden] += 1
        other.attached[:, hidden] ^= 3
    other.seed += np.uint64(99)
    return other


def other_wants(role: int) -> Engine:
    """The low wants of other blocs differ."""
    rows = [list(row) for row in RULES.salience]
    for bloc, row in enumerate(rows):
        if bloc not in RULES.roles[role].blocs:
            least = sorted(range(len(row)), key=lambda p: (-row[p], p))[RULES.known_wants :]
            for item in least:
                row[item] = max(row[item] - 30, 10)
    return Engine(replace(RULES, salience=tuple(map(tuple, rows))))
