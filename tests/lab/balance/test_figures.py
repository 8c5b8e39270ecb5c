"""Figures that can be known beforehand."""

import numpy as np
import pytest

from tests.lab.balance.planted import FEW, MISSED, report, study, tiny
from wargame.deck import read_deck
from wargame.deck.measures import measures
from wargame.lab.balance import balance
from wargame.lab.balance.bars import judged
from wargame.lab.balance.endings import endings
from wargame.lab.balance.gamson import fitted
from wargame.lab.balance.luck import shares
from wargame.lab.balance.plays import plays


def test_the_report_has_every_figure_that_a_bar_may_be_set_on() -> None:
    """The deck's check and the laboratory know the same names."""
    assert set(report()["measures"]) == set(measures(read_deck("tiny")))


@pytest.mark.slow
def test_processes_do_not_show() -> None:
    """Two processes give what one gave on the same seed, and tell of every part."""
    told: list[int] = []
    deck = tiny(balance={"bar": MISSED})
    again = balance(deck, seed="whole", sizes=FEW, processes=2, told=lambda n, *_: told.append(n))
    assert {**again, "seconds": 0} == {**report(), "seconds": 0}
    assert told == list(range(1, 11))


def test_shares_of_endings_add_up() -> None:
    """To 100 %, and clauses to the games."""
    found = endings(study()).figures
    assert sum(found["endings"].values()) == pytest.approx(100)
    assert sum(clause["games"] for clause in found["clauses"]) == FEW.games


def test_luck_of_a_table_that_is_known() -> None:
    """All by the player; all by the seed; half and half; nothing where nothing differs."""
    assert shares(np.array([[1.0, 1], [3, 3]])) == {"players": 100, "seeds": 0, "interaction": 0}
    assert shares(np.array([[1.0, 3], [1, 3]])) == {"players": 0, "seeds": 100, "interaction": 0}
    assert shares(np.array([[1.0, 3], [3, 5]]))["seeds"] == pytest.approx(50)
    assert shares(np.array([[1.0, 3], [3, 1]]))["interaction"] == pytest.approx(100)
    assert shares(np.ones((2, 2)))["seeds"] is None


def test_a_line_through_shares() -> None:
    """Points that follow seats exactly have slope 1 and R² 1; too few have neither."""
    pair = (np.array([0.2, 0.8]), np.array([0.2, 0.8]))
    found = fitted([pair, (np.array([0.5, 0.5]), np.array([0.5, 0.5]))])
    assert found["slope"] == pytest.approx(1) and found["r2"] == pytest.approx(1)
    assert found["partners"] == 4
    assert fitted([])["slope"] is None


def test_never_voting_gets_no_cabinet() -> None:
    """And every way is compared with fair play in the same games."""
    found = {row["play"]: row for row in plays(study()).figures["plays"]}
    assert found["never_vote"]["cabinets"] == 0 and found["never_vote"]["lost"] > 10
    assert found["hoard"]["cabinets"] < found["spam"]["cabinets"]


def test_a_bar_holds_misses_or_cannot_be_told() -> None:
    """Limits belong to the bar itself."""
    deck = read_deck("tiny")
    found = [bar["holds"] for bar in judged(deck, {"ending.least": 5, "card.least": 1.9})]
    assert found[:3] == [True, False, None]
