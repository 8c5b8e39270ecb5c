"""Holding a ladder back and hastening it: a week, never a rung."""

from dataclasses import replace

import numpy as np
import pytest

from tests.oracle.together import Together, engine_of
from wargame.base.rng import hash_seed
from wargame.engine import Act, Acts, Engine, Kind, State
from wargame.engine.rules import Effect, Happening
from wargame.engine.trees import TRUE

SOLO_WASHINGTON, SOLO_TEHRAN = 15, 16
PRESSURE = 0


def move(engine: Engine, name: str) -> int:
    """The index of a move."""
    return [each.id for each in engine.rules.moves].index(name)


def pressed(level: int, dwell: int) -> tuple[Engine, State]:
    """Pressure of 60: from the envoy's warning Washington climbs once it has waited two weeks."""
    engine = engine_of("iraq-2025")
    assert engine.rules.variables[PRESSURE].id == "us_pressure"
    state = engine.begin(np.array([hash_seed("paces")]))
    state.var[0, PRESSURE], state.dwell[0, 0] = 6000, dwell
    state.var[0, engine.rules.tracks[0].base] = level
    state.var[0, engine.rules.capital :] = 9
    return engine, state


def level_after(engine: Engine, state: State, *names: str) -> int:
    """Washington's rung at the end of the week, after moves of its own."""
    for name in names:
        engine.act(state, Acts.of(Act(Kind.MOVE, SOLO_WASHINGTON, index=move(engine, name))))
    engine.end_week(state)
    return int(state.var[0, engine.rules.tracks[0].base])


@pytest.mark.parametrize(
    ("dwell", "moves", "level"),
    [
        (2, (), 2),
        (0, (), 1),
        (2, ("hold_step",), 1),
        (9, ("hold_step",), 1),
        (0, ("hasten_step",), 2),
        (0, ("hasten_step", "hold_step"), 1),
        (0, ("hold_step", "hasten_step"), 2),
    ],
)
def test_a_step_is_held_or_hastened(dwell: int, moves: tuple[str, ...], level: int) -> None:
    """A held ladder stays, a hastened one need not wait; of two moves the later counts."""
    assert level_after(*pressed(1, dwell), *moves) == level


def test_a_hold_lasts_a_week() -> None:
    """The week after, the step comes."""
    engine, state = pressed(1, 9)
    assert level_after(engine, state, "hold_step") == 1
    state.var[0, PRESSURE] = 6000
    assert level_after(engine, state) == 2


def test_hastening_skips_no_rung_and_no_rule() -> None:
    """Without the pressure there is no step, and with all of it there is one."""
    engine, state = pressed(1, 0)
    state.var[0, PRESSURE] = 4000
    assert level_after(engine, state, "hasten_step") == 1
    engine, state = pressed(1, 0)
    state.var[0, PRESSURE] = 9900
    assert level_after(engine, state, "hasten_step") == 2


def test_tehran_paces_its_own_ladder() -> None:
    """Its two moves change the weeks of its own ladder, on engine and oracle alike."""
    both = Together(engine_of("iraq-2025"), "tehran", 0)
    track = both.engine.rules.tracks[1]
    row, dwell = track.row, track.dwell
    both.act(Act(Kind.MOVE, SOLO_TEHRAN, index=move(both.engine, "call_in")))
    assert both.state.dwell[0, row] == dwell
    both.state.var[0, both.engine.rules.capital :] = 9
    both.oracle.table.var[both.engine.rules.capital :] = [9] * len(both.engine.rules.roles)
    both.act(Act(Kind.MOVE, SOLO_TEHRAN, index=move(both.engine, "hold_back")))
    assert both.state.dwell[0, row] == dwell - 1
    assert both.differences() == []


def test_said_both_in_one_step_it_is_held() -> None:
    """Whatever the order of the effects; and a rung that moves in that step has stood no week."""
    rules, go_slow = engine_of("tiny").rules, 4
    paces = [Effect("hasten", 0, "", None, ("const", 1)), Effect("hold", 0, "", None, ("const", 0))]
    for order in (paces, paces[::-1]):
        made = replace(rules.moves[go_slow], happening=Happening(0, tuple(order)))
        moves = tuple(made if m == go_slow else each for m, each in enumerate(rules.moves))
        engine = Engine(replace(rules, moves=moves))
        state = engine.begin(np.array([hash_seed("both")]))
        state.dwell[0, 0] = 5
        engine.act(state, Acts.of(Act(Kind.MOVE, 3, index=go_slow)))
        assert state.dwell[0, 0] == 0


@pytest.mark.parametrize("rungs", [-1, 1])
def test_a_rung_may_be_added_or_taken(rungs: int) -> None:
    """An effect on a ladder moves it within its bounds and its weeks begin anew."""
    rules, go_slow = engine_of("tiny").rules, 4
    base = rules.tracks[0].base
    happens = Happening(0, (Effect("add", base, "", None, ("const", rungs)),))
    moves = tuple(
        replace(each, happening=happens, once=False, when=TRUE) if m == go_slow else each
        for m, each in enumerate(rules.moves)
    )
    engine = Engine(replace(rules, moves=moves))
    state = engine.begin(np.array([hash_seed("rungs")]))
    start = 1
    state.var[0, base], state.dwell[0, 0] = start, 5
    for expected, dwell in ((start + rungs, 0), (start + rungs, 4)):
        engine.act(state, Acts.of(Act(Kind.MOVE, 3, index=go_slow)))
        assert (state.var[0, base], state.dwell[0, 0]) == (expected, dwell)
        state.dwell[0, 0], state.var[0, engine.rules.capital + 3] = 4, 9
        state.cooldown[0] = 0
