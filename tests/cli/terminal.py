"""Running the command line inside a test: words in, lines out."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from wargame.cli.doors import Doors, ScreenOptions
from wargame.cli.main import run
from wargame.reports.page import Chart, Page


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


class NoPaper:
    """A printer whose sheets say what they would show."""

    def pdf(self, page: Page, progress: Callable[[int, int], object] | None = None) -> bytes:
        """The page's title."""
        if progress is not None:
            progress(1, 1)
        return page.title.encode()

    def png(self, chart: Chart, language: str) -> bytes:
        """The chart's title and its language."""
        return f"{chart.title} {language}".encode()


def wargame(
    *words: str, screens: NoScreens | None = None, paper: NoPaper | None = None
) -> int:  # fmt: skip
    """Run the program with these words and return its exit code."""
    doors = Doors(
        lambda *_: 77, lambda: screens or NoScreens(), paper=lambda: paper or NoPaper()
    )  # fmt: skip
    return run(list(words), doors)


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
