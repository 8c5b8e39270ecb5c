"""Who acts: a role that speaks for several blocs chooses which of them makes a move."""

import numpy as np
import pytest

from tests.oracle.together import Together, engine_of
from wargame.base.rng import hash_seed
from wargame.engine import Act, Acts, Engine, IllegalAct, Kind, Lock, State

DEFY, ECONOMIC_TURN, WINGS = 14, 15, 3
SADIQOUN, BADR, STATE_FORCES, HUQUQ, SERVICES = 2, 3, 4, 6, 7


def begun() -> tuple[Engine, State]:
    """The first week at the class table."""
    engine = engine_of("iraq-2025", "class")
    assert engine.rules.roles[WINGS].id == "armed_wings"
    assert [engine.rules.moves[m].id for m in (DEFY, ECONOMIC_TURN)] == ["defy", "economic_turn"]
    return engine, engine.begin(np.array([hash_seed("actors")]))


def test_each_bloc_of_a_role_may_act() -> None:
    """Three blocs may defy; the act names one, and the role may not do it again meanwhile."""
    engine, state = begun()
    state.var[0, engine.rules.capital + WINGS] = 9
    assert np.flatnonzero(engine.legal(state, WINGS).actors(DEFY)).tolist() == [
        SADIQOUN,
        HUQUQ,
        SERVICES,
    ]
    engine.act(state, Acts.of(Act(Kind.MOVE, WINGS, HUQUQ, DEFY)))
    prices = state.var[0, engine.rules.price : engine.rules.price + 14]
    assert np.flatnonzero(prices > 100).tolist() == [HUQUQ]


def test_no_bloc_named_means_the_first() -> None:
    """−1 acts as the first bloc of the list, on engine and oracle alike."""
    both = Together(engine_of("iraq-2025", "class"), "actors", 0)
    both.act(Act(Kind.MOVE, WINGS, -1, DEFY))
    prices = both.state.var[0, both.engine.rules.price : both.engine.rules.price + 14]
    assert np.flatnonzero(prices > 100).tolist() == [SADIQOUN]
    assert both.differences() == []


@pytest.mark.parametrize(("move", "bloc"), [(DEFY, BADR), (ECONOMIC_TURN, HUQUQ), (DEFY, 99)])
def test_a_bloc_that_may_not_act_is_refused(move: int, bloc: int) -> None:
    """Another's bloc, one of one's own that the move does not name, one that does not exist."""
    engine, state = begun()
    before = engine.checksum(state)
    with pytest.raises(IllegalAct):
        engine.act(state, Acts.of(Act(Kind.MOVE, WINGS, bloc, move)))
    assert engine.checksum(state) == before


def test_the_best_lock_is_named() -> None:
    """Open while one bloc may act: the mandate silences one of two; without capital, too dear."""
    engine, state = begun()
    rally, elders, compromise = 20, 2, 2
    state.nominee[0] = compromise
    legal = engine.legal(state, elders)
    assert legal.actor_locks(rally)[0].tolist() == [Lock.NOT_YOURS, Lock.OPEN]
    assert legal.move_lock[0, rally] == Lock.OPEN
    assert legal.check(Act(Kind.MOVE, elders, STATE_FORCES, rally)) == "NOT_YOURS"
    assert not legal.check(Act(Kind.MOVE, elders, BADR, rally))
    state.var[0, engine.rules.capital + elders] = 0
    assert engine.legal(state, elders).move_lock[0, rally] == Lock.TOO_DEAR


def test_a_batch_may_have_other_actors_in_each_game() -> None:
    """One call, three games, three blocs."""
    engine = engine_of("iraq-2025", "class")
    state = engine.begin(np.arange(3, dtype=np.uint64))
    acts = Acts.blank(WINGS, 3)
    acts.kind[:], acts.index[:], acts.bloc[:] = Kind.MOVE, DEFY, [SERVICES, -1, HUQUQ]
    engine.act(state, acts)
    prices = state.var[:, engine.rules.price : engine.rules.price + 14]
    assert prices.argmax(axis=1).tolist() == [SERVICES, SADIQOUN, HUQUQ]
