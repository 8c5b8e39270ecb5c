"""What is listed as lawful is done; anything else is refused and changes nothing."""

from collections import Counter
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.engine import Act, Acts, Engine, IllegalAct, Kind, State


def begun(engine: Engine) -> State:
    """A first week."""
    return engine.begin(np.array([hash_seed("legal")]))


ACTS = st.builds(
    Act,
    kind=st.sampled_from(list(Kind)),
    role=st.integers(0, 5),
    bloc=st.integers(-1, 4),
    index=st.integers(-1, 5),
    target=st.integers(-1, 7),
    items=st.integers(0, 63),
    lots=st.integers(0, 6),
    promises=st.integers(0, 3),
)


@given(st.lists(ACTS, max_size=12))
def test_lawful_or_refused(acts: list[Act]) -> None:
    """Any act at all: the list of lawful acts and the engine say the same of it."""
    engine = engine_of("tiny")
    state = begun(engine)
    for act in acts:
        reason, before = engine.legal(state, act.role).check(act), engine.checksum(state)
        if not reason:
            engine.act(state, Acts.of(act))
            continue
        with pytest.raises(IllegalAct):
            engine.act(state, Acts.of(act))
        assert engine.checksum(state) == before


def every_act(engine: Engine, role: int, packages: bool) -> list[Act]:
    """Every act there could be for a role in tiny; packages without lots."""
    rules = engine.rules
    blocs, promises = range(len(rules.blocs)), range(len(rules.promises))
    claims = range(len(rules.portfolios) + len(promises))
    by_bloc = (Kind.RETRACT, Kind.ACCEPT, Kind.DECLINE, Kind.WITHDRAW, Kind.PLEDGE)
    every = [Act(kind, role) for kind in (Kind.PASS, Kind.CALL, Kind.SHARE)]
    every += [Act(k, role, index=q) for k in (Kind.DECLARE, Kind.UNDECLARE) for q in promises]
    every += [Act(kind, role, bloc=b) for kind in by_bloc for b in blocs]
    every += [Act(Kind.CHOOSE, role, index=option) for option in range(4)]
    every += [Act(Kind.COUNTER, role, bloc=b, target=t) for b, t in product(blocs, claims)]
    every += [Act(Kind.NOMINATE, role, bloc=b, items=1 << 4) for b in blocs]
    every += [Act(Kind.APPOINT, role, bloc=b, items=1 << p) for b, p in product(blocs, range(6))]
    for index, move in enumerate(rules.moves):
        acting = dict(zip(move.roles, move.acting, strict=True)).get(role) or (-1,)
        aims = product(acting, range(5) if move.target else [-1])
        every += [Act(Kind.MOVE, role, bloc=b, index=index, target=t) for b, t in aims]
    if packages:
        every += [
            Act(Kind.SEND, role, bloc=b, items=items, promises=q)
            for b, items, q in product(blocs, range(64), range(4))
        ]
    return every


def lawful(engine: Engine, state: State, role: int, packages: bool = True) -> list[Act]:
    """Those of them that may be done now."""
    legal = engine.legal(state, role)
    return [act for act in every_act(engine, role, packages) if not legal.check(act)]


def counted(acts: list[Act]) -> dict[str, int]:
    """How many of each kind."""
    return dict(Counter(Kind(act.kind).name for act in acts))


def test_first_acts_of_the_office_are_counted() -> None:
    """Week 1, counted by hand.

    At most three of four ministries make 15 packages, with the Speaker's post 26 for three lists,
    two of which may also be promised stipends: 15 + 15 + 26 + 26 * 2 + 26 * 2. A call, tea with
    four lists, talks with two guilds. Three lists may have the Speaker.
    """
    engine = engine_of("tiny")
    assert counted(lawful(engine, begun(engine), 0)) == {
        "PASS": 1,
        "SHARE": 1,
        "DECLARE": 1,
        "NOMINATE": 3,
        "MOVE": 1 + 4 + 2,
        "SEND": 160,
    }


