"""Every function and word of the deck language, once."""

from fractions import Fraction

import numpy as np
import pytest

from tests.deck.evaluate import begin, by_bloc, holds, value
from wargame.deck.expressions.grammar import FUNCTIONS, USAGE
from wargame.engine import State

OFFERED: dict[str, object] = {"owner": [0, 2, -1], "lots": [0, 0, 1], "sent": [0, 0, 1]}

NUMBERS = {
    "count(blocs)": 3,
    "count(left)": 2,
    "count(pledged)": 1,
    "count(blocs, me.seats > 30)": 2,
    "count(blocs, me in left & pledged)": 1,
    "count(guilds, faction.level >= 1)": 1,
    "count(portfolios, it in heavy)": 1,
    "count(free)": 1,
    "count(~left)": 1,
    "count(left - red | blue)": 2,
    "sum(left, me.seats)": 65,
    "sum(heavy, it.points)": 15,
    "sum(guilds, faction.seats)": 20,
    "sum(afloat, faction.heat)": Fraction(5, 2),
    "sum(guilds, faction.trust)": 50 + 55,
    "sum(blue, me.trust)": 40,
    "sum(blocs, count(rivals))": 2,
    "sum(blocs, sum(assigned_to(me), salience))": 150 + 90,
    "seats(left)": 65,
    "seats(formateur | offered)": 65,
    "points(red)": 15,
    "points(blocs)": Fraction(45, 2),
    "min(3, week, 2)": 1,
    "max(3, week)": 3,
    "abs(week - 3)": 2,
    "clip(calm, 0, 50)": 50,
    "table(alarm, 5, 6.5, 7)": 5,
    "table(3, 5, 6, 7)": 7,
    "logistic(0)": 512,
    "logistic(week * 200 - 2)": 902,
    "logistic(-600)": 3,
    "ramp(calm, 50, 70, 10)": 5,
    "ramp(calm, 70, 50, 10)": 5,
    "ramp(calm, 0, 50.5, 8)": 8,
    "level(pilots)": 0,
    "level(porters)": 1,
    "level(alarm)": 0,
    "since(storm)": 99,
    "majority": 51,
    "chamber": 100,
    "total_points": Fraction(69, 2),
    "governed_weeks": 0,
    "designated_weeks + failed + lost + stage": 0,
    "count(ministries & filled)": 0,
    "count(vacant)": 0,
    "count(partners)": 1,
    "course": 10,
    "count(post)": 1,
}

CONDITIONS = {
    "any(blocs, me.seats > 40)": True,
    "all(blocs, me.seats > 40)": False,
    "any(guilds, faction in afloat)": True,
    "holds(red, mines)": True,
    "holds(left, ministry)": True,
    "holds(blue, portfolios)": False,
    "any(portfolios, holder in offered)": True,
    "any(portfolios, it in heavy and holder not in formateur)": False,
    "red in pledged": True,
    "blue in pledged": False,
    "mines in assigned_to(red)": True,
    "nominee_is(ann)": True,
    "nominee_is(bob)": False,
    "promised(reform)": False,
    "any(blocs, proposed(reform))": False,
    "kept(reform) or broken(reform)": False,
    "governed or vacancy or sitting": False,
}


@pytest.fixture
def state() -> State:
    """Red forms the government and has the mines; green is offered parks and a lot."""
    found = begin(**OFFERED)
    found.drawn[:] = 0
    return found


@pytest.mark.parametrize(("text", "wanted"), NUMBERS.items())
def test_numbers(text: str, wanted: Fraction, state: State) -> None:
    """Each function and word gives the number that it means."""
    assert value(text, state) == wanted


@pytest.mark.parametrize(("text", "wanted"), CONDITIONS.items())
def test_conditions(text: str, wanted: bool, state: State) -> None:
    """Each function and word holds where it should."""
    assert holds(text, state) is wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("me.seats", [45, 35, 20]),
        ("me.discipline", [95, 95, 95]),
        ("me.price", [100, 100, 100]),
        ("me.lots", [0, 0, 1]),
        ("me.points", [15, 0, Fraction(15, 2)]),
        ("me.worth", [Fraction(45, 2), 0, Fraction(495, 100) + Fraction(3, 2)]),
        ("me.fair", [Fraction(27, 2), Fraction(21, 2), 6]),
        ("me.crossed + me.refused", [0, 0, 0]),
        ("me.lean", [20, 60, 40]),
        ("me.asking", [100, 100, 100]),
        ("count(rivals & pledged)", [0, 1, 0]),
        ("seats(blocs - me)", [55, 65, 80]),
        ("seats(me)", [45, 35, 20]),
        ("5 if me in left else 0", [5, 0, 5]),
    ],
)
def test_attributes_of_a_bloc(text: str, wanted: list[Fraction], state: State) -> None:
    """In bloc scope each bloc reads its own."""
    assert by_bloc(text, state) == wanted


def test_a_promise_in_an_offer_is_read_by_the_bloc_it_goes_to(state: State) -> None:
    """Green alone reads the reform that stands in its offer."""
    state.attached[:, 2] = 1
    assert by_bloc("1 if proposed(reform) else 0", state) == [0, 0, 1]


def test_the_red_line_counts_for_its_bloc(state: State) -> None:
    """A promise that crosses a red line of blue is seen by blue alone."""
    state.promise[:] = 1
    assert by_bloc("me.crossed", state) == [0, 1, 0]


def test_the_score_is_the_sum_of_the_terms(state: State) -> None:
    """me.score adds the terms of the answer, floored to hundredths of a logit."""
    state.var[:, :] = np.where(state.var < 0, state.var, state.var)
    mood = by_bloc("me.mood", state)
    assert by_bloc("me.score", state)[0] == 1 + mood[0]


def test_every_function_is_tried_here() -> None:
    """A function that this file does not use fails it; noise stands in votes only."""
    tried = " ".join([*NUMBERS, *CONDITIONS])
    missing = {name for name in FUNCTIONS if f"{name}(" not in tried}
    assert missing == {"noise"} and set(USAGE) == set(FUNCTIONS)
