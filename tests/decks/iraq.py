"""The flagship deck for its tests: read once, compiled once, and sixty random positions of it."""

from functools import cache

import numpy as np

from wargame.base.rng import game_keys
from wargame.deck import Deck, compile_deck, read_deck
from wargame.engine import Engine, State

GAMES = 60
LEVELS = {"washington": 5, "tehran": 4, "standing": 5, "contracts": 4}


@cache
def deck() -> Deck:
    return read_deck("iraq-2025")


@cache
def engine() -> Engine:
    return Engine(compile_deck(deck(), "solo"))


@cache
def positions() -> State:
    """Positions that play need not reach: every number that the formulas read is drawn freely."""
    random = np.random.default_rng(20251215)
    state = engine().begin(game_keys("formulas", GAMES))
    _numbers(state, random)
    _table(state, random)
    return state


def _numbers(state: State, random: np.random.Generator) -> None:
    for index, variable in enumerate(engine().rules.variables):
        if variable.kind in ("meter", "trust"):
            state.var[:, index] = random.integers(0, 10_001, GAMES)
        elif variable.kind == "level":
            state.var[:, index] = random.integers(0, LEVELS[variable.id], GAMES)
        elif variable.kind == "price":
            state.var[:, index] = random.choice([100, 108, 112, 115], GAMES)


def _table(state: State, random: np.random.Generator) -> None:
    rules = engine().rules
    governed = random.random(GAMES) < 0.5
    state.week[:] = random.integers(1, 29, GAMES)
    state.governed[:] = np.where(governed, random.integers(0, 9, GAMES), -1)
    state.owner[:] = np.where(
        random.random(state.owner.shape) < 0.7, random.integers(0, 14, state.owner.shape), -1
    )
    state.filled[:] = (state.owner >= 0) & governed[:, None]
    state.lots[:] = random.integers(0, 3, state.lots.shape)
    state.pledged[:] = random.random(state.pledged.shape) < 0.5
    state.pledged[:, 0] = 1
    state.promise[:] = random.integers(0, 3, state.promise.shape)
    bar, exclude = (
        next(i for i, made in enumerate(rules.promises) if made.id == name)
        for name in ("bar", "exclude")
    )
    state.promise[:, exclude] *= state.promise[:, bar] == 0
