"""Screens that need more room than the window has."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import PrimaryButton
from wargame.ui.window.main_window import MainWindow
from wargame.ui.window.pages import Pages


def pages(window: QWidget) -> Pages:
    """What holds the screens of a window."""
    assert isinstance(window, MainWindow)
    found = window.centralWidget()
    assert isinstance(found, Pages)
    return found


def test_without_need_nothing_scrolls(open_window: OpenWindow) -> None:
    """At the usual size a screen fills the window."""
    window = open_window(1366, 768)
    assert window.home.size() == window.size()
    assert not pages(window).verticalScrollBar().isVisible()


def test_large_texts_never_push_the_window_off_the_screen(open_table: OpenTable) -> None:
    """The window keeps its size, and the table is whole behind bars."""
    table = open_table(size=(1366, 768))
    theme().set_scale(1.5)
    QApplication.processEvents()
    assert table.window().width() == 1366 and table.window().height() == 768
    assert table.height() >= table.minimumSizeHint().height() > 768
    theme().set_scale(1.0)
    QApplication.processEvents()
    assert not pages(table.window()).verticalScrollBar().isVisible()


def test_what_the_keyboard_reaches_comes_into_sight(open_table: OpenTable) -> None:
    """The screen follows the focus."""
    table = open_table(size=(1366, 768))
    table.stage.card.put_away()
    theme().set_scale(1.5)
    QApplication.processEvents()
    window, button = table.window(), table.outlook.findChild(PrimaryButton)
    assert button is not None
    button.setFocus()
    spot = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    assert window.rect().contains(spot)
