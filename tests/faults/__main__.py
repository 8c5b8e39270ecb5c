"""`make faults`: harm a game at every write, kill it hundreds of times, count what was lost."""

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.faults.harm import Left, build_shim, compiler, lost, play, play_and_kill
from wargame.store import read_game

HOWS = ("eio", "full", "short", "kill")


def main() -> int:
    """Run both suites and print their counts; 1 when anything was lost."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--kills", type=int, default=200, help="kills at random moments")
    words.add_argument("--writes", type=int, default=60, help="writes at which each fault strikes")
    words.add_argument("--seed", default="faults")
    made = words.parse_args()
    started, count, wrong = time.monotonic(), Counter[str](), []
    with tempfile.TemporaryDirectory() as folder:
        wrong += _writes(Path(folder), made.writes, made.seed, count)
        wrong += _kills(Path(folder), made.kills, made.seed, count)
    for line in wrong:
        print(f"LOST {line}")
    told = ", ".join(f"{number:,} {what}" for what, number in sorted(count.items()))
    print(f"{told}; {len(wrong)} with something lost; {time.monotonic() - started:.0f} s")
    return 1 if wrong else 0


def _writes(folder: Path, writes: int, seed: str, count: Counter[str]) -> list[str]:
    """Each kind of fault at write 1, 2, 3 … of a game that is opened and played."""
    if not sys.platform.startswith("linux") or compiler() is None:
        print("No faults at writes: they take Linux and a C compiler.")
        return []
    shim, wrong = build_shim(folder), []
    for at in range(1, writes + 1):
        for how in HOWS:
            path = folder / f"{how}-{at}.crossroads"
            play(path, f"{seed} {at}", 3)
            left = play(path, f"{seed} {at} more", 12, shim, at=str(at), how=how)
            wrong += _judged(path, left, f"{how} at write {at}")
            count[f"writes with {how}"] += 1
            count["sentences read"] += len(left.refused)
    return wrong


def _kills(folder: Path, kills: int, seed: str, count: Counter[str]) -> list[str]:
    """One game, killed again and again; a new one after every twenty."""
    luck, wrong = random.Random(seed), []
    for number in range(kills):
        path = folder / f"kill-{number // 20}.crossroads"
        left = play_and_kill(path, f"{seed} {number}", luck.randint(1, 25))
        wrong += _judged(path, left, f"kill {number}")
        count["kills"] += 1
        count["acts acknowledged at kills"] += int(left.said[0]) if left.said else 0
    return wrong


def _judged(path: Path, left: Left, what: str) -> list[str]:
    found = [f"{what}: a traceback: {left.errors[-300:]}"] if "Traceback" in left.errors else []
    missing = lost(path, left)
    if missing:
        found.append(f"{what}: {missing}")
    elif path.exists() and read_game(path).broken is not None:
        found.append(f"{what}: a mark does not fit")
    return found


if __name__ == "__main__":
    sys.exit(main())
