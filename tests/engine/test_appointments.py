"""Ministers named to a cabinet in office: who may be, what it costs, and parliament's vote."""

from dataclasses import replace

import numpy as np
import pytest

from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.engine import Act, Acts, Engine, IllegalAct, Kind, Record, State

HARBOUR, VALLEY, DOCKERS, LANTERN, ISLANDS = range(5)
TREASURY, PORTS, WORKS, SCHOOLS, SPEAKER, _ = range(6)
OFFICE = 0


def governed(seats: tuple[int, ...] = (VALLEY, LANTERN)) -> tuple[Engine, State]:
    """Marsa with a cabinet of three ministers; Works is vacant."""
    engine = engine_of("tiny")
    state = engine.begin(np.array([hash_seed("vacant")]))
    state.governed[0], state.stage[0] = 0, len(engine.rules.votes)
    state.pledged[0, list(seats)] = 1
    filled = [TREASURY, PORTS, SCHOOLS, SPEAKER]
    state.owner[0, filled] = [VALLEY, HARBOUR, LANTERN, LANTERN]
    state.fixed[0, filled] = state.filled[0, filled] = 1
    return engine, state


def name(bloc: int, item: int, role: int = OFFICE) -> Act:
    """An appointment."""
    return Act(Kind.APPOINT, role, bloc, items=1 << item)


def test_a_minister_is_named_and_confirmed() -> None:
    """69 seats support Valley's minister: he is in office at the week's end, for one capital."""
    engine, state = governed()
    record, capital = Record(), int(state.var[0, engine.rules.capital])
    engine.act(state, Acts.of(name(VALLEY, WORKS)), record)
    assert state.var[0, engine.rules.capital] == capital - engine.rules.offer_cost
    assert state.owner[0, WORKS] == VALLEY and not state.filled[0, WORKS]
    engine.end_week(state, record)
    (note,) = [note for note in record.notes if note.kind == "appointment"]
    assert note.data["confirmed"] == [WORKS] and note.data["rejected"] == []
    assert note.data["ministers"][WORKS] >= note.data["quota"]
    assert state.filled[0, WORKS] == state.fixed[0, WORKS] == 1


def test_without_a_majority_nobody_is_confirmed() -> None:
    """28 and 17 seats are no majority: the ministry is vacant as before, the capital gone."""
    engine, state = governed((LANTERN,))
    record = Record()
    engine.act(state, Acts.of(name(LANTERN, WORKS)), record)
    engine.end_week(state, record)
    (note,) = [note for note in record.notes if note.kind == "appointment"]
    assert note.data["rejected"] == [WORKS] and note.data["total"] < note.data["quota"]
    assert state.owner[0, WORKS] == -1 and not state.fixed[0, WORKS]


def test_each_minister_has_objectors_of_his_own() -> None:
    """Two are named; the seats that object to one of them decide about him alone."""
    engine, state = governed()
    vote = engine.rules.votes[-1]
    against = ("mul", ("int", ("in", "p", ("p", (0, 0, 1, 0, 0, 0)))), ("const", 60))
    votes = (*engine.rules.votes[:-1], replace(vote, objectors=against))
    engine = Engine(replace(engine.rules, votes=votes))
    state.filled[0, SCHOOLS] = state.fixed[0, SCHOOLS] = 0
    state.owner[0, SCHOOLS] = -1
    for act in (name(VALLEY, WORKS), name(LANTERN, SCHOOLS)):
        engine.act(state, Acts.of(act))
    engine.end_week(state)
    assert state.owner[0, WORKS] == -1 and state.filled[0, SCHOOLS] == 1


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (name(DOCKERS, WORKS), "NOT_PLEDGED"),
        (name(VALLEY, TREASURY), "ITEMS"),
        (name(VALLEY, SPEAKER), "ITEMS"),
        (Act(Kind.APPOINT, OFFICE, VALLEY), "ITEMS"),
        (Act(Kind.APPOINT, OFFICE, VALLEY, items=1 << WORKS | 1), "ITEMS"),
        (name(VALLEY, WORKS, role=2), "NOT_YOURS"),
    ],
)
def test_what_cannot_be_named(act: Act, reason: str) -> None:
    """Outsiders, seats that are taken, posts, none or two at once; others than the office."""
    engine, state = governed()
    before = engine.checksum(state)
    assert engine.legal(state, act.role).check(act) == reason
    with pytest.raises(IllegalAct):
        engine.act(state, Acts.of(act))
    assert engine.checksum(state) == before


def test_not_before_the_cabinet_nor_without_capital_nor_twice() -> None:
    """The stage, the purse, and the name that stands already."""
    engine, state = governed()
    early = engine.begin(np.array([hash_seed("vacant")]))
    assert engine.legal(early, OFFICE).check(name(HARBOUR, WORKS)) == "STAGE"
    poor = state.copy()
    poor.var[0, engine.rules.capital] = 0
    assert engine.legal(poor, OFFICE).check(name(VALLEY, WORKS)) == "TOO_DEAR"
    engine.act(state, Acts.of(name(VALLEY, WORKS)))
    assert engine.legal(state, OFFICE).check(name(VALLEY, WORKS)) == "ITEMS"


def test_who_leaves_takes_back_the_name() -> None:
    """A partner that withdraws in the same week frees the ministry that it was named for."""
    engine, state = governed()
    engine.act(state, Acts.of(name(VALLEY, WORKS)))
    engine.act(state, Acts.of(Act(Kind.WITHDRAW, 2, VALLEY)))
    assert state.owner[0, WORKS] == -1 and state.owner[0, TREASURY] == VALLEY
