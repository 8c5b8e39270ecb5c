"""Runs cases one after another and measures each: time, memory, outcome."""

import random
import resource
import sys
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.box import Escaped, emptied, watched
from tests.fuzz.target import REFUSED, Target, said
from wargame.base.errors import WargameError

MEGABYTE = 1024 * 1024
STATUS = Path("/proc/self/status")
"""Where Linux tells what a process takes."""

MOST_SECONDS = 1.0
"""Of processor time, which other programs on the machine do not lengthen."""

MOST_GROWTH = 400
"""Megabytes by which one case may raise the peak of the process."""

MOST_SPACE = 2000
"""Megabytes of address space beyond what the process has at its start."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one case; ``fault`` is empty where nothing is wrong."""

    target: str
    number: int
    outcome: str
    seconds: float
    fault: str = ""


def luck_of(seed: str, target: str, number: int) -> random.Random:
    """The luck of a case: the same for the same three words, whatever ran before."""
    return random.Random(f"{seed}:{target}:{number}")


def attempt(target: Target, seed: str, number: int, folder: Path) -> Result:
    """Make one case and run it, in a folder that is emptied first."""
    luck = luck_of(seed, target.name, number)
    place = emptied(folder)
    try:
        made = target.make(luck, place)
    except Exception:  # noqa: BLE001 - whatever it is, the generator is wrong
        return Result(target.name, number, "not made", 0.0, traceback.format_exc())
    start, peak = time.process_time(), _fresh_peak()
    outcome, fault = "failed", ""
    try:
        with watched(place):
            outcome = target.run(made, place)
    except WargameError as error:
        outcome, fault = REFUSED, _unsaid(error)
    except Escaped as escape:
        fault = f"outside its folder: {escape}"
    except MemoryError:
        fault = "wanted more memory than there is for a case"
    except Exception:  # noqa: BLE001 - whatever it is, it is the finding
        fault = traceback.format_exc()
    seconds, growth = time.process_time() - start, _peak() - peak
    if not fault and growth > MOST_GROWTH:
        fault = f"took {growth} MB"
    return Result(target.name, number, outcome, seconds, fault)


def judged(result: Result) -> Result:
    """The result, with too long a time as its fault."""
    if result.fault or result.seconds <= MOST_SECONDS:
        return result
    fault = f"took {result.seconds:.1f} s of processor time"
    return Result(result.target, result.number, result.outcome, result.seconds, fault)


def cases(target: Target, seed: str, numbers: range, folder: Path) -> Iterator[Result]:
    """The results of many cases."""
    for number in numbers:
        yield judged(attempt(target, seed, number, folder))


def limit_memory() -> None:
    """Let the system refuse more memory, where it can."""
    if sys.platform != "linux":
        return
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MOST_SPACE * MEGABYTE
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _fresh_peak() -> int:
    """Let the peak begin anew where the system can, so that what ran before hides nothing."""
    if STATUS.exists():
        Path("/proc/self/clear_refs").write_text("5")
    return _peak()


def _peak() -> int:
    """The most memory that this process has had since then, in megabytes."""
    if STATUS.exists():
        lines = STATUS.read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) // 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak // MEGABYTE if sys.platform == "darwin" else peak // 1024


def _unsaid(error: WargameError) -> str:
    try:
        said(error)
    except AssertionError as wrong:
        return f"{type(error).__name__}: {wrong}"
    return ""
