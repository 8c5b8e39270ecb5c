"""Bots that are told what to try."""

import numpy as np
import pytest

from tests.bots.table import ALBA, BORA, ENGINE, OFFICE, begin, lucks, pledge
from wargame.bots import make_bot
from wargame.bots.orders import NO, NO_MOVE, YES, Orders
from wargame.engine import Kind
from wargame.lab import Trace, rollout

RULES = ENGINE.rules
GAMES = 60
B = BORA - 1
GREEDY = make_bot("greedy", explain=False)


def _orders(games: int = GAMES, **told: int) -> Orders:
    made = Orders.free(games)
    for name, value in told.items():
        getattr(made, name)[:] = value
    return made


def _trace(orders: Orders | None) -> Trace:
    luck = lucks(GAMES, 5)
    luck[OFFICE].orders = orders
    trace = Trace.blank(RULES, GAMES)
    rollout(ENGINE, begin(GAMES, 5), [GREEDY] * len(luck), luck, trace)
    return trace


def _answers(told: int, week: int = 1) -> set[int]:
    state, luck = begin(GAMES, 5), lucks(GAMES, 5)[BORA]
    state.owner[:, 0], state.sent[:, B], state.week[:] = B, 1, week
    luck.orders = _orders(answer=told, until=1)
    made = GREEDY.answer(ENGINE.view(state, BORA), BORA, B, luck)
    return set(made.acts.kind.tolist())


def test_an_order_to_do_as_usual_changes_nothing() -> None:
    """Free orders and no orders give the same games."""
    assert np.array_equal(_trace(None).var, _trace(_orders()).var)


def test_an_ordered_yes_and_no_overrule_the_chance() -> None:
    """In the week of the order every answer is as told."""
    assert _answers(YES) == {Kind.ACCEPT}
    assert Kind.ACCEPT not in _answers(NO)


def test_an_order_ends_with_its_last_week() -> None:
    """A week later a bloc answers by its chance again."""
    assert len(_answers(YES, week=2)) > 1


def test_no_move_is_played_where_none_is_ordered() -> None:
    """The office plays moves as usual, and none at all under the order."""
    office = [m for m, move in enumerate(RULES.moves) if OFFICE in move.roles]
    assert _trace(None).played[:, office].any()
    assert not _trace(_orders(move=NO_MOVE, until=99)).played[:, office].any()


def test_only_the_ordered_move_is_played() -> None:
    """Every game plays that move while the order stands, and the office no other."""
    office = [m for m, made in enumerate(RULES.moves) if OFFICE in made.roles]
    played = _trace(_orders(move=office[0], until=99)).played
    assert played[:, office[0]].all()
    assert not played[:, office[1:]].any()


def _ordered(role: int, strength: str = "greedy", **told: int) -> list[int]:
    """The first acts of a role under an order, in games in which there is much to do."""
    state, luck = begin(GAMES, 5), lucks(GAMES, 5)[role]
    pledge(state, B)
    state.card[:] = 1  # a dilemma of Alba's, who has lost the mandate
    state.nominee[:] = state.nominee if role == OFFICE else -1
    luck.orders = _orders(until=1, **told)
    acts = make_bot(strength).act(ENGINE.view(state, role), role, luck, 0).acts
    return [
        int(kind) if kind != Kind.CHOOSE else 100 + int(way)
        for kind, way in zip(acts.kind, acts.index, strict=True)
    ]


def test_a_partner_leaves_or_stays_as_told() -> None:
    """In the week of the order no chance decides."""
    assert set(_ordered(BORA, leave=YES, move=NO_MOVE)) == {Kind.WITHDRAW}
    assert Kind.WITHDRAW not in _ordered(BORA, leave=NO, move=NO_MOVE)


@pytest.mark.parametrize("option", [0, 1])
def test_a_dilemma_is_settled_as_told(option: int) -> None:
    """Whichever option is named is taken, the best and the other."""
    assert set(_ordered(ALBA, choice=option)) == {100 + option}


def test_an_option_that_is_not_open_is_no_order() -> None:
    """The way that serves best is taken then, as usual."""
    assert _ordered(ALBA, choice=3) == _ordered(ALBA)


@pytest.mark.parametrize("strength", ["random", "greedy"])
@pytest.mark.parametrize("role", [OFFICE, ALBA, BORA])
def test_whoever_rests_does_nothing_of_its_own(role: int, strength: str) -> None:
    """Every act of the turn is a pass, whatever the bot."""
    assert set(_ordered(role, strength, rest=YES)) == {Kind.PASS}
    assert set(_ordered(role, strength)) != {Kind.PASS}


def test_a_trace_holds_every_week_and_keeps_the_last() -> None:
    """After the end of a game its variables stand as they ended."""
    trace = _trace(None)
    assert np.array_equal(trace.var[-1], trace.var[-2])
    assert (trace.var[0] != trace.var[1]).any()
