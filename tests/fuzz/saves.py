"""Saved games broken: bytes and pages of the file, cells and rows, the schema itself."""

import sqlite3
import tempfile
from functools import cache
from pathlib import Path
from random import Random

from tests.fuzz.torn import noise, torn
from tests.session.table import played

PAGE = 4096
TABLES = ("game", "seats", "deck", "log", "weeks", "ledger", "notes", "variables")
CELLS = (
    "NULL", "0", "-1", "1", "2", "9223372036854775807", "-9223372036854775808", "1.5", "1e999",
    "''", "'x'", "'{}'", "'[]'", "'{'", "'human'", "'greedy'", "'send'", "'undo'", "'redo'",
    "x'00ff'", "zeroblob(5000)", "'\x01'", "CAST(x'ff00' AS TEXT)", "hex(zeroblob(60000))",
    f"'{'[' * 5000}'", f"'[{'9' * 5000}]'", "'[1,2]'", "'[1,0,1,0,0,3,0,0]'",
    "'[1e400,0,1,0,0,3,0,0]'", "'[1,0,4611686018427387904,0,0,3,0,0]'", "'{\"a\": NaN}'",
    "'[1,0,-1,-1,-1,-1,-1,-1]'", "'[1,0,1,0,0,9223372036854775807,0,9223372036854775807]'",
    "'{\"\\ud800\": 1}'",
)  # fmt: skip
SCHEMA = (
    "DROP TABLE {t}", "DELETE FROM {t}", "ALTER TABLE {t} ADD COLUMN boom TEXT",
    "ALTER TABLE {t} RENAME TO other", "CREATE TABLE extra (a)",
    "CREATE VIEW extra AS SELECT * FROM {t}", "CREATE INDEX i ON {t} ({c})",
    "CREATE INDEX i ON {t} (length(replace(hex(zeroblob(20000000)), '0', '00')) + length({c}))",
    "CREATE TRIGGER g AFTER INSERT ON {t} BEGIN DELETE FROM {t}; END", "PRAGMA user_version = 2",
    "PRAGMA user_version = -1", "PRAGMA application_id = 0", "PRAGMA encoding = 'UTF-16'",
    "PRAGMA journal_mode = WAL", "PRAGMA auto_vacuum = 1",
    "CREATE TABLE w (a PRIMARY KEY) WITHOUT ROWID", "CREATE VIRTUAL TABLE v USING fts5(a)",
    "REINDEX", "VACUUM",
)  # fmt: skip
REWRITTEN = (
    ("CHECK (id = 1)", "CHECK (length(replace(hex(zeroblob(20000000)), '0', '00')) > 0)"),
    ("TEXT NOT NULL", "TEXT DEFAULT (hex(zeroblob(20000000)))"), ("NOT NULL", ""),
    ("CREATE TABLE", "CREATE TEMP TABLE"),
    ("INTEGER NOT NULL", "INTEGER GENERATED ALWAYS AS (length(hex(zeroblob(20000000)))) VIRTUAL"),
    ("FOREIGN KEY(week)", "FOREIGN KEY(line)"), ("week INTEGER", "week BLOB"),
    ("chain TEXT NOT NULL", "chain TEXT NOT NULL CHECK (chain NOT LIKE '%a%b%c%d%e%f%g%h%i%j%')"),
    ("chain TEXT NOT NULL", "chain TEXT CHECK (length(hex(zeroblob(9000000))) > 0)"),
    ("(", "(" * 2000), ("TEXT", "\x00"),
)  # fmt: skip


@cache
def sound() -> bytes:
    """A game of two weeks that nothing is wrong with, as a file's bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.crossroads"
        played(path, 2).close()
        return path.read_bytes()


@cache
def columns() -> dict[str, list[str]]:
    """The columns of each table."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(sound())
    found = {t: [r[1] for r in connection.execute(f"PRAGMA table_info({t})")] for t in TABLES}
    connection.close()
    return found


def mutated(luck: Random) -> bytes:
    """A save that may be anything now."""
    pick = luck.random()
    if pick < 0.3:
        return torn(luck, sound(), PAGE)
    if pick < 0.45:
        return paged(luck, sound())
    if pick < 0.5:
        return noise(luck)
    return queried(luck)


def paged(luck: Random, data: bytes) -> bytes:
    """Whole pages or fields of the header changed; the rest stays sound."""
    made = bytearray(data)
    pages = len(made) // PAGE
    a, b = (luck.randrange(pages) * PAGE for _ in "ab")
    kind = luck.randrange(5)
    if kind == 0:
        made[a : a + PAGE], made[b : b + PAGE] = made[b : b + PAGE], made[a : a + PAGE]
    elif kind == 1:
        made[a : a + PAGE] = bytes(PAGE)
    elif kind == 2:
        made[a : a + PAGE] = luck.randbytes(PAGE)
    elif kind == 3:
        at = luck.choice((16, 18, 20, 21, 24, 28, 32, 36, 40, 44, 52, 56, 60, 64, 68, 92, 96))
        made[at : at + 4] = luck.choice(
            (b"\0\0\0\0", b"\xff" * 4, luck.randbytes(4), b"\0\0\0\x02")
        )
    else:
        at = max(a, 100) + luck.randrange(12)
        made[at] = luck.choice((0, 1, 2, 5, 10, 13, 255))
    return bytes(made)


def queried(luck: Random) -> bytes:
    """One to four statements of another program on a sound file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a"
        path.write_bytes(sound())
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA foreign_keys=OFF")
        for _ in range(luck.choice((1, 1, 2, 4))):
            _statement(luck, connection)
        connection.close()
        return path.read_bytes()


def _statement(luck: Random, connection: sqlite3.Connection) -> None:
    table = luck.choice(TABLES)
    column = luck.choice(columns()[table])
    cell = luck.choice(CELLS)
    row = f"rowid = (SELECT rowid FROM {table} ORDER BY rowid LIMIT 1 OFFSET {luck.randrange(9)})"
    kind = luck.randrange(10)
    line, values = f"UPDATE {table} SET {column} = {cell} WHERE {row}", tuple[str, ...]()
    if kind == 0:
        line = f"UPDATE {table} SET {column} = {cell}"
    elif kind == 1:
        line = f"DELETE FROM {table} WHERE {row}"
    elif kind == 2:
        line = f"UPDATE OR REPLACE {table} SET {column} = {column} + 1"
    elif kind == 3:
        line = luck.choice(SCHEMA).format(t=table, c=column)
    elif kind == 4:
        connection.execute("PRAGMA writable_schema=ON")
        values = luck.choice(REWRITTEN)
        line = f"UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = '{table}'"
    elif kind == 5:
        name = luck.choice(("log", "ledger", "notes", "variables"))
        line = f"INSERT OR IGNORE INTO {name} SELECT {_copied(luck, name)} FROM {name} LIMIT 1"
    elif kind == 6:
        line, values = "UPDATE deck SET document = ?", (_document(luck),)
    try:
        connection.execute(line, values).fetchall()
    except sqlite3.Error:  # what SQLite itself refuses cannot get into a file this way
        return


def _copied(luck: Random, table: str) -> str:
    key = "seq" if table == "log" else "line"
    return ", ".join(
        str(luck.choice((0, -5, 7777, 2**62))) if c == key else c for c in columns()[table]
    )


def _document(luck: Random) -> str:
    """The deck inside the save as something else."""
    made = ("", "{", "[]", "null", "{}", "[" * 90_000, '{"a":' * 9000, "9" * 9000, "1e999", "NaN")
    return luck.choice((*made, '{"deck": {"format": 1}}', '"\\ud800"'))
