"""Running the command line inside a test: words in, lines out."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from wargame.cli.doors import Doors, ScreenOptions
from wargame.cli.main import run


class NoScreens:
    """Screens of a machine that draws into nothing but a list."""

    def __init__(self) -> None:
        self.drawn: list[tuple[str, Path, ScreenOptions]] = []

    def names(self) -> tuple[str, ...]:
        """The screens that can be drawn."""
        return ("home", "table")

    def draw(self, screen: str, file: Path, options: ScreenOptions) -> None:
        """Remember what should be drawn."""
        self.drawn.append((screen, file, options))


def wargame(*words: str, screens: NoScreens | None = None) -> int:
    """Run the program with these words and return its exit code."""
    return run(list(words), Doors(lambda *_: 77, lambda: screens or NoScreens()))


def typed(lines: Iterator[str]) -> Callable[[str], str]:
    """A keyboard on which these lines are typed."""

    def read(_prompt: str) -> str:
        line = next(lines, None)
        if line is None:
            raise EOFError
        return line

    return read


def plain(text: str | None) -> str:
    """A text without line breaks and repeated blanks, as a person reads it."""
    return re.sub(r"\s+", " ", text or "")
