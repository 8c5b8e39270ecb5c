"""Marsa is whole: it has every word of the language once, can be won with care, lost without."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

import pytest

from tests.decks.plans import Ints, Plans, all_plans, play
from tests.oracle.together import engine_of
from wargame.deck import check, read_deck
from wargame.engine.rules import Effect, Happening
from wargame.lab import simulate

SEED = "lamp"
BEST_SCORE, BEST_ENDING = 89, "breakwater"


@cache
def searched() -> tuple[Plans, Ints, Ints]:
    """All plans with their scores and endings on one seed."""
    engine = engine_of("tiny")
    plans = all_plans(engine)
    return (plans, *play(engine, SEED, plans))


def parts(value: Any, kind: type) -> Iterator[Any]:
    """Every object of a kind within the rules."""
    if isinstance(value, kind):
        yield value
    if is_dataclass(value):
        value = tuple(getattr(value, field.name) for field in fields(value))
    if isinstance(value, tuple):
        for item in value:
            yield from parts(item, kind)


def test_no_fault() -> None:
    """The page to copy has nothing to complain of."""
    assert check(read_deck("tiny")) == []


def test_one_point_a_seat() -> None:
    """101 seats, 101 points: offices and lots together."""
    rules = engine_of("tiny").rules
    assert sum(rules.seats) == 101
    assert sum(rules.portfolio_points) + rules.lots * rules.lot_points == 10100


def test_every_kind_of_effect_is_shown() -> None:
    """Each way to change something occurs, and delaying and stopping."""
    effects = list(parts(engine_of("tiny").rules, Effect))
    ops = {"add", "to", "mark", "promise", "reveal", "hold", "hasten"}
    assert {effect.op for effect in effects} == ops
    assert any(effect.due >= 0 for effect in effects)
    assert any(effect.at_most is not None for effect in effects)
    assert any(effect.at_least is not None for effect in effects)


def test_every_scope_is_shown() -> None:
    """Something happens once, for each list and for each guild; one thing fails otherwise."""
    happenings = list(parts(engine_of("tiny").rules, Happening))
    assert {happening.scope for happening in happenings} == {"", "b", "m"}
    assert any(happening.otherwise for happening in happenings)
    assert {move.target for move in engine_of("tiny").rules.moves} == {"", "b", "m"}


@pytest.mark.slow
def test_the_best_line_is_known() -> None:
    """Of all plans none scores more than the line that the deck describes."""
    plans, scores, endings = searched()
    rules = engine_of("tiny").rules
    takers = [rules.blocs.index(bloc) for bloc in "valley harbour lantern lantern".split()]
    described = (
        (plans.audit == 1)
        & (plans.speaker == rules.blocs.index("valley"))
        & (plans.taker == takers).all(axis=1)
        & (plans.lots == 1)
        & (plans.move == [move.id for move in rules.moves].index("quay_talks"))
    )
    assert scores[described].tolist() == [BEST_SCORE] and scores.max() == BEST_SCORE
    assert rules.endings[endings[described][0]] == BEST_ENDING


@pytest.mark.slow
def test_every_ending_can_be_reached() -> None:
    """On that one seed some plan leads to each of the endings."""
    assert set(searched()[2].tolist()) == set(range(len(engine_of("tiny").rules.endings)))


@pytest.mark.slow
def test_offering_nothing_fails() -> None:
    """Whoever keeps every ministry has no cabinet."""
    plans, _, endings = searched()
    keeps = (plans.taker == engine_of("tiny").rules.blocs.index("harbour")).all(axis=1)
    caretaker = engine_of("tiny").rules.endings.index("caretaker")
    assert set(endings[keeps].tolist()) == {caretaker}


@pytest.mark.slow
@pytest.mark.parametrize(("strength", "low", "high"), [("greedy", 0.6, 0.9), ("random", 0, 0.15)])
def test_care_wins_and_carelessness_fails(strength: str, low: float, high: float) -> None:
    """Bots that mean it form a cabinet mostly, in week 2 to 4; those that do not seldom do."""
    outcome = simulate(engine_of("tiny").rules, 4000, "care", strength).summary()
    assert low <= 1 - outcome["endings"]["caretaker"] <= high
    assert 2 <= outcome["cabinet_week"]["p10"] <= outcome["cabinet_week"]["p90"] <= 4
