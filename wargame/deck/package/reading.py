"""A deck in one file as the bytes of its files, or as raw tables."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from wargame.base.errors import DataError
from wargame.deck.faults import BrokenDeck, Fault
from wargame.deck.files import tables_of
from wargame.deck.package.names import (
    FOLDERS,
    MAX_FILES,
    MAX_PACKAGE,
    TABLES,
    most_bytes,
    wrong_content,
)
from wargame.deck.package.zips import Limits, contents

LIMITS = Limits(
    size=MAX_PACKAGE,
    entries=MAX_FILES,
    most=most_bytes,
    remedy="Pack the deck's folder again with 'wargame deck pack'",
)


def read_package(path: Path) -> dict[str, bytes]:
    """Return the files of a deck in one file by name, as ``images/map.png``.

    Raises:
        DataError: the file is no zip file, is damaged, or holds what no deck holds.
    """
    found = _files(path, lambda _: True)
    for name, data in found.items():
        what = wrong_content(name, data)
        if what:
            raise DataError(f"{path.name}: {name}", what, "Put another file in its place")
    return found


def tables_in(path: Path) -> dict[str, Any]:
    """Return the raw tables of a deck in one file; pictures and pages stay packed.

    Raises:
        BrokenDeck: the file cannot be read, or a table in it; holds every fault.
    """
    try:
        found = _files(path, lambda name: name in TABLES)
    except DataError as error:
        fault = Fault(error.where, "", error.what, error.remedy)
        raise BrokenDeck([fault]) from None
    return tables_of(found)


def _files(path: Path, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """The wanted files; a folder that was zipped as a whole counts as its content."""
    prefixed = _prefix(path)
    cut = len(prefixed)

    def most(name: str) -> int | None:
        return most_bytes(name[cut:]) if name.startswith(prefixed) else None

    limits = Limits(LIMITS.size, LIMITS.entries, most, LIMITS.remedy)
    found = contents(path, limits, lambda name: wanted(name[cut:]))
    return {name[cut:]: data for name, data in found.items()}


__all__ = ["FOLDERS", "LIMITS", "read_package", "tables_in"]
