import numpy as np

from tests.bots.table import (
    ABROAD,
    ALBA,
    BORA,
    CORA,
    ENGINE,
    begin,
    decide,
    lucks,
    pledge,
    send,
    turn,
)  # fmt: skip
from wargame.bots import Decisions, Reason, make_bot
from wargame.bots.luck import Purpose
from wargame.engine import Kind, State

B, C = BORA - 1, CORA - 1


def _answer(state: State, role: int, seed: int = 1) -> Decisions:
    luck = lucks(state.games, seed)[role]
    return make_bot("greedy").answer(ENGINE.view(state, role), role, role - 1, luck)


def _offered(games: int, items: int, bloc: int = B) -> State:
    state = begin(games)
    state.sent[:, bloc] = 1
    for item in range(6):
        if items >> item & 1:
            state.owner[:, item] = bloc
    return state


def test_a_yes_goes_by_the_chance_and_one_draw() -> None:
    """A bloc accepts exactly where its draw is below its own chance."""
    state = _offered(400, 0b11)
    made = _answer(state, BORA)
    chance = ENGINE.answers(state).chance[:, B]
    drawn = lucks(400)[BORA].draw(state.week, Purpose.ANSWER, 1024, B)
    np.testing.assert_array_equal(made.acts.kind == Kind.ACCEPT, drawn < chance)
    np.testing.assert_array_equal(made.why.chance, chance)


def test_the_reasons_are_the_terms_of_the_answer() -> None:
    """What is stated are the terms of the bloc's own score, by what they weigh."""
    state = _offered(50, 0b11)
    made, terms = _answer(state, BORA), ENGINE.answers(state).terms[:, :, B]
    order = np.argsort(-np.abs(terms), axis=1, kind="stable")
    np.testing.assert_array_equal(made.why.top_values, np.take_along_axis(terms, order, axis=1))


def test_a_refusal_names_what_would_help_most() -> None:
    """Bora wants oil most; when oil is free, it asks for it."""
    state = _offered(200, 0b1000)
    acts = _answer(state, BORA).acts
    refusing = acts.kind != Kind.ACCEPT
    assert refusing.any()
    assert set(zip(acts.kind[refusing], acts.target[refusing], strict=True)) == {(Kind.COUNTER, 0)}


def test_a_red_line_is_refused_without_a_price() -> None:
    """Cora declines whatever it gets while Dora has oil."""
    state = _offered(50, 0b100, bloc=C)
    state.owner[:, 0] = 3
    made = _answer(state, CORA)
    assert set(made.acts.kind) == {Kind.DECLINE} and set(made.why.reason) == {Reason.RED_LINE}


def test_a_standing_offer_is_taken_by_the_same_draw() -> None:
    """In its own turn a bloc does not roll again: refused by the draw, it stays refused."""
    state = _offered(300, 0b1100, bloc=C)
    first = _answer(state, CORA).acts.kind == Kind.ACCEPT
    again = decide(state, CORA).acts.kind == Kind.ACCEPT
    np.testing.assert_array_equal(first, again)


def test_a_partner_leaves_by_its_chance() -> None:
    """A pledged bloc withdraws exactly where its draw is below its chance of leaving."""
    state = begin(400)
    pledge(state, C)
    state.var[:, ENGINE.rules.trust + C] = 1000
    made = decide(state, CORA)
    chance = ENGINE.leave_chance(state)[:, C]
    drawn = lucks(400)[CORA].draw(state.week, Purpose.LEAVE, 1024, C)
    np.testing.assert_array_equal(made.acts.kind == Kind.WITHDRAW, drawn < chance)


def test_whoever_holds_the_mandate_only_passes() -> None:
    """Alba's speaker leaves the bargaining to the office."""
    assert turn(begin(), ALBA) == []


def test_a_habit_is_followed_once_a_week() -> None:
    """Bora's march has no cooldown and yet happens at most once in a turn."""
    counts = [len(turn(begin(seed=seed), BORA, seed=seed)) for seed in range(20)]
    assert set(counts) == {0, 1}


def test_an_outsider_has_habits_only() -> None:
    """A role without blocs plays its moves and never speaks for a list."""
    acts = [act for seed in range(10) for act, _ in turn(begin(seed=seed), ABROAD, seed=seed)]
    assert {act.kind for act in acts} == {Kind.MOVE}


def test_a_dilemma_takes_the_way_that_serves_best() -> None:
    """Alba's objective is calm: it takes the calming way, not the default."""
    state = begin()
    state.nominee[:], state.pledged[:], state.card[:] = -1, 0, 1
    ((act, why),) = turn(state, ALBA)
    assert (act.kind, act.index, why.reason[0]) == (Kind.CHOOSE, 0, Reason.BEST_OPTION)


def test_an_offer_answered_yes_is_legal() -> None:
    """The answer passes the engine's own check."""
    state = begin()
    send(state, B, 0b11)
    act = _answer(state, BORA).acts.one()
    assert ENGINE.legal(state, BORA).check(act) == ""
