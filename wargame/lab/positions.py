"""A position as one role knows it, many times over: what is hidden from it is drawn afresh.

The true key, the moods of others and their purses are not in a view, so nothing here can tell
them: keys come from the seed of the question, moods evenly from the deck's range, purses evenly
between what a role must still have and what it could have saved. Everything else stays as the
view shows it; what a role does not know of packages and private wants is neutral there.
"""

import numpy as np

from wargame.base.rng import Keys, draw, game_keys, hash_seed
from wargame.engine import Rules, State, View
from wargame.engine.machine import most_asked
from wargame.engine.state import Index, Ints

_OWN = hash_seed("a question about a position")
_PURSES = hash_seed("purses in a drawn position")


def question_keys(seed: str | int, games: int, first: int = 0) -> Keys:
    """Keys of games ``first`` … of a question: never those of a game played with that seed."""
    return game_keys(seed, games, first) ^ _OWN


def positions(view: View, games: int, seed: str | int, first: int = 0) -> State:
    """A single game's view (B = 1) as ``games`` games that may all be the true one.

    Args:
        view: what the role knows; role −1 knows everything but what chance will bring.
        games: how many.
        seed: of the question; game i of a seed is the same whatever ``first`` and ``games``.
        first: number of the first game.
    """
    keys = question_keys(seed, games, first)
    return drawn(view, np.zeros(games, np.intp), keys)


def drawn(view: View, rows: Index, keys: Keys) -> State:
    """The games ``rows`` of a view, one for each key, with hidden parts drawn from that key."""
    state, rules = view.state.take(rows), view.engine.rules
    state.seed = keys.copy()
    if view.role >= 0:
        blocs, roles = len(rules.blocs), len(rules.roles)
        state.var[:, rules.mood : rules.mood + blocs] = _moods(rules, state, view.role)
        state.var[:, rules.capital : rules.capital + roles] = _purses(rules, state, view.role)
    return state


def _moods(rules: Rules, state: State, role: int) -> Ints:
    """(B, N) drawn as a game's beginning draws them, but what the role knows as it is."""
    blocs = len(rules.blocs)
    reach = 2 * np.array(rules.mood_range, np.int32) + 1
    slots = np.arange(rules.slot_mood, rules.slot_mood + blocs)
    fresh = draw(state.seed, 0, slots, reach) - reach // 2
    known = state.revealed > 0 if rules.roles[role].office else np.zeros_like(fresh, np.bool_)
    known[:, list(rules.roles[role].blocs)] = True
    shown = state.var[:, rules.mood : rules.mood + blocs]
    return np.where(known, shown, fresh).astype(np.int32)


def _purses(rules: Rules, state: State, role: int) -> Ints:
    """(B, R) one's own as it is; of others anything between what they must have and could have.

    Who has had no turn this week still has this week's income. A purse that a move of the role
    asks of shows whether it holds the price, and the draw keeps to that.
    """
    shown = state.var[:, rules.capital : rules.capital + len(rules.roles)]
    least, most = _bounds(rules, state)
    least[:, :role] = 0
    asked = most_asked(rules)[role]
    rich = (asked > 0) & (shown >= asked)
    least = np.where(rich, np.maximum(least, asked), least)
    most = np.maximum(np.where((asked > 0) & ~rich, np.minimum(most, asked - 1), most), 0)
    least = np.minimum(least, np.where(rich, rules.cap, most))
    most = np.maximum(most, least)
    slots = np.arange(len(rules.roles))
    found = least + draw(state.seed ^ _PURSES, state.week, slots, most - least + 1)
    found[:, role] = shown[:, role]
    return found.astype(np.int32)


def _bounds(rules: Rules, state: State) -> tuple[Ints, Ints]:
    """(B, R) capital of a role that has not acted this week, at least; and if it never spent."""
    start, income, later = (
        np.array([getattr(role, name) for role in rules.roles], np.int32)
        for name in ("start", "income", "income_governed")
    )
    governed = np.maximum(state.governed + 1, 0)[:, None]
    forming = np.maximum(state.week[:, None] - 1 - governed, 0)
    most = np.minimum(start + income * forming + later * governed, rules.cap)
    last = np.where(governed > 0, later, income)
    least = np.where(state.week[:, None] > 1, np.minimum(last, rules.cap), start)
    return np.minimum(least, most).astype(np.int32), most.astype(np.int32)
