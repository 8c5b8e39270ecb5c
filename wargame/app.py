"""The one place that puts the parts together: what the command line is handed, the window."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wargame.base.errors import WargameError
from wargame.cli.doors import Doors, Paper, Screens, Timing
from wargame.cli.main import run
from wargame.cli.opened import is_save, shelved
from wargame.settings import Kept

if TYPE_CHECKING:
    from wargame.ui.window.main_window import MainWindow


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; see docs/commands.md."""
    return run(argv, Doors(open_window, screens, timing, paper))


def open_window(file: Path | None = None, found: Kept | None = None) -> int:
    """Start the application and return its exit code.

    Args:
        file: a saved game to go on with at once, or a deck in one file to choose on Home.
        found: the settings of this run.
    """
    from PySide6.QtWidgets import QApplication

    from wargame.ui import start
    from wargame.ui.files import AskedFiles

    opening = start.start(found)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    files = AskedFiles(app)
    files.asked.connect(lambda asked: open_in(opening.window, asked))
    opening.ready.connect(files.release)
    if file is not None:
        opening.ready.connect(partial(open_in, opening.window, file))
    return app.exec()


def open_in(window: "MainWindow", file: Path) -> None:
    """Open a file in a furnished window, or say in its line of news why not."""
    if window.desk is None:
        return
    if is_save(file):
        window.desk.open(str(file))
        return
    try:
        choose_deck(window, shelved(file))
    except WargameError as error:
        window.complain(str(error))


def choose_deck(window: "MainWindow", deck: str) -> None:
    """Fill Home's shelf anew and choose a deck on it."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from wargame.ui.home.shelf import Shelf

    if window.desk is not None:
        window.desk.shelf = Shelf()
        window.desk.fill_home()
    # A card that has been replaced would still count as the chosen one of its row.
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    for card in window.home.decks.cards():
        if card.key == deck:
            card.click()


def screens() -> Screens:
    """What draws screens off screen."""
    from wargame.ui import screenshot

    return screenshot


def timing() -> Timing:
    """What measures the window off screen."""
    from wargame.ui import timing

    return timing


def paper() -> Paper:
    """What prints reports."""
    from PySide6.QtGui import QGuiApplication

    from wargame.ui import paper

    if QGuiApplication.instance() is None:
        _kept_alive.append(QGuiApplication([]))
    return paper


_kept_alive: list[object] = []
"""Qt's application, which goes when nobody holds it."""
