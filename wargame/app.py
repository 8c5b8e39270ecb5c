"""The one place that puts the parts together: what the command line is handed, the window."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from wargame.cli.doors import Doors, Screens
from wargame.cli.main import run
from wargame.cli.opened import deck_in_one_file, is_save

if TYPE_CHECKING:
    from wargame.ui.window.main_window import MainWindow


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; see docs/commands.md."""
    return run(argv, Doors(open_window, screens))


def open_window(file: Path | None = None) -> int:
    """Start the application and return its exit code.

    Args:
        file: a saved game to go on with at once.
    """
    from wargame.ui import start
    from wargame.ui.theme import theme
    from wargame.ui.widgets.focus_ring import FocusRing

    if file is None:
        return start.start()
    app = start.application(mode="auto")
    theme().follow_system()
    FocusRing(app)
    opening = start.Opening()
    opening.ready.connect(partial(open_in, opening.window, file))
    opening.window.show()
    return app.exec()


def open_in(window: "MainWindow", file: Path) -> None:
    """Open a file in a furnished window, or say in its line of news why not."""
    if window.desk is None:
        return
    if is_save(file):
        window.desk.open(str(file))
    else:
        window.complain(deck_in_one_file(file))


def screens() -> Screens:
    """What draws screens off screen."""
    from wargame.ui import screenshot

    return screenshot
