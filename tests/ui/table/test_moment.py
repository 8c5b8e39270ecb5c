"""A vote as a moment: told step by step, skipped by any key, not at all when motion is reduced."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from wargame.session import Session
from wargame.ui.table.moment import SEATS_MS, STEP
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import TALKS
from wargame.ui.theme import theme
from wargame.ui.widgets.chamber import VoteChamber


@pytest.fixture
def table(open_window: OpenWindow) -> TableScreen:
    """The week after Marsa's cabinet was voted on, minister by minister."""
    session = Session.new("tiny", "solo", {"mandate": "human"}, "40", None)
    while int(session.state.governed[0]) < 0:
        session.stand_in()
        session.end_week()
    window = open_window()
    assert window.desk is not None
    window.desk.bridge.attach(session)
    made = window.desk.table
    assert made is not None
    made.stage.card.put_away()
    return made


@pytest.fixture
def moving(table: TableScreen) -> Iterator[TableScreen]:
    """The same with motion, the result on show."""
    theme().set_reduce_motion(False)
    table.show_result()
    QApplication.processEvents()
    yield table
    theme().set_reduce_motion(True)


def steps(table: TableScreen) -> dict[int, list[bool]]:
    """For each step whether its widgets are to be seen."""
    found: dict[int, list[bool]] = {}
    for each in table.stage.card.findChildren(QWidget):
        if each.property(STEP) is not None:
            found.setdefault(each.property(STEP), []).append(not each.isHidden())
    return found


def test_no_word_runs_ahead_of_the_seats(moving: TableScreen) -> None:
    """However late the machine is: when the result shows, all seats are filled."""
    chamber = moving.stage.card.findChild(VoteChamber)
    moment = moving._overlays._moment
    assert chamber is not None
    moment._on_time(1)
    early, words = chamber.count(), any(steps(moving)[0])
    moment._on_time(SEATS_MS)
    assert early < chamber.count() == moving._bridge.ballots()[-1].total
    assert any(steps(moving)[0]) and not words


def test_result_waits_for_the_seats(moving: TableScreen) -> None:
    """While they fill nothing of the result is told; the rest of the table knows it already."""
    assert steps(moving) and not any(any(shown) for shown in steps(moving).values())
    assert moving._bridge.government() is not None
    assert moving.outlook.isEnabled()


def test_ministers_come_one_by_one(moving: TableScreen, qtbot: QtBot) -> None:
    """The result first, the last minister last, and all of them in the end."""
    last = max(steps(moving))
    qtbot.waitUntil(lambda: all(steps(moving)[0]), timeout=5000)
    assert last > 2 and not any(steps(moving)[last])
    qtbot.waitUntil(lambda: all(all(shown) for shown in steps(moving).values()), timeout=8000)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Down])
def test_any_key_shows_the_rest(moving: TableScreen, key: Qt.Key) -> None:
    """Escape too, and only the next one puts the card away."""
    QTest.keyClick(moving.window().focusWidget() or moving, key)
    assert all(all(shown) for shown in steps(moving).values())
    assert moving.stage.card.isVisible()


def test_a_click_shows_the_rest_and_does_its_own(moving: TableScreen) -> None:
    """Nothing is swallowed: a click on a tab opens it."""
    bar = moving.side.tabs.tabBar()
    spot = bar.tabRect(TALKS).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=spot)
    assert all(all(shown) for shown in steps(moving).values())
    assert moving.side.tabs.currentIndex() == TALKS


def test_without_motion_all_is_there_at_once(table: TableScreen) -> None:
    """The end state, and nothing that waits."""
    table.show_result()
    chamber = table.stage.card.findChild(VoteChamber)
    assert chamber is not None and chamber.count() == table._bridge.ballots()[-1].total
    assert steps(table) and all(all(shown) for shown in steps(table).values())
