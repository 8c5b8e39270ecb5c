"""A file is a stranger until it has been looked at: kind, format, tables, pages. Reads only."""

from collections.abc import Mapping
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
    found = version(connection)
    if found > FORMAT:
        raise UserError(
            f"This game was saved by a newer Crossroads (format {found}). Update to open it."
        )
    if found != FORMAT:
        raise foreign(name)


def version(connection: Connection) -> int:
    """The format that a file of ours says it has; −1 where it is not ours."""
    ours = _pragma(connection, "application_id") == APPLICATION_ID
    return _pragma(connection, "user_version") if ours else -1


def check_tables(
    connection: Connection, name: str, known: Mapping[str, set[str]] | None = None
) -> None:
    """Are the tables there, plain, with their columns, and does nothing act by itself?

    Triggers run when something is written; other tables and indexes may compute without end as
    soon as the pages are checked. Views are never read.

    Args:
        connection: to the file.
        name: of the file, for the sentence.
        known: tables and columns of its format; those of ours without.

    Raises:
        DataError: a table is missing or another one, or the file has triggers or indexes.
    """
    found = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_schema").all()
    plain = {row.name for row in found if row.type == "table" and _is_plain(row.sql)}
    if any(row.type == "trigger" for row in found):
        raise damaged(name, "it holds triggers, which no game has")
    if any(row.type == "index" and row.sql is not None for row in found):
        raise damaged(name, "it holds indexes, which no game has")
    wanted = _ours() if known is None else known
    tables = {row.name for row in found if row.type == "table"}
    if any(table not in wanted and not table.startswith("sqlite_") for table in tables):
        raise damaged(name, "it holds other tables, which no game has")
    for table, columns in wanted.items():
        if table not in plain or _columns(connection, table) != columns:
            raise damaged(name, f"the table {table} is missing or not as it should be")


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


def _ours() -> dict[str, set[str]]:
    return {table.name: {column.name for column in table.c} for table in metadata.sorted_tables}


def _is_plain(sql: object) -> bool:
    return isinstance(sql, str) and sql.lstrip().upper().startswith("CREATE TABLE")
