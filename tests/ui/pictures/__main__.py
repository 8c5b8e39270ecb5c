"""`make screens`: draw the kept pictures and those of the manual anew, all in one process.

python -m tests.ui.pictures
python -m tests.ui.pictures table debrief   only scenes whose names begin so
"""

import sys
from tempfile import TemporaryDirectory

from tests.surroundings import settle_in


def main(beginnings: list[str]) -> int:
    """Draw everything that is asked for; without a word all of it."""
    with TemporaryDirectory() as home:
        settle_in(home)
        from tests.ui.pictures import manual, remake  # Qt looks around when it is imported

        changed = remake.kept(tuple(beginnings))
        if not beginnings:
            manual.draw()
    print(f"{changed} kept pictures have changed; look at them before you commit.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
