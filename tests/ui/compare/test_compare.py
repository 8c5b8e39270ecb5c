"""Two roads on screen: asked for at the table, told in words, lines and tables."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable
from wargame.reports.compare import Apart
from wargame.ui.compare import CompareScreen
from wargame.ui.compare.chart import PairChart
from wargame.ui.table.screen import TableScreen
from wargame.ui.widgets.label import Text
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def parted(open_table: OpenTable) -> tuple[Desk, TableScreen]:
    """A game of the small deck with a second road on which the first week was silent."""
    table = open_table()
    window = table.window()
    assert isinstance(window, MainWindow) and window.desk is not None
    session = window.desk.bridge.session
    assert session is not None
    for _ in range(2):
        session.stand_in()
        session.end_week()
    session.branch_off(1, "silent")
    session.end_week()
    return window.desk, table


def screen(desk: Desk) -> CompareScreen:
    """The comparison that is on show."""
    assert desk.compare is not None
    return desk.compare


def test_the_tree_offers_what_can_be_compared(parted: tuple[Desk, TableScreen]) -> None:
    """Every other road; the screen names both, and A is the one on the table."""
    desk, table = parted
    offers = [a for a in table.travel.menu().actions() if a.text().startswith("Compare with")]
    assert len(offers) == 1
    offers[0].trigger()
    said = [label.text() for label in screen(desk).findChildren(Text)]
    assert said.index("silent") < said.index("Road 1, from the beginning")
    assert any("nothing more that week" in words for words in said)


def test_nothing_is_changed_by_looking(parted: tuple[Desk, TableScreen], press: Press) -> None:
    """Escape goes back to the table; the road that is played is the same."""
    desk, table = parted
    session = desk.bridge.session
    assert session is not None
    before = session.branch_id, session.week, session.log
    desk.show_compare(1)
    assert screen(desk).back.hasFocus()
    press(table, Qt.Key.Key_Escape)
    assert desk.compare is None and table.isVisible()
    assert (session.branch_id, session.week, session.log) == before


def test_a_chart_is_a_table_too(qtbot: QtBot) -> None:
    """A row a week; where a road has ended its cell is empty."""
    chart = PairChart(Apart("calm", "Calm", (5000, 5200, 5300), (5000, 4800), -400, "", ()), 1)
    qtbot.addWidget(chart)
    assert chart.as_table().rows == (("0", "50", "50"), ("1", "52", "48"), ("2", "53", ""))


def test_a_road_that_is_not_there_is_told(parted: tuple[Desk, TableScreen]) -> None:
    """One sentence, and the table stays."""
    desk, table = parted
    told: list[str] = []
    desk.bridge.problem.connect(told.append)
    desk.show_compare(9)
    assert desk.compare is None and "no branch 9" in told[0] and table.isVisible()
