"""From a file's rows to plain values; each cell is checked for type and size."""

import json
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Table, select

from wargame.store import tables
from wargame.store.faults import damaged
from wargame.store.rows import (
    Annotation,
    Branch,
    Entry,
    Header,
    LedgerRow,
    NoteRow,
    Seat,
    ValueRow,
    WeekEnd,
)

Row = Mapping[str, Any]
Part = LedgerRow | NoteRow | ValueRow

MAX_CELL = 100_000
MAX_DOCUMENT = 16_000_000
MAX_ROWS = 200_000
OBJECTS = {"reads", "why", "data"}


def rows(
    connection: Connection, table: Table, name: str, *which: ColumnElement[bool]
) -> Iterator[dict[str, Any]]:
    """The rows of a table in the order of its key, each cell checked, JSON opened.

    Args:
        connection: to the file.
        table: one of ours.
        name: of the file, for the sentence.
        which: what holds for the rows that are wanted; all without.

    Raises:
        DataError: a cell holds what it should not, or the table is far too long.
    """
    found = connection.execute(select(table).where(*which).order_by(*table.primary_key))
    for number, row in enumerate(found.mappings(), 1):
        if number > MAX_ROWS:
            raise damaged(name, f"the table {table.name} is far too long")
        where = f"row {number} of the table {table.name}"
        yield {key: _cell(table, key, row[key], name, where) for key in row}


def _cell(table: Table, key: str, value: Any, name: str, where: str) -> Any:
    column = table.c[key]
    limit = MAX_DOCUMENT if table is tables.deck else MAX_CELL
    if value is None and column.nullable:
        return None
    if isinstance(column.type, Integer):
        good = isinstance(value, int)
    else:
        good = isinstance(value, str) and len(value) <= limit
    if not good:
        raise damaged(name, f"{where} does not hold what it should in {key}")
    if key in OBJECTS or key == "act":
        return _opened(value, key, name, where)
    return value


def _opened(text: str, key: str, name: str, where: str) -> Any:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise damaged(name, f"{where} cannot be read in {key}") from error
    good = _is_act(value) if key == "act" else isinstance(value, dict)
    if not good:
        raise damaged(name, f"{where} does not hold what it should in {key}")
    return tuple(value) if key == "act" else value


def _is_act(value: Any) -> bool:
    if not isinstance(value, list) or len(value) > 16:
        return False
    return all(type(part) is int and -(2**63) <= part < 2**63 for part in value)


def header(row: Row) -> Header:
    """The header of the row of `game`."""
    return Header(**{key: value for key, value in row.items() if key != "id"})


def seat(row: Row) -> Seat:
    """A seat of a row of `seats`."""
    return Seat(row["role"], row["player"])


def entry(row: Row) -> Entry:
    """A log entry of a row of `log`."""
    return Entry(**{key: value for key, value in row.items() if key not in ("branch", "chain")})


def parts(
    connection: Connection, table: Table, name: str, *which: ColumnElement[bool]
) -> Iterator[tuple[int, Part]]:
    """The rows of ledger, notes or variables with their weeks; as `rows`, for many of them.

    Raises:
        DataError: see `rows`.
    """
    columns = [column for column in table.c if column.name not in ("branch", "line")]
    kinds = tuple(int if isinstance(column.type, Integer) else str for column in columns)
    opened = [at for at, column in enumerate(columns) if column.name in OBJECTS]
    texts = itemgetter(*(at for at, kind in enumerate(kinds) if kind is str))
    made = _PARTS[table.name]
    found = connection.execute(select(*columns).where(*which).order_by(*table.primary_key))
    for number, row in enumerate(found, 1):
        if (
            tuple(map(type, row)) != kinds
            or len("".join(texts(row))) > MAX_CELL
            or number > MAX_ROWS
        ):
            list(rows(connection, table, name, *which))  # says which cell it is
        cells = list(row)
        for at in opened:
            where = f"row {number} of the table {table.name}"
            cells[at] = _opened(cells[at], columns[at].name, name, where)
        yield cells[0], made(*cells[1:])


_PARTS: dict[str, type[Part]] = {"ledger": LedgerRow, "notes": NoteRow, "variables": ValueRow}


def branch(row: Row) -> Branch:
    """A branch of a row of `branches`."""
    return Branch(**row)


def annotation(row: Row) -> Annotation:
    """An annotation of its row."""
    return Annotation(**row)


def week_end(row: Row, parts: Mapping[str, list[Any]]) -> WeekEnd:
    """A week's end of its row and of the parts that belong to it, by table name."""
    return WeekEnd(
        row["week"],
        row["hash"],
        row["ending"],
        tuple(parts["ledger"]),
        tuple(parts["notes"]),
        tuple(parts["variables"]),
    )
