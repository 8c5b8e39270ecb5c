"""Screens that need more room than the window has."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import PrimaryButton
from wargame.ui.window.main_window import MainWindow
from wargame.ui.window.pages import TRIALS, Pages


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
    """The window keeps its size, and the table fits it: only panels scroll."""
    table = open_table(size=(1366, 768))
    theme().set_scale(1.5)
    QApplication.processEvents()
    assert table.window().width() == 1366 and table.window().height() == 768
    assert table.size() == table.window().size()
    theme().set_scale(1.0)
    QApplication.processEvents()
    assert not pages(table.window()).verticalScrollBar().isVisible()


@pytest.fixture
def page(qtbot: QtBot) -> tuple[Pages, QWidget]:
    """A screen in a room of 400 by 300."""
    made, inside = Pages(), QWidget()
    qtbot.addWidget(made)
    made.stack.addWidget(inside)
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made, inside


def test_a_bar_goes_when_it_is_not_needed_any_more(page: tuple[Pages, QWidget]) -> None:
    """What was high for a while leaves no bar behind."""
    holder, screen = page
    part = QWidget()
    QVBoxLayout(screen).addWidget(part)
    for high, barred in ((500, True), (200, False), (500, True), (200, False)):
        part.setMinimumHeight(high)
        QApplication.processEvents()
        QApplication.processEvents()
        assert holder.verticalScrollBar().isVisible() == barred


def test_a_restless_screen_comes_to_rest(
    page: tuple[Pages, QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A screen that needs less as soon as it is narrower is tried bare a few times only."""
    holder, screen = page

    def need() -> QSize:
        return QSize(100, 310 if screen.width() == 400 else 290)

    monkeypatch.setattr(screen, "minimumSizeHint", need)
    for _ in range(40):
        screen.updateGeometry()
        QApplication.processEvents()
    assert holder.verticalScrollBar().isVisible() and holder._trials == TRIALS


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
