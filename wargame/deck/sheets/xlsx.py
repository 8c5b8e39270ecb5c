"""Pages of cells as workbooks. Only the parts that hold cells are read; formulas stay text."""

import io
import re
import warnings
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wargame.base.errors import DataError
from wargame.deck.package.zips import Limits, contents, stored
from wargame.deck.sheets.grid import MAX_COLUMNS, MAX_ROWS, Cell, Grid, cell_name, clean

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_MB = 1024 * 1024
_REMEDY = "Save it again as .xlsx, or as CSV UTF-8"
LIMITS = Limits(
    size=16 * _MB, entries=200, most=lambda _: 4 * _MB, remedy="Save the sheet alone in a new file"
)

_PARTS = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels"
    r"|xl/sharedStrings\.xml|xl/worksheets/[A-Za-z0-9_]+\.xml",
    re.IGNORECASE,
)
"""The parts of a workbook that hold cells; pictures, styles, macros and links are never opened."""

MAX_TAGS, MAX_TAGS_AROUND = 200_000, 2_000
"""Tags in a page or its texts, and in each part around them."""

_BROKEN = (
    KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, OSError,
    zipfile.BadZipFile, RecursionError, OverflowError, AssertionError, StopIteration,
)  # fmt: skip
"""What the library raises for workbooks that no program has written."""

_WIDTHS = {"text": 60, "also": 44, "when": 34, "otherwise also": 34, "title": 30, "name": 26}
_FORMULA = ("=", "+", "-", "@")


def write_xlsx(grid: Grid, title: str) -> bytes:
    """Return the grid as a workbook; the same grid always gives the same bytes.

    Args:
        grid: the cells; its notes become a second page.
        title: of the page.
    """
    from openpyxl import Workbook

    book = Workbook()
    page = book.active or book.create_sheet()
    page.title = title
    _fill(page, grid.rows)
    for column, heading in enumerate(grid.rows[0]):
        word = str(heading).removesuffix(" (ar)")
        letters = cell_name(0, column).removesuffix("1")
        page.column_dimensions[letters].width = _WIDTHS.get(word, 12)
    if grid.notes:
        notes = book.create_sheet("help")
        _fill(notes, [["column", "what it is", "what may stand there"], *grid.notes])
        for letter, width in zip("ABC", (18, 80, 60), strict=True):
            notes.column_dimensions[letter].width = width
    return _timeless(_saved(book))


def _saved(book: "Workbook") -> bytes:
    """The workbook's bytes; `Workbook.save` would leave its pages in the temporary folder."""
    from openpyxl.worksheet._writer import WorksheetWriter
    from openpyxl.writer.excel import ExcelWriter

    buffer = io.BytesIO()
    archive = zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED)

    class InMemory(ExcelWriter):
        def write_worksheet(self, ws: Any) -> None:
            out = io.BytesIO()
            writer: Any = WorksheetWriter(ws, out)
            writer.write()
            ws._drawing, ws._rels = None, writer._rels
            archive.writestr(ws.path[1:], out.getvalue())
            self.manifest.append(ws)

    InMemory(book, archive).save()
    return buffer.getvalue()


def _fill(page: "Worksheet", rows: Sequence[Sequence[Cell]]) -> None:
    from openpyxl.styles import Alignment, Font

    top = Alignment(vertical="top", wrap_text=True)
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            if value is None:
                continue
            cell: Any = page.cell(number, column)
            if isinstance(value, str):
                cell.value = clean(value)
                cell.data_type = "s"  # text, whatever it looks like
                cell.quotePrefix = value.startswith(_FORMULA)
            else:
                cell.value = ("yes" if value else "no") if isinstance(value, bool) else value
            cell.alignment = top
            if number == 1:
                cell.font = Font(bold=True)
    page.freeze_panes = "B2"


def _timeless(data: bytes) -> bytes:
    """The workbook without the moment of writing."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    core = "docProps/core.xml"
    parts[core] = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-12-15T00:00:00Z", parts[core])
    return stored(parts)


def read_xlsx(path: Path, title: str) -> Grid:
    """Read the page of this title from a workbook, or its first page.

    Raises:
        DataError: it is no workbook, is damaged or hostile, or has too many cells.
    """
    parts = contents(path, LIMITS, lambda name: None if _PARTS.fullmatch(name) else 0)
    for name, data in parts.items():
        _harmless(f"{path.name}: {name}", data)
    try:
        return Grid(_cells(path.name, stored(parts), title))
    except _BROKEN:
        raise DataError(path.name, "is no workbook that can be read", _REMEDY) from None


def _harmless(where: str, data: bytes) -> None:
    """Refuse what is no plain XML, defines entities, or has more tags than a sheet needs."""
    try:
        head = data[:200].decode("utf-8", "ignore").lower()
        plain = "encoding" not in head or 'encoding="utf-8"' in head or "encoding='utf-8'" in head
        data.decode("utf-8")
    except UnicodeDecodeError:
        plain = False
    if not plain or b"\0" in data or b"<!" in data.replace(b"<![CDATA[", b""):
        raise DataError(where, "is no plain XML", _REMEDY)
    pages = "worksheets/" in where or "sharedstrings" in where.lower()
    if data.count(b"<") > (MAX_TAGS if pages else MAX_TAGS_AROUND):
        raise DataError(where, "has more cells than a deck can use", "Take out what is not used")


def _cells(name: str, data: bytes, title: str) -> list[list[Cell]]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that are not read
        book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    page: Any = next((p for p in book.worksheets if p.title.lower() == title), None)
    page = page or book.worksheets[0]
    page.reset_dimensions()
    rows: list[list[Cell]] = []
    last = 0
    bounds = {"max_row": MAX_ROWS + 1, "max_col": MAX_COLUMNS + 1, "values_only": True}
    for number, row in enumerate(page.iter_rows(**bounds), start=1):
        cells = [_value(value) for value in row]
        if any(cell is not None for cell in cells):
            last = number
            if number > MAX_ROWS or any(cell is not None for cell in cells[MAX_COLUMNS:]):
                what = f"has more than {MAX_ROWS} rows or {MAX_COLUMNS} columns"
                raise DataError(name, what, "Take out what does not belong to the sheet")
        rows.append(cells)
    return rows[:last]


def _value(value: Any) -> Cell:
    """A cell's value; a formula in any of its forms as its text."""
    if value is None or isinstance(value, bool | int | float):
        return value
    text = getattr(value, "text", value)
    return str(text) or None
