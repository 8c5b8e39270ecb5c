"""A new game's file: written aside, then put in its place whole."""

import os
import sys
from pathlib import Path

from sqlalchemy import Connection, insert

from wargame.base.errors import UserError
from wargame.store import encode, tables
from wargame.store.chain import first_mark, in_order, next_mark
from wargame.store.connect import close, maker
from wargame.store.roads import FIRST
from wargame.store.rows import Contents, Entry, Item
from wargame.store.views import create_views

BESIDE = ("", "-wal", "-journal")
"""Endings of what may lie at a game's place; a stray log would be folded into a new game."""


def make(path: Path, contents: Contents) -> str:
    """Write a new game; returns the mark of its last row.

    Raises:
        UserError: something is there already.
        OSError: the folder cannot be written to.
    """
    refuse_taken(path)
    part = path.with_name(path.name + ".part")
    _clear(part)
    try:
        connection = maker(part)
        try:
            mark = fill(connection, contents)
        finally:
            close(connection)
        part.replace(path)
        _settle(path.parent)
        return mark
    finally:
        _clear(part)


def make_in_memory(contents: Contents) -> tuple[Connection, str]:
    """The same without a file, with the connection that keeps it."""
    connection = maker(None)
    return connection, fill(connection, contents)


def refuse_taken(path: Path) -> None:
    """Refuse a place where something lies.

    Raises:
        UserError: something is there already.
    """
    if is_taken(path):
        raise UserError(f"{path.name} exists already. Choose another name.")


def is_taken(path: Path) -> bool:
    """Does a game lie there, or what is left of one?"""
    return any(path.with_name(path.name + end).exists() for end in BESIDE)


def fill(connection: Connection, contents: Contents) -> str:
    """Make the tables and write everything in one transaction; the mark of the last row."""
    with connection.begin():
        tables.metadata.create_all(connection)
        create_views(connection)
        connection.execute(insert(tables.game), [encode.game_row(contents.header)])
        connection.execute(insert(tables.deck), [{"id": 1, "document": contents.document}])
        connection.execute(insert(tables.seats), encode.seat_rows(contents.seats))
        created = contents.header.created
        first = {"id": FIRST, "parent": None, "week": 1, "name": "", "created": created}
        connection.execute(insert(tables.branches), [first])
        connection.execute(insert(tables.visits), [{"branch": FIRST, "at": created}])
        mark, last = first_mark(contents.header, contents.seats), 0
        for item in in_order(contents.entries, contents.weeks):
            mark = next_mark(mark, item)
            last = item.seq if isinstance(item, Entry) else last
            insert_item(connection, item, last, mark)
    return mark


def insert_item(
    connection: Connection, item: Item, last_seq: int, mark: str, branch: int = FIRST
) -> None:
    """Write one log entry or week end with its mark, inside the caller's transaction."""
    if isinstance(item, Entry):
        connection.execute(insert(tables.log), [encode.log_row(item, mark, branch)])
        return
    connection.execute(insert(tables.week_ends), [encode.week_row(item, last_seq, mark, branch)])
    for table, rows in encode.part_rows(item, branch):
        if rows:
            connection.execute(insert(table), rows)


def _clear(part: Path) -> None:
    for end in BESIDE:
        part.with_name(part.name + end).unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """Wait until the folder itself is on disk, so that the new name survives a power cut."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
