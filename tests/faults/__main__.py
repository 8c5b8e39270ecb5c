"""`make faults`: harm a game at every write, kill it hundreds of times, count what was lost."""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.faults.harm import Left, harmed, play, play_and_kill
from tests.faults.stable import can_harm

EACH, IN_TURN = "eio", ("full", "short", "kill", "gone")
"""An I/O error strikes at every write, and one of the others there too."""

TURNS = 5
KILLS_A_GAME = 20
MOST_PAUSE = 0.04
"""Seconds; about as long as an act takes, so that a kill falls anywhere in one."""

Case = tuple[str, Path, Left]


def main() -> int:
    """Run both suites and print their counts; 1 when anything was lost."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--kills", type=int, default=200, help="kills at random moments")
    words.add_argument("--writes", type=int, default=10**6, help="no more writes than so many")
    words.add_argument("--seed", default="faults")
    made = words.parse_args()
    tally = Tally()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for case in _kills(folder, made.kills, made.seed):
            tally.add("kills", *case)
        for begun in (False, True) if can_harm() else ():
            for how, case in _writes(folder, made.writes, made.seed, begun=begun):
                tally.add(f"writes with {how}", *case)
    if not can_harm():
        print("No faults at writes: they take Linux and a C compiler.")
    return tally.told()


class Tally:
    """What was done and found, told as it grows."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._counts, self._wrong = Counter[str](), list[str]()
        self._started = self._shown = time.monotonic()

    def add(self, what: str, name: str, path: Path, left: Left) -> None:
        """Judge what a child has left."""
        self._counts[what] += 1
        self._counts["acknowledgements"] += len(left.told)
        self._counts["sentences read"] += len(left.refused)
        if wrong := harmed(path, left):
            self._wrong.append(name)
            print(f"LOST {name}: {wrong}", flush=True)
        elif path.exists():
            self._counts["integrity checks ok"] += 1
        if time.monotonic() - self._shown > 5:
            self._shown = time.monotonic()
            print(f"{self._sum()} …", flush=True)

    def told(self) -> int:
        """Print the sum; 1 when anything was lost."""
        print(self._sum())
        return 1 if self._wrong else 0

    def _sum(self) -> str:
        counts = ", ".join(f"{number:,} {what}" for what, number in sorted(self._counts.items()))
        seconds = time.monotonic() - self._started
        return f"{counts}; {len(self._wrong)} with something lost; {seconds:.0f} s"


def _writes(folder: Path, most: int, seed: str, *, begun: bool) -> Iterator[tuple[str, Case]]:
    """Faults at write 1, 2, 3 … of a game, until one would come after the last write.

    Args:
        folder: for the games.
        most: writes at most.
        seed: of what is played.
        begun: the game is there already and is opened; else its making is harmed too.
    """
    before = folder / "before.crossroads"
    if begun:
        play(before, seed, 3)
    for at in range(1, most + 1):
        for how in (EACH, IN_TURN[at % len(IN_TURN)]):
            path = folder / f"{how}-{at}-{begun}.crossroads"
            if begun:
                shutil.copyfile(before, path)
            left = play(path, f"{seed} {begun}", TURNS, AT=str(at), HOW=how)
            if not left.struck:
                return
            yield how, (f"{how} at write {at}", path, left)
            path.unlink(missing_ok=True)


def _kills(folder: Path, kills: int, seed: str) -> Iterator[Case]:
    """One game, killed again and again at random moments; a new one after every twenty."""
    luck = random.Random(seed)
    for number in range(kills):
        path = folder / f"kill-{number // KILLS_A_GAME}.crossroads"
        after, pause = luck.randint(0, 25), luck.uniform(0, MOST_PAUSE)
        yield f"kill {number}", path, play_and_kill(path, f"{seed} {number}", after, pause)


if __name__ == "__main__":
    sys.exit(main())
