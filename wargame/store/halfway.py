"""What a program that was killed in the middle of a write leaves beside a game, and its remedy.

A write-ahead log is read as it lies. A rollback journal is there only while SQLite goes over to the
log or back; killed just then, it says how to undo a half-written page, and nobody who may only read
can follow it.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from wargame.store.connect import close, fold, writer
from wargame.store.faults import damaged

_MAGIC = bytes.fromhex("d9d505f920a163d7")
"""How a rollback journal begins; one that also ends so names another file, see below."""


def is_halfway(path: Path) -> bool:
    """Whether a rollback journal lies beside a game.

    Raises:
        DataError: the journal is no part of a game. SQLite deletes what such a journal names when
            it follows it (a *super-journal*, written only where several databases change at once).
    """
    journal = _journal(path)
    if not journal.exists() or journal.stat().st_size == 0:
        return False
    with journal.open("rb") as file:
        file.seek(-min(len(_MAGIC), journal.stat().st_size), os.SEEK_END)
        if file.read() == _MAGIC:
            raise damaged(path.name, "a journal beside it names other files")
    return True


def settle(path: Path) -> None:
    """Undo what was half written and bring a log into the file; the game's lock must be held.

    Raises:
        sqlalchemy.exc.DBAPIError: the file cannot be written to.
    """
    if is_halfway(path) or path.with_name(path.name + "-wal").exists():
        connection = writer(path)
        fold(connection)
        close(connection)


@contextmanager
def settled_copy(path: Path) -> Iterator[Path]:
    """A place where the game can be read: its own, or a settled copy; the file is only read."""
    if not is_halfway(path):
        yield path
        return
    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(_journal(path), _journal(copy))
        settle(copy)
        yield copy


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")
