"""Connections to one game's file: a writer that never loses a commit, a reader that never writes.

The writer keeps a write-ahead log and waits for the disk at every commit. When a game is closed
the log is folded in and switched off, so a closed game is one plain file.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import NullPool

from wargame.store.tables import APPLICATION_ID, FORMAT

_BUSY_SECONDS = 2.0
_MAX_CELL = 64_000_000  # bytes; a file may ask for a thousand million
_SAFE = ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON")


def reader(path: Path) -> Connection:
    """A connection that reads only and leaves nothing beside the file.

    Without a write-ahead log beside it the file is taken as it lies (`immutable`), because SQLite
    would otherwise make one.

    Raises:
        sqlalchemy.exc.DBAPIError: the file cannot be opened.
    """
    alone = not any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
    how = "mode=ro" + ("&immutable=1" if alone else "")
    connection = _connect(_uri(path, how), "ignore_check_constraints=ON")  # they may never end
    raw(connection).text_factory = _readable
    raw(connection).setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_CELL)
    return connection


def writer(path: Path) -> Connection:
    """A connection for play.

    Raises:
        sqlalchemy.exc.DBAPIError: the file cannot be opened or written to.
    """
    return _connect(_uri(path, "mode=rw"), "journal_mode=WAL", "synchronous=FULL")


def maker(path: Path | None) -> Connection:
    """A connection to a new, empty file that is marked as ours; None keeps it in memory."""
    uri = _uri(path, "mode=rwc") if path else ":memory:"
    return _connect(uri, f"application_id={APPLICATION_ID}", f"user_version={FORMAT}")


def fold(connection: Connection) -> None:
    """Bring the write-ahead log into the file and switch it off.

    Where that cannot be done now, because another program reads the file or the disk is full,
    nothing is lost: the log stays beside the file and is folded in the next time.
    """
    try:
        outside(connection, "PRAGMA wal_checkpoint(TRUNCATE)")
        outside(connection, "PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError:
        return


def outside(connection: Connection, line: str, *values: str) -> None:
    """Run what may not stand inside a transaction.

    Raises:
        sqlite3.Error: as SQLite reports it.
    """
    raw(connection).execute(line, values).fetchall()


def backup(source: Connection, target: Connection) -> None:
    """Copy all pages of one database over another.

    Raises:
        sqlite3.Error: as SQLite reports it.
    """
    raw(source).backup(raw(target))


def close(connection: Connection) -> None:
    """Close for good, the file's handle too."""
    connection.close()
    connection.engine.dispose()


def raw(connection: Connection) -> sqlite3.Connection:
    """The connection of `sqlite3` beneath."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _readable(data: bytes) -> str:
    """A torn text is read all the same: its mark does not fit, which names the place."""
    return data.decode("utf-8", "replace")


def _uri(path: Path, how: str) -> str:
    return f"{path.absolute().as_uri()}?{how}"


def _connect(uri: str, *pragmas: str) -> Connection:
    def opened() -> sqlite3.Connection:
        # A game may be opened by a worker and played from the window's thread.
        raw = sqlite3.connect(
            uri, timeout=_BUSY_SECONDS, isolation_level=None, uri=True, check_same_thread=False
        )
        try:
            for line in (*_SAFE, *pragmas):
                raw.execute(f"PRAGMA {line}").fetchall()
        except BaseException:
            raw.close()
            raise
        return raw

    engine = create_engine("sqlite://", creator=opened, poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    return engine.connect()


def _begin(connection: Connection) -> None:
    """Take the right to write at once, so that a transaction never fails half way."""
    how = "IMMEDIATE" if connection.get_execution_options().get("write") else "DEFERRED"
    connection.exec_driver_sql(f"BEGIN {how}")
