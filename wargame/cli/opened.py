"""`wargame FILE`: a saved game or a deck that somebody double-clicked."""

from collections.abc import Sequence
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.paths import decks_dir
from wargame.cli.doors import Doors
from wargame.cli.start import has_display

SAVE, DECK = ".crossroads", ".deck"
"""Endings of the two file types that the desktop knows to be ours."""


def named_file(words: Sequence[str]) -> Path | None:
    """The file that is named in place of a command, or None."""
    if len(words) != 1 or not words[0].lower().endswith((SAVE, DECK)):
        return None
    return Path(words[0])


def open_file(file: Path, doors: Doors) -> int:
    """Open it in the window, or go on with the game in the terminal.

    Raises:
        UserError: there is no such file, or nothing here can read it.
    """
    if not file.is_file():
        raise UserError(f"There is no file {file}; see the folder of your games.")
    if has_display():
        return doors.open_window(file)
    if not is_save(file):
        raise UserError(deck_in_one_file(file))
    from wargame.cli.options import parser
    from wargame.cli.play import play

    return play(parser().parse_args(["play", "--continue", str(file)]))


def is_save(file: Path) -> bool:
    """Whether its name is that of a saved game."""
    return file.name.lower().endswith(SAVE)


def deck_in_one_file(file: Path) -> str:
    """Why a deck in one file is not opened, and what to do with it."""
    return (
        f"{file.name} is a deck in one file, which this version does not read; "
        f"unpack it into a folder of its own in {decks_dir()}."
    )
