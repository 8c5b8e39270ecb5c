"""`python -m wargame`, and the program `wargame`."""

import gc
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: the words after the program's name; None takes those of the process.
    """
    # Imports and decks make many objects and no rubbish: looking for it took a tenth of the start.
    gc.set_threshold(50_000, 20, 50)
    from wargame.app import main as run

    return run(argv)


if __name__ == "__main__":
    sys.exit(main())
