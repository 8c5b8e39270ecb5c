"""Another theme gives other colours and nothing else; another text size keeps one's place."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable
from wargame.cli.doors import ScreenOptions
from wargame.ui import screenshot
from wargame.ui.table.changes import MoveNote
from wargame.ui.widgets.focus_ring import RingWidget
from wargame.ui.widgets.move_card.card import MoveCard
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.window.main_window import MainWindow

SMALL = ScreenOptions(deck="tiny", width=1366, height=768)


def standing(window: MainWindow) -> dict[object, object]:
    """Where everything in sight lies, what is scrolled how far, which tab is open, who is held."""
    parts = [each for each in window.findChildren(QWidget) if each.isVisible()]
    found: dict[object, object] = {
        each: QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in parts
    }
    for each in parts:
        if isinstance(each, QAbstractScrollArea):
            found[each, "bar"] = each.verticalScrollBar().value()
        elif isinstance(each, QTabWidget):
            found[each, "tab"] = each.currentIndex()
    held = window.focusWidget()
    ringed = held.shows_ring() if isinstance(held, PaintedButton) else getattr(held, "_ring", 0)
    return found | {"held": held, "ringed": ringed}


def rest() -> None:
    """Let layouts and what was thrown away come to rest."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def walk(window: MainWindow, stops: int, qtbot: QtBot) -> None:
    """Press Tab so often, and scroll all that can be."""
    window.activateWindow()
    rest()
    for _ in range(stops):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
    rest()
    if isinstance(window.focusWidget(), MoveCard):  # its note comes after a moment, and stays
        (note,) = window.findChildren(MoveNote)
        qtbot.waitUntil(note.isVisible)
    for each in window.findChildren(QAbstractScrollArea):
        each.verticalScrollBar().setValue(40)
    rest()


@pytest.mark.parametrize(
    ("screen", "stops"),
    [
        ("workbench", 0),
        ("table:government", 2),
        ("table:promises", 1),
        ("table:why", 0),
        ("debrief:week", 5),
        ("table:ending", 2),
    ],
)
def test_another_theme_moves_nothing(screen: str, stops: int, still: None, qtbot: QtBot) -> None:
    """Through all three themes: the same widgets, each in its place, the keyboard where it was."""
    with screenshot.shown(screen, SMALL) as window:
        walk(window, stops, qtbot)
        before = standing(window)
        for _ in range(3):
            window.choices.next_theme()
            rest()
            now = standing(window)
            assert {key for key in before | now if before.get(key) != now.get(key)} == set()
    assert before["held"] is not None and len(before) > 50


def places(window: MainWindow) -> tuple[QRect, ...]:
    """Where the panels of the table lie."""
    assert window.desk is not None and window.desk.table is not None
    table = window.desk.table
    return tuple(part.geometry() for part in (table.side, table.outlook, table.stage))


def test_another_text_size_keeps_keyboard_and_layout(still: None, qtbot: QtBot) -> None:
    """Up twice, over the size at which the dossier is a drawer, and back: all stands as before."""
    with screenshot.shown("table", SMALL) as window:
        walk(window, 0, qtbot)
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_F5)
        rest()
        before, name = places(window), (window.focusWidget() or window).objectName()
        assert name.startswith("want-")
        for step in (window.choices.larger, window.choices.larger):
            step()
            rest()
            held = QApplication.focusWidget()
            assert held is not None and held.objectName() == name and held.isVisible()
        window.choices.plain()
        rest()
        assert places(window) == before


def test_a_page_made_anew_keeps_the_ring(still: None, qtbot: QtBot) -> None:
    """Another text size makes the pages of the talks anew; one still sees where the keyboard is."""
    with screenshot.shown("table:promises", ScreenOptions(width=1366, height=768)) as window:
        walk(window, 1, qtbot)
        seen = [each.isVisible() for each in window.findChildren(RingWidget)]
        window.choices.larger()
        rest()
        assert any(seen) and any(each.isVisible() for each in window.findChildren(RingWidget))


def test_another_window_does_not_take_the_ring(open_table: OpenTable) -> None:
    """Away and back by the keys of the desktop: one still sees where the keyboard is."""
    table, passing = open_table(), Qt.FocusReason.ActiveWindowFocusReason
    QTest.keyClick(table.window(), Qt.Key.Key_F1)
    card = table.meters.cards()[0]
    for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn):
        QApplication.sendEvent(card, QFocusEvent(kind, passing))
    assert card.shows_ring()
