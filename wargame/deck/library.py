"""Decks read from where they lie: shipped with the program, made by the person, or anywhere.

A deck is a folder or the same folder in one ``.deck`` file.
"""

from pathlib import Path

from wargame.base import paths
from wargame.base.errors import UserError
from wargame.deck.beside import read_beside, whole
from wargame.deck.document import validated
from wargame.deck.faults import did_you_mean
from wargame.deck.files import read_tables, tables_of
from wargame.deck.model import Deck

_MARKER = "deck.toml"
_PACKED = ".deck"


def shipped() -> list[str]:
    """Return the ids of the decks that ship with the program, in order of the alphabet."""
    return _ids(paths.shipped_decks_dir())


def own() -> list[str]:
    """Return the ids of the person's own decks: names of folders and of ``.deck`` files."""
    folder = paths.decks_dir()
    packed = {path.stem for path in folder.glob(f"*{_PACKED}") if path.is_file()}
    return sorted({*_ids(folder), *packed})


def _ids(folder: Path) -> list[str]:
    if not folder.is_dir():
        return []
    return sorted(path.parent.name for path in folder.glob(f"*/{_MARKER}"))


def deck_path(name: str | Path) -> Path:
    """Return where a deck lies: a folder or a ``.deck`` file.

    Args:
        name: a path, the id of a shipped deck, or of one of the person's own.

    Raises:
        UserError: there is no such deck.
    """
    text = str(name)
    if text in shipped():
        return paths.shipped_decks_dir() / text
    if text in own():
        folder = paths.decks_dir() / text
        return folder if folder.is_dir() else folder.with_name(text + _PACKED)
    path = _at_home(Path(name))
    if path.is_file() and path.name == _MARKER:
        path = path.parent
    if path.is_dir() or (path.is_file() and path.suffix.lower() == _PACKED):
        return path
    remedy = did_you_mean(text, [*shipped(), *own()], "name a deck's folder or id")
    raise UserError(f"There is no deck '{text}'; {remedy}.".replace("?.", "?"))


def _at_home(path: Path) -> Path:
    """The path with ~ read as a home folder, where that person has one."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def deck_folder(name: str | Path) -> Path:
    """Return the folder of a deck whose files are to be changed.

    Raises:
        UserError: there is no such deck, it ships with the program and is named by its id, or it
            is packed into one file.
    """
    path = deck_path(name)
    if str(name) in shipped():
        remedy = f"make one of your own: wargame deck new my-{name} --like {name}"
        raise UserError(f"The deck '{name}' ships with the program and stays as it is; {remedy}.")
    if path.is_file():
        remedy = f"unpack it first: wargame deck unpack {path}"
        raise UserError(f"{path.name} is a deck in one file; {remedy}.")
    return path


def read_deck(name: str | Path) -> Deck:
    """Read a deck from its folder or its file, or by the id of a shipped or own deck.

    Translations are in its texts, role sheets and the names of pictures in ``papers``.

    Raises:
        UserError: there is no such deck.
        BrokenDeck: its files cannot be read, or the model refuses them; holds every fault.
    """
    path = deck_path(name)
    if path.is_dir():
        return whole(read_tables(path), read_beside(path))
    from wargame.deck.package import read_parts

    contents = read_parts(path)
    return whole(tables_of(contents), contents)


def read_tables_of(name: str | Path) -> Deck:
    """Read what the tables of a deck say alone, as `read_deck` says, without what lies beside them.

    Translations that stand in ``lang`` are not in its texts: for who writes the tables again.
    """
    path = deck_path(name)
    if path.is_dir():
        return validated(read_tables(path))
    from wargame.deck.package import read_parts

    return validated(tables_of(read_parts(path)))
