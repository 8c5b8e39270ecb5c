"""Opening the application: the window first, the heavy parts behind it, then Home is filled."""

import sys
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from wargame.base.errors import DataError
from wargame.base.garbage import look_usually
from wargame.base.text import RIGHT_TO_LEFT, WESTERN
from wargame.settings import Kept, Settings
from wargame.settings.model import write_figures
from wargame.ui.collector import look_here
from wargame.ui.faults import Faults
from wargame.ui.settings.choices import Choices
from wargame.ui.theme import theme
from wargame.ui.translator import speak
from wargame.ui.widgets import spoken
from wargame.ui.widgets.focus_ring import FocusRing
from wargame.ui.widgets.masthead.mark import mark_icon
from wargame.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from wargame.ui.home.shelf import Shelf
    from wargame.ui.window.desk import Desk

HOME = "wargame.ui.home.screen"

HEAVY = (
    "wargame.ui.home.deck_card",
    "wargame.ui.home.role_card",
    "wargame.ui.home.story",
    "wargame.ui.home.entry",
    "wargame.ui.home.bots_alone",
    "wargame.ui.home.shelf",
    "wargame.ui.window.desk",
)
"""Imported behind the first paint: numpy, pydantic and SQLAlchemy come with the last two."""

PAINTED_MS = 50
"""Until Home is painted once it is filled; what is imported beside that would slow it down."""

LATER_MS = 100
"""Until it is asked again whether the window can be replaced."""


def start(found: Kept | None = None) -> "Opening":
    """Open the window; it lives as long as what is returned.

    Args:
        found: the settings of this run, and what was wrong with their file; the defaults if None.
    """
    app, found = _dressed(found or Kept(Settings()))
    theme().set_reduce_motion(found.settings.reduce_motion)
    theme().follow_system()
    FocusRing(app)
    opening = Opening(Choices(found.settings, kept=True), Faults())
    opening.window.show()
    if found.told:
        opening.window.complain(found.told)
    return opening


def _dressed(found: Kept) -> tuple[QApplication, Kept]:
    """The application in the look that was chosen, in English where the language cannot be read.

    The choice stays in its file: the language is there again with a program that is whole.
    """
    chosen = found.settings
    try:
        return _in_the_look(chosen), found
    except DataError as error:
        words = "The window is in English, for {file} cannot be read; install the program again."
        told = f"{words.replace('{file}', error.where)} {found.told}".rstrip()
        english = replace(chosen, language="en")
        return _in_the_look(english), Kept(english, told)


def _in_the_look(chosen: Settings) -> QApplication:
    return application(chosen.language, chosen.theme, chosen.text_size, chosen.digits)


