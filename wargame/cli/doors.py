"""What the command line is handed from outside, because it may not look there itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from wargame.base.errors import UserError
from wargame.settings import Kept

if TYPE_CHECKING:
    from wargame.reports.page.model import Chart, Page


@dataclass(frozen=True, slots=True)
class ScreenOptions:
    """What to draw.

    Attributes:
        deck: a deck's id or folder, or "" for the usual one.
        save: a saved game to show, or None for a new one.
        week: the week to show; bots play up to it. 0 shows the game where it stands.
        seed: of a new game.
        theme: light, dark or contrast. language: en or ar.
        width, height: of the window, in pixels.
        role: the seat to sit in, in the first cast that has it; "" for the formateur's office.
        text_size: in percent. digits: of Arabic texts, western or arabic-indic.
    """

    deck: str = ""
    save: Path | None = None
    week: int = 0
    seed: str = "1"
    theme: str = "light"
    language: str = "en"
    width: int = 1440
    height: int = 900
    text_size: int = 100
    digits: str = "western"
    role: str = ""


class Screens(Protocol):
    """Draws a screen without showing it."""

    def names(self) -> tuple[str, ...]:
        """The screens that can be drawn."""
        ...

    def draw(self, screen: str, file: Path, options: ScreenOptions) -> None:
        """Draw ``screen`` into a PNG file."""
        ...


class Paper(Protocol):
    """Prints reports, without a window."""

    def pdf(self, page: "Page", progress: Callable[[int, int], object] | None = None) -> bytes:
        """A report as a PDF file; ``progress`` is told sheets done and sheets in all."""
        ...

    def png(self, chart: "Chart", language: str) -> bytes:
        """A chart of a report as a PNG file."""
        ...


class Timing(Protocol):
    """Measures the window, off screen, in a process of its own."""

    def opening(self) -> dict[str, Any]:
        """Open the application and leave; moments of the first paint and of being ready."""
        ...

    def clicks(self, quick: bool, deck: str) -> dict[str, Any]:
        """Click at the Table; milliseconds to the painted Table, and memory."""
        ...

    def foreseeing(self, quick: bool, deck: str) -> dict[str, Any]:
        """Turn weeks at the Table; the longest stall of the window while each is forecast."""
        ...


def no_paper() -> Paper:
    """The door where nothing prints.

    Raises:
        UserError: always.
    """
    raise UserError("Nothing prints here; export to .html, .csv or .json instead.")


def no_timing() -> Timing:
    """The door where there is no window to be measured.

    Raises:
        UserError: always.
    """
    raise UserError("There is no window here to be measured.")


@dataclass(frozen=True, slots=True)
class Doors:
    """Callables that lead to the screens; each imports what it needs only when called.

    Attributes:
        open_window: starts the application, with a file open where one is given and in the
            settings of this run, and returns its exit code.
        screens: what can draw screens off screen.
        timing: what measures the window.
        paper: what prints reports.
    """

    open_window: Callable[[Path | None, Kept], int]
    screens: Callable[[], Screens]
    timing: Callable[[], Timing] = no_timing
    paper: Callable[[], Paper] = no_paper
