"""A state made small is the same state again, and never cuts a value short."""

import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.oracle.together import engine_of
from wargame.base.rng import game_keys
from wargame.engine import Packed, State

LIMIT = 1000


def played(deck: str, games: int) -> State:
    """Games after three weeks in which nobody acts."""
    engine = engine_of(deck)
    state = engine.begin(game_keys("packed", games))
    for _ in range(3):
        engine.end_week(state)
    return state


def same(a: State, b: State) -> bool:
    """Every field has the same values, shape and kind."""
    pairs = [(getattr(a, name), getattr(b, name)) for name in State.__slots__]
    return all(np.array_equal(x, y) and x.dtype == y.dtype and x.shape == y.shape for x, y in pairs)


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
@pytest.mark.parametrize("games", [0, 1, 5])
def test_round_trip(deck: str, games: int) -> None:
    """One game, many, and none."""
    state = played(deck, 5).take(np.arange(games))
    assert same(Packed.of(state).state, state)


@given(st.integers(-(1 << 31), (1 << 31) - 1))
def test_no_value_is_cut_short(value: int) -> None:
    """A field takes the bytes that its values need, whatever they are."""
    state = engine_of("tiny").begin(game_keys("packed", 2))
    state.var[1, 3] = state.week[0] = state.claim[1, 0] = value
    assert same(Packed.of(state).state, state)


def test_it_is_small() -> None:
    """A game of the flagship takes less than a kilobyte."""
    assert len(Packed.of(played("iraq-2025", 1)).data) < LIMIT


def test_what_is_sent_is_small() -> None:
    """A pickled state is a packed one, and comes out whole."""
    state = played("iraq-2025", 3)
    sent = pickle.dumps(state)
    assert len(sent) < 3 * LIMIT and same(pickle.loads(sent), state)


def test_it_shares_nothing() -> None:
    """What is done to a state that was unpacked stays with it."""
    packed = Packed.of(played("tiny", 1))
    packed.state.var[:] = 0
    packed.state.week += 1
    assert same(packed.state, played("tiny", 1))