@pytest.mark.parametrize(
    ("role", "count"),
    [
        (1, {"PASS": 1}),
        (2, {"PASS": 1, "PLEDGE": 1, "COUNTER": 5, "MOVE": 1}),
        (3, {"PASS": 1, "PLEDGE": 1, "COUNTER": 4, "MOVE": 2}),
        (4, {"PASS": 1, "PLEDGE": 1, "COUNTER": 6, "MOVE": 1}),
        (5, {"PASS": 1, "PLEDGE": 1, "COUNTER": 6, "MOVE": 1}),
    ],
)
def test_first_acts_of_the_lists_are_counted(role: int, count: dict[str, int]) -> None:
    """A list may pledge, ask for what it may hold or be promised, and make its moves."""
    engine = engine_of("tiny")
    assert counted(lawful(engine, begun(engine), role)) == count


def second_week(engine: Engine) -> State:
    """Week 2: the audit is promised, Lantern has signed for two ministries, a ship waits."""
    state = engine.begin(np.array([hash_seed("paper")]))
    for act in (
        Act(Kind.DECLARE, 0, index=0),
        Act(Kind.MOVE, 0, index=0),
        Act(Kind.NOMINATE, 0, bloc=1, items=1 << 4),
        Act(Kind.SEND, 0, bloc=3, items=0b1100, lots=1),
        Act(Kind.ACCEPT, 4, bloc=3),
    ):
        engine.act(state, Acts.of(act))
    engine.end_week(state)
    return state


def test_second_acts_of_the_office_are_counted() -> None:
    """Week 2, counted by hand.

    Two ministries are free, four packages of them for each of four lists, which the islands may
    also be promised stipends with; Lantern's package is any of four ministries, with stipends or
    without: 4 * 4 + 4 + 16 * 2. Tea with three lists, talks with two guilds; the ship is paid for
    or waits, for the audit cannot be promised twice; the word may be taken back.
    """
    engine = engine_of("tiny")
    assert counted(lawful(engine, second_week(engine), 0)) == {
        "PASS": 1,
        "SHARE": 1,
        "UNDECLARE": 1,
        "CHOOSE": 2,
        "MOVE": 3 + 2,
        "SEND": 52,
    }


@pytest.mark.parametrize(
    ("role", "count"),
    [
        (1, {"PASS": 1}),
        (2, {"PASS": 1, "PLEDGE": 1, "COUNTER": 2, "MOVE": 1}),
        (3, {"PASS": 1, "COUNTER": 2, "MOVE": 2}),
        (4, {"PASS": 1, "WITHDRAW": 1, "MOVE": 1}),
        (5, {"PASS": 1, "PLEDGE": 1, "COUNTER": 3, "MOVE": 1}),
    ],
)
def test_second_acts_of_the_lists_are_counted(role: int, count: dict[str, int]) -> None:
    """Who has signed may only leave; the dockers cannot sign, for their red line holds."""
    engine = engine_of("tiny")
    assert counted(lawful(engine, second_week(engine), role)) == count


@pytest.mark.parametrize(("depth", "lines"), [(1, 9 + 4 + 4 + 2 + 5), (2, 339)])
def test_lines_of_the_second_week_are_counted(depth: int, lines: int) -> None:
    """Lines without packages or passing from a position with a dilemma, a partner, a red line."""
    engine = engine_of("tiny")
    assert count_lines(engine, second_week(engine), depth, first=0) == lines


@pytest.mark.slow
@pytest.mark.parametrize(("depth", "lines"), [(1, 12 + 7 + 7 + 8 + 8), (2, 1007), (3, 18054)])
def test_lines_of_play_are_counted(depth: int, lines: int) -> None:
    """Lines of lawful acts without packages or passing, one role after the other, to a depth."""
    engine = engine_of("tiny")
    assert count_lines(engine, begun(engine), depth, first=0) == lines


def count_lines(engine: Engine, state: State, depth: int, first: int) -> int:
    """Lines of ``depth`` acts by roles from ``first`` on."""
    total = 0
    for role in range(first, len(engine.rules.roles)):
        acts = [act for act in lawful(engine, state, role, packages=False) if act.kind]
        if depth == 1:
            total += len(acts)
            continue
        for act in acts:
            after = state.copy()
            engine.act(after, Acts.of(act))
            total += count_lines(engine, after, depth - 1, role)
    return total
