"""What SQLite and the system report, as one sentence with its remedy."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from wargame.base.errors import DataError, UserError, WargameError

PRIMARY = 0xFF  # the low byte of an extended result code


@contextmanager
def told(path: Path | None, *, reading: bool = False) -> Iterator[None]:
    """Turn what goes wrong with a file inside the block into a sentence.

    Args:
        path: the file, None for a game in memory.
        reading: a file is looked at for the first time: what SQLite cannot do with it is the
            file's fault, not ours.

    Raises:
        UserError: the place cannot be read or written.
        DataError: the file itself is wrong.
    """
    name = path.name if path else "This game"
    try:
        yield
    except DBAPIError as error:
        raise sentence(name, error.orig, reading) from error
    except sqlite3.Error as error:
        raise sentence(name, error, reading) from error
    except UnicodeDecodeError as error:  # a torn name inside a message of SQLite
        raise damaged(name) from error
    except OSError as error:
        raise system_sentence(name, error) from error


def sentence(name: str, error: BaseException | None, reading: bool = False) -> Exception:
    """The sentence for a SQLite error, or the error itself where it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & PRIMARY
    if code in _DATA:
        return damaged(name) if code != sqlite3.SQLITE_NOTADB else foreign(name)
    if code in _USER:
        return UserError(_USER[code].format(name=name))
    if reading:
        return damaged(name)
    return error if isinstance(error, Exception) else RuntimeError("no error")


def system_sentence(name: str, error: OSError) -> WargameError:
    """The sentence for an error of the file system."""
    if error.errno == errno.ENOSPC:
        return UserError(_FULL.format(name=name))
    if isinstance(error, FileNotFoundError):
        return UserError(f"{name} is not there. Choose another game or look where it was moved.")
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return UserError(_READ_ONLY.format(name=name))
    return UserError(_TROUBLE.format(name=name))


def foreign(name: str) -> DataError:
    """Not a game of ours at all."""
    return DataError(name, "this is not a saved game", "Choose a file that ends in .crossroads")


def damaged(name: str, what: str = "the file is damaged") -> DataError:
    """A game whose file is broken."""
    return DataError(name, what, "Open a copy from before the damage; this file is left as it is")


_FULL = "The disk is full and nothing was saved. Make room, then do it again."
_READ_ONLY = "{name} cannot be written to. Copy it to a folder of your own and open the copy."
_BUSY = "Another program is using {name}. Close it there first."
_TROUBLE = "The disk reports a fault with {name}. Check the drive, then open the game again."
_CLOSED = "{name} cannot be opened. Check that its folder can be read and written to."

_DATA = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_TOOBIG}
_USER = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_IOERR: _TROUBLE,
    sqlite3.SQLITE_CANTOPEN: _CLOSED,
}
