"""The ledger sums exactly: every change of every variable has lines that add up to it."""

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.oracle.driver import turn
from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.engine import Acts, Engine, Line, Record, State

SEEDS = st.integers(0, 2**64 - 1)


def added_up(engine: Engine, lines: list[Line]) -> list[int]:
    """Σ of the lines of each variable."""
    total = [0] * len(engine.rules.variables)
    for line in lines:
        total[line.variable] += line.amount
    return total


def play_week(engine: Engine, state: State, rng: Random, record: Record) -> None:
    """One week by plain chance."""
    for role in range(len(engine.rules.roles)):
        for act in turn(engine, state, role, rng):
            engine.act(state, Acts.of(act), record)
    engine.end_week(state, record)


def check_game(deck: str, seed: int) -> None:
    """Play a game; after every week the lines of that week make its change."""
    engine, rng = engine_of(deck), Random(seed)
    state = engine.begin(np.array([hash_seed(seed)]))
    while state.running[0]:
        before, record = state.var[0].tolist(), Record()
        play_week(engine, state, rng, record)
        change = [a - b for a, b in zip(state.var[0].tolist(), before, strict=True)]
        assert added_up(engine, record.lines) == change


@given(SEEDS)
@settings(max_examples=60)
def test_lines_make_the_change_in_tiny(seed: int) -> None:
    """Any seed, any acts: the lines of a week sum to the change of each variable."""
    check_game("tiny", seed)


@pytest.mark.slow
@given(SEEDS)
@settings(max_examples=5)
def test_lines_make_the_change_in_the_flagship(seed: int) -> None:
    """The same with fourteen blocs and twenty-eight weeks."""
    check_game("iraq-2025", seed)


@given(SEEDS)
@settings(max_examples=40)
def test_writing_it_down_changes_nothing(seed: int) -> None:
    """A game with a record plays like one without."""
    engine = engine_of("tiny")
    written = engine.begin(np.array([hash_seed(seed)]))
    silent = written.copy()
    record = Record()
    engine.end_week(written, record)
    engine.end_week(silent)
    assert record.lines and engine.checksum(written) == engine.checksum(silent)


@given(SEEDS)
@settings(max_examples=40)
def test_a_limit_is_a_line_of_its_own(seed: int) -> None:
    """Where nothing was cut short there is no line `limit`, and every line has an amount."""
    engine, record = engine_of("tiny"), Record()
    state = engine.begin(np.array([hash_seed(seed)]))
    play_week(engine, state, Random(seed), record)
    cut = {line.variable for line in record.lines if line.cause == engine.rules.cause_limit}
    variables, values = engine.rules.variables, state.var[0].tolist()
    inside = {i for i, v in enumerate(variables) if v.low + 3000 < values[i] < v.high - 3000}
    assert all(line.amount for line in record.lines) and not cut & inside
