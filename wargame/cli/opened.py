"""`wargame FILE`: a saved game or a deck that somebody double-clicked."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from wargame.base.errors import UserError
from wargame.base.paths import decks_dir
from wargame.cli.chosen import chosen
from wargame.cli.doors import Doors
from wargame.cli.options import COMMANDS, parser
from wargame.cli.start import has_display

SAVE, DECK = ".crossroads", ".deck"
"""Endings of the two file types that the desktop knows to be ours."""


def named_file(words: Sequence[str]) -> Path | None:
    """The file that is named in place of a command, after options of this run, or None."""
    if not words or not words[-1].lower().endswith((SAVE, DECK)):
        return None
    before = words[:-1]
    alone = not before or before[0].startswith("-")
    return Path(words[-1]) if alone and COMMANDS.keys().isdisjoint(before) else None


def open_file(file: Path, doors: Doors, args: Namespace) -> int:
    """Open it in the window; without a display play it in the terminal.

    Args:
        file: a saved game or a deck.
        doors: what leads to the window.
        args: the options of this run.

    Raises:
        UserError: there is no such file, or it cannot be read.
        DataError: it is no saved game or no deck.
    """
    if not file.is_file():
        raise UserError(f"There is no file {file}; see the folder of your games.")
    if has_display():
        return doors.open_window(file, chosen(args))
    from wargame.cli.play import play

    words = ["play", "--continue", str(file)] if is_save(file) else ["play", str(file)]
    return play(parser().parse_args(words, args))


def is_save(file: Path) -> bool:
    """Whether its name is that of a saved game."""
    return file.name.lower().endswith(SAVE)


def shelved(file: Path) -> str:
    """Put a deck in one file among the person's own, where Home finds it, and return its id.

    Raises:
        UserError: there is another deck of that id, or the file cannot be copied.
        BrokenDeck: the file is no deck that can be read.
    """
    from wargame.deck import content_hash, own, read_deck, shipped
    from wargame.deck.copies import replace_file

    deck = read_deck(file)
    name = deck.deck.id
    if name in shipped() or name in own():
        if content_hash(read_deck(name)) != content_hash(deck):
            raise UserError(
                f"There is another deck '{name}'; give the one in {file.name} an id of its own, "
                f"or take the other out of {decks_dir()}."
            )
        return name
    try:
        replace_file(decks_dir(create=True) / f"{name}{DECK}", file.read_bytes())
    except OSError as error:
        raise UserError(
            f"{file.name} cannot be put among your decks ({error.strerror}); "
            f"make {decks_dir()} a folder you can write to."
        ) from None
    return name
