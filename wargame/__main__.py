"""`python -m wargame`, and the program `wargame`."""

import os
import sys
from collections.abc import Sequence

from wargame.base.garbage import look_rarely


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: the words after the program's name; None takes those of the process.
    """
    look_rarely()
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # it would search every package
    from wargame.app import main as run

    return run(argv)


if __name__ == "__main__":
    sys.exit(main())
