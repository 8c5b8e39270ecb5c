"""Endings from best to worst as shares of one bar."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import ending_ramp, text_on, theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST
from wargame.ui.widgets.typeset import width_of

BAR = 12
THICK = 20
GAP = 2
BETWEEN = 12


@dataclass(frozen=True)
class Odds:
    """One ending: its word and how often it comes, in percent; None while that is not known."""

    name: str
    percent: int | None

    @property
    def share(self) -> int:
        """How much of the bar it takes."""
        return self.percent or 0

    @property
    def figure(self) -> str:
        """Its figure in the legend."""
        return "–" if self.percent is None else str(self.percent)


class OddsBar(QWidget):
    """Endings from best to worst as shares of one bar, each named in the legend under it."""

    spoken_role = LIST

    def __init__(
        self, numbers_inside: bool = False, legend: bool = True, parent: QWidget | None = None
    ) -> None:
        """Set up the bar.

        Args:
            numbers_inside: write the percentages on a thicker bar where they fit.
            legend: write names and percentages under the bar.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._inside, self._legend = numbers_inside, legend
        self._odds: tuple[Odds, ...] = ()
        # Not Fixed: that would hold it to one line whatever its height for the width is.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Odds of each ending"))

    def set_odds(self, odds: tuple[Odds, ...]) -> None:
        """Show odds, best ending first."""
        if [odd.name for odd in odds] != [odd.name for odd in self._odds]:
            self.updateGeometry()
        self._odds = odds
        self.update()

    def as_table(self) -> Sheet:
        """Each ending with how often it comes."""
        rows = tuple((odd.name, f"{odd.figure} %") for odd in self._odds)
        return Sheet(self.accessibleName(), (self.tr("Ending"), self.tr("Odds")), rows)

    def spoken(self) -> Spoken:
        """The likeliest ending; all of them as parts."""
        most = max(self._odds, key=lambda odd: odd.share, default=None)
        value = f"{most.name} {most.figure} %" if most and most.share else ""
        return Spoken(value, self.as_table().parts())

    def hasHeightForWidth(self) -> bool:
        """The legend breaks into as many lines as it needs."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Bar and legend."""
        shown = self._legend and self._odds
        rows = math.ceil(len(self._odds) / len(self._columns(width))) if shown else 0
        space = theme().px(5) if rows else 0
        return theme().px(self._thick()) + space + rows * theme().line(Role.DENSE)

    def sizeHint(self) -> QSize:
        """The width of the side column."""
        width = theme().px(300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, two lines of legend."""
        width = theme().px(120)
        return QSize(width, theme().px(self._thick()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bar and legend."""
        with canvas(self) as c:
            if not self._odds:
                return
            colours = ending_ramp(len(self._odds), c.t)
            self._paint_bar(c, colours)
            if self._legend:
                self._paint_legend(c, colours)

    def _paint_bar(self, c: Canvas, colours: tuple[str, ...]) -> None:
        """Segments with a gap of 2 px; endings that never come have none."""
        there = [at for at, odd in enumerate(self._odds) if odd.share]
        whole = sum(odd.share for odd in self._odds)
        if not whole:
            c.fill(QRectF(0, 0, c.width, c.theme.px(self._thick())), c.t.sunk)
            return
        room = c.width - GAP * (len(there) - 1)
        x, tall = 0.0, float(c.theme.px(self._thick()))
        for at in there:
            wide = room * self._odds[at].share / whole
            rect = QRectF(x, 0, wide, tall)
            c.fill(rect, colours[at])
            figure = self._odds[at].figure
            if self._inside and width_of(figure, Role.DENSE_STRONG) + 4 <= wide:
                c.text(rect, figure, Role.DENSE_STRONG, text_on(colours[at], c.t), "center")
            x += wide + GAP

    def _paint_legend(self, c: Canvas, colours: tuple[str, ...]) -> None:
        """A square, the word and the figure for each ending."""
        line = c.theme.line(Role.DENSE)
        top = c.theme.px(self._thick() + 5)
        side = float(c.theme.px(8))
        widths = self._columns(c.width)
        spare = max(c.width - sum(widths), 0) / len(widths)
        for at, odd in enumerate(self._odds):
            place, number = at % len(widths), at // len(widths)
            x, y = sum(widths[:place]) + place * spare, top + number * line
            c.fill(QRectF(x, y + (line - side) / 2, side, side), colours[at])
            last = place == len(widths) - 1
            room = widths[place] + spare - side - 5 - (0 if last else c.theme.px(BETWEEN))
            cell = QRectF(x + side + 5, y, room, line)
            c.text(cell, odd.figure, Role.DENSE_STRONG, c.t.ink, "end")
            used = width_of(odd.figure, Role.DENSE_STRONG) + 4
            c.text(cell.adjusted(0, 0, -used, 0), odd.name, Role.DENSE, c.t.ink)

    def _columns(self, width: float) -> list[float]:
        """Widths of the legend's columns: as many as fit, filled line by line, evenly."""
        look, count = theme(), len(self._odds)
        room = look.px(8 + 5 + BETWEEN + 4) + width_of("100", Role.DENSE_STRONG)
        cells = [width_of(odd.name, Role.DENSE) + room for odd in self._odds]
        for most in range(count, 1, -1):
            across = math.ceil(count / math.ceil(count / most))
            widths = [max(cells[place::across]) for place in range(across)]
            widths[-1] -= look.px(BETWEEN)
            if sum(widths) <= width:
                return widths
        return [width]

    def _thick(self) -> int:
        return THICK if self._inside else BAR
