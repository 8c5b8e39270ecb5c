"""Ctrl+K: a few letters lead to anything on the screen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER, NEWS
from wargame.ui.widgets.finder import Found, matching
from wargame.ui.widgets.finder.finder import Finder
from wargame.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


@pytest.fixture
def table(open_table: OpenTable) -> TableScreen:
    """A game on the table, nothing over it."""
    made = open_table()
    made.stage.card.put_away()
    return made


def find(table: TableScreen, press: Press, typed: str) -> Finder:
    """Ask for something and go to the first that is found."""
    window = table.window()
    assert isinstance(window, MainWindow)
    press(table, Qt.Key.Key_K, CTRL)
    QTest.keyClicks(window.finder.field, typed)
    press(table, Qt.Key.Key_Return)
    return window.finder


def test_names_that_begin_with_the_letters_come_first() -> None:
    """Then words inside a name, then letters inside a word; all words must be there."""
    made = [Found(name, "Post", bool) for name in ("Higher oil", "Turmoil", "Oil", "Water")]
    assert [each.name for each in matching(made, "oil")] == ["Oil", "Higher oil", "Turmoil"]
    assert [each.name for each in matching(made, "post high")] == ["Higher oil"]
    assert len(matching(made, " ")) == 4 and matching(made, "zinc") == ()


def test_bloc_opens_its_dossier(table: TableScreen, press: Press) -> None:
    """The dossier has the keyboard, and no act was done."""
    bloc = table.control.scene.dossiers[-1]
    finder = find(table, press, bloc.name)
    assert table.control.scene.selected == bloc.index and not finder.isVisible()
    assert table.side.tabs.currentIndex() == DOSSIER
    assert table.side.isAncestorOf(table.window().focusWidget())


def test_post_gets_the_keyboard(table: TableScreen, press: Press) -> None:
    """Its tile is the one looked at."""
    tile = table.control.scene.board.sections[0].tiles[-1]
    find(table, press, tile.name)
    assert table.stage.focused_post() == tile.index == table.control.picked


def test_move_is_reached_and_not_made(table: TableScreen, press: Press) -> None:
    """Finding does nothing to the game."""
    before = table.control.scene.masthead.capital
    card = table.tray.cards()[0]
    find(table, press, card.move_data().title)
    assert card.hasFocus() and table.control.scene.masthead.capital == before


def test_panel_and_window_can_be_found(table: TableScreen, press: Press) -> None:
    """A tab by its name; the list of keys by its own."""
    find(table, press, "news")
    assert table.side.tabs.currentIndex() == NEWS
    find(table, press, "keys")
    window = table.window()
    assert isinstance(window, MainWindow) and window.overlay.isVisible()


def test_escape_leaves_things_as_they_were(table: TableScreen, press: Press) -> None:
    """The keyboard goes back to where it was."""
    press(table, Qt.Key.Key_F3)
    holder = table.window().focusWidget()
    press(table, Qt.Key.Key_K, CTRL)
    press(table, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Escape)
    assert table.window().focusWidget() is holder


def test_home_finds_its_decks(open_window: OpenWindow, press: Press) -> None:
    """A deck is chosen by its name."""
    window = open_window()
    press(window, Qt.Key.Key_K, CTRL)
    names = [found.name for found in window.finder.found()]
    wanted = window.home.decks.cards()[-1]
    assert wanted.accessibleName() in names
    QTest.keyClicks(window.finder.field, wanted.accessibleName())
    press(window, Qt.Key.Key_Return)
    assert window.home.decks.value() == wanted.key and wanted.hasFocus()
