"""A saved game as values, with nothing written and nothing believed."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from wargame.store import checks, decode, tables
from wargame.store.chain import first_mark, in_order, next_mark
from wargame.store.connect import close, reader
from wargame.store.faults import damaged, told
from wargame.store.rows import Break, Contents, Entry, WeekEnd


def look(path: Path) -> None:
    """Make sure that a file is a game of ours, of a format that we know.

    Raises:
        UserError: it cannot be read, or a newer program saved it.
        DataError: it is not a game.
    """
    with opened(path) as connection:
        checks.check_format(connection, path.name)


def read_game(path: Path) -> Contents:
    """Read a saved game, for replay or before it is opened for play.

    Raises:
        UserError: it cannot be read, or a newer program saved it.
        DataError: it is not a game, or damaged.
    """
    with opened(path) as connection:
        checks.check_format(connection, path.name)
        checks.check_tables(connection, path.name)
        checks.check_pages(connection, path.name)
        return _contents(connection, path.name)


@contextmanager
def opened(path: Path) -> Iterator[Connection]:
    """One look at a file: a read transaction in which what goes wrong is told in a sentence."""
    with told(path, reading=True):
        checks.check_file(path)
        connection = reader(path)
        try:
            with connection.begin():
                yield connection
        finally:
            close(connection)


def _contents(connection: Connection, name: str) -> Contents:
    games = list(decode.rows(connection, tables.game, name))
    decks = list(decode.rows(connection, tables.deck, name))
    if len(games) != 1 or len(decks) != 1:
        raise damaged(name, "it does not say which game it is")
    header = decode.header(games[0])
    seats = tuple(decode.seat(row) for row in decode.rows(connection, tables.seats, name))
    log = list(decode.rows(connection, tables.log, name))
    entries = tuple(decode.entry(row) for row in log)
    week_rows = list(decode.rows(connection, tables.week_ends, name))
    weeks = tuple(_weeks(connection, week_rows, name))
    kept = {("act", row["seq"]): row["chain"] for row in log}
    kept |= {("week", row["week"]): row["chain"] for row in week_rows}
    found = Contents(header, seats, decks[0]["document"], entries, weeks)
    return _proved(found, kept)


def _weeks(connection: Connection, rows: list[dict[str, Any]], name: str) -> list[WeekEnd]:
    parts: dict[int, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for table in (tables.ledger, tables.notes, tables.variables):
        for row in decode.rows(connection, table, name):
            parts[row["week"]][table.name].append(decode.part(table, row))
    return [decode.week_end(row, parts[row["week"]]) for row in rows]


def _proved(found: Contents, kept: dict[tuple[str, int], str]) -> Contents:
    """With the first row named whose mark is not what its content and all before it make."""
    broken = _gap(found)
    mark = first_mark(found.header, found.seats)
    for item in in_order(found.entries, found.weeks):
        if broken:
            break
        mark = next_mark(mark, item)
        if isinstance(item, Entry) and kept["act", item.seq] != mark:
            broken = Break(item.week, f"act {item.seq} is not what was written")
        if isinstance(item, WeekEnd) and kept["week", item.week] != mark:
            broken = Break(item.week, "the week's record is not what was written")
    return replace(found, broken=broken, mark=mark)


def _gap(found: Contents) -> Break | None:
    for number, entry in enumerate(found.entries, 1):
        if entry.seq != number:
            return Break(entry.week, f"act {number} is missing")
    for number, end in enumerate(found.weeks):
        if end.week != number:
            return Break(number, f"week {number} is missing")
    return None
