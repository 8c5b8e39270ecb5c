"""Decks read from where they lie: shipped with the program, made by the person, or any folder."""

from pathlib import Path

from wargame.base import paths
from wargame.base.errors import UserError
from wargame.deck.document import validated
from wargame.deck.faults import did_you_mean
from wargame.deck.files import read_tables
from wargame.deck.model import Deck

_MARKER = "deck.toml"


def shipped() -> list[str]:
    """Return the ids of the decks that ship with the program, in order of the alphabet."""
    return _ids(paths.shipped_decks_dir())


def own() -> list[str]:
    """Return the ids of the person's own decks."""
    return _ids(paths.decks_dir())


def _ids(folder: Path) -> list[str]:
    if not folder.is_dir():
        return []
    return sorted(path.parent.name for path in folder.glob(f"*/{_MARKER}"))


def deck_folder(name: str | Path) -> Path:
    """Return the folder of a deck: a path, the id of a shipped deck, or one of the person's own.

    Raises:
        UserError: there is no such deck.
    """
    text = str(name)
    if text in shipped():
        return paths.shipped_decks_dir() / text
    if text in own():
        return paths.decks_dir() / text
    path = Path(name).expanduser()
    if path.is_file() and path.name == _MARKER:
        path = path.parent
    if path.is_dir():
        return path
    remedy = did_you_mean(text, [*shipped(), *own()], "name a deck's folder or id")
    raise UserError(f"There is no deck '{text}'; {remedy}.".replace("?.", "?"))


def read_deck(name: str | Path) -> Deck:
    """Read a deck from its folder, or by the id of a shipped or own deck.

    Raises:
        UserError: there is no such deck.
        BrokenDeck: its files cannot be read, or the model refuses them; holds every fault.
    """
    return validated(read_tables(deck_folder(name)))
