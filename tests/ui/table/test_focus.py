"""The keyboard is always somewhere, and one sees where."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.ui.home.game_row import GameRow
from wargame.ui.table.column import Column
from wargame.ui.table.screen import TableScreen
from wargame.ui.widgets.chamber import ChamberView
from wargame.ui.widgets.focus_ring import FocusRing
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]
MOST_STOPS = 80
MOST_CARDS = 3


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    """What draws the ring around Qt's own widgets."""
    made = FocusRing(qapp)
    yield made
    qapp.focusChanged.disconnect(made._follow)
    made.deleteLater()


def seen(holder: QWidget | None, ring: FocusRing) -> bool:
    """Whether one sees that a widget has the keyboard."""
    if holder is None or not holder.isVisible():
        return False
    if isinstance(holder, PaintedButton) and holder.own_ring:
        return holder.shows_ring()
    if isinstance(holder, ChamberView):
        return holder._ring
    return isinstance(holder, QLineEdit) or ring.ring() is not None


def unseen(window: QWidget, ring: FocusRing, press: Press, *how: object) -> list[QWidget]:
    """Stops of the Tab key at which one does not see where the keyboard is."""
    press(window, *how)
    first, bad, stops = window.focusWidget(), [], 0
    while stops < MOST_STOPS:
        holder = window.focusWidget()
        if not seen(holder, ring):
            bad.append(holder)
        press(window, *how)
        stops += 1
        if window.focusWidget() is first:
            break
    assert 5 < stops < MOST_STOPS, f"{stops} stops"
    return [each for each in bad if each is not None]


def test_every_stop_of_home_is_seen(open_window: OpenWindow, press: Press, ring: FocusRing) -> None:
    """Tab goes round Home, and the ring with it."""
    window = open_window()
    assert unseen(window, ring, press, Qt.Key.Key_Tab) == []


def test_every_stop_of_the_table_is_seen(
    open_table: OpenTable, press: Press, ring: FocusRing
) -> None:
    """Tab goes round the table, and back by Shift and Tab; the table itself has no ring."""
    table = open_table()
    table.stage.card.put_away()
    ways = ((Qt.Key.Key_Tab,), (Qt.Key.Key_Tab, SHIFT))
    bad = [each for way in ways for each in unseen(table.window(), ring, press, *way)]
    assert [each for each in bad if each is not table] == []


@pytest.mark.parametrize("key", range(Qt.Key.Key_F1, Qt.Key.Key_F9))
def test_panel_keys_show_where_they_lead(
    open_table: OpenTable, press: Press, ring: FocusRing, key: int
) -> None:
    """F1 to F8 each bring the keyboard to a place of its own, and one sees it."""
    table = open_table()
    table.stage.card.put_away()
    press(table, Qt.Key(key))
    holder = table.window().focusWidget()
    assert holder is not table and seen(holder, ring)


class Player:
    """Somebody with a keyboard and nothing else, who checks after each key that it is held."""

    def __init__(self, window: MainWindow, press: Press, qtbot: QtBot) -> None:
        self.window, self._press, self._qtbot = window, press, qtbot
        self.keys = 0

    @property
    def table(self) -> TableScreen | None:
        """The table, None at Home."""
        return self.window.desk.table if self.window.desk else None

    def key(self, key: Qt.Key, *modifier: Qt.KeyboardModifier) -> None:
        """Press a key and wait till the window is at rest."""
        self._press(self.window, key, *modifier)
        self._qtbot.waitUntil(lambda: not self.window.jobs.busy(), timeout=20_000)
        QApplication.processEvents()
        holder = self.window.focusWidget()
        assert holder is not None and holder.isVisible(), f"lost after key {self.keys}: {key}"
        self.keys += 1

    def tab_to(self, wanted: Callable[[QWidget], bool]) -> None:
        """Press Tab until something has the keyboard."""
        for _ in range(MOST_STOPS):
            holder = self.window.focusWidget()
            if holder is not None and wanted(holder):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError("Tab never comes there")

    def ending(self) -> str:
        """How the game on the table ended, empty while it has not."""
        found = self.table.control.scene.ending if self.table else None
        return found.title if found else ""

    def kind(self) -> str:
        """Which card lies over the table, empty if none."""
        table = self.table
        return table.stage.card.kind if table and table.stage.card.isVisible() else ""

    def week(self) -> None:
        """Answer what is asked, offer a post, make a move, end the week by its keys and its button.

        The button ends another week, or the same where the keys were told what is left open.
        """
        self.key(Qt.Key.Key_Return if self.kind() == "dilemma" else Qt.Key.Key_Escape)
        for key in (Qt.Key.Key_F3, Qt.Key.Key_Right, Qt.Key.Key_BracketRight, Qt.Key.Key_F5):
            self.key(key)
        self.key(Qt.Key.Key_S, CTRL)
        self.key(Qt.Key.Key_F4)
        self.key(Qt.Key.Key_Space)
        self.key(Qt.Key.Key_F2)
        self.key(Qt.Key.Key_T, CTRL)
        self.key(Qt.Key.Key_Escape)
        self.key(Qt.Key.Key_Return, CTRL)
        if not self.ending():
            self.tab_to(named("end-week"))
            self.key(Qt.Key.Key_Return)


def named(name: str) -> Callable[[QWidget], bool]:
    """Whether a widget has that name."""
    return lambda widget: widget.objectName() == name


def test_whole_game_with_nothing_but_keys(
    open_window: OpenWindow, press: Press, qtbot: QtBot
) -> None:
    """From Home to the ending, Home again, and back into the saved game; never without a holder."""
    window = open_window()
    player = Player(window, press, qtbot)
    player.key(Qt.Key.Key_Right)
    player.tab_to(named("start"))
    player.key(Qt.Key.Key_Return)
    for _ in range(12):
        if not player.ending():
            player.week()
    for _ in range(MOST_CARDS):  # what the last week brought lies over the ending
        if player.kind() != "ending":
            player.key(Qt.Key.Key_Escape)
    title = player.ending()
    assert player.kind() == "ending"
    player.tab_to(named("back-home"))
    player.key(Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.home and player.ending() == ""
    player.tab_to(lambda widget: isinstance(widget, GameRow))
    player.key(Qt.Key.Key_Return)
    assert title and player.ending() == title


def test_news_can_be_leafed_through(open_table: OpenTable, press: Press) -> None:
    """Page down scrolls a tab that holds nothing but text."""
    table = open_table(size=(1366, 768))
    table.stage.card.put_away()
    press(table, Qt.Key.Key_F8)
    column = table.side.news.findChild(Column)
    assert column is not None
    bar = column.verticalScrollBar()
    bar.setMaximum(max(bar.maximum(), 50))
    press(table, Qt.Key.Key_PageDown)
    assert bar.value() > 0
