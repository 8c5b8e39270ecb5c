"""Pages of cells as CSV, as spreadsheet programs write and read it."""

import csv
import io

from wargame.base.errors import DataError
from wargame.deck.sheets.grid import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Cell, Grid, clean

MAX_BYTES = 4 * 1024 * 1024

_FORMULA = ("=", "+", "-", "@", "\t", "'")
"""Beginnings that a spreadsheet program takes for a formula, or for the mark against it."""


def write_csv(grid: Grid) -> bytes:
    """Return the grid as CSV in UTF-8; a text that looks like a formula gets a ``'`` before it."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    for row in grid.rows:
        writer.writerow([_written(cell) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def read_csv(name: str, data: bytes) -> Grid:
    """Read CSV with commas, semicolons or tabs.

    Args:
        name: of the file, for the sentence.
        data: its bytes.

    Raises:
        DataError: it is no CSV in UTF-8, or is too large.
    """
    if len(data) > MAX_BYTES:
        what = f"has more than {MAX_BYTES:,} bytes"
        raise DataError(name, what, "Take out what does not belong to the sheet")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"is no UTF-8 text at byte {error.start}"
        raise DataError(name, what, "Save it as CSV UTF-8, or as .xlsx") from None
    rows: list[list[Cell]] = []
    csv.field_size_limit(MAX_CELL + 2)
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)):
            if len(rows) >= MAX_ROWS or len(row) > MAX_COLUMNS:
                what = f"has more than {MAX_ROWS} rows or {MAX_COLUMNS} columns"
                raise DataError(name, what, "Take out what does not belong to the sheet")
            rows.append([_read(cell) for cell in row])
    except csv.Error as error:
        what = f"is no CSV ({error})"
        raise DataError(name, what, "Save it again as CSV UTF-8, or as .xlsx") from None
    return Grid(rows)


def _delimiter(text: str) -> str:
    """What stands most often in the headings."""
    first = text.split("\n", maxsplit=1)[0]
    return max(",;\t", key=first.count)


def _written(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, str):
        text = clean(cell)
        return f"'{text}" if text.startswith(_FORMULA) else text
    return "" if cell is None else str(cell)


def _read(cell: str) -> Cell:
    guarded = cell.startswith("'") and cell[1:].startswith(_FORMULA)
    return (cell[1:] if guarded else cell) or None
