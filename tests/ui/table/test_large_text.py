"""Large texts on a small window: nothing lies beyond its sides, and the dossier is a drawer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from tests.ui.conftest import OpenTable
from wargame.session import Session
from wargame.ui.start import dress
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER
from wargame.ui.theme import theme
from wargame.ui.window.main_window import MainWindow

SMALL = (1366, 768)
Press = Callable[..., None]


def enlarge(table: TableScreen, scale: float) -> None:
    """Choose a text size and let the layout come to rest."""
    theme().set_scale(scale)
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def drawn(open_table: OpenTable) -> TableScreen:
    """A table at 130 % on the small window."""
    table = open_table(size=SMALL)
    table.stage.card.put_away()
    enlarge(table, 1.3)
    return table


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3, 1.5])
def test_largest_deck_stays_between_the_sides(
    open_table: OpenTable, qapp: QApplication, language: str, scale: float
) -> None:
    """Fourteen blocs in two languages at each text size, without scrolling sideways."""
    dress(qapp, language, "light")
    table = flagship(open_table(language=language, size=SMALL))
    window = table.window()
    assert isinstance(window, MainWindow)
    enlarge(table, scale)
    assert window.stack.width() <= window.width()
    assert window.width() == SMALL[0]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_115_percent_needs_no_scrolling(
    open_table: OpenTable, qapp: QApplication, language: str
) -> None:
    """The flagship on the small window: beside the dossier nothing scrolls, and it is no drawer."""
    dress(qapp, language, "light")
    table = flagship(open_table(language=language, size=SMALL))
    enlarge(table, 1.15)
    bars = [table.meters, table.stage]
    scrolled = [bar.isVisible() for part in bars for bar in part.findChildren(QScrollBar)]
    assert not any(scrolled) and not table.plan.drawer
    assert table.size() == table.window().size()


@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3, 1.5])
def test_the_way_on_is_always_in_sight(open_table: OpenTable, scale: float) -> None:
    """End week, the moves and the sending of an offer lie inside the window, not behind a bar."""
    table = flagship(open_table(size=SMALL))
    enlarge(table, scale)
    table.side.open(DOSSIER)
    enlarge(table, scale)
    window = table.window()
    for name in ("end-week", "send"):
        found = table.findChild(QWidget, name)
        assert found is not None and window.rect().contains(inside(found, window))
    assert window.rect().contains(inside(table.tray, window))


def inside(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget lies in a window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def flagship(table: TableScreen) -> TableScreen:
    """The table of the deck with most blocs and posts, in the same window."""
    window = table.window()
    assert isinstance(window, MainWindow) and window.desk is not None
    largest = window.desk.shelf.decks()[0]
    window.desk.bridge.attach(Session.new(largest, "solo", {"formateur": "human"}, "7", None))
    assert window.desk.table is not None
    return window.desk.table


def test_dossier_is_a_drawer(drawn: TableScreen, press: Press) -> None:
    """It opens with its key and with a bloc, Escape puts it away, and the keyboard stays."""
    before = drawn.side.isVisible()
    press(drawn, Qt.Key.Key_F5)
    opened = drawn.side.isVisible() and drawn.side.isAncestorOf(drawn.window().focusWidget())
    press(drawn, Qt.Key.Key_Escape)
    assert (before, opened, drawn.side.isVisible()) == (False, True, False)
    assert drawn.window().focusWidget() is drawn.stage.chamber
    press(drawn, Qt.Key.Key_Right)
    assert drawn.side.isVisible()


def test_drawer_has_a_button(drawn: TableScreen) -> None:
    """The button in the bar opens it and puts it away; elsewhere there is none."""
    drawn.bar.side.click()
    opened = drawn.side.isVisible()
    drawn.bar.side.click()
    assert opened and not drawn.side.isVisible()
    enlarge(drawn, 1.0)
    assert drawn.side.isVisible() and not drawn.bar.side.isVisible()


def test_a_new_week_does_not_open_the_drawer(drawn: TableScreen) -> None:
    """It would lie over the board; the count beside News says that there is some."""
    drawn._on_week()
    assert not drawn.side.isVisible()
