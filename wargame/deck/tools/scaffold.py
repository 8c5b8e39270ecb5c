"""A new deck: a copy of one that works, under a name of its own."""

import re
import unicodedata
from pathlib import Path

import tomlkit

from wargame.base.errors import DataError, UserError
from wargame.base.text import decoded
from wargame.deck.beside import whole
from wargame.deck.files import tables_of
from wargame.deck.library import deck_path, own, shipped
from wargame.deck.package import read_folder, read_package, write_folder

TEMPLATE = "tiny"

_ID = re.compile(r"[a-z][a-z0-9-]{0,39}")
_MARKER = "deck.toml"


def new_deck(folder: Path, title: str = "", name: str = "", like: str = TEMPLATE) -> str:
    """Make a deck folder by copying a deck with its comments, under a new id and title.

    Args:
        folder: the new folder; it may exist if it is empty.
        title: the new title; made of the folder's name if none is given.
        name: the new id; made of the folder's name if none is given.
        like: the deck to copy, by id, folder or file.

    Returns:
        The new deck's id.

    Raises:
        UserError: the folder has something in it, the id is taken or no id, the title is too long.
        DataError: the deck to copy cannot be read.
        OSError: the folder cannot be made.
    """
    name = name or _id_of(folder.absolute().name)
    title = title.strip() or folder.absolute().name.replace("_", " ").replace("-", " ").capitalize()
    _named(name)
    if len(title) > 90:
        raise UserError(f"The title has {len(title)} characters, and 90 fit; shorten it.")
    found = _files(deck_path(like))
    whole(tables_of(found), found)
    found[_MARKER] = _renamed(decoded(found[_MARKER]), name, title).encode("utf-8")
    write_folder(found, folder)
    return name


def _named(name: str) -> None:
    if not _ID.fullmatch(name):
        remedy = "write a lower-case name such as my-deck, at most 40 characters, after --id"
        raise UserError(f"'{name[:50]}' is no id of a deck; {remedy}.")
    if name in (*shipped(), *own()):
        raise UserError(f"There is a deck '{name}' already; choose another with --id.")


def _id_of(words: str) -> str:
    """A folder's name as an id, as far as it has letters that an id may have."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-0123456789")[:40].strip("-") or "my-deck"


def _files(path: Path) -> dict[str, bytes]:
    if path.is_file():
        return read_package(path)
    return read_folder(path)[0]


def _renamed(text: str, name: str, title: str) -> str:
    try:
        document = tomlkit.parse(text)
        document["id"] = name
        document["title"] = title
        document["version"] = "1.0.0"
        return tomlkit.dumps(document)
    except (ValueError, KeyError, RecursionError):  # all that tomlkit raises
        what = "is written in a way that cannot be copied"
        raise DataError(_MARKER, what, "Write each value on a line of its own") from None
