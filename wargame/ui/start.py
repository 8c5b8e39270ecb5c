"""Opening the application: the window first, the heavy parts behind it, then Home is filled."""

import importlib
import sys
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from wargame.ui.arabic import speak
from wargame.ui.theme import theme
from wargame.ui.widgets.focus_ring import FocusRing
from wargame.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from wargame.ui.home.shelf import Shelf

HEAVY = ("wargame.session", "wargame.ui.home.shelf", "wargame.ui.window.desk", "pyqtgraph")
"""Imported behind the first paint: numpy, pydantic, SQLAlchemy and pyqtgraph come with them."""


def start(language: str = "en", mode: str = "auto") -> int:
    """Open the window and stay until it is closed.

    Args:
        language: "en" or "ar".
        mode: a theme, see `theme.MODES`.

    Returns:
        The exit code of the application.
    """
    app = application(language, mode)
    theme().follow_system()
    FocusRing(app)
    opening = Opening(language)
    opening.window.show()
    return app.exec()


def application(language: str = "en", mode: str = "light") -> QApplication:
    """The application, made if there is none, in a language and a theme."""
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Crossroads")
    dress(app, language, mode)
    return app


def dress(app: QApplication, language: str, mode: str) -> None:
    """Set words, direction, faces and colours."""
    right = language == "ar"
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    speak(app, language)
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

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self.language = language
        self.window = MainWindow(language)
        self.window.painted.connect(self._on_painted, Qt.ConnectionType.QueuedConnection)
        self.window.languageChosen.connect(self._on_language)
        self._loaded.connect(self._on_loaded)

    def _on_painted(self) -> None:
        Thread(target=self._load, name="crossroads-load", daemon=True).start()

    def _load(self) -> None:
        """Import what is heavy and read the decks, in a plain thread."""
        for name in HEAVY:
            importlib.import_module(name)
        shelf = importlib.import_module("wargame.ui.home.shelf")
        self._loaded.emit(shelf.Shelf())

    def _on_loaded(self, shelf: "Shelf") -> None:
        from wargame.ui.window.desk import Desk

        self.window.furnish(Desk(shelf, self.language))
        self.ready.emit()

    def _on_language(self, language: str) -> None:
        """Put another window in the place of this one; an open game goes on in it."""
        app, desk = QApplication.instance(), self.window.desk
        if language == self.language or desk is None or not isinstance(app, QApplication):
            return
        from wargame.ui.window.desk import Desk

        old, self.language = self.window, language
        session = desk.bridge.release()
        dress(app, language, theme().mode)
        self.window = MainWindow(language)
        self.window.languageChosen.connect(self._on_language)
        self.window.setGeometry(old.geometry())
        self.window.furnish(Desk(desk.shelf, language))
        if session is not None and self.window.desk is not None:
            self.window.desk.bridge.attach(session)
        self.window.show()
        old.close()
        old.deleteLater()
