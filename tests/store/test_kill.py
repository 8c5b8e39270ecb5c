"""kill −9 at any instant: nothing acknowledged is lost and the file opens."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.samples import NEW
from wargame.store import Save

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys
from pathlib import Path
from tests.store.samples import act, end
from wargame.store import Save

save, found = Save.open(Path(sys.argv[1]))
seq, week = len(found.entries), len(found.weeks)
while True:
    seq += 1
    items = [act(seq, week)]
    if seq % 7 == 0:
        items.append(end(week))
        week += 1
    save.append(*items)
    print(seq, week, flush=True)
"""


def killed(path: Path, after: int) -> tuple[int, int]:
    """Play in another process, kill it after some acts; the last ones it acknowledged."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    for _ in range(after):
        child.stdout.readline()
    child.kill()
    rest = child.stdout.read().splitlines()
    child.stdout.close()
    child.wait()
    whole = [line.split() for line in rest if line.count(" ") == 1]
    return (int(whole[-1][0]), int(whole[-1][1])) if whole else (0, 0)


@pytest.mark.slow
def test_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    """After every kill the game opens, is whole and holds each acknowledged act."""
    path = tmp_path / "a.crossroads"
    Save.create(path, NEW).close()
    for _ in range(5):
        seq, week = killed(path, random.randint(1, 40))
        save, found = Save.open(path)
        save.close()
        assert found.broken is None
        assert len(found.entries) >= seq and len(found.weeks) >= week
