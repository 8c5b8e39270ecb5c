"""Every guard of the fuzzer sees the fault that `planted.py` holds for it.

How it was shown the other way round: with a guard taken out (the audit hook not armed, the memory
limit not set, `judged` returning its argument, `_heard` without the clock) its line here fails.
"""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.fuzz import planted
from tests.fuzz.worker import Result, attempt, judged

ROOT = Path(__file__).resolve().parents[2]

HERE = {
    "crash": "KeyError: 'planted'",
    "mumble": "no sentence",
    "slow": "s of processor time",
    "hoard": "took 4",
    "stray": "outside its folder: open",
    "left": "left in the temporary folder: planted",
    "swallowed": "outside its folder: os.mkdir",
    "begin": "outside its folder: subprocess.Popen",
}


def result(name: str, folder: Path) -> Result:
    """What the fuzzer says about one planted target."""
    target = next(each for each in planted.TARGETS if each.name == name)
    return judged(attempt(target, "1", 0, folder / "box"))


@pytest.mark.parametrize("name", HERE)
def test_a_planted_fault_is_seen(name: str, tmp_path: Path) -> None:
    """A crash, a mumbled refusal, slowness, greed, and all that leaves the folder."""
    assert HERE[name] in result(name, tmp_path).fault


def test_a_sound_case_passes(tmp_path: Path) -> None:
    """Writing inside the folder is nobody's business."""
    found = result("sound", tmp_path)
    assert (found.outcome, found.fault) == ("done", "")


def test_nothing_is_left_outside(tmp_path: Path) -> None:
    """What would have been written outside was stopped, not only seen."""
    result("stray", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["box"]


@cache
def report() -> tuple[int, str]:
    """Exit code and words of a run over planted targets that no test may hold in its process."""
    command = [sys.executable, "-m", "tests.fuzz", "--targets", "tests.fuzz.planted"]
    command += ["--cases", "4", "--workers", "2", "--hung-after", "2", "--only"]
    command += ["sound", "spin", "die", "glut"]
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.slow
def test_a_failure_is_an_exit_code_and_a_way_back() -> None:
    """Exit 1, and the words that run the case again."""
    code, said = report()
    assert code == 1 and "FAILED --seed 1 --case spin:0" in said


@pytest.mark.slow
@pytest.mark.parametrize("words", ["did not end within", "ended its process with 7"])
def test_hanging_and_dying_are_seen(words: str) -> None:
    """A case that does not end is ended; one that takes its process along is named."""
    assert words in report()[1]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the system sets no limit for memory")
def test_a_case_has_limited_memory() -> None:
    """What wants more than there is for a case is refused by the system."""
    assert "wanted more memory" in report()[1]
