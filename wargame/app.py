"""The one place that puts the parts together: what the command line is handed, the window."""

from collections.abc import Sequence

from wargame.cli.doors import Doors, Screens
from wargame.cli.main import run


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; see docs/commands.md."""
    return run(argv, Doors(open_window, screens))


def open_window() -> int:
    """Start the application and return its exit code."""
    from wargame.ui.start import start

    return start()


def screens() -> Screens:
    """What draws screens off screen."""
    from wargame.ui import screenshot

    return screenshot
