"""Weeks at a level: a move that changes the level starts them anew."""

import numpy as np

from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.engine import Act, Acts, Kind


def test_a_moved_level_has_stood_for_no_week() -> None:
    """`dwell` is the weeks at this level: the dockers call a go-slow, and it is new."""
    engine = engine_of("tiny")
    state = engine.begin(np.array([hash_seed("levels")]))
    engine.end_week(state)
    go_slow = [move.id for move in engine.rules.moves].index("go_slow")
    engine.act(state, Acts.of(Act(Kind.MOVE, 3, bloc=2, index=go_slow)))
    assert state.var[0, engine.rules.tracks[0].base] == 1
    assert state.dwell[0, 0] == 0
