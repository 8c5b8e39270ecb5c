"""A deck in one file as the bytes of its files, or as raw tables."""

from pathlib import Path
from typing import Any

from wargame.base.errors import DataError
from wargame.deck.faults import BrokenDeck, Fault
from wargame.deck.files import tables_of
from wargame.deck.package.names import (
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


def tables_in(path: Path) -> dict[str, Any]:
    """Return the raw tables of a deck in one file; pictures and pages stay packed.

    Raises:
        BrokenDeck: the file cannot be read, or a table in it; holds every fault.
    """
    try:
        found = contents(path, LIMITS, lambda name: name in TABLES)
    except DataError as error:
        fault = Fault(error.where, "", error.what, error.remedy)
        raise BrokenDeck([fault]) from None
    return tables_of(found)
