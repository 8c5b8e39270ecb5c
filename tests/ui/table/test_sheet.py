"""Ctrl+T: charts as tables in their place."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable
from wargame.ui.table.screen import TableScreen
from wargame.ui.widgets.sheet.swap import SheetSwap
from wargame.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


@pytest.fixture
def table(open_table: OpenTable) -> TableScreen:
    """A game on the table, nothing over it."""
    made = open_table()
    made.stage.card.put_away()
    return made


def tables(table: TableScreen) -> SheetSwap:
    """The one that swaps charts for tables."""
    window = table.window()
    assert isinstance(window, MainWindow)
    return window.tables


@pytest.mark.parametrize(
    ("key", "head"),
    [
        (Qt.Key.Key_F1, "Week"),
        (Qt.Key.Key_F2, "Bloc"),
        (Qt.Key.Key_F3, "Post"),
    ],
)
def test_chart_at_the_keyboard_becomes_a_table(
    table: TableScreen, press: Press, key: Qt.Key, head: str
) -> None:
    """Meters, chamber, board, reasons: each by its own key and Ctrl+T."""
    press(table, key)
    holder = table.window().focusWidget()
    press(table, Qt.Key.Key_T, CTRL)
    swap = tables(table)
    assert swap.pane.isVisible() and swap.pane.sheet().heads[0] == head
    assert swap.pane.view.hasFocus() and swap.pane.sheet().rows
    press(table, Qt.Key.Key_T, CTRL)
    assert not swap.pane.isVisible() and table.window().focusWidget() is holder


def test_reasons_become_a_table(table: TableScreen, press: Press, qtbot: QtBot) -> None:
    """After a week Why holds each cause of each meter; before, there is nothing to show."""
    press(table, Qt.Key.Key_F7)
    assert table.side.isAncestorOf(table.window().focusWidget())
    table.control.end_week()
    qtbot.waitUntil(lambda: bool(table.control.scene.why.meters), timeout=20_000)
    press(table, Qt.Key.Key_F7)
    press(table, Qt.Key.Key_T, CTRL)
    sheet = tables(table).pane.sheet()
    assert sheet.rows and sheet.heads[-1] == "Change"


def test_table_says_what_the_chart_draws(table: TableScreen, press: Press) -> None:
    """The chamber's table has each bloc with its seats."""
    press(table, Qt.Key.Key_F2)
    press(table, Qt.Key.Key_T, CTRL)
    rows = {row[0]: int(row[1]) for row in tables(table).pane.sheet().rows}
    assert rows == {seat.short: seat.seats for seat in table.control.scene.chamber.blocs}


def test_meters_come_with_their_history(table: TableScreen, press: Press) -> None:
    """A column a meter; time runs downwards to now, which is marked, and names what it is."""
    press(table, Qt.Key.Key_F1)
    press(table, Qt.Key.Key_T, CTRL)
    sheet = tables(table).pane.sheet()
    meters = table.control.scene.meters
    assert sheet.heads[1:] == tuple(meter.name for meter in meters)
    weeks = range(1, len(meters[0].history))
    behind = ["Before the first week", *(f"Start of week {week}" for week in weeks), "Now"]
    assert [row[0] for row in sheet.rows[: sheet.chosen + 1]] == behind


def test_copy_is_comma_separated(table: TableScreen, press: Press) -> None:
    """Ctrl+C puts the whole table on the clipboard, heads first."""
    press(table, Qt.Key.Key_F2)
    press(table, Qt.Key.Key_T, CTRL)
    press(table, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Bloc,Seats,Side"
    assert len(lines) == 1 + len(table.control.scene.chamber.blocs)


def test_table_follows_the_game(table: TableScreen, press: Press) -> None:
    """What is looked at in the chamber is marked in its table, too."""
    press(table, Qt.Key.Key_F2)
    press(table, Qt.Key.Key_T, CTRL)
    first = tables(table).pane.sheet().chosen
    table.control.step_bloc(1)
    table.control.settle()
    assert tables(table).pane.sheet().chosen != first


def test_escape_brings_the_chart_back(table: TableScreen, press: Press) -> None:
    """And the keyboard to where it was."""
    press(table, Qt.Key.Key_F3)
    holder = table.window().focusWidget()
    press(table, Qt.Key.Key_T, CTRL)
    press(table, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not tables(table).pane.isVisible() and table.window().focusWidget() is holder


def test_putting_the_game_away_takes_the_table_with_it(table: TableScreen, press: Press) -> None:
    """Home shows no chart of a game that is gone."""
    press(table, Qt.Key.Key_F2)
    press(table, Qt.Key.Key_T, CTRL)
    swap, window = tables(table), table.window()
    assert isinstance(window, MainWindow)
    window.show_home()
    assert not swap.pane.isVisible() and not swap.toggle()
