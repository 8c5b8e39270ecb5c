"""Whatever happens to disk or process, nothing acknowledged is lost and no traceback is shown.

`make faults` does the same at length: at every write of two games, and hundreds of kills.
"""

import signal
from pathlib import Path

import pytest

from tests.faults.harm import harmed, play, play_and_kill
from tests.faults.stable import can_harm

needs_shim = pytest.mark.skipif(
    not can_harm(),
    reason="faults are injected by a small library: that takes Linux and a C compiler",
)


@needs_shim
@pytest.mark.slow
@pytest.mark.parametrize(
    ("how", "at"), [("eio", 3), ("full", 40), ("short", 5), ("kill", 25), ("gone", 20)]
)
def test_a_write_that_fails_loses_nothing(tmp_path: Path, how: str, at: int) -> None:
    """The act is refused in a sentence, or was never acknowledged; the rest is there."""
    path = tmp_path / "a.crossroads"
    play(path, "before", 2)
    left = play(path, "seed", 12, AT=str(at), HOW=how)
    assert left.struck
    assert harmed(path, left) == ""


@needs_shim
@pytest.mark.slow
def test_a_disk_that_stays_full_is_told_each_time(tmp_path: Path) -> None:
    """Every act is refused, and what was there before is all there."""
    path = tmp_path / "a.crossroads"
    before = play(path, "before", 6)
    left = play(path, "seed", 5, AT="1", HOW="full", FOR="100000")
    assert left.refused and all("full" in said or "fault" in said for said in left.refused)
    assert harmed(path, before) == ""


@needs_shim
@pytest.mark.slow
def test_a_stick_that_is_pulled_is_told_each_time(tmp_path: Path) -> None:
    """Every act is refused in a sentence, and once it is back the game stands where it was."""
    path = tmp_path / "a.crossroads"
    before = play(path, "before", 6)
    left = play(path, "seed", 5, AT="1", HOW="gone")
    assert left.refused and all("drive" in said or "opened" in said for said in left.refused)
    assert harmed(path, before) == ""


@needs_shim
def test_the_shim_strikes(tmp_path: Path) -> None:
    """A fault that never comes would prove nothing."""
    path = tmp_path / "a.crossroads"
    play(path, "before", 1)
    left = play(path, "seed", 4, AT="2", HOW="kill")
    assert left.exit == -signal.SIGKILL and left.struck


@pytest.mark.slow
def test_killed_at_any_moment(tmp_path: Path) -> None:
    """After each kill the game stands where it was said, or one act further."""
    path = tmp_path / "a.crossroads"
    for number, after in enumerate((1, 7)):
        left = play_and_kill(path, f"seed {number}", after)
        assert harmed(path, left) == ""
