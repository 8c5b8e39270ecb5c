"""A saved game as values, with nothing written and nothing believed."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table

from wargame.base.errors import UserError
from wargame.store import checks, decode, tables
from wargame.store.chain import branch_mark, first_mark, in_order, next_mark
from wargame.store.connect import close, reader
from wargame.store.faults import damaged, told
from wargame.store.halfway import settled_copy
from wargame.store.migrate import is_old, upgraded
from wargame.store.roads import Stretch, lineage, standing
from wargame.store.rows import Break, Contents, Entry, WeekEnd


def look(path: Path) -> None:
    """Make sure that a file is a game of ours, of a format that we know.

    Raises:
        UserError: it cannot be read, or a newer program saved it.
        DataError: it is not a game.
    """
    with opened(path) as connection:
        checks.check_format(connection, path.name)


def read_game(path: Path, branch: int | None = None) -> Contents:
    """Read a saved game, for replay or before it is opened for play.

    Args:
        path: the file.
        branch: the road that is wanted; the one that was played last without.

    Raises:
        UserError: it cannot be read, has no such branch, or a newer program saved it.
        DataError: it is not a game, or damaged.
    """
    with opened(path) as connection:
        checks.check_format(connection, path.name)
        checks.check_tables(connection, path.name)
        checks.check_pages(connection, path.name)
        return contents(connection, path.name, branch)


@contextmanager
def opened(path: Path) -> Iterator[Connection]:
    """One look at a file: a read transaction in which what goes wrong is told in a sentence.

    A game of an older format is looked at as a copy of ours.
    """
    with told(path, reading=True):
        checks.check_file(path)
        with settled_copy(path) as place:
            connection = reader(place)
            try:
                old = is_old(connection)
                connection.rollback()
                if old:
                    connection = _taken_on(path, connection)
                with connection.begin():
                    yield connection
            finally:
                close(connection)


def _taken_on(path: Path, old: Connection) -> Connection:
    """An older game as a copy in memory; the connection to the file is closed."""
    try:
        return upgraded(path, old)
    finally:
        close(old)


def contents(connection: Connection, name: str, wanted: int | None) -> Contents:
    """What a file holds that has been looked at, inside the caller's transaction.

    Args:
        connection: to the file.
        name: of the file, for the sentences.
        wanted: the branch that is wanted; the one that was played last without.

    Raises:
        UserError: it has no such branch.
        DataError: it is damaged.
    """
    games = list(decode.rows(connection, tables.game, name))
    decks = list(decode.rows(connection, tables.deck, name))
    if len(games) != 1 or len(decks) != 1:
        raise damaged(name, "it does not say which game it is")
    header = decode.header(games[0])
    seats = tuple(decode.seat(row) for row in decode.rows(connection, tables.seats, name))
    notes = [decode.annotation(row) for row in decode.rows(connection, tables.annotations, name)]
    roads = tuple(decode.branch(row) for row in decode.rows(connection, tables.branches, name))
    branch = _current(connection, name) if wanted is None else wanted
    if wanted is not None and all(road.id != wanted for road in roads):
        raise UserError(f"{name} has no branch {wanted}. Choose another.")
    stretches = lineage(roads, branch, name)
    log = list(_along(connection, tables.log, name, stretches))
    entries = tuple(decode.entry(row) for row in log)
    week_rows = list(_along(connection, tables.week_ends, name, stretches))
    weeks = tuple(_weeks(connection, week_rows, name, stretches))
    kept = {("act", row["seq"]): row["chain"] for row in log}
    kept |= {("week", row["week"]): row["chain"] for row in week_rows}
    found = Contents(header, seats, decks[0]["document"], entries, weeks)
    found = replace(found, branch=branch, branches=roads, annotations=standing(notes))
    return _proved(found, kept, stretches)


def _current(connection: Connection, name: str) -> int:
    """The branch that was gone to last."""
    visits = list(decode.rows(connection, tables.visits, name))
    if not visits:
        raise damaged(name, "it does not say which branch was played")
    branch: int = visits[-1]["branch"]
    return branch


def _along(
    connection: Connection, table: Table, name: str, stretches: Sequence[Stretch]
) -> Iterator[dict[str, Any]]:
    """The rows of a table on a lineage, from its first week on."""
    for part in stretches:
        for row in decode.rows(connection, table, name, table.c.branch == part.branch.id):
            if part.first <= row["week"] <= part.last:
                yield row


def _weeks(
    connection: Connection, rows: list[dict[str, Any]], name: str, stretches: Sequence[Stretch]
) -> list[WeekEnd]:
    parts: dict[int, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for table in (tables.ledger, tables.notes, tables.variables):
        for stretch in stretches:
            here = table.c.branch == stretch.branch.id
            for week, part in decode.parts(connection, table, name, here):
                if stretch.first <= week <= stretch.last:
                    parts[week][table.name].append(part)
    return [decode.week_end(row, parts[row["week"]]) for row in rows]


def _proved(
    found: Contents, kept: dict[tuple[str, int], str], stretches: Sequence[Stretch]
) -> Contents:
    """With the first row named whose mark is not what its content and all before it make."""
    broken, marks = _gap(found), list[str]()
    mark = first_mark(found.header, found.seats)
    leaves = {part.first - 1: part.branch for part in stretches[1:]}
    for item in in_order(found.entries, found.weeks):
        if broken:
            break
        mark = next_mark(mark, item)
        if isinstance(item, Entry) and kept["act", item.seq] != mark:
            broken = Break(item.week, f"act {item.seq} is not what was written")
        if isinstance(item, WeekEnd):
            if kept["week", item.week] != mark:
                broken = Break(item.week, "the week's record is not what was written")
            else:
                marks.append(mark)
            if item.week in leaves:
                mark = branch_mark(mark, leaves[item.week])
    return replace(found, broken=broken, mark=mark, marks=tuple(marks))


def _gap(found: Contents) -> Break | None:
    for number, entry in enumerate(found.entries, 1):
        if entry.seq != number:
            return Break(entry.week, f"act {number} is missing")
    for number, end in enumerate(found.weeks):
        if end.week != number:
            return Break(number, f"week {number} is missing")
    return None
