"""The one window: Home or the Table, a line of news over its foot, the keys over everything.

Nothing heavy is imported here: the window is painted before the game's own parts are there.
"""

import random
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QWidget

from wargame.base.paths import games_dir
from wargame.settings import Settings
from wargame.ui.jobs import Jobs
from wargame.ui.settings.choices import Choices
from wargame.ui.table.keys import bind
from wargame.ui.widgets.finder import Found
from wargame.ui.window.pages import Pages
from wargame.ui.window.place import LEAST, described, put_back, put_first
from wargame.ui.window.threshold import Threshold

if TYPE_CHECKING:
    from wargame.ui.home.screen import HomeScreen
    from wargame.ui.settings.panel import SettingsPanel
    from wargame.ui.widgets.finder.finder import Finder
    from wargame.ui.widgets.message import Toast
    from wargame.ui.widgets.sheet.swap import SheetSwap
    from wargame.ui.window.desk import Desk
    from wargame.ui.window.keys import KeysOverlay
    from wargame.ui.window.menu import WindowMenu

SAID_MS, PROBLEM_MS = 6000, 14000
LETTER_MS = 60
"""A letter takes so long to read, unhurried: a long line stays longer."""


class MainWindow(QMainWindow):
    """The frame; ``furnish`` gives it the game's parts once they are loaded.

    Signals:
        painted: once, after the first paint.

    Attributes:
        choices: the settings in force; they are kept only where the application says so.
    """

    painted = Signal()

    def __init__(
        self,
        language: str = "en",
        choices: Choices | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.language = language
        self.choices = choices or Choices(Settings(language=language), parent=self)
        self.jobs = Jobs(self)
        self.desk: Desk | None = None
        self._first = True
        self.setWindowTitle(self.tr("Crossroads"))
        self.setMinimumSize(*LEAST)
        put_first(self)
        put_back(self, self.choices.settings.window)
        pages = Pages()
        self.stack = pages.stack
        self._threshold = Threshold(self.stack)
        self.stack.addWidget(self._threshold)
        self.setCentralWidget(pages)
        self._connect()

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
        """Say something in a line over the foot of the window; "" takes the line away."""
        if words:
            self._show(words, max(SAID_MS, LETTER_MS * len(words)), "info")
        else:
            self.toast.clear()

    def complain(self, words: str, *, stay: bool = False) -> None:
        """Say what cannot be done, and stay longer, or until it is put away."""
        self._show(words, 0 if stay else PROBLEM_MS, "problem")

    def _show(self, words: str, milliseconds: int, kind: str) -> None:
        """Show a line over the foot of Home, or in the bar of the table, where phases make room.

        A sentence that has no room there lies over the chamber.
        """
        self.toast.show_for(words, milliseconds, kind)
        table = self.desk.table if self.desk else None
        if table is None or not table.isVisible():
            return
        table.bar.make_room(True)
        if not self.toast.lie_in(table.bar.free_place()):
            table.bar.make_room(False)
            chamber = table.stage.chamber
            self.toast.lie_over(QRect(chamber.mapTo(self, QPoint(0, 0)), chamber.size()))

    def _unfold(self) -> None:
        """The phases of the table take their room again."""
        if self.desk is not None and self.desk.table is not None:
            self.desk.table.bar.make_room(False)

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

    def begin_lesson(self) -> None:
        """Begin the lesson on the small deck; a game on the table is put away, its save whole."""
        if self.desk is not None:
            self.desk.begin_lesson()

    def travel(self) -> None:
        """Other weeks and roads of the game on the table, or the line for them put away."""
        table = self.desk.table if self.desk else None
        if table is not None and table.isVisible():
            table.travel.toggle()
        else:
            self.say(self.tr("Open a game first; then its weeks and roads are here."))

    def tell_what_decided(self) -> None:
        """What decided the game on the table, once its story has closed."""
        table = self.desk.table if self.desk else None
        if self.desk is not None and table is not None and table.control.scene.ending is not None:
            self.desk.show_debrief()
        else:
            self.say(self.tr("What decided a game is told when its story has closed."))

    def toggle_full(self) -> None:
        """Full screen and back."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_keys(self) -> None:
        """The list of keys over the screen."""
        self.overlay.toggle()

    def toggle_settings(self) -> None:
        """The panel of the settings at the end of the screen."""
        self.settings.toggle()

    @cached_property
    def home(self) -> "HomeScreen":
        """Home; made when it is first asked for, right behind the first paint."""
        from wargame.ui.home.screen import HomeScreen

        made = HomeScreen(self.menu(), new_seed)
        made.openAsked.connect(self.open_file)
        made.resize(self.size())  # before it is asked how much room it needs
        made.settle()
        self.stack.insertWidget(0, made)
        self.stack.setCurrentWidget(made)
        self.stack.removeWidget(self._threshold)
        self._threshold.deleteLater()
        return made

    @cached_property
    def _menu(self) -> "WindowMenu":
        from wargame.ui.window.menu import WindowMenu

        made = WindowMenu(self)
        made.newAsked.connect(self.show_home)
        made.openAsked.connect(self.open_file)
        made.lessonAsked.connect(self.begin_lesson)
        made.travelAsked.connect(self.travel)
        made.debriefAsked.connect(self.tell_what_decided)
        made.keysAsked.connect(self.toggle_keys)
        made.quitAsked.connect(self.close)
        made.fullAsked.connect(self.toggle_full)
        made.settingsAsked.connect(self.toggle_settings)
        return made

    @cached_property
    def toast(self) -> "Toast":
        """The line of news over the foot; made when something is first said."""
        from wargame.ui.widgets.message import Toast

        made = Toast(self)
        made.gone.connect(self._unfold)
        return made

    @cached_property
    def settings(self) -> "SettingsPanel":
        """The panel of the settings; made when it is first asked for."""
        from wargame.ui.settings.panel import SettingsPanel

        return SettingsPanel(self.choices, self)

    @cached_property
    def overlay(self) -> "KeysOverlay":
        """The list of keys; made when it is first asked for."""
        from wargame.ui.window.keys import KeysOverlay

        return KeysOverlay(self)

    @cached_property
    def tables(self) -> "SheetSwap":
        """What shows charts as tables; made when it is first asked for."""
        from wargame.ui.widgets.sheet.swap import SheetSwap

        return SheetSwap(self)

    @cached_property
    def finder(self) -> "Finder":
        """What Ctrl+K shows; made when it is first asked for."""
        from wargame.ui.widgets.finder.finder import Finder

        return Finder(self._findable, self)

    def refresh_table(self) -> None:
        """Bring a chart that is shown as a table up to date."""
        if "tables" in vars(self):
            self.tables.refresh()

    def find_anything(self) -> None:
        """Ask for a few letters of where to go."""
        self.finder.toggle()

    def _findable(self) -> tuple[Found, ...]:
        """What the screen on top holds, and then what the window can do."""
        table = self.desk.table if self.desk else None
        screen = table.findable.offers() if table is not None else self.home.findable()
        kind = self.tr("Window")
        wishes = [Found(a.text(), kind, a.trigger) for a in self.menu().actions() if a.text()]
        return (*screen, *wishes)

    def toggle_table(self) -> None:
        """The chart nearest to the keyboard as a table, or the chart again."""
        if not self.tables.toggle():
            self.say(self.tr("No chart is on show here."))

    def _on_choice(self, name: str) -> None:
        """Games of another folder are other games."""
        if name == "games_folder" and self.desk is not None:
            self.desk.fill_home()

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
        if "toast" in vars(self) and self.toast.isVisible():
            self.toast.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A question mark asks for the keys."""
        if event.text() == "?":
            self.toggle_keys()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, wait for the step under way, and let go of the save."""
        self.choices.choose("window", described(self))
        self.jobs.close()
        if self.desk is not None:
            self.desk.close()
        super().closeEvent(event)

    def _connect(self) -> None:
        choices = self.choices
        choices.changed.connect(self._on_choice)
        choices.refused.connect(self.complain)
        keys = {
            "Ctrl+D": choices.next_theme,
            "Ctrl++": choices.larger,
            "Ctrl+=": choices.larger,
            "Ctrl+-": choices.smaller,
            "Ctrl+0": choices.plain,
            "Ctrl+T": self.toggle_table,
            "Ctrl+K": self.find_anything,
        }
        bind(self, keys)


def new_seed() -> str:
    """A seed for a new game, short enough to tell to somebody."""
    return str(random.SystemRandom().randint(1, 99_999))
