"""Coalition arithmetic agrees with counting one by one, and stays exact for many blocs."""

from fractions import Fraction
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.lab import brute
from wargame.base.errors import UserError
from wargame.lab.coalition import (
    LISTED,
    MOST,
    Talks,
    count_minimal,
    gamson,
    house,
    minimal,
    power,
    present,
)


@st.composite
def games(draw: st.DrawFn, most: int = 6) -> tuple[list[int], int, Talks]:
    """A small weighted game with some inside, some barred, some that refuse each other."""
    seats = draw(st.lists(st.integers(0, 9), min_size=2, max_size=most))
    quota = draw(st.integers(1, sum(seats) + 2))
    bloc = st.integers(0, len(seats) - 1)
    barred = draw(st.frozensets(bloc, max_size=1))
    pairs = draw(st.frozensets(st.frozensets(bloc, min_size=2, max_size=2), max_size=4))
    inside = draw(st.frozensets(bloc, max_size=1)) - barred
    return seats, quota, Talks(inside, barred, pairs)


@given(games())
@settings(max_examples=150)
def test_power_is_what_counting_finds(game: tuple[list[int], int, Talks]) -> None:
    """Swings, both indices and the chance to be decisive, with and without quarrels."""
    seats, quota, talks = game
    found = power(seats, quota, talks)
    assert list(found.swings) == brute.swings(seats, quota, talks)
    assert found.shapley == brute.shares(brute.pivots(seats, quota, talks))
    assert found.banzhaf == brute.shares(found.swings)


@given(games())
@settings(max_examples=60)
def test_the_chance_to_be_decisive_is_a_share_of_what_can_be_joined(
    game: tuple[list[int], int, Talks],
) -> None:
    """Penrose–Banzhaf: swings over the coalitions that hold the bloc, once any can turn."""
    seats, quota, talks = game
    able = brute.coalitions(len(seats), talks)
    for bloc, chance in enumerate(power(seats, quota, talks).absolute):
        holding = sum(bloc in members for members in able)
        swings = brute.swings(seats, quota, talks)[bloc]
        assert chance == Fraction(swings, max(holding, 1))


@given(games())
@settings(max_examples=60)
def test_majorities_are_what_counting_finds(game: tuple[list[int], int, Talks]) -> None:
    """Majorities, minimal ones, the smallest by seats and by blocs."""
    seats, quota, _ = game
    found, every = house(seats, quota), brute.coalitions(len(seats), Talks())
    won, few = [m for m in every if brute.wins(seats, quota, m)], brute.minimal(seats, quota)
    assert (found.winning, found.minimal_count) == (len(won), len(few))
    assert set(map(frozenset, found.minimal)) == few and len(found.minimal) == len(few)
    assert found.least_seats == min((sum(seats[b] for b in m) for m in won), default=0)
    assert found.fewest_blocs == min(map(len, won), default=0)


@given(games())
@settings(max_examples=60)
def test_completions_are_the_smallest_that_can_come_about(
    game: tuple[list[int], int, Talks],
) -> None:
    """A coalition short of a majority is brought to it, and no bloc joins in vain."""
    seats, quota, talks = game
    joined = Talks(frozenset({0}), talks.barred - {0}, talks.refusals)
    able = [m for m in brute.coalitions(len(seats), joined) if brute.wins(seats, quota, m)]
    needed = {m for m in able if not any(m - {b} in able for b in m - {0})} - {frozenset({0})}
    found = present(seats, quota, [0], joined).completions
    assert {frozenset({0, *members}) for members in found} == needed


@given(games())
@settings(max_examples=60)
def test_whom_a_majority_needs_is_what_counting_finds(
    game: tuple[list[int], int, Talks],
) -> None:
    """Of any coalition, each member is needed or could be spared, or the majority is not there."""
    seats, quota, _ = game
    members = frozenset(range(0, len(seats), 2))
    found, won = present(seats, quota, sorted(members)), brute.wins(seats, quota, members)
    lost = {bloc for bloc in members if won and not brute.wins(seats, quota, members - {bloc})}
    assert (set(found.critical), set(found.spare)) == (lost, members - lost if won else set())


def test_a_coalition_short_of_a_majority() -> None:
    """46 of 100: who alone completes it, and nobody's leaving loses what is not there."""
    found = present((40, 6, 30, 5, 19), 51, [0, 1])
    assert (found.seats, found.surplus, found.critical, found.completing) == (46, -5, (), (2, 3, 4))
    assert found.completions == ((3,), (4,), (2,)) and not found.oversized


def test_a_majority_with_one_to_spare() -> None:
    """The majority falls with the large, not with the small; then it is oversized."""
    found = present((40, 6, 30, 5, 19), 51, [0, 2, 3])
    assert (found.surplus, found.critical, found.spare) == (24, (0, 2), (3,))
    assert found.oversized and found.completing == () == found.completions


def test_barred_and_refused_complete_nothing() -> None:
    """Who cannot join is not counted on."""
    talks = Talks(frozenset({0}), frozenset({2}), frozenset({frozenset({1, 4})}))
    found = present((40, 6, 30, 5, 19), 51, [0, 1], talks)
    assert found.completing == (3,) and found.completions == ((3,),)


def test_sixty_blocs_are_exact() -> None:
    """One seat each: every figure is a binomial coefficient, up to 59 over 29."""
    found = house((1,) * MOST, 31)
    assert found.minimal_count == comb(60, 31) and found.power.swings[0] == comb(59, 30)
    assert found.winning == (2**60 - comb(60, 30)) // 2
    assert found.minimal == () and found.power.shapley[0] == Fraction(1, 60)


def test_listing_and_counting_meet() -> None:
    """At the most blocs that are listed, the list is as long as the count says."""
    seats = [17 * n % 23 + 1 for n in range(LISTED)]
    quota = sum(seats) // 4
    assert len(minimal(seats, quota)) == count_minimal(seats, quota)


@pytest.mark.parametrize(("seats", "quota"), [((1,) * (MOST + 1), 9), ((3, -1), 2), ((3, 1), 0)])
def test_what_is_no_chamber_is_refused(seats: tuple[int, ...], quota: int) -> None:
    """Too many blocs, negative seats, no quota: one sentence."""
    with pytest.raises(UserError):
        house(seats, quota)


def test_gamson_in_proportion_is_a_slope_of_one() -> None:
    """Points as seats: slope 1, nothing left to explain."""
    line = gamson([300, 200, 100], [30, 20, 10])
    assert line is not None and (line.slope, line.intercept, line.r2) == (1.0, 0.0, 1.0)


def test_gamson_worked_by_hand() -> None:
    """Seats 3 : 2 : 1, points 40 : 35 : 25 of 100: slope 0.45, R² 0.964."""
    line = gamson([40, 35, 25], [3, 2, 1])
    assert line is not None
    assert (round(line.slope, 4), round(line.intercept, 4), round(line.r2, 4)) == (
        0.45, 0.1833, 0.9643,
    )  # fmt: skip


ALIKE = [([], []), ([9], [5]), ([0, 0], [1, 2]), ([1, 2], [4, 4]), ([5, 5], [1, 2])]


@pytest.mark.parametrize(("points", "seats"), ALIKE)
def test_no_line_where_nothing_tells_partners_apart(points: list[int], seats: list[int]) -> None:
    """Alone, with nothing given, or all alike: there is no slope to tell."""
    assert gamson(points, seats) is None
