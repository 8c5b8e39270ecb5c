"""A file is a stranger until it has been looked at: kind, format, tables, pages. Reads only."""

from pathlib import Path

from sqlalchemy import Connection

from wargame.base.errors import UserError
from wargame.store.faults import damaged, foreign
from wargame.store.tables import APPLICATION_ID, FORMAT, metadata

MAX_BYTES = 256_000_000


def check_file(path: Path) -> None:
    """Look at the file from outside; it is not opened, see `lock`.

    Raises:
        OSError: it is not there or cannot be seen.
        DataError: it is a folder, or far too large for a game.
    """
    found = path.stat()
    if not path.is_file():
        raise foreign(path.name)
    if found.st_size > MAX_BYTES:
        raise damaged(path.name, "the file is far too large for a game")


def check_format(connection: Connection, name: str) -> None:
    """Is it ours, and do we know its format?

    Raises:
        UserError: saved by a newer program.
        DataError: not a game.
    """
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise foreign(name)
    version = _pragma(connection, "user_version")
    if version > FORMAT:
        raise UserError(
            f"This game was saved by a newer Crossroads (format {version}). Update to open it."
        )
    if version != FORMAT:
        raise foreign(name)


def check_tables(connection: Connection, name: str) -> None:
    """Are the tables there, plain, with their columns, and does nothing act by itself?

    Triggers run when something is written; other tables and indexes may compute without end as
    soon as the pages are checked. Views are never read.

    Raises:
        DataError: a table is missing or another one, or the file has triggers or indexes.
    """
    found = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema").all()
    plain = {row.name for row in found if row.type == "table" and _is_plain(row.sql)}
    if any(row.type == "trigger" for row in found):
        raise damaged(name, "it holds triggers, which no game has")
    if any(row.type == "index" and row.sql is not None for row in found):
        raise damaged(name, "it holds indexes, which no game has")
    if any(row.type == "table" and not _is_known(row.name) for row in found):
        raise damaged(name, "it holds other tables, which no game has")
    for table in metadata.sorted_tables:
        if table.name not in plain or _columns(connection, table.name) != {
            column.name for column in table.c
        }:
            raise damaged(name, f"the table {table.name} is missing or not as it should be")


def check_pages(connection: Connection, name: str) -> None:
    """Are the file's pages whole?

    Raises:
        DataError: they are not.
    """
    found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    wrong = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if found != "ok" or wrong is not None:
        raise damaged(name)


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar() or 0)


def _columns(connection: Connection, table: str) -> set[str]:
    rows = connection.exec_driver_sql(f"PRAGMA table_xinfo({table})")
    return {row.name for row in rows if row.hidden == 0}


def _is_known(table: str) -> bool:
    return table in metadata.tables or table.startswith("sqlite_")


def _is_plain(sql: object) -> bool:
    return isinstance(sql, str) and sql.lstrip().upper().startswith("CREATE TABLE")
