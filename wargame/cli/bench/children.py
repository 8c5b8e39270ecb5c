"""Other processes that are timed: the program itself, and bare ones to hold it against."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, TextIO

import wargame
from wargame.base.errors import UserError
from wargame.base.paths import HOME_VARIABLE, packed

BARE_WINDOW = """
import json, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

found = {}

class Window(QWidget):
    def paintEvent(self, event):
        if not found:
            found["stall"] = 0
            QTimer.singleShot(0, painted)

def painted():
    found["painted"] = found["last"] = time.perf_counter_ns()
    timer.start(2)
    QTimer.singleShot(500, app.quit)

def tick():
    now = time.perf_counter_ns()
    found["stall"], found["last"] = max(found["stall"], now - found["last"]), now

app = QApplication([])
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.timeout.connect(tick)
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
print(json.dumps({"painted": found["painted"], "stall": found["stall"] / 1e6}), flush=True)
"""

BYTECODE = "PYTHONDONTWRITEBYTECODE"

BARE_NUMPY = "import json, time, numpy; print(json.dumps({'ready': time.perf_counter_ns()}))"


class LeftOut(UserError):  # noqa: N818 - read as "the row is left out"
    """A figure cannot be had here; the message says why."""


def program(*words: str) -> list[str]:
    """The words that start this program."""
    return [sys.executable, *([] if packed() else ["-m", "wargame"]), *words]


def python(code: str) -> list[str]:
    """The words that start a bare Python.

    Raises:
        LeftOut: the packed program has none.
    """
    if packed():
        raise LeftOut("The packed program has no bare Python to be held against.")
    return [sys.executable, "-c", code]


def timed(words: list[str], home: Path, until: str = "{") -> tuple[dict[str, Any], int]:
    """Start a process and read it up to a line.

    Args:
        words: what to start.
        home: a folder for what it writes.
        until: how the line begins; one of JSON is read as an object.

    Returns:
        The object, empty for other lines, with ``seen``, the moment the line was read; and the
        moment before the start. Both count nanoseconds of a clock that all processes share.

    Raises:
        LeftOut: it stopped without such a line.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as complaints:
        started = time.perf_counter_ns()
        with subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=complaints, text=True, encoding="utf-8",
            errors="replace", env=_surroundings(home),
        ) as process:  # fmt: skip
            try:
                return _read(process, complaints, until), started
            finally:
                process.kill()


def _read(process: "subprocess.Popen[str]", complaints: TextIO, until: str) -> dict[str, Any]:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(until):
            seen = {"seen": time.perf_counter_ns()}
            return {**json.loads(line), **seen} if until == "{" else seen
    complaints.seek(0)
    last = [line for line in complaints.read().splitlines() if line.strip()][-1:]
    raise LeftOut(" ".join(["A process that was to be timed stopped:", *last]))


def _surroundings(home: Path) -> dict[str, str]:
    """No screen, nobody's own folders, this very program, and its bytecode kept.

    An installed program has its bytecode beside it; where the environment forbids to write any, as
    many a container does, every start would compile all modules anew.
    """
    path = str(Path(wargame.__file__).resolve().parents[1])
    before = os.environ.get("PYTHONPATH")
    kept = {name: value for name, value in os.environ.items() if name != BYTECODE}
    if BYTECODE in os.environ:
        kept.setdefault("PYTHONPYCACHEPREFIX", str(home / "bytecode"))
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join([path, before] if before else [path]),
        "PYTHONUNBUFFERED": "1",
        "QT_QPA_PLATFORM": "offscreen",
        HOME_VARIABLE: str(home),
    }
