"""Games of the deck Marsa to report on: played by bots, seen by any role."""

from functools import lru_cache

import numpy as np

from wargame.base.rng import hash_seed
from wargame.bots import luck_for, make_bot
from wargame.deck import compile_deck, read_deck
from wargame.engine import Acts, Engine, Record, State
from wargame.engine.acts import Act
from wargame.lab import play_week
from wargame.reports import Names, Position, Say

DECK = read_deck("tiny")
RULES = compile_deck(DECK)
ENGINE = Engine(RULES)
ROLES = range(len(RULES.roles))
BLOCS = {name: index for index, name in enumerate(RULES.blocs)}
ITEMS = {name: index for index, name in enumerate(RULES.portfolios)}
OFFICE = next(index for index in ROLES if RULES.roles[index].office)


@lru_cache(maxsize=64)
def _played(seed: str, weeks: int) -> tuple[State, Record]:
    keys, record = np.array([hash_seed(seed)], np.uint64), Record()
    state = ENGINE.begin(keys, record)
    lucks = [luck_for(keys, role) for role in ROLES]
    for _ in range(weeks):
        if state.running[0]:
            play_week(ENGINE, state, [make_bot("greedy")] * len(ROLES), lucks, record)
    return state, record


def played(seed: str = "1", weeks: int = 0) -> tuple[State, Record]:
    """A game after so many weeks, to be changed at will."""
    state, record = _played(seed, weeks)
    return state.copy(), Record(record.lines[:], record.notes[:], record.week, record.phase)


def seen(state: State, record: Record, role: int = OFFICE, language: str = "en") -> Position:
    """The game as a role sees it."""
    return Position(Names(DECK, RULES, Say(language)), ENGINE.view(state, role), record)


def after(seed: str = "1", weeks: int = 0, role: int = OFFICE, language: str = "en") -> Position:
    """The position of a role after so many weeks."""
    return seen(*played(seed, weeks), role, language)


def do(state: State, record: Record, act: Act) -> None:
    """One act, in place."""
    ENGINE.act(state, Acts.of(act), record)
