"""How the headline meters went, week by week, on one chart."""

from itertools import pairwise

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.base.text import in_digits
from wargame.reports.meters import MeterScene
from wargame.ui.fonts import Role
from wargame.ui.lists import listed
from wargame.ui.theme import theme
from wargame.ui.widgets.meter.model import shown
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST
from wargame.ui.widgets.typeset import width_of

HIGH = 190
STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
APART = 9
"""Names at the ends of lines stay this many points of the scale apart."""


class HistoryChart(QWidget):
    """Lines in ink, told apart by their strokes and by their names at the end.

    Time runs from left to right in every script.
    """

    spoken_role = LIST

    def __init__(self, meters: tuple[MeterScene, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meters = meters
        self.setAccessibleName(self.tr("How the meters went"))
        self.setAccessibleDescription(listed(meter.name for meter in meters))
        self._plot = self._made()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._plot)
        self._draw()
        theme().themeChanged.connect(self._draw)

    def as_table(self) -> Sheet:
        """A row a week, a column a meter."""
        heads = (self.tr("Week"), *(meter.name for meter in self._meters))
        weeks = max((len(meter.history) for meter in self._meters), default=0)
        rows = tuple(
            (str(week), *(_at(meter.history, week) for meter in self._meters))
            for week in range(weeks)
        )
        return Sheet(self.accessibleName(), heads, rows)

    def spoken(self) -> Spoken:
        """Each week with the value of every meter."""
        return Spoken(parts=self.as_table().parts())

    def _made(self) -> pg.PlotWidget:
        """An empty chart that mouse and keyboard leave alone."""
        plot = pg.PlotWidget()
        plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setFrameShape(plot.Shape.NoFrame)
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(False, False)
        plot.hideButtons()
        return plot

    def _draw(self) -> None:
        """Draw it in the colours and sizes of the theme; pyqtgraph keeps those it was given."""
        look, plot, meters = theme(), self._plot, self._meters
        self.setFixedHeight(look.px(HIGH))
        plot.clear()
        plot.setBackground(look.tokens.card)
        weeks = max((len(meter.history) - 1 for meter in meters), default=1)
        room = max((width_of(meter.short, Role.DENSE_STRONG) for meter in meters), default=0)
        plot.setXRange(0, weeks + weeks * room / look.px(360), padding=0.02)
        plot.setYRange(0, 100, padding=0.02)
        self._dress_axes(plot, weeks)
        for place, meter in enumerate(meters):
            pen = pg.mkPen(look.tokens.ink, width=1.6, style=STROKES[place % len(STROKES)])
            values = [value / 100 for value in meter.history]
            plot.plot(range(len(values)), values, pen=pen, antialias=True)
        for meter, height in zip(meters, _spread([m.value / 100 for m in meters]), strict=True):
            name = pg.TextItem(meter.short, color=QColor(look.tokens.ink), anchor=(0, 0.5))
            name.setFont(look.font(Role.DENSE_STRONG))
            name.setPos(len(meter.history) - 1 + weeks * 0.012, height)
            plot.addItem(name)

    def _dress_axes(self, plot: pg.PlotWidget, weeks: int) -> None:
        look = theme()
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(look.tokens.rule)
            axis.setTextPen(look.tokens.ink3)
            axis.setStyle(tickFont=look.font(Role.AXIS), tickLength=-3)
        step = max(1, round(weeks / 8))
        ticks = [(week, in_digits(str(week))) for week in range(0, weeks + 1, step)]
        plot.getAxis("bottom").setTicks([ticks])
        plot.getAxis("left").setTicks(
            [[(value, in_digits(str(value))) for value in (0, 25, 50, 75, 100)]]
        )


def _at(history: tuple[int, ...], week: int) -> str:
    return str(shown(history[week])) if week < len(history) else ""


def _spread(heights: list[float]) -> list[float]:
    """The heights moved apart where names would lie over one another, in the same order."""
    order = sorted(range(len(heights)), key=lambda place: heights[place])
    moved = list(heights)
    for below, here in pairwise(order):
        moved[here] = max(moved[here], moved[below] + APART)
    return moved
