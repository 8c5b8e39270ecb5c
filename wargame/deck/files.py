"""A deck folder read into a raw table a file: sizes, encoding, TOML, nothing outside the folder."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from wargame.base import toml
from wargame.base.text import decoded
from wargame.deck.faults import BrokenDeck, Fault, did_you_mean
from wargame.deck.model import FILES, Deck
from wargame.deck.spots import deepest, longest

MAX_FILE = 512 * 1024
MAX_DECK = 2 * 1024 * 1024
MAX_MARKS = 100_000
"""Signs that begin a name or a value; reading takes its time for each."""
MAX_DOTS = 5_000_000
"""What dotted names may cost, see `_dotted`."""

_MAX_DIGITS = 60

TABLES = tuple(f"{name}.toml" for name in FILES)
"""The files that the model reads; they alone decide how a deck plays."""

REQUIRED = frozenset(name for name in FILES if Deck.model_fields[name].is_required())


def read_tables(folder: Path) -> dict[str, Any]:
    """Read the TOML files of a deck folder.

    Numbers with decimals come as ``Decimal``. Files that are missing and may be are left out;
    folders and files that are not TOML are not looked at.

    Raises:
        BrokenDeck: with every fault of every file.
    """
    if not folder.is_dir():
        raise _unreadable(str(folder), "is no folder", "name the folder of a deck")
    faults = [*_unknown_files(folder), *_too_large(folder)]
    contents: dict[str, bytes] = {}
    if not faults:
        for name in FILES:
            data = _read(folder, name, faults)
            if data is not None:
                contents[f"{name}.toml"] = data
    return _all_parsed(contents, faults)


def tables_of(contents: Mapping[str, bytes]) -> dict[str, Any]:
    """Parse the TOML files of a deck that are in memory, by file name; `read_tables` says the rest.

    Other files are passed over.

    Raises:
        BrokenDeck: with every fault of every file.
    """
    contents = {name: contents[name] for name in TABLES if name in contents}
    total = sum(map(len, contents.values()))
    if total > MAX_DECK:
        what = f"has {total:,} bytes of tables, and {MAX_DECK:,} are the most"
        raise _unreadable("the deck", what, "shorten its files")
    missing = [name for name in FILES if f"{name}.toml" not in contents]
    return _all_parsed(contents, [fault for name in missing for fault in _missing(name)])


def _all_parsed(contents: Mapping[str, bytes], faults: list[Fault]) -> dict[str, Any]:
    marks = sum(map(_marks, contents.values()))
    if marks > MAX_MARKS:
        what = f"has {marks:,} names and values, and about {MAX_MARKS:,} are the most"
        raise _unreadable("the deck", what, "shorten its files")
    tables: dict[str, Any] = {}
    for name in FILES:
        if f"{name}.toml" in contents:
            table = parsed(f"{name}.toml", contents[f"{name}.toml"], faults)
            if table is not None:
                tables[name] = table
    if faults:
        raise BrokenDeck(faults)
    return tables


def _marks(data: bytes) -> int:
    return len(data) - len(data.translate(None, b"=,[{"))


def _unreadable(where: str, what: str, remedy: str) -> BrokenDeck:
    return BrokenDeck([Fault(where, "", what, remedy)])


def _unknown_files(folder: Path) -> list[Fault]:
    return [
        Fault(path.name, "", "is no file of a deck", did_you_mean(path.name, TABLES, "remove it"))
        for path in sorted(folder.glob("*.toml"))
        if path.name not in TABLES
    ]


def _too_large(folder: Path) -> list[Fault]:
    paths = [folder / f"{name}.toml" for name in FILES]
    sizes = {path: path.stat().st_size for path in paths if path.is_file()}
    faults = [
        Fault(path.name, "", f"has {size:,} bytes, and {MAX_FILE:,} are the most", "shorten it")
        for path, size in sizes.items()
        if size > MAX_FILE
    ]
    total = sum(sizes.values())
    if total > MAX_DECK and not faults:
        what = f"has {total:,} bytes in all, and {MAX_DECK:,} are the most"
        faults.append(Fault(str(folder), "", what, "shorten its files"))
    return faults


def _read(folder: Path, name: str, faults: list[Fault]) -> bytes | None:
    """The bytes of one file; None with a fault where it cannot be read."""
    path = folder / f"{name}.toml"
    if not path.exists() and not path.is_symlink():
        faults += _missing(name)
        return None
    if not inside(folder, path):
        what = "leads out of the deck's folder"
        faults.append(Fault(path.name, "", what, "put the file itself into the folder"))
        return None
    try:
        with path.open("rb") as file:
            return file.read(MAX_FILE + 1)
    except OSError as error:
        what = f"cannot be opened ({error.strerror})"
        faults.append(Fault(path.name, "", what, "check the file and its rights"))
        return None


def inside(folder: Path, path: Path) -> bool:
    """Whether a file lies in a folder, links followed."""
    try:
        if path.parent == folder and not path.is_symlink():
            return True
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links that lead to each other
        return False


def _missing(name: str) -> list[Fault]:
    if name not in REQUIRED:
        return []
    return [Fault(f"{name}.toml", "", "is missing", "add the file to the folder")]


def parsed(name: str, data: bytes, faults: list[Fault]) -> dict[str, Any] | None:
    """The table in the bytes of a file; None with a fault where there is none."""
    try:
        text = decoded(data)
        if _marks(data) > MAX_MARKS:
            what, remedy = "has too many names and values", "shorten it"
        elif _dotted(text) > MAX_DOTS:
            what, remedy = "has names of too many parts", "write tables instead of dotted names"
        else:
            return toml.loads(text, parse_float=_decimal)
    except UnicodeDecodeError as error:
        what, remedy = f"is no UTF-8 text at byte {error.start}", "save it as UTF-8"
    except toml.TOMLDecodeError as error:
        what, remedy = f"is no TOML: {_first_small(str(error))}", "correct that line"
    except RecursionError:
        what, remedy = f"is nested too deeply, most in {deepest(text)}", "simplify it"
    except (ValueError, ArithmeticError):
        what, remedy = f"has a number beyond reason{longest(text)}", "shorten it"
    faults.append(Fault(name, "", what, remedy))
    return None


def _dotted(text: str) -> int:
    """What dotted names cost at most: their square, and a table's name again on each line below.

    The reader walks all parts of a name for each of its parts, and those of the table for each key.
    """
    dots, count = text.count("."), text.count("\n") + 1
    at_most = dots * (dots + 10 * count)  # as if all of them stood in every name
    return at_most if at_most <= MAX_DOTS else _dotted_by_line(text)


def _dotted_by_line(text: str) -> int:
    lines = text.split("\n")
    dots = [line.count(".") for line in lines]
    at_most = max(dots) * (sum(dots) + 10 * len(lines))  # enough where names are short
    if at_most <= MAX_DOTS:
        return at_most
    cost = deepest = 0
    for line, here in zip(lines, dots, strict=True):
        if line.lstrip().startswith("["):
            deepest = max(deepest, here)
        cost += here**2 + 10 * deepest
    return cost


def _decimal(text: str) -> Decimal:
    """A number with decimals or an exponent; as a whole number 1e999999999 would take hours."""
    value = Decimal(text)
    if len(text) > _MAX_DIGITS or (value.is_finite() and abs(value.adjusted()) > _MAX_DIGITS):
        raise ValueError("a number beyond reason")
    return value


def _first_small(text: str) -> str:
    return text[:1].lower() + text[1:]
