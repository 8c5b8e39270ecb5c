"""One writer a game: a file beside it, locked by the operating system.

The system lets go of the lock when the program ends, however it ends, so a crash never shuts a
player out. The lock is not taken on the game itself: closing any handle of a file drops the
locks that SQLite holds on it in the same process.
"""

import errno
import os
import sys
from pathlib import Path

from wargame.base.errors import UserError

OPEN_ELSEWHERE = "This game is open in another window. Close it there first."
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}

if sys.platform == "win32":
    import msvcrt

    def _seize(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _seize(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock_path(game: Path) -> Path:
    """The file beside a game that is locked while the game is open."""
    return game.with_name(f"{game.name}.lock")


class Lock:
    """Holds a game for this window until `release`."""

    def __init__(self, game: Path) -> None:
        """Take the lock.

        Raises:
            UserError: another window has the game, or the place knows no locks.
            OSError: the folder cannot be written to.
        """
        self._path = lock_path(game)
        self._handle = -1
        while self._handle < 0:
            self._handle = self._try()

    @property
    def held(self) -> bool:
        """Is the game still ours?"""
        return self._handle >= 0

    def release(self) -> None:
        """Let go; the file beside the game goes too. Safe to call twice."""
        if self._handle < 0:
            return
        if sys.platform == "win32":  # an open file cannot be removed there
            os.close(self._handle)
            _remove(self._path)
        else:
            _remove(self._path)
            os.close(self._handle)
        self._handle = -1

    def _try(self) -> int:
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _seize(handle)
            if _same_file(handle, self._path):
                os.truncate(handle, 0)
                os.write(handle, f"{os.getpid()}\n".encode())
                return handle
        except OSError as error:
            os.close(handle)
            raise _refusal(error) from error
        os.close(handle)  # the other window removed the file just now: take the new one
        return -1


def _same_file(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError:
        return  # another window holds it open already, or the folder went away


def _refusal(error: OSError) -> Exception:
    if error.errno in _HELD:
        return UserError(OPEN_ELSEWHERE)
    if error.errno in (errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS):
        return UserError("This folder cannot lock files. Copy the game to this computer's disk.")
    return error
