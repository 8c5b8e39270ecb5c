"""kill −9 while a person plays: every acknowledged act is there and the game replays."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.session.table import checksum, new
from wargame.session import Session

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from pathlib import Path
from tests.session.table import checksum, offers
from wargame.session import Session

session = Session.open(Path(sys.argv[1]))
turn = 0
while True:
    turn += 1
    if session.can_undo and turn % 3:
        session.undo()
    elif turn % 10 == 0 and session.week < 3:
        session.end_week()
    else:
        session.act(offers(session)[turn % 2])
    print(len(session.log), session.week, checksum(session), flush=True)
"""


def killed(path: Path, after: int) -> list[str]:
    """Play in another process and kill it; the last position it acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    lines = [child.stdout.readline() for _ in range(after)]
    child.kill()
    lines += child.stdout.readlines()
    child.stdout.close()
    child.wait()
    return next(line for line in reversed(lines) if line.endswith("\n")).split()


@pytest.mark.slow
def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    """After every kill the game stands where it was acknowledged, or one act further."""
    path = tmp_path / "a.crossroads"
    new(path).close()
    for _ in range(4):
        acts, week, position = killed(path, random.randint(1, 25))
        with Session.open(path) as session:
            ahead = (len(session.log), session.week) != (int(acts), int(week))
            assert len(session.log) >= int(acts) and session.week >= int(week)
            assert ahead or checksum(session) == position
