"""Plays in a child process, harms it, and looks at what is left."""

import shutil
import signal
import sqlite3
import tempfile
import time
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from tests.faults import player
from tests.faults.stable import stable
from tests.session.table import checksum
from wargame.base.errors import WargameError
from wargame.session import Session
from wargame.store import read_game


@dataclass(frozen=True, slots=True)
class Left:
    """What a child told, and how it ended.

    Attributes:
        told: acts, week, branch and position each time something was acknowledged.
        refused: the sentences it read.
        exit: 0, or what ended it: a signal is below 0, 1 a traceback, which is a fault of ours.
        struck: whether the fault came.
    """

    told: tuple[tuple[str, ...], ...]
    refused: tuple[str, ...]
    exit: int | None
    struck: bool = True


def play(path: Path, seed: str, turns: int, **fault: str) -> Left:
    """Let a child play with a fault that strikes at some write.

    Args:
        path: the game; made by the child where it is missing.
        seed: of what the child does.
        turns: how many things it does.
        fault: ``AT``, ``HOW`` and ``FOR``, see `shim.c`; nothing for an honest disk.
    """
    with tempfile.TemporaryDirectory() as folder:
        struck = Path(folder) / "struck"
        words = {f"FAULT_{name}": value for name, value in fault.items()}
        if fault:
            words |= {"FAULT_MATCH": path.name, "FAULT_TOLD": str(struck)}
        child, told = _started(path, seed, turns, words)
        return _left(child, _rest(told), struck.exists())


def play_and_kill(path: Path, seed: str, after: int, pause: float = 0) -> Left:
    """Let a child play and kill it ``pause`` seconds after it has told something so often."""
    child, told = _started(path, seed, 10000, {})
    lines = [told.recv() for _ in range(after)]
    time.sleep(pause)
    child.kill()
    return _left(child, lines + _rest(told))


def _started(
    path: Path, seed: str, turns: int, fault: dict[str, str]
) -> tuple[BaseProcess, Connection]:
    ours, theirs = Pipe(duplex=False)
    child = stable().Process(target=player.run, args=(theirs, path, seed, turns, fault))
    child.start()
    theirs.close()
    return child, ours


def _rest(told: Connection) -> list[str]:
    """All that is told until the child is no more; a line that was cut off does not count."""
    lines = list[str]()
    try:
        while True:
            lines.append(told.recv())
    except (EOFError, OSError):
        told.close()
    return lines


def _left(child: BaseProcess, lines: list[str], struck: bool = True) -> Left:
    child.join()
    told = tuple(tuple(line.split()[1:]) for line in lines if line.startswith("stands "))
    refused = tuple(line[8:] for line in lines if line.startswith("refused "))
    return Left(told, refused, child.exitcode, struck)


def harmed(path: Path, left: Left) -> str:
    """What is wrong with a game that a child has left; empty when nothing is."""
    if left.exit not in (0, -signal.SIGKILL):
        return f"a traceback, or signal {left.exit}: see above"
    if not path.exists():
        return "the game is gone" if left.told else ""
    if (found := _pages(path)) != "ok":
        return f"integrity_check: {found}"
    missing = lost(path, left)
    if not missing and read_game(path).broken is not None:
        return "a mark does not fit"
    return missing


def _pages(path: Path) -> str:
    """What SQLite itself says of the file as it lies, in a copy: looking would settle it."""
    with tempfile.TemporaryDirectory() as folder:
        for end in ("", "-wal", "-journal"):
            beside = path.with_name(path.name + end)
            if beside.exists():
                shutil.copyfile(beside, Path(folder) / f"copy{end}")
        copy = sqlite3.connect(Path(folder) / "copy")
        try:
            return str(copy.execute("PRAGMA integrity_check").fetchone()[0])
        except sqlite3.DatabaseError as error:
            return str(error)
        finally:
            copy.close()


def lost(path: Path, left: Left) -> str:
    """What of the acknowledged is not in the file; empty when nothing is.

    The file may be one act ahead of what was told: it was committed and not yet acknowledged.
    """
    if not left.told:
        return ""
    acts, week, branch, position = left.told[-1]
    try:
        with Session.open(path) as session:
            here = (str(len(session.log)), str(session.week), str(session.branch_id))
            if here == (acts, week, branch):
                return "" if checksum(session) == position else "the position is another one"
            if session.branch_id == int(branch):
                behind = len(session.log) < int(acts) or session.week < int(week)
                return f"{left.told[-1]} was said, and {here} is there" if behind else ""
        return _on_the_other_road(path, left.told[-1])
    except WargameError as error:
        return str(error)


def _on_the_other_road(path: Path, said: tuple[str, ...]) -> str:
    """The child went to another branch and was killed before it said so."""
    with Session.open(path, int(said[2])) as session:
        behind = len(session.log) < int(said[0]) or session.week < int(said[1])
    return f"{said} was said, and less is there" if behind else ""
