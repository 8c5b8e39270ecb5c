"""Sheets for the tests: written from a deck, edited as a person would, put back."""

import csv
import io
from pathlib import Path

from tests.deck.small import write
from wargame.base import paths
from wargame.deck import Deck, read_deck
from wargame.deck.package import read_folder, write_folder
from wargame.deck.sheets import SHEETS, Transfer, fill_deck, fill_sheet

Rows = list[list[str]]


def tiny(folder: Path) -> Path:
    """A copy of the shipped deck 'tiny' that may be written to."""
    return write_folder(read_folder(paths.shipped_decks_dir() / "tiny")[0], folder)


def small(folder: Path) -> Path:
    """The small deck, whose cards are inline tables."""
    return write(folder)


def rows_of(name: str, deck: Deck, folder: Path) -> Rows:
    """The cells of a deck's sheet, as CSV has them."""
    file = folder / "made.csv"
    fill_sheet(SHEETS[name], deck, file)
    return list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")))


def put(rows: Rows, key: tuple[str, str], heading: str, value: str) -> Rows:
    """The cells with one of them changed, in the row of a card and choice."""
    row = next(row for row in rows if tuple(row[:2]) == key)
    row[rows[0].index(heading)] = value
    return rows


def line(rows: Rows, **cells: str) -> Rows:
    """The cells with one row more; headings with blanks are written with underscores."""
    row = [cells.get(heading.replace(" ", "_"), "") for heading in rows[0]]
    return [*rows, row]


def back(name: str, rows: Rows, deck: Path, *, dry: bool = False) -> Transfer:
    """What comes of putting edited cells back into a deck's folder."""
    file = deck.parent / "edited.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as opened:
        csv.writer(opened).writerows(rows)
    return fill_deck(SHEETS[name], deck, file, dry=dry)


def edited(deck: Path, *edits: tuple[tuple[str, str], str, str]) -> Transfer:
    """What comes of editing some cells of the sheet of cards."""
    rows = rows_of("cards", read_deck(deck), deck.parent)
    for edit in edits:
        put(rows, *edit)
    return back("cards", rows, deck)
