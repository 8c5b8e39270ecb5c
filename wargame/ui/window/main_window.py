"""The one window: Home or the Table, a line of news over its foot, the keys over everything.

Nothing heavy is imported here: the window is painted before the game's own parts are there.
"""

import random
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QStackedWidget, QWidget

from wargame.base.paths import games_dir
from wargame.ui.home.screen import HomeScreen
from wargame.ui.jobs import Jobs
from wargame.ui.table.keys import bind
from wargame.ui.theme import SCALES, theme
from wargame.ui.widgets.message import Toast
from wargame.ui.window.keys import KeysOverlay
from wargame.ui.window.menu import WindowMenu

if TYPE_CHECKING:
    from wargame.ui.window.desk import Desk

SIZE = (1440, 900)
LEAST = (1024, 680)
SAID_MS, PROBLEM_MS = 6000, 14000
CYCLE = ("light", "dark", "contrast")


class MainWindow(QMainWindow):
    """The frame; ``furnish`` gives it the game's parts once they are loaded.

    Signals:
        painted: once, after the first paint.
        languageChosen: the person wants another language.
    """

    painted = Signal()
    languageChosen = Signal(str)

    def __init__(self, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.jobs = Jobs(self)
        self.desk: Desk | None = None
        self._first = True
        self.setWindowTitle(self.tr("Crossroads"))
        self.setMinimumSize(*LEAST)
        self.resize(self._first_size())
        self._menu = WindowMenu(language, self)
        self.home = HomeScreen(self._menu.menu, new_seed)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.home)
        self.setCentralWidget(self.stack)
        self.toast = Toast(self)
        self.overlay = KeysOverlay(self)
        self._connect()

    def _first_size(self) -> QSize:
        """The usual size, or the screen's where it is smaller and still large enough."""
        room = self.screen().availableSize()
        fits = room.width() >= LEAST[0] and room.height() >= LEAST[1]
        return QSize(*SIZE).boundedTo(room) if fits else QSize(*SIZE)

    # the parts of the game ---------------------------------------------------------------------

    def furnish(self, desk: "Desk") -> None:
        """Take the game's parts and fill Home."""
        self.desk = desk
        desk.adopt(self)

    def show_home(self) -> None:
        """Put the table away and show Home."""
        if self.desk is not None:
            self.desk.go_home()

    def menu(self) -> QMenu:
        """The menu that every screen's bar opens."""
        return self._menu.menu

    def say(self, words: str) -> None:
        """Say something in a line over the foot of the window."""
        if words:
            self._show(words, SAID_MS, "info")

    def complain(self, words: str) -> None:
        """Say what cannot be done, and stay longer."""
        self._show(words, PROBLEM_MS, "problem")

    def _show(self, words: str, milliseconds: int, kind: str) -> None:
        """Show a line over the foot of the screen; at the table, over its moves."""
        self.toast.show_for(words, milliseconds, kind)
        table = self.desk.table if self.desk else None
        if table is not None and table.isVisible():
            foot = table.tray.height() + theme().px(4)
            self.toast.move(self.toast.x(), self.toast.y() - foot)

    # wishes ------------------------------------------------------------------------------------

    def open_file(self) -> None:
        """Ask for a saved game and open it."""
        folder = games_dir()
        name, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a game"),
            str(folder if folder.is_dir() else Path.home()),
            self.tr("Crossroads games (*.crossroads);;All files (*)"),
        )
        if name and self.desk is not None:
            self.desk.open(name)

    def cycle_theme(self) -> None:
        """Light, dark, contrast, light."""
        look = theme()
        now = look.tokens.name
        look.set_mode(CYCLE[(CYCLE.index(now) + 1) % len(CYCLE)])

    def toggle_full(self) -> None:
        """Full screen and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_keys(self) -> None:
        """The list of keys over the screen."""
        self.overlay.toggle()

    def _larger(self) -> None:
        theme().step_scale(1)

    def _smaller(self) -> None:
        theme().step_scale(-1)

    def _plain(self) -> None:
        theme().set_scale(SCALES[0])

    # events ------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say once that the window is on screen."""
        super().paintEvent(event)
        if self._first:
            self._first = False
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line over the foot in its place."""
        super().resizeEvent(event)
        if self.toast.isVisible():
            self.toast.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A question mark asks for the keys."""
        if event.text() == "?":
            self.toggle_keys()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for the step under way, and let go of the save."""
        self.jobs.close()
        if self.desk is not None:
            self.desk.close()
        super().closeEvent(event)

    def _connect(self) -> None:
        menu = self._menu
        menu.newAsked.connect(self.show_home)
        menu.openAsked.connect(self.open_file)
        menu.keysAsked.connect(self.toggle_keys)
        menu.quitAsked.connect(self.close)
        menu.fullAsked.connect(self.toggle_full)
        menu.modeChosen.connect(theme().set_mode)
        menu.scaleChosen.connect(theme().set_scale)
        menu.languageChosen.connect(self.languageChosen)
        self.home.openAsked.connect(self.open_file)
        keys = {
            "Ctrl+D": self.cycle_theme,
            "Ctrl++": self._larger,
            "Ctrl+=": self._larger,
            "Ctrl+-": self._smaller,
            "Ctrl+0": self._plain,
        }
        bind(self, keys)


def new_seed() -> str:
    """A seed for a new game, short enough to tell to somebody."""
    return str(random.SystemRandom().randint(1, 99_999))
