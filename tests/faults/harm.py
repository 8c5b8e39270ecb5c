"""Plays in a child process, harms it, and looks at what is left."""

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.session.table import checksum
from wargame.base.errors import WargameError
from wargame.session import Session

ROOT = Path(__file__).resolve().parents[2]
PLAYER = [sys.executable, "-m", "tests.faults.player"]


def compiler() -> str | None:
    """A C compiler, which the shim needs."""
    return next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)


def build_shim(folder: Path) -> Path:
    """Compile the shim; only on Linux, and where there is a compiler."""
    made = folder / "shim.so"
    source = Path(__file__).with_name("shim.c")
    found = compiler()
    assert found is not None
    subprocess.run(
        [found, "-shared", "-fPIC", "-O1", "-o", str(made), str(source), "-ldl"], check=True
    )
    return made


@dataclass(frozen=True, slots=True)
class Left:
    """What a child said last, and how it ended.

    Attributes:
        said: acts, week, branch and position that were acknowledged last; None for nothing.
        refused: the sentences it read.
        killed: whether a signal ended it.
        errors: what it wrote to stderr: a traceback is a fault of ours.
    """

    said: tuple[str, ...] | None
    refused: tuple[str, ...]
    killed: bool
    errors: str


def play(path: Path, seed: str, turns: int, shim: Path | None = None, **fault: str) -> Left:
    """Let a child play with a fault that strikes at some write.

    Args:
        path: the game; made by the child where it is missing.
        seed: of what the child does.
        turns: how many things it does.
        shim: see `build_shim`; None harms nothing.
        fault: ``at``, ``how`` and ``span``, see `shim.c`.
    """
    env = {**os.environ, "PYTHONPATH": str(ROOT), "FAULT_MATCH": path.name}
    if shim is not None:
        env |= {"LD_PRELOAD": str(shim), "FAULT_AT": fault["at"], "FAULT_HOW": fault["how"]}
        env["FAULT_FOR"] = fault.get("span", "1")
    done = subprocess.run(
        [*PLAYER, str(path), seed, str(turns)], cwd=ROOT, env=env, capture_output=True, text=True
    )
    return _left(done.stdout, done.returncode == -signal.SIGKILL, done.stderr)


def play_and_kill(path: Path, seed: str, after: int) -> Left:
    """Let a child play and kill it after it has said something ``after`` times."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        [*PLAYER, str(path), seed, "10000"],
        cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(after)]
    child.kill()
    text = "".join(lines) + child.stdout.read()
    child.stdout.close()
    child.wait()
    return _left(text, True, "")


def _left(text: str, killed: bool, errors: str) -> Left:
    lines = [line for line in text.splitlines(keepends=True) if line.endswith("\n")]
    stands = [tuple(line.split()[1:]) for line in lines if line.startswith("stands ")]
    refused = tuple(line[8:].strip() for line in lines if line.startswith("refused "))
    return Left(stands[-1] if stands else None, refused, killed, errors)


def lost(path: Path, left: Left) -> str:
    """What of the acknowledged is not in the file; empty when nothing is.

    The file may be one act ahead of what was said: it was committed and not yet acknowledged.
    """
    if left.said is None:
        return ""
    acts, week, branch, position = left.said
    try:
        with Session.open(path) as session:
            here = (str(len(session.log)), str(session.week), str(session.branch_id))
            if here == (acts, week, branch):
                return "" if checksum(session) == position else "the position is another one"
            if session.branch_id == int(branch):
                behind = len(session.log) < int(acts) or session.week < int(week)
                return f"{left.said} was said, and {here} is there" if behind else ""
        return _on_the_other_road(path, left.said)
    except WargameError as error:
        return str(error)


def _on_the_other_road(path: Path, said: tuple[str, ...]) -> str:
    """The child went to another branch and was killed before it said so."""
    with Session.open(path, int(said[2])) as session:
        behind = len(session.log) < int(said[0]) or session.week < int(said[1])
    return f"{said} was said, and less is there" if behind else ""
