"""A bare commit of the same row, a bare look at the same file: what a save is held against."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from wargame.store.encode import log_row
from wargame.store.rows import Entry
from wargame.store.tables import log, metadata


class BareLog:
    """The table `log` alone in a file of its own, written by plain `sqlite3`."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for line in ("journal_mode=WAL", "synchronous=FULL"):
            self._connection.execute(f"PRAGMA {line}")
        self._connection.execute(str(CreateTable(log).compile(dialect=sqlite.dialect())))
        marks = ", ".join("?" * len(log.columns))
        self._insert = f"INSERT INTO log VALUES ({marks})"

    def row(self, entry: Entry) -> tuple[Any, ...]:
        """The row of an act, made ready beforehand."""
        row = log_row(entry, "0" * 32)
        return tuple(row[column.name] for column in log.columns)

    def commit(self, row: tuple[Any, ...]) -> None:
        """Write a row and wait for the disk."""
        self._connection.execute(self._insert, row)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def read_bare(path: Path) -> None:
    """Read every row of a saved game and make nothing of it."""
    with closing(sqlite3.connect(path)) as file:
        for table in metadata.tables:
            file.execute(f"SELECT * FROM {table}").fetchall()