def application(
    language: str = "en", mode: str = "light", text_size: int = 100, digits: str = WESTERN
) -> QApplication:
    """The application, made if there is none, in a language and a look."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else _made()
    look_here(app)
    app.setApplicationName("Crossroads")
    app.setWindowIcon(mark_icon())
    spoken.install()
    theme().scale = text_size / 100
    dress(app, language, mode, digits)
    return app


def _made() -> QApplication:
    """A new application in Qt's style Fusion.

    ``setStyle`` would hand the style back, and PySide load all classes of styles to name its own.
    """
    theme().styled = True
    return QApplication([*sys.argv[:1], "-style", "fusion"])


def dress(app: QApplication, language: str, mode: str, digits: str = WESTERN) -> None:
    """Set words, figures, direction, faces and colours.

    Raises:
        DataError: the file with the words is missing or damaged; nothing has changed.
    """
    speak(app, language)  # first, so that nothing has changed where its words cannot be read
    right = language in RIGHT_TO_LEFT
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    write_figures(language, digits)
    look = theme()
    look.arabic = right
    look.set_mode(mode)


class Opening(QObject):
    """A window that is painted at once and furnished when everything is loaded.

    Signals:
        ready: the window has its parts.
    """

    ready = Signal()
    _loaded = Signal(object)

    def __init__(self, choices: Choices | None = None, faults: Faults | None = None) -> None:
        """Set up the window.

        Args:
            choices: the settings in force; the defaults, not kept, if None.
            faults: told of faults of the program from now on; None leaves them alone.
        """
        super().__init__()
        self.choices = choices or Choices(parent=self)
        self.language = self.choices.settings.language
        self.window = MainWindow(self.language, self.choices)
        self.window.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        # Queued, because the window that was chosen in is about to go.
        self.choices.changed.connect(self._on_choice, Qt.ConnectionType.QueuedConnection)
        self._loaded.connect(self._on_loaded)
        self.faults = faults
        if faults is not None:
            faults.install()
            faults.met.connect(self._on_fault)

    def _on_painted(self) -> None:
        """Let everybody know first, then make Home, in two pieces for the window to answer."""
        QTimer.singleShot(0, self._import_home)

    def _import_home(self) -> None:
        import_module(HOME)
        QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """Home, empty, and then in a plain thread what fills it."""
        self.window.home.show()
        Thread(target=self._load, name="crossroads-load", daemon=True).start()

    def _load(self) -> None:
        """Import what Home needs and read decks and games, in a plain thread."""
        for name in HEAVY:
            import_module(name)
        shelf = import_module("wargame.ui.home.shelf").Shelf()
        shelf.look(self.language)
        self._loaded.emit(shelf)

    def _on_loaded(self, shelf: "Shelf") -> None:
        from wargame.ui.window.desk import SCREENS, Desk

        self.window.furnish(Desk(shelf, self.language))
        look_usually()
        self.ready.emit()
        load = Thread(target=import_module, args=(SCREENS,), name="crossroads-load", daemon=True)
        QTimer.singleShot(PAINTED_MS, load.start)

    def _on_choice(self, name: str) -> None:
        """Other words or figures need another window; an open game goes on in it."""
        settings, app = self.choices.settings, QApplication.instance()
        if name not in ("language", "digits") or not isinstance(app, QApplication):
            return
        if name == "language" and settings.language == self.language:
            return  # chosen back meanwhile
        desk = self.window.desk
        if desk is None or self.window.jobs.busy():
            QTimer.singleShot(LATER_MS, self, partial(self._on_choice, name))
            return
        try:
            dress(app, settings.language, theme().mode, settings.digits)
        except DataError as error:
            self._keep_language(str(error))
        else:
            self._replace(desk, name)

    def _keep_language(self, why: str) -> None:
        """Go on in the language of the window, and say why."""
        self.choices.choose("language", self.language)
        self.window.complain(why)

    def _replace(self, desk: "Desk", name: str) -> None:
        """Put another window in the place of this one, with the keyboard at the same setting."""
        from wargame.ui.window.desk import Desk
        from wargame.ui.window.standpoint import stand_again, standpoint

        old, self.language = self.window, self.choices.settings.language
        spot = standpoint(desk)
        session = desk.bridge.release()
        self.window = MainWindow(self.language, self.choices)
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState() & ~Qt.WindowState.WindowActive)
        made = Desk(desk.shelf, self.language)
        self.window.furnish(made)
        if session is not None:
            made.bridge.attach(session)
        self.window.home.choose(old.home.chosen())
        self.window.show()
        stand_again(made, spot)
        if "settings" in vars(old) and old.settings.isVisible():
            self.window.settings.show_at(name)
        old.close()
        old.deleteLater()

    def _on_fault(self, file: Path | None) -> None:
        """Say what a fault of the program has left, and bring the game back."""
        left = self.tr("no folder took a report of it")
        if file is not None:
            left = self.tr("pass on the report %1").replace("%1", str(file))
        playing = self.tr(
            "The program met a fault of its own; the game stays open at its last saved act, "
            "so go on, and %1."
        ).replace("%1", left)
        at_home = self.tr(
            "The program met a fault of its own; saved games are safe, so go on or start it "
            "again, and %1."
        ).replace("%1", left)
        if self.window.desk is not None:
            self.window.desk.rescue(playing, at_home)
        else:
            self.window.complain(at_home, stay=True)
