"""Points, chances, odds, votes and ledgers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Picture
from wargame.ui.widgets import samples
from wargame.ui.widgets.bars import AcceptanceBar, PointsBar, PointsData
from wargame.ui.widgets.ledger import LedgerLine, LedgerList
from wargame.ui.widgets.odds import Odds, OddsBar
from wargame.ui.widgets.rows import ChangeData, ChangeRow, WantData, WantRow

NAMES = ("Partnership", "Integration", "Deadlock", "Sanctions", "Strikes")


@pytest.mark.parametrize(("in_hand", "offered"), [(6, 10), (20, 17), (0, 0), (40, 30)])
def test_points_are_told_against_the_fair_share(qtbot: QtBot, in_hand: int, offered: int) -> None:
    """Below or above, the share is a reference and never a limit."""
    bar = PointsBar(PointsData(in_hand, offered, 27))
    qtbot.addWidget(bar)
    assert bar.spoken().value == f"{in_hand + offered} of a fair 27"
    assert not bar.grab().isNull()


def test_points_fill_from_the_start(picture: Picture) -> None:
    """Right to left mirrors the cells."""
    bar, other = (PointsBar(PointsData(6, 10, 27)) for _ in range(2))
    other.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert picture(bar) != picture(other)


@pytest.mark.parametrize(("chance", "step"), [(0, 0), (41, 40), (45, 50), (99, 100)])
def test_chance_is_shown_in_steps_of_ten(qtbot: QtBot, chance: int, step: int) -> None:
    """The model is not surer than that."""
    bar = AcceptanceBar()
    qtbot.addWidget(bar)
    bar.set_chance(chance, samples.BLOCS["plum"])
    assert bar.shown_chance() == step
    assert bar.spoken().value == f"{step} %"


def test_no_chance_without_an_offer(qtbot: QtBot) -> None:
    """Nothing offered, nothing to accept."""
    bar = AcceptanceBar()
    qtbot.addWidget(bar)
    bar.set_chance(None)
    assert bar.spoken().value == "–"


def test_odds_legend_breaks_when_narrow(qtbot: QtBot) -> None:
    """Every ending keeps its word at any width."""
    odds = OddsBar()
    qtbot.addWidget(odds)
    odds.set_odds(tuple(map(Odds, NAMES, (31, 24, 22, 15, 8))))
    assert odds.heightForWidth(160) > odds.heightForWidth(600)
    assert odds.as_table().rows[-1] == ("Strikes", "8 %")


def test_odds_run_from_the_start(picture: Picture) -> None:
    """The best ending is on the right in Arabic."""
    shots = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        odds = OddsBar(legend=False)
        odds.set_odds(tuple(map(Odds, NAMES, (31, 24, 22, 15, 8))))
        odds.setLayoutDirection(direction)
        shots.append(picture(odds))
    first, second = shots
    middle, width = first.height() // 2, first.width()
    assert first.pixelColor(5, middle) == second.pixelColor(width - 6, middle)


def test_a_cause_opens_its_rule(qtbot: QtBot) -> None:
    """The row's code is said; a row without one cannot be focused."""
    ledger = LedgerList()
    qtbot.addWidget(ledger)
    ledger.set_ledger(
        (LedgerLine("Pledge", -300, "R07"), LedgerLine("Clamp", 50)), "Pressure", -250
    )
    with qtbot.waitSignal(ledger.codeOpened) as said:
        QTest.keyClick(ledger.rows()[0], Qt.Key.Key_Return)
    assert said.args == ["R07"]
    assert ledger.rows()[1].focusPolicy() == Qt.FocusPolicy.NoFocus


def test_figures_carry_sign_and_decimals(qtbot: QtBot) -> None:
    """−3, and half a point is not rounded away."""
    ledger = LedgerList()
    qtbot.addWidget(ledger)
    ledger.set_ledger((LedgerLine("Pledge", -300, "R07"), LedgerLine("Clamp", 50)))
    told = [(row.accessibleName(), row.spoken().value) for row in ledger.rows()]
    assert told == [("Pledge", "−3"), ("Clamp", "+0.5")]


def test_long_causes_take_more_lines(qtbot: QtBot) -> None:
    """Nothing is cut off in a narrow column."""
    ledger = LedgerList()
    qtbot.addWidget(ledger)
    ledger.set_ledger((LedgerLine("Two ministries offered to a listed faction", 800, "R12"),))
    row = ledger.rows()[0]
    ledger.resize(170, 200)
    ledger.grab()
    assert row.height() == row.heightForWidth(170) > row.heightForWidth(400)


def test_rows_speak(qtbot: QtBot) -> None:
    """Wishes and changes have names for screen readers."""
    want = WantRow(WantData("oil", 1, "Oil", 12, "fuel", "In your offer", "acc"))
    change = ChangeRow(ChangeData("Coalition", "148", "175", "good"))
    qtbot.addWidget(want)
    qtbot.addWidget(change)
    assert (want.accessibleName(), want.spoken().value) == ("Oil", "In your offer. 12")
    assert (change.accessibleName(), change.spoken().value) == ("Coalition", "148 → 175")
