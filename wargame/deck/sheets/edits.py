"""What an edited sheet changes: cell by cell against the sheet that the deck itself would give."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wargame.deck.faults import Fault, did_you_mean
from wargame.deck.model import Deck
from wargame.deck.sheets.cells import CellFault, plain, same, shown, value_of
from wargame.deck.sheets.grid import Cell, Grid, cell_name
from wargame.deck.sheets.sheet import Column, Key, Row, Sheet


@dataclass(frozen=True, slots=True)
class Edit:
    """One cell that says something else than the deck; a value of None empties the field."""

    key: Key
    column: Column
    value: Any


@dataclass(slots=True)
class Edits:
    """All that a sheet changes.

    Attributes:
        edits: cells that differ, in the order of the rows; those of new things included.
        added, removed: keys of things that have come or gone.
        faults: what is wrong in the cells themselves.
        places: the row of each key in the sheet, from 0.
        headings: the place of each column in the sheet, from 0, by heading.
    """

    edits: list[Edit] = field(default_factory=list)
    added: list[Key] = field(default_factory=list)
    removed: list[Key] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    places: dict[Key, int] = field(default_factory=dict)
    headings: dict[str, int] = field(default_factory=dict)


def compare(sheet: Sheet, deck: Deck, grid: Grid, file: str) -> Edits:
    """Return what a sheet changes in a deck.

    Args:
        sheet: which sheet it is.
        deck: the deck as it is.
        grid: the cells.
        file: the sheet's file name, for the sentences.
    """
    made = Edits()
    columns = sheet.columns(deck)
    _headings(made, columns, grid, file)
    if made.faults:
        return made
    known = {row.key: row for row in sheet.rows(deck)}
    for number, key in _keys(made, sheet, grid, file):
        row = known.get(key)
        if row is None and not sheet.open:
            remedy = did_you_mean(key[0], [k[0] for k in known], f"add it in {sheet.file}.toml")
            made.faults.append(_fault(file, number, 0, f"is no {sheet.kind} of the deck", remedy))
            continue
        if row is None:
            made.added.append(key)
        _row(made, sheet, grid, number, key, row, columns, file)
    if sheet.open:
        made.removed = [key for key in known if key not in made.places]
    return made


def _fault(file: str, row: int, column: int, what: str, remedy: str, of: str = "") -> Fault:
    return Fault(f"{file} {cell_name(row, column)}", of, what, remedy)


def _headings(made: Edits, columns: list[Column], grid: Grid, file: str) -> None:
    known = {column.heading: column for column in columns}
    for place, cell in enumerate(grid.rows[0] if grid.rows else []):
        said = plain(cell)
        if said.startswith("#"):
            continue
        if said in made.headings:
            made.faults.append(_fault(file, 0, place, f"names '{said}' twice", "take one out"))
        elif said in known:
            made.headings[said] = place
        elif said or any(grid.at(row, place) is not None for row in range(1, len(grid.rows))):
            what = f"is '{said[:40]}', which is no column here" if said else "is empty"
            remedy = did_you_mean(said, known, "take the column out, or begin it with #")
            made.faults.append(_fault(file, 0, place, what, remedy))
    for column in columns:
        if column.kind == "key" and column.heading not in made.headings:
            what = f"has no column '{column.heading}'"
            remedy = "write the sheet again with --to, and edit that one"
            made.faults.append(Fault(file, "", what, remedy))


def _keys(made: Edits, sheet: Sheet, grid: Grid, file: str) -> Iterator[tuple[int, Key]]:
    """The rows with something in them, by key; an empty first key is that of the row above."""
    first = made.headings[sheet.kind]
    second = made.headings.get(sheet.inner)
    above = ""
    for number in range(1, len(grid.rows)):
        if not any(plain(grid.at(number, place)) for place in made.headings.values()):
            continue
        inner = plain(grid.at(number, second)) if second is not None else ""
        outer = plain(grid.at(number, first)) or (above if inner else "")
        if not outer:
            what, remedy = "is empty", f"write the id of the {sheet.kind}, or empty the row"
            made.faults.append(_fault(file, number, first, what, remedy))
            continue
        key = (outer, inner)
        if key in made.places:
            what = f"is there already, in row {made.places[key] + 1}"
            made.faults.append(
                _fault(file, number, first, what, "rename one of them", _label(sheet, key))
            )
            continue
        above = outer
        made.places[key] = number
        yield number, key
    for outer, inner in made.places:
        if inner and (outer, "") not in made.places:
            row, what = made.places[outer, inner], f"belongs to '{outer}', which has no row"
            remedy = f"give the {sheet.kind} a row with an empty {sheet.inner}"
            made.faults.append(_fault(file, row, first, what, remedy))


def _label(sheet: Sheet, key: Key) -> str:
    return f"{sheet.kind} '{key[0]}'" + (f", {sheet.inner} '{key[1]}'" if key[1] else "")


def _row(
    made: Edits,
    sheet: Sheet,
    grid: Grid,
    number: int,
    key: Key,
    row: Row | None,
    columns: list[Column],
    file: str,
) -> None:
    for column in columns:
        place = made.headings.get(column.heading)
        if place is None or column.kind == "key":
            continue
        cell = grid.at(number, place)
        fits = column.inner if key[1] else column.outer
        expected = shown(column, row.thing) if row is not None and fits else None
        lacking = row is None and column.needed and fits
        try:
            if lacking or not same(column, cell, expected):
                made.edits.append(Edit(key, column, _judged(sheet, column, cell, fits)))
        except CellFault as wrong:
            of = f"{column.heading} of {_label(sheet, key)}"
            made.faults.append(_fault(file, number, place, wrong.what, wrong.remedy, of))


def _judged(sheet: Sheet, column: Column, cell: Cell, fits: bool) -> Any:
    """The value of a cell that differs."""
    if column.kind == "fixed":
        raise CellFault("is not changed here", f"change it in {sheet.file}.toml")
    if not fits:
        raise CellFault(f"does not belong to a {sheet.inner}", "empty it")
    value = value_of(column, cell)
    if value is None and column.needed:
        raise CellFault("is empty", "write it")
    return value
