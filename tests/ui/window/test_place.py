"""Where the window is, from one start to the next."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wargame.settings import Settings, kept
from wargame.ui.settings.choices import Choices
from wargame.ui.window.main_window import MainWindow
from wargame.ui.window.place import SIZE, described, put_first

pytestmark = pytest.mark.usefixtures("still", "wargame_home")


def window(qtbot: QtBot, place: str = "", *, keeping: bool = False) -> MainWindow:
    """A window that was left at a place."""
    made = MainWindow(choices=Choices(Settings(window=place), kept=keeping))
    qtbot.addWidget(made)
    return made


def test_it_comes_back_where_it_was_left(qtbot: QtBot) -> None:
    """Size and place are kept when it is closed."""
    left = window(qtbot, keeping=True)
    left.setGeometry(20, 30, 1024, 700)
    left.show()
    left.close()
    place = kept().settings.window
    assert place == "1024x700+20+30" and described(window(qtbot, place)) == place


def test_a_maximized_one_keeps_its_other_size(qtbot: QtBot) -> None:
    """It comes back maximized, and restoring it gives the size it had before."""
    made = window(qtbot, "1100x700+20+30 maximized")
    made.show()
    assert made.isMaximized()
    assert described(made).endswith(" maximized")


@pytest.mark.parametrize("place", ["1100x700+90000+20", "1100x700-5000+20", "nonsense", ""])
def test_a_screen_that_has_gone_is_no_place(qtbot: QtBot, place: str) -> None:
    """Where no screen shows it, the window opens as for the first time."""
    made, first = window(qtbot, place), window(qtbot)
    assert made.size() == first.size() and made.pos() == first.pos()


def test_it_is_never_smaller_than_usable_nor_larger_than_the_screen(qtbot: QtBot) -> None:
    """Odd sizes in the file do no harm."""
    small, large = window(qtbot, "200x100+0+0"), window(qtbot, "99999x99999+0+0")
    assert small.size() == small.minimumSize()
    room = large.screen().availableSize().expandedTo(large.minimumSize())
    assert large.size() == room


class Room:
    """A screen of a size."""

    def __init__(self, wide: int, tall: int) -> None:
        self._size = QSize(wide, tall)

    def availableSize(self) -> QSize:  # noqa: N802
        """All of it."""
        return self._size


@pytest.mark.parametrize(
    ("room", "fills"), [((1366, 768), True), ((1440, 900), True), ((1920, 1080), False)]
)
def test_a_small_screen_is_filled(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, room: tuple[int, int], fills: bool
) -> None:
    """With its frame the usual size would hang over the edge of a laptop's screen."""
    made = QWidget()
    qtbot.addWidget(made)
    monkeypatch.setattr(made, "screen", lambda: Room(*room))
    put_first(made)
    assert made.isMaximized() == fills
    assert fills or (made.width(), made.height()) == SIZE
