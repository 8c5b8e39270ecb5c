"""A deck fills a sheet, and an edited sheet fills the deck, with the deck's own checks."""

from dataclasses import dataclass, field
from pathlib import Path

from wargame.base.errors import DataError, UserError
from wargame.deck.beside import read_beside, whole
from wargame.deck.copies import replace_file
from wargame.deck.diff import Change, differences
from wargame.deck.document import validated
from wargame.deck.faults import BrokenDeck, Fault
from wargame.deck.files import TABLES, read_tables, tables_of
from wargame.deck.model import Deck
from wargame.deck.sheets.blame import blamed
from wargame.deck.sheets.cells import shown
from wargame.deck.sheets.csvs import MAX_BYTES, read_csv, write_csv
from wargame.deck.sheets.edits import Edits, compare
from wargame.deck.sheets.grid import Cell, Grid
from wargame.deck.sheets.rewrite import rewritten
from wargame.deck.sheets.sheet import Row, Sheet
from wargame.deck.sheets.xlsx import read_xlsx, write_xlsx
from wargame.deck.study import check


@dataclass(slots=True)
class Transfer:
    """What came of filling a deck from a sheet.

    Attributes:
        faults: everything that is wrong; with an error among them nothing is written.
        before, after: the deck as it was, and as the sheet makes it; None where it makes none.
        changes: what differs.
        written: the file of the deck that was written, or None.
        copy: what it replaced.
    """

    faults: list[Fault]
    before: Deck
    after: Deck | None = None
    changes: list[Change] = field(default_factory=list)
    written: Path | None = None
    copy: Path | None = None


def fill_sheet(sheet: Sheet, deck: Deck, file: Path) -> Path | None:
    """Write a sheet of a deck, and return the copy of what it replaced.

    Raises:
        UserError: the file's name ends in neither .xlsx nor .csv, or its folder is not there.
        OSError: the file cannot be written.
    """
    suffix = _suffix(file)
    grid = grid_of(sheet, deck)
    return replace_file(file, write_csv(grid) if suffix == ".csv" else write_xlsx(grid, sheet.name))


def grid_of(sheet: Sheet, deck: Deck) -> Grid:
    """Return the cells of a deck's sheet."""
    columns = sheet.columns(deck)

    def cells(row: Row) -> list[Cell]:
        outer, inner = row.key
        keys: list[Cell] = [outer, inner or None] if sheet.inner else [outer]
        fits = [column.inner if inner else column.outer for column in columns]
        return keys + [
            shown(column, row.thing) if fit else None
            for column, fit in list(zip(columns, fits, strict=True))[len(keys) :]
        ]

    headings: list[Cell] = [column.heading for column in columns]
    return Grid([headings, *map(cells, sheet.rows(deck))], sheet.notes(deck))


def fill_deck(sheet: Sheet, folder: Path, file: Path, *, dry: bool = False) -> Transfer:
    """Put an edited sheet into a deck's folder.

    The text that is written is the text that was checked. A deck that was faulty before may stay
    so, but an error that the sheet brings in stops it.

    Args:
        sheet: which sheet it is.
        folder: the deck's folder.
        file: the edited sheet.
        dry: only say what would change.

    Raises:
        UserError: there is no such file, or it is neither .xlsx nor .csv.
        DataError: the sheet cannot be read, or the deck cannot (`BrokenDeck`).
        OSError: the deck's file cannot be written.
    """
    tables, beside = read_tables(folder), read_beside(folder)
    grid = _read(sheet, file)
    made = compare(sheet, validated(tables), grid, file.name)
    done = Transfer(made.faults, whole(tables, beside))
    if made.faults:
        return done
    path = folder / f"{sheet.file}.toml"
    text = _text(path)
    changed = rewritten(sheet, text, made) if made.edits or made.added or made.removed else text
    contents = {**_files(folder), **beside, path.name: changed.encode("utf-8")}
    _check(done, sheet, contents, made, file.name)
    wrong = any(fault.severity == "error" for fault in done.faults)
    if done.after is None or wrong:
        return done
    done.changes = differences(done.before, done.after)
    if done.changes and not dry:
        done.copy = replace_file(path, changed.encode("utf-8"))
        done.written = path
    return done


def _suffix(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix not in (".xlsx", ".csv"):
        raise UserError(f"{file.name} is no spreadsheet; end its name in .xlsx or .csv.")
    return suffix


def _read(sheet: Sheet, file: Path) -> Grid:
    suffix = _suffix(file)
    if not file.is_file():
        raise UserError(f"There is no file {file}; write it with --to first.")
    if suffix == ".xlsx":
        grid = read_xlsx(file, sheet.name)
    else:
        with file.open("rb") as opened:
            grid = read_csv(file.name, opened.read(MAX_BYTES + 1))
    if not grid.rows:
        raise DataError(file.name, "is empty", "Write it with --to, and edit that")
    return grid


def _text(path: Path) -> str:
    """The deck's own file, which may be missing where it may be empty."""
    return path.read_bytes().decode("utf-8-sig") if path.is_file() else ""


def _files(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in TABLES if (folder / name).is_file()}


def _check(
    done: Transfer, sheet: Sheet, contents: dict[str, bytes], made: Edits, name: str
) -> None:
    """Check the deck with the new text in it; only faults that are new count."""
    try:
        done.after = whole(tables_of(contents), contents)
        known = set(check(done.before))
        found = [fault for fault in check(done.after) if fault not in known]
    except BrokenDeck as broken:
        found = broken.faults
    done.faults = [blamed(sheet, fault, made, name) for fault in found]
