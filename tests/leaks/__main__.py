"""`make leaks`: open, play and close one game after the other, and see whether anything stays.

What a game leaves behind is counted, not guessed: widgets, sessions and tables that are alive, and
the memory of the process. The first games fill what is kept on purpose (fonts, pages, decks), so
the growth that is printed is that of the second half.
"""

import argparse
import gc
import sys
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.surroundings import settle_in

ALLOWED_MB = 5.0
"""Growth of the second half that is still noise: pages that the allocator holds on to."""


@dataclass(frozen=True)
class Count:
    """What is alive after a game was closed.

    Attributes:
        widgets, sessions: how many. megabytes: of memory, 0 where the system does not say.
    """

    widgets: int
    sessions: int
    megabytes: float


def main(words: list[str]) -> int:
    """Play the games and print the counts; 1 when something has grown."""
    made = argparse.ArgumentParser(description=__doc__)
    made.add_argument("--games", type=int, default=50)
    made.add_argument("--weeks", type=int, default=2, help="ended in each game")
    made.add_argument("--deck", default="iraq-2025")
    asked = made.parse_args(words)
    with TemporaryDirectory() as home:
        settle_in(home)
        from tests.leaks.games import closed_games

        counts = [_told(n, count) for n, count in enumerate(closed_games(asked), 1)]
    return _judged(counts)


def _told(number: int, count: Count) -> Count:
    if number == 1 or number % 10 == 0:
        print(
            f"game {number}: {count.widgets} widgets, {count.sessions} sessions, "
            f"{count.megabytes:.1f} MB",
            flush=True,
        )
    return count


def _judged(counts: list[Count]) -> int:
    middle, last = counts[len(counts) // 2], counts[-1]
    more = last.megabytes - middle.megabytes
    kept = last.widgets - middle.widgets, last.sessions - middle.sessions
    print(
        f"{len(counts)} games. In the second half {kept[0]} widgets and {kept[1]} sessions more "
        f"are alive, and the process has grown by {more:.1f} MB."
    )
    return int(any(each > 0 for each in kept) or more > ALLOWED_MB)


def memory() -> float:
    """Resident memory of this process now, in MB; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return 0.0
    return pages * 4096 / 1e6


def alive(kind: type) -> int:
    """How many of a kind the collector knows."""
    return sum(isinstance(each, kind) for each in gc.get_objects())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
