"""A deck's folder into one file, and the file into a folder."""

from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from wargame.base.errors import DataError, UserError
from wargame.deck.copies import replace_file
from wargame.deck.inventory import (
    DECK_FILE,
    FOLDERS,
    MAX_FILES,
    MAX_PACKAGE,
    most_bytes,
    wrong_content,
)
from wargame.deck.package.reading import read_package
from wargame.deck.package.zips import stored

_MARKER = "deck.toml"


@dataclass(frozen=True, slots=True)
class Packed:
    """What came of packing.

    Attributes:
        file: the deck in one file. files: how many it holds.
        left: names in the folder that do not belong to a deck and were left out.
        copy: what the file replaced, or None.
    """

    file: Path
    files: int
    left: tuple[str, ...]
    copy: Path | None


def pack(folder: Path, file: Path) -> Packed:
    """Put a deck's folder into one file; the same folder always gives the same bytes.

    Args:
        folder: the deck's folder.
        file: the new file.

    Raises:
        UserError: the file's name does not end in ``.deck``.
        DataError: the folder is no deck's, or a file in it is too large or not what it is called.
        OSError: the file cannot be written.
    """
    if file.suffix.lower() != DECK_FILE:
        raise UserError(f"{file.name} is no name of a deck in one file; end it in {DECK_FILE}.")
    found, left = read_folder(folder)
    copy = replace_file(file, stored(found))
    return Packed(file, len(found), tuple(left), copy)


def unpack(file: Path, folder: Path) -> Path:
    """Write the files of a deck in one file into a new folder and return it.

    Everything is read and judged before the first byte is written; the folder appears whole.

    Args:
        file: the deck in one file.
        folder: the new folder.

    Raises:
        UserError: the folder exists and is not empty.
        DataError: the file holds no deck, or what it may not hold.
        OSError: the folder cannot be made.
    """
    must_be_new(folder)
    found = read_package(file)
    if _MARKER not in found:
        raise DataError(file.name, f"holds no {_MARKER}", "Pack the folder of a deck")
    return write_folder(found, folder)


def must_be_new(folder: Path) -> None:
    """Refuse a folder that has something in it.

    Raises:
        UserError: it exists and is not an empty folder.
    """
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise UserError(f"{folder} is there already; name a folder that is not.")


def write_folder(found: dict[str, bytes], folder: Path) -> Path:
    """Write the files of a deck, by names that have been judged, into a new folder.

    The folder appears whole or not at all.

    Raises:
        UserError: the folder has something in it.
        OSError: the folder cannot be made.
    """
    must_be_new(folder)
    target = folder.absolute()
    target.parent.mkdir(parents=True, exist_ok=True)
    made = Path(mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        for name, data in found.items():
            path = made / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
        made.chmod(0o755)
        if target.is_dir():
            target.rmdir()  # it is empty; Windows does not replace a folder
        made.replace(target)
    except OSError:
        rmtree(made, ignore_errors=True)
        raise
    return target


def read_folder(folder: Path) -> tuple[dict[str, bytes], list[str]]:
    """Return the files of a deck's folder by name, and the names that are none of a deck's.

    Raises:
        DataError: it is no deck's folder, or a file in it is too large or not what it is called.
    """
    folder = folder.resolve()
    found: dict[str, bytes] = {}
    left: list[str] = []
    for path in sorted(folder.iterdir()):
        inside = sorted(path.iterdir()) if path.name in FOLDERS and path.is_dir() else [path]
        for each in inside:
            name = each.relative_to(folder).as_posix()
            if each.is_file() and most_bytes(name) is not None:
                found[name] = _bytes(folder, each, name)
            else:
                left.append(name)
    if _MARKER not in found:
        raise DataError(str(folder), f"holds no {_MARKER}", "Name the folder of a deck")
    total = sum(map(len, found.values()))
    if len(found) > MAX_FILES or total > MAX_PACKAGE:
        what = f"has {len(found)} files of {total:,} bytes"
        remedy = f"Let there be at most {MAX_FILES} of {MAX_PACKAGE:,}"
        raise DataError(str(folder), what, remedy)
    return found, left


def _bytes(folder: Path, path: Path, name: str) -> bytes:
    most = most_bytes(name) or 0
    if not path.resolve().is_relative_to(folder):
        remedy = "Put the file itself into the folder"
        raise DataError(name, "leads out of the deck's folder", remedy)
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise DataError(name, f"has more than {most:,} bytes", "Make it smaller")
    what = wrong_content(name, data)
    if what:
        raise DataError(name, what, "Put another file in its place")
    return data
