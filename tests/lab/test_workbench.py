"""The workbench reads a position as a role may see it, red lines and all."""

import numpy as np
import pytest

from tests.deck.small import small
from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.deck import compile_deck
from wargame.engine import Act, Acts, Engine, Kind, State
from wargame.lab.coalition import Workbench, workbench

TINY = engine_of("tiny")
HARBOUR, VALLEY, DOCKERS, LANTERN, ISLANDS = range(5)
TREASURY, WORKS = 0b1, 0b100


def begun(engine: Engine) -> State:
    """A first week."""
    return engine.begin(np.array([hash_seed("bench")]))


def sent(lots: int = 2) -> State:
    """Marsa, the Valley Union with the Treasury and small change on offer."""
    state = begun(TINY)
    TINY.act(state, Acts.of(Act(Kind.SEND, 0, VALLEY, items=TREASURY, lots=lots)))
    return state


def bench(state: State, role: int = 0, engine: Engine = TINY) -> Workbench:
    """The workbench of a role."""
    return workbench(engine.view(state, role))


def red_line(when: str) -> Engine:
    """The small deck, its Blue with another red line."""
    lines = [{"when": when, "text": "Not with them."}]
    return Engine(compile_deck(small("blocs.bloc.1.red_lines", lines)))


def test_marsa_at_its_start() -> None:
    """The Harbour List is 23 short; the Valley Union alone completes it, or any two of three."""
    found = bench(begun(TINY))
    assert (found.house.winning, found.house.minimal_count) == (16, 7)
    assert (found.present.members, found.present.surplus) == ((HARBOUR,), -23)
    assert found.present.completing == (VALLEY,)
    assert found.present.completions == ((VALLEY,), (3, 4), (2, 4), (2, 3))


def test_what_is_promised_stands_beside_what_is_fair() -> None:
    """The Treasury at 145 % and two lots at 3 points: 29.20 of a fair share of 40.40."""
    share = bench(sent()).shares[VALLEY]
    assert (share.points, share.worth, share.fair, share.percent) == (2300, 2920, 4040, 72)
    assert share.whole


def test_points_spent_and_left() -> None:
    """Premier and Treasury are 36 of 83.5 points; three of five lots are left."""
    found = bench(sent())
    assert (found.spent, found.left, found.lots_left) == (3600, 4750, 3)


@pytest.mark.parametrize(("role", "points"), [(2, 2300), (3, 1600)])
def test_small_change_is_counted_by_whom_it_concerns(role: int, points: int) -> None:
    """The Valley's role counts its lots; a rival does not know of them, and is told so."""
    found = bench(sent(), role)
    assert found.shares[VALLEY].points == points
    assert found.shares[VALLEY].whole == (role == 2) and found.lots_left is None


def test_a_rival_sees_no_more_than_the_portfolios() -> None:
    """However many lots there are, others' workbenches are the same."""
    assert bench(sent(lots=0), 3) == bench(sent(lots=5), 3)


def test_a_red_line_that_holds_bars() -> None:
    """Once the audit is promised, the dockers are in no coalition that can come about."""
    state = begun(TINY)
    TINY.act(state, Acts.of(Act(Kind.DECLARE, 0, index=0)))
    found = bench(state)
    assert found.talks is not None and found.talks.barred == {DOCKERS}
    assert found.talks_power is not None and found.talks_power.shapley[DOCKERS] == 0
    assert all(DOCKERS not in members for members in found.present.completions)


def test_a_red_line_about_company_is_a_refusal() -> None:
    """Blue will not sit with Green: no coalition counts both, whichever signs first."""
    engine = red_line("count(green & pledged) > 0")
    found = bench(begun(engine), engine=engine)
    assert found.talks is not None and found.talks.refusals == {frozenset({1, 2})}
    assert found.present.completions == ((2,), (1,))


def test_a_red_line_about_oneself_refuses_nobody() -> None:
    """Blue minds that Blue has signed: that is no quarrel of two."""
    engine = red_line("count(blue & pledged) > 0")
    found = bench(begun(engine), engine=engine)
    assert found.talks is not None and found.talks.refusals == set()


def test_who_has_signed_does_not_refuse() -> None:
    """Green has signed, so Blue is barred; were both in, the line would count no more."""
    engine = red_line("count(green & pledged) > 0")
    state = begun(engine)
    state.pledged[:, 2] = 1
    found = bench(state, engine=engine)
    assert found.talks is not None and found.talks.barred == {1}
    state.pledged[:, 1] = 1
    found = bench(state, engine=engine)
    assert found.talks is not None and not found.talks.barred | found.talks.refusals


def test_without_a_mandate_there_are_no_talks() -> None:
    """Nobody to build around: the house alone is counted."""
    state = begun(TINY)
    state.nominee[:], state.pledged[:] = -1, 0
    found = bench(state)
    assert (found.formateur, found.talks, found.talks_power, found.line) == (-1, None, None, None)
    assert found.present.members == () and found.present.surplus == -51
