"""A deck in one file as the bytes of its files."""

from pathlib import Path

from wargame.base.errors import DataError
from wargame.deck.beside import BEGINNING
from wargame.deck.faults import BrokenDeck, Fault
from wargame.deck.inventory import (
    MAX_FILES,
    MAX_PACKAGE,
    most_bytes,
    wrong_content,
)
from wargame.deck.package.zips import Limits, contents

LIMITS = Limits(
    size=MAX_PACKAGE,
    entries=MAX_FILES,
    most=most_bytes,
    remedy="Pack the deck's folder again with 'wargame deck pack'",
    foldable=True,
)


def read_package(path: Path) -> dict[str, bytes]:
    """Return the files of a deck in one file by name, as ``images/map.png``.

    Raises:
        DataError: the file is no zip file, is damaged, or holds what no deck holds.
    """
    found = contents(path, LIMITS)
    for name, data in found.items():
        what = wrong_content(name, data)
        if what:
            raise DataError(f"{path.name}: {name}", what, "Put another file in its place")
    return found


def read_parts(path: Path) -> dict[str, bytes]:
    """Return the files of a deck in one file by name, of pictures the beginning.

    Raises:
        BrokenDeck: the file cannot be read, or holds what no deck holds.
    """
    try:
        return contents(path, LIMITS, _wanted)
    except DataError as error:
        fault = Fault(error.where, "", error.what, error.remedy)
        raise BrokenDeck([fault]) from None


def _wanted(name: str) -> int | None:
    return BEGINNING if name.startswith("images/") else None
