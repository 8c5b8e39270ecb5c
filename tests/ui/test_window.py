"""The window as a whole: faults, closing, keys, leaks."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.engine import Kind
from wargame.session import Session
from wargame.ui.theme import theme
from wargame.ui.window.main_window import MainWindow

Press = Callable[..., None]


def test_illegal_act_is_told_in_place(open_table: OpenTable) -> None:
    """What the rules refuse becomes a sentence over the foot of the window."""
    table = open_table()
    window = table.window()
    assert isinstance(window, MainWindow) and window.desk is not None
    assert not window.desk.bridge.act(Kind.CALL)
    assert window.toast.isVisible() and window.toast.words()


@pytest.mark.parametrize("scale", [1.0, 1.3, 1.5])
def test_line_of_news_lies_over_nothing_one_presses(open_table: OpenTable, scale: float) -> None:
    """At the table it lies in the bar, or under it, clear of tiles, moves and buttons."""
    table = open_table(size=(1366, 768))
    table.stage.card.put_away()
    theme().set_scale(scale)
    QApplication.processEvents()
    window = table.window()
    assert isinstance(window, MainWindow)
    window.complain("That post cannot be given to this bloc now. Choose another one first.")
    buttons = [each for each in table.findChildren(QAbstractButton) if each.isVisible()]
    over = [
        each
        for each in buttons
        if QRect(each.mapTo(window, QPoint(0, 0)), each.size()).intersects(window.toast.geometry())
    ]
    assert over == [] and window.rect().contains(window.toast.geometry())


def test_bug_in_a_slot_is_not_swallowed(open_table: OpenTable, qtbot: QtBot) -> None:
    """An exception that is no fault for people reaches the hook, and so fails a test."""
    table = open_table()
    table.control.shown.connect(lambda: 1 // 0)
    with capture_exceptions() as raised:
        table.control.refresh()
    assert raised[0][0] is ZeroDivisionError


def test_closing_the_window_lets_go_of_the_save(open_window: OpenWindow, qtbot: QtBot) -> None:
    """After the window is closed the game can be opened again at once."""
    window = open_window()
    assert window.desk is not None
    window.desk.begin("tiny", "solo", {"mandate": "human"}, "3")
    qtbot.waitUntil(lambda: window.desk.table is not None, timeout=20_000)  # type: ignore[union-attr]
    session = window.desk.bridge.session
    assert session is not None and session.path is not None
    window.close()
    Session.open(session.path).close()


def test_game_open_elsewhere_is_told(open_window: OpenWindow, qtbot: QtBot) -> None:
    """A game that another window has is refused with the remedy, and Home stays."""
    window = open_window()
    assert window.desk is not None
    path = window.desk.shelf.new_file("tiny")
    session = Session.new("tiny", "solo", {"mandate": "human"}, "3", path)
    assert session.path is not None
    window.desk.open(str(session.path))
    qtbot.waitUntil(lambda: window.toast.isVisible(), timeout=10_000)
    assert "another window" in window.toast.words()
    session.close()


def test_question_mark_shows_the_keys_and_escape_puts_them_away(
    open_table: OpenTable, press: Press
) -> None:
    """The list lies over the screen until a key is pressed."""
    table = open_table()
    table.stage.card.put_away()
    window = table.window()
    assert isinstance(window, MainWindow)
    press(table, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    shown = window.overlay.isVisible()
    press(table, Qt.Key.Key_Escape)
    assert shown and not window.overlay.isVisible()


def test_theme_cycles_by_keyboard(open_window: OpenWindow, press: Press) -> None:
    """Ctrl+D goes from light to dark to contrast and back."""
    window, seen = open_window(), []
    for _ in range(3):
        press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        seen.append(theme().tokens.name)
    assert seen == ["dark", "contrast", "light"]


def test_text_scale_keeps_the_table_whole(open_table: OpenTable, press: Press) -> None:
    """At 130 % every panel still lies inside the window."""
    table = open_table(size=(1600, 1000))
    theme().set_scale(1.3)
    QApplication.processEvents()
    parts = (table.meters, table.stage, table.side, table.tray, table.outlook)
    assert all(table.rect().contains(part.geometry()) for part in parts)


def test_table_is_freed_when_the_game_is_put_away(open_table: OpenTable) -> None:
    """Going Home leaves nothing of the table behind."""
    table = open_table()
    window = table.window()
    assert isinstance(window, MainWindow)
    gone = weakref.ref(table)
    window.show_home()
    del table
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    gc.collect()
    assert gone() is None


def test_games_leave_nothing_behind(open_table: OpenTable) -> None:
    """After a few games opened, looked through and put away there are as many widgets as before."""
    table = open_table()
    window = table.window()
    assert isinstance(window, MainWindow) and window.desk is not None
    counts = []
    for seed in range(3):
        session = Session.new("tiny", "solo", {"mandate": "human"}, str(seed), None)
        window.desk.bridge.attach(session)
        made = window.desk.table
        assert made is not None
        for tab in range(4):
            made.side.open(tab)
            made.control.step_bloc(1)
            made.control.settle()
        del made
        window.show_home()
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        gc.collect()
        counts.append(len(QApplication.allWidgets()))
    assert counts[1] == counts[2]
