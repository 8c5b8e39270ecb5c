"""A week that would end without an open choice waits once, in place, and then tells what came."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from wargame.session import Session
from wargame.ui.table.dilemma import DEFAULT
from wargame.ui.table.screen import TableScreen
from wargame.ui.widgets.label import Text

Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(open_window: OpenWindow) -> TableScreen:
    """A table whose first week poses a choice, its card put away."""
    desk = open_window().desk
    assert desk is not None
    desk.bridge.attach(Session.new("tiny", "solo", {"mandate": "human"}, "3", None))
    table = desk.table
    assert table is not None and table.control.scene.dilemma is not None
    QApplication.processEvents()
    table.stage.card.put_away()
    return table


def week(table: TableScreen, qtbot: QtBot) -> int:
    """The week on the table, once nothing is under way."""
    jobs = table.window().jobs  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=20_000)
    return table.control.scene.masthead.week


def said(table: TableScreen) -> str:
    """What stands on the card over the table."""
    return " ".join(label.text() for label in table.stage.card.findChildren(Text))


def test_keys_show_the_choice_first(asked: TableScreen, press: Press, qtbot: QtBot) -> None:
    """Ctrl+Enter opens the card at what comes by default; the second time the week ends."""
    press(asked, Qt.Key.Key_Return, CTRL)
    assert week(asked, qtbot) == 1 and asked.stage.card.kind == "dilemma"
    assert asked.stage.card.isVisible() and "“Wait.” happens if you press" in said(asked)
    held = asked.window().focusWidget()
    assert held is not None and held.objectName() == DEFAULT
    press(asked, Qt.Key.Key_Return, CTRL)
    assert week(asked, qtbot) == 2


def test_mouse_shows_the_choice_first(asked: TableScreen, qtbot: QtBot) -> None:
    """So does a click, and the news of the week says that nothing was chosen."""
    end = asked.outlook.findChild(QWidget, "end-week")
    assert end is not None
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    assert week(asked, qtbot) == 1 and asked.stage.card.isVisible()
    QTest.mouseClick(end, Qt.MouseButton.LeftButton)
    assert week(asked, qtbot) == 2
    news = [item.text for item in asked.control.scene.news if item.fresh]
    assert "Nothing was chosen: this is what happens by default." in news


def test_nothing_is_asked_of_who_has_chosen(asked: TableScreen, press: Press, qtbot: QtBot) -> None:
    """With a choice made one press is enough, and a choice taken back is asked for again."""
    asked.intents.chosen.emit(0)
    asked.intents.undone.emit()
    asked.outlook.press()
    assert week(asked, qtbot) == 1
    asked.intents.chosen.emit(0)
    asked.outlook.press()
    assert week(asked, qtbot) == 2
