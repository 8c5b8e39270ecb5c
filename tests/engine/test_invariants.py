"""What holds in every state that play can reach: bounds, owners, lots, pledges, stages."""

from collections.abc import Iterator
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.oracle.driver import turn
from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.engine import Acts, Engine, State

SEEDS = st.integers(0, 2**64 - 1)


def states(engine: Engine, seed: int) -> Iterator[State]:
    """Every state of a game by plain chance: after each act and each week."""
    state, rng = engine.begin(np.array([hash_seed(seed)])), Random(seed)
    yield state
    while state.running[0]:
        for role in range(len(engine.rules.roles)):
            for act in turn(engine, state, role, rng):
                engine.act(state, Acts.of(act))
                yield state
        engine.end_week(state)
        yield state


def within_bounds(engine: Engine, state: State) -> bool:
    """Every variable between its bounds."""
    return all(
        variable.low <= value <= variable.high
        for variable, value in zip(engine.rules.variables, state.var[0].tolist(), strict=True)
    )


def points_add_up(engine: Engine, state: State) -> bool:
    """What the blocs have and what is free is what there is; no bloc is owed a lot."""
    rules, owner, lots = engine.rules, state.owner[0], state.lots[0]
    whole = sum(rules.portfolio_points) + rules.lots * rules.lot_points
    free = sum(p for p, who in zip(rules.portfolio_points, owner, strict=True) if who < 0)
    free += (rules.lots - int(lots.sum())) * rules.lot_points
    had = int(engine.answers(state).points[0].sum())
    return had + free == whole and int(lots.min()) >= 0 and int(lots.sum()) <= rules.lots


def holders_are_lawful(engine: Engine, state: State) -> bool:
    """What is filled is fixed, what is fixed has an owner, and every owner may hold it."""
    owned = [(p, int(bloc)) for p, bloc in enumerate(state.owner[0]) if bloc >= 0]
    lawful = all(engine.rules.holders[p][bloc] for p, bloc in owned)
    fixed = set(np.flatnonzero(state.fixed[0]).tolist())
    filled = set(np.flatnonzero(state.filled[0]).tolist())
    return lawful and filled <= fixed <= {p for p, _ in owned}


def pledges_are_sound(engine: Engine, state: State) -> bool:
    """An offer stands only where nobody has signed; the formateur supports himself."""
    nominee = int(state.nominee[0])
    own = nominee < 0 or bool(state.pledged[0, engine.rules.nominees[nominee].bloc])
    return own and not (state.pledged[0] & state.sent[0]).any()


def stages_are_sound(engine: Engine, state: State) -> bool:
    """Governed exactly when every vote has passed."""
    return bool((state.governed[0] >= 0) == (state.stage[0] == len(engine.rules.votes)))


INVARIANTS = (
    within_bounds,
    points_add_up,
    holders_are_lawful,
    pledges_are_sound,
    stages_are_sound,
)


@given(SEEDS)
@settings(max_examples=40)
def test_invariants_in_tiny(seed: int) -> None:
    """After every act and every week of any game."""
    engine = engine_of("tiny")
    for state in states(engine, seed):
        broken = [test.__name__ for test in INVARIANTS if not test(engine, state)]
        assert broken == []


@pytest.mark.slow
@given(SEEDS)
@settings(max_examples=3)
def test_invariants_in_the_flagship(seed: int) -> None:
    """The same with fourteen blocs."""
    engine = engine_of("iraq-2025")
    for state in states(engine, seed):
        broken = [test.__name__ for test in INVARIANTS if not test(engine, state)]
        assert broken == []
