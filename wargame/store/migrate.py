"""Games of older formats, brought to ours one step at a time; the file as it was is kept.

Each step is SQL on a copy, written down as it was when its format was new: no code of the program
that may change later takes part in it. `tests/frozen` holds a game of every format.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection

from wargame.store import checks
from wargame.store.connect import backup, close, maker, outside, raw, reader
from wargame.store.faults import told
from wargame.store.tables import FORMAT
from wargame.store.views import create_views

Step = Callable[[sqlite3.Connection], None]

FORMAT_1 = {
    "game": "id rules_version deck_id deck_title deck_version deck_hash cast seed app_version"
    " created",
    "seats": "position role player",
    "deck": "id document",
    "log": "seq week role kind act reads source why chain",
    "week_ends": "week last_seq hash ending chain",
    "ledger": "week line phase kind id of cause cause_id cause_part amount unit",
    "notes": "week line phase kind data reads",
    "variables": "week line kind id of value unit",
}

_BRANCHES = """
CREATE TABLE branches (id INTEGER NOT NULL PRIMARY KEY,
  parent INTEGER REFERENCES branches (id), week INTEGER NOT NULL,
  name TEXT NOT NULL, created TEXT NOT NULL);
CREATE TABLE visits (id INTEGER NOT NULL PRIMARY KEY,
  branch INTEGER NOT NULL REFERENCES branches (id), at TEXT NOT NULL);
CREATE TABLE annotations (id INTEGER NOT NULL PRIMARY KEY, branch INTEGER NOT NULL,
  week INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL);
INSERT INTO branches SELECT 1, NULL, 1, '', created FROM game;
INSERT INTO visits SELECT 1, 1, created FROM game;
"""

_ON_A_BRANCH = {
    "log": """seq INTEGER NOT NULL, week INTEGER NOT NULL, role TEXT NOT NULL,
  kind TEXT NOT NULL, act TEXT NOT NULL, reads TEXT NOT NULL, source TEXT NOT NULL, why TEXT,
  chain TEXT NOT NULL, PRIMARY KEY (branch, seq)""",
    "week_ends": """week INTEGER NOT NULL, last_seq INTEGER NOT NULL, hash TEXT NOT NULL,
  ending TEXT, chain TEXT NOT NULL, PRIMARY KEY (branch, week)""",
    "ledger": """week INTEGER NOT NULL, line INTEGER NOT NULL, phase TEXT NOT NULL,
  kind TEXT NOT NULL, id TEXT NOT NULL, "of" TEXT NOT NULL, cause TEXT NOT NULL,
  cause_id TEXT NOT NULL, cause_part TEXT NOT NULL, amount INTEGER NOT NULL, unit TEXT NOT NULL,
  PRIMARY KEY (branch, week, line),
  FOREIGN KEY (branch, week) REFERENCES week_ends (branch, week)""",
    "notes": """week INTEGER NOT NULL, line INTEGER NOT NULL, phase TEXT NOT NULL,
  kind TEXT NOT NULL, data TEXT NOT NULL, reads TEXT NOT NULL,
  PRIMARY KEY (branch, week, line),
  FOREIGN KEY (branch, week) REFERENCES week_ends (branch, week)""",
    "variables": """week INTEGER NOT NULL, line INTEGER NOT NULL, kind TEXT NOT NULL,
  id TEXT NOT NULL, "of" TEXT NOT NULL, value INTEGER NOT NULL, unit TEXT NOT NULL,
  PRIMARY KEY (branch, week, line),
  FOREIGN KEY (branch, week) REFERENCES week_ends (branch, week)""",
}


def _branches(connection: sqlite3.Connection) -> None:
    """Format 2: a game has branches, and what people write beside it."""
    connection.executescript(_BRANCHES)
    for table, columns in _ON_A_BRANCH.items():
        names = ", ".join(f'"{name}"' for name in FORMAT_1[table].split())
        connection.execute(f"ALTER TABLE {table} RENAME TO {table}_1")
        branch = "branch INTEGER NOT NULL"
        if table in ("log", "week_ends"):
            branch += " REFERENCES branches (id)"
        connection.execute(f"CREATE TABLE {table} ({branch}, {columns})")
        connection.execute(f"INSERT INTO {table} SELECT 1, {names} FROM {table}_1")
    for table in reversed(_ON_A_BRANCH):
        connection.execute(f"DROP TABLE {table}_1")


FORMATS: dict[int, tuple[dict[str, str], Step]] = {1: (FORMAT_1, _branches)}
"""Every older format: the columns of its tables, and the step to the next one."""


def is_old(connection: Connection) -> bool:
    """Whether a file of ours has an older format."""
    return checks.version(connection) in FORMATS


def upgraded(path: Path, connection: Connection) -> Connection:
    """A game of an older format as a copy in memory of ours; the file is only read.

    Args:
        path: the file.
        connection: a reader of it.

    Raises:
        DataError: it is not what its format says.
    """
    number = checks.version(connection)
    made = maker(None)
    try:
        backup(connection, made)
        while number < FORMAT:
            columns, step = FORMATS[number]
            known = {table: set(names.split()) for table, names in columns.items()}
            checks.check_tables(made, path.name, known)
            made.rollback()
            _step(raw(made), step)
            number += 1
        outside(made, f"PRAGMA user_version={FORMAT}")
        with made.begin():
            create_views(made)
    except BaseException:
        close(made)
        raise
    return made


def _step(connection: sqlite3.Connection, step: Step) -> None:
    views = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'view'").fetchall()
    for (name,) in views:
        quoted = name.replace('"', '""')
        connection.execute(f'DROP VIEW "{quoted}"')
    connection.execute("PRAGMA foreign_keys=OFF").fetchall()
    step(connection)
    connection.execute("PRAGMA foreign_keys=ON").fetchall()


def renew(path: Path) -> None:
    """Give a game of an older format the new one; the file as it was stays beside it, with a ~.

    The game's lock must be held, and nothing may lie beside it: see `halfway.settle`.

    Raises:
        UserError: the place cannot be written to; the game is as it was.
        DataError: it is damaged; it is left as it is.
    """
    connection = reader(path)
    try:
        if not is_old(connection):
            return
    finally:
        close(connection)
    with told(path):
        part, kept = path.with_name(path.name + ".part"), _kept(path)
        connection = reader(path)
        try:
            made = upgraded(path, connection)
            try:
                part.unlink(missing_ok=True)
                outside(made, "VACUUM INTO ?", str(part.absolute()))
            finally:
                close(made)
        finally:
            close(connection)
        kept.write_bytes(path.read_bytes())
        part.replace(path)


def _kept(path: Path) -> Path:
    """A free name for the file as it was."""
    number = 1
    while True:
        kept = path.with_name(f"{path.name}~{number if number > 1 else ''}")
        if not kept.exists():
            return kept
        number += 1
