"""A page of cells, whatever file it is in."""

import re
from dataclasses import dataclass, field
from decimal import Decimal

Cell = str | int | float | bool | Decimal | None

MAX_ROWS = 2500
MAX_COLUMNS = 200
MAX_CELL = 32_000
"""Letters in a cell; the file format allows few more."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(slots=True)
class Grid:
    """Rows of cells, the headings first; rows may be shorter than the longest.

    Attributes:
        rows: the cells.
        notes: for the reader of a new sheet: heading, what it is, what may stand there.
    """

    rows: list[list[Cell]]
    notes: list[tuple[str, str, str]] = field(default_factory=list)

    def at(self, row: int, column: int) -> Cell:
        """Return a cell, None where there is none."""
        cells = self.rows[row] if row < len(self.rows) else []
        return cells[column] if column < len(cells) else None


def cell_name(row: int, column: int) -> str:
    """Return what a spreadsheet calls a cell: (6, 1) is B7."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"


def clean(text: str) -> str:
    """Return a text as a cell can hold it."""
    return _CONTROL.sub("�", text.replace("\r\n", "\n").replace("\r", "\n"))[:MAX_CELL]
