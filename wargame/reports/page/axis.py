"""Weeks along the foot of a chart, and the turning points through it."""

from dataclasses import dataclass

from wargame.reports.page import ink
from wargame.reports.page.svg import Drawing

_LABELS = 6
TALL = 20
"""Room for the words under an axis."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered place on the axis: 2.5 lies between week 2's turn and week 3's."""

    number: int
    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Weeks 1 … ``weeks`` from ``left`` to ``right``; the last one is the end of the game."""

    left: float
    right: float
    weeks: int

    def x(self, week: float) -> float:
        """Where a week lies."""
        return self.left + (self.right - self.left) * (week - 1) / max(self.weeks - 1, 1)

    def draw(self, on: Drawing, y: float, first: str, end: str) -> None:
        """Write some weeks under the baseline ``y``: in words the first and the end."""
        step = max(1, round(self.weeks / _LABELS))
        for week in range(1, self.weeks, step):
            if week > 1 and self.weeks - week < step:
                continue
            anchor, words = ("start", first) if week == 1 else ("middle", str(week))
            on.text(self.x(week), y + 14, words, size=11, fill=ink.INK3, anchor=anchor)
        on.text(self.x(self.weeks), y + 14, end, size=11, fill=ink.INK3, anchor="end")

    def mark(self, on: Drawing, mark: Mark, top: float, bottom: float) -> None:
        """A numbered line through the chart."""
        x = self.x(mark.at)
        on.line((x, top + 8), (x, bottom), ink.INK, dotted=True)
        on.numbered(x, top, mark.number)
