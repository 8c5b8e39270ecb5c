"""`wargame` alone: the application, or the terminal where there is no display."""

import os
import sys
from argparse import Namespace

from wargame.cli.chosen import chosen
from wargame.cli.doors import Doors

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def start(args: Namespace, doors: Doors) -> int:
    """Open the application; without a display play in the terminal, without a person let bots."""
    if has_display():
        return doors.open_window(None, chosen(args))
    from wargame.cli.options import parser
    from wargame.cli.play import play

    words = ["play"]
    if sys.stdin is None or not sys.stdin.isatty():
        print("There is no display and nobody to ask, so bots play a game in the terminal.")
        words.append("--bots")
    else:
        print("There is no display, so the game is played in the terminal.")
    return play(parser().parse_args(words, args))


def has_display() -> bool:
    """Whether a window can be opened."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in _DISPLAYS)
