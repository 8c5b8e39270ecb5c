"""Choosing a deck and a seat: what fits, what the keys do, and the next game's seed."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import OpenWindow
from wargame.reports.shelf import RoleCard as Scene
from wargame.ui.home.role_card import scales_of
from wargame.ui.home.screen import HomeScreen


def cut(home: HomeScreen) -> list[str]:
    """Seats of which a part is above or below what the row shows."""
    pane = home.roles.viewport()
    found = []
    for card in home.roles.cards():
        place = QRect(card.mapTo(pane, QPoint(0, 0)), card.size())
        if place.top() < 0 or place.bottom() > pane.height():
            found.append(card.key)
    return found


def home_of(open_window: OpenWindow, *size: int) -> HomeScreen:
    home = open_window(*size).home
    QApplication.processEvents()
    return home


@pytest.mark.parametrize("size", [(1366, 768), (1440, 900), (2560, 1440)])
def test_seats_are_whole_from_top_to_foot(open_window: OpenWindow, size: tuple[int, int]) -> None:
    """Also on the first run, where the lesson takes a line of its own."""
    home = home_of(open_window, *size)
    assert home.lesson.isVisible() and home.roles.cards()
    assert cut(home) == []


def test_a_large_window_has_the_seats_in_two_rows(open_window: OpenWindow) -> None:
    """Nothing slides, and the arrow down goes to the seat below."""
    home = home_of(open_window, 2560, 1440)
    cards = home.roles.cards()
    assert home.roles.rows == 2 and home.roles.horizontalScrollBar().maximum() == 0
    cards[0].setFocus()
    QTest.keyClick(cards[0], Qt.Key.Key_Down)
    below = cards[-(-len(cards) // 2)]
    assert home.roles.value() == below.key and below.y() > cards[0].y()
    QTest.keyClick(below, Qt.Key.Key_Up)
    assert home.roles.value() == cards[0].key


def test_the_next_game_has_another_seed(open_window: OpenWindow) -> None:
    """What begins is the seed that was shown; a second game is not the first again."""
    home = home_of(open_window)
    seeds: list[str] = []
    home.started.disconnect()
    home.started.connect(lambda *words: seeds.append(words[3]))
    shown = home.setup.seed.text()
    home.setup.start.click()
    home.setup._dice = lambda: "another"
    home.setup.start.click()
    home.setup.start.click()
    assert seeds[0] == shown and seeds[2] == "another"


def test_bars_leave_room_below_nought_where_it_is_needed() -> None:
    """A lean of −60 is shown on the other side; without one the bars begin at nought."""

    def seat(value: int) -> Scene:
        return Scene("a", "A", False, "A", 10, "", "", (), (("Lean", value),))

    assert scales_of([seat(20)]).fact == (0, 100)
    assert scales_of([seat(20), seat(-60)]).fact == (-100, 100)


def choose_length(home: HomeScreen) -> None:
    """Click the long game."""
    button = home.setup._length._choice.button("24")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_length_is_chosen_where_there_are_several(open_window: OpenWindow) -> None:
    """Its minutes are told, the game begins with it, and the small deck has nothing to choose."""
    home = home_of(open_window)
    begun: list[int] = []
    home.started.disconnect()
    home.started.connect(lambda *words: begun.append(words[-1]))
    length = home.setup._length
    assert length.isVisible() and home.choice()[2] == 20
    choose_length(home)
    assert home.choice()[2] == 24 and home.setup._minutes.text() == "About 65 minutes"
    home.setup.start.click()
    next(card for card in home.decks.cards() if card.key == "tiny").click()
    assert not length.isVisible() and home.choice()[2] == 0
    home.setup.start.click()
    assert begun == [24, 0]


def test_another_cast_keeps_the_length(open_window: OpenWindow) -> None:
    """Only another deck asks anew."""
    home = home_of(open_window)
    choose_length(home)
    home.setup.castChosen.emit("class")
    assert home.choice()[1:3] == ("class", 24)
