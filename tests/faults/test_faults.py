"""Whatever happens to disk or process, nothing acknowledged is lost and no traceback is shown.

`make faults` does the same at length: at every write of a long game, and hundreds of kills.
"""

import sys
from pathlib import Path

import pytest

from tests.faults.harm import build_shim, compiler, lost, play, play_and_kill
from wargame.store import read_game

needs_shim = pytest.mark.skipif(
    not sys.platform.startswith("linux") or compiler() is None,
    reason="faults are injected by a small library: that takes Linux and a C compiler",
)


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that harms."""
    return build_shim(tmp_path_factory.mktemp("shim"))


@needs_shim
@pytest.mark.slow
@pytest.mark.parametrize(("how", "at"), [("eio", 3), ("full", 40), ("short", 5), ("kill", 25)])
def test_a_write_that_fails_loses_nothing(tmp_path: Path, shim: Path, how: str, at: int) -> None:
    """The act is refused in a sentence, or was never acknowledged; the rest is there."""
    path = tmp_path / "a.crossroads"
    play(path, "before", 2)
    left = play(path, "seed", 12, shim, at=str(at), how=how)
    assert "Traceback" not in left.errors
    assert lost(path, left) == ""
    assert read_game(path).broken is None


@needs_shim
@pytest.mark.slow
def test_a_disk_that_stays_full_is_told_each_time(tmp_path: Path, shim: Path) -> None:
    """Every act is refused, and what was there before is all there."""
    path = tmp_path / "a.crossroads"
    before = play(path, "before", 6)
    left = play(path, "seed", 5, shim, at="1", how="full", span="100000")
    assert left.refused and all("full" in said or "fault" in said for said in left.refused)
    assert lost(path, before) == ""


@needs_shim
def test_the_shim_strikes(tmp_path: Path, shim: Path) -> None:
    """A fault that never comes would prove nothing."""
    path = tmp_path / "a.crossroads"
    play(path, "before", 1)
    assert play(path, "seed", 4, shim, at="2", how="kill").killed


@pytest.mark.slow
def test_killed_at_any_moment(tmp_path: Path) -> None:
    """After each kill the game stands where it was said, or one act further."""
    path = tmp_path / "a.crossroads"
    for number, after in enumerate((1, 7)):
        left = play_and_kill(path, f"seed {number}", after)
        assert lost(path, left) == ""
