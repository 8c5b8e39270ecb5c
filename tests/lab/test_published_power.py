"""Voting power as it has been published for games and chambers, each also counted one by one."""

from fractions import Fraction

import pytest

from tests.lab import brute
from wargame.lab.coalition import Talks, house, power

# Brams in the Encyclopaedia Britannica, "Game theory": three members and one seat short.
# Tannenbaum, "Excursions in Modern Mathematics", ch. 2: four members, and the Council of fifteen.
# Felsenthal & Machover (1998), "The Measurement of Voting Power", ch. 5: Council of the EEC and EU.
# Banzhaf (1965), "Weighted voting doesn't work", Rutgers Law Review 19: Nassau County.
# Shapley & Shubik (1954), American Political Science Review 48: the Security Council of eleven.
# Kilgour (1974) and Brams (1975), "Game Theory and Politics": members that quarrel.
GAMES: dict[str, tuple[int, tuple[int, ...], tuple[int, ...], tuple[int, ...]]] = {
    "[51; 50, 49, 1], Brams": (51, (50, 49, 1), (3, 1, 1), (4, 1, 1)),
    "[6; 4, 3, 2, 1], Tannenbaum": (6, (4, 3, 2, 1), (5, 3, 3, 1), (10, 6, 6, 2)),
    "Council of the EEC 1958, Felsenthal & Machover": (
        12, (4, 4, 4, 2, 2, 1), (5, 5, 5, 3, 3, 0), (14, 14, 14, 9, 9, 0),
    ),
    "Nassau County 1958, Banzhaf": (
        16, (9, 9, 7, 3, 1, 1), (1, 1, 1, 0, 0, 0), (1, 1, 1, 0, 0, 0),
    ),
    "Nassau County 1964, Banzhaf": (
        58, (31, 31, 28, 21, 2, 2), (1, 1, 1, 0, 0, 0), (1, 1, 1, 0, 0, 0),
    ),
    "Bundestag 1976, any two of three": (249, (243, 214, 39), (1, 1, 1), (1, 1, 1)),
}  # fmt: skip
"""Quota, seats, and the parts of power that each has by Banzhaf and by Shapley and Shubik."""


@pytest.mark.parametrize("name", GAMES)
def test_indices_are_the_published_ones(name: str) -> None:
    """Both indices as fractions; every order and every coalition agrees."""
    quota, seats, banzhaf, shapley = GAMES[name]
    found = power(seats, quota)
    assert (found.banzhaf, found.shapley) == (brute.shares(banzhaf), brute.shares(shapley))
    assert list(found.swings) == brute.swings(seats, quota, Talks())
    assert found.shapley == brute.shares(brute.pivots(seats, quota, Talks()))


def test_dummies_of_nassau_county() -> None:
    """Three of six districts could turn nothing in 1964: the case against weighted voting."""
    assert house((31, 31, 28, 21, 2, 2), 58).dummies == (3, 4, 5)


def test_security_council_of_eleven() -> None:
    """Five with a veto have 76 parts of 77 of the power (Shapley & Shubik 1954)."""
    found = power((5,) * 5 + (1,) * 6, 27)
    assert found.shapley == (Fraction(76, 385),) * 5 + (Fraction(1, 462),) * 6


def test_security_council_of_fifteen() -> None:
    """Five with a veto and ten without: 848 swings against 84 (Tannenbaum), 421 parts against 4."""
    found = power((7,) * 5 + (1,) * 10, 39)
    assert found.swings == (848,) * 5 + (84,) * 10
    assert (found.banzhaf[0], found.banzhaf[5]) == (Fraction(106, 635), Fraction(21, 1270))
    assert (found.shapley[0], found.shapley[5]) == (Fraction(421, 2145), Fraction(4, 2145))


def test_council_of_the_european_union_1995() -> None:
    """Fifteen members, 62 of 87 votes: the four decimals of Felsenthal & Machover (1998)."""
    found = power((10,) * 4 + (8,) + (5,) * 4 + (4,) * 2 + (3,) * 3 + (2,), 62)
    places = (0, 4, 5, 9, 11, 14)
    banzhaf = [round(float(found.banzhaf[place]), 4) for place in places]
    shapley = [round(float(found.shapley[place]), 4) for place in places]
    assert banzhaf == [0.1116, 0.0924, 0.0587, 0.0479, 0.0359, 0.0226]
    assert shapley == [0.1167, 0.0955, 0.0552, 0.0454, 0.0353, 0.0207]


def test_a_quarrel_may_raise_both_sides() -> None:
    """[5; 3, 2, 2]: two that refuse each other gain (Kilgour 1974, Brams 1975)."""
    quarrel = Talks(refusals=frozenset({frozenset({1, 2})}))
    assert power((3, 2, 2), 5).banzhaf == (Fraction(3, 5), Fraction(1, 5), Fraction(1, 5))
    assert power((3, 2, 2), 5, quarrel).banzhaf == (Fraction(1, 2), Fraction(1, 4), Fraction(1, 4))
