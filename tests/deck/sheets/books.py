"""Workbooks for the tests: ours with a part replaced, as nobody's program would write them."""

import io
import zipfile
from pathlib import Path

from wargame.deck import read_deck
from wargame.deck.sheets import SHEETS, fill_sheet

PARTS = {
    "sheet": "xl/worksheets/sheet1.xml",
    "strings": "xl/sharedStrings.xml",
    "book": "xl/workbook.xml",
    "types": "[Content_Types].xml",
    "links": "xl/_rels/workbook.xml.rels",
}

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

Parts = dict[str, str | bytes | None]

SHARED = (
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
)


def sheet(rows: str) -> str:
    """A page with these rows."""
    return f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"


def part(path: Path, key: str) -> bytes:
    """One part of a workbook."""
    with zipfile.ZipFile(path) as archive:
        return archive.read(PARTS[key])


def book(path: Path, parts: Parts | None = None, packing: int = zipfile.ZIP_STORED) -> Path:
    """The workbook of the cards of 'tiny', with parts replaced or, as None, left out."""
    fill_sheet(SHEETS["cards"], read_deck("tiny"), path)
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        found: dict[str, bytes] = {name: archive.read(name) for name in archive.namelist()}
    parts = parts or {}
    if "strings" in parts:
        types = found[PARTS["types"]].decode().replace("</Types>", SHARED)
        found[PARTS["types"]] = types.encode()
    for key, value in parts.items():
        name = PARTS[key]
        found.pop(name, None)
        if value is not None:
            found[name] = value if isinstance(value, bytes) else value.encode()
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, data in found.items():
            archive.writestr(name, data)
    return path
