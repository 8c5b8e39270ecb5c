"""What the window's tests share: a still theme, a furnished window, a game on the table."""

import gc
from collections.abc import Callable, Iterator
from copy import copy
from functools import cache
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wargame.deck import own
from wargame.session import Session
from wargame.settings import Settings
from wargame.ui.collector import look_here
from wargame.ui.forecasts import Means
from wargame.ui.home.shelf import Shelf
from wargame.ui.settings.choices import Choices
from wargame.ui.start import dress
from wargame.ui.table.screen import TableScreen
from wargame.ui.theme import theme
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow

FEW = Means(workers=0, fewer=20)
"""Forecasts of a test: played in its own process, the same each time."""

_read = cache(Shelf)
"""Decks do not change while tests run, and what is read of one cannot be changed."""

OpenWindow = Callable[..., MainWindow]
OpenTable = Callable[..., TableScreen]


def fresh_shelf() -> Shelf:
    """A shelf that nobody has looked at; its decks are read anew only where a test has its own."""
    return Shelf() if own() else copy(_read())


LOOK_THROUGH = 50
"""After so many tests all that has gathered is looked through."""

_tests = count(1)


@pytest.fixture(autouse=True)
def _garbage(qapp: QApplication) -> Iterator[None]:
    """As in the program, garbage ends in the window's thread; here with the test that made it.

    A window that nobody holds and that still waits to be deleted crashes there: delete it in time.
    What was there before the test is not looked through again: that would take a third of the time.
    """
    look_here(qapp)
    if next(_tests) % LOOK_THROUGH == 0:
        gc.unfreeze()
        gc.collect()
    gc.freeze()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    """The light theme, without motion, left to right; as it was afterwards."""
    look = theme()
    look.set_reduce_motion(True)
    dress(qapp, "en", "light")
    look.set_scale(1.0)
    yield
    dress(qapp, "en", "light")
    look.set_scale(1.0)
    look.set_reduce_motion(False)


@pytest.fixture
def open_window(qtbot: QtBot, still: None, wargame_home: Path) -> Iterator[OpenWindow]:
    """Make a furnished window of a size, shown and closed with the test."""
    made: list[MainWindow] = []

    def make(
        width: int = 1440, height: int = 900, language: str = "en", forecasts: bool = False
    ) -> MainWindow:
        settings = Settings(language, show_forecasts=forecasts)
        window = MainWindow(language, Choices(settings))
        made.append(window)
        window.resize(width, height)
        window.furnish(Desk(fresh_shelf(), language, FEW))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


@pytest.fixture
def open_table(open_window: OpenWindow) -> OpenTable:
    """Put a game of the small deck, kept in memory, on the table of a new window."""

    def make(
        role: str = "mandate",
        language: str = "en",
        size: tuple[int, int] = (1440, 900),
        forecasts: bool = False,
    ) -> TableScreen:
        window = open_window(*size, language=language, forecasts=forecasts)
        assert window.desk is not None
        deck = next(each for each in window.desk.shelf.decks() if each.deck.id == "tiny")
        session = Session.new(deck, "solo", {role: "human"}, "7", None)
        window.desk.bridge.attach(session)
        table = window.desk.table
        assert table is not None
        QApplication.processEvents()
        return table

    return make


@pytest.fixture
def mirrored(qapp: QApplication, still: None) -> None:
    """Lines run right to left until the test is over."""
    dress(qapp, "ar", "light")


@pytest.fixture
def press() -> Callable[..., None]:
    """Press a key where the keyboard is, as a person would."""

    def push(
        where: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        target = where.window().focusWidget() or where
        QTest.keyClick(target, key, modifier)

    return push
