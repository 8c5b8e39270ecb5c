"""What the terminal is told apart from the answer: one sentence, and what a bug leaves behind."""

import sys
from types import TracebackType

from wargame.base import crash
from wargame.base.text import harmless


def tell(sentence: str) -> None:
    """One sentence on stderr, after what stdout still holds."""
    sys.stdout.flush()
    print(harmless(" ".join(sentence.split())), file=sys.stderr)


class Faults:
    """Turns a fault of the program itself into a report and a sentence.

    Use it around everything; after its block ``code`` is what the program leaves with. Ctrl+C and
    leaving on purpose pass through.
    """

    code = crash.EXIT_CODE

    def __enter__(self) -> "Faults":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        file = crash.report(error)
        left = f"pass on the report {file}" if file else "no folder took a report of it"
        tell(f"The program met a fault of its own; what was saved is safe, so go on, and {left}.")
        return True
