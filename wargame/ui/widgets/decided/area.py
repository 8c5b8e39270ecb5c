"""Odds of each ending, week by week, as layers that fill the height."""

from itertools import accumulate
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import ending_ramp, text_on, theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.decided.marks import Mark, TimeAxis, plain
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST
from wargame.ui.widgets.typeset import width_of

SIDE, TOP, FOOT = 34, 22, 38
WHOLE = "100 %"
THICK = 0.09
"""A layer has its name inside where it is thicker than this share of the height."""


class OddsArea(QWidget):
    """Layers from the best ending on top to the worst at the foot, with numbered marks."""

    spoken_role = LIST

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._weeks: tuple[tuple[float, ...], ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._cursor = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Odds of each ending, week by week"))

    def set_odds(
        self,
        names: tuple[str, ...],
        weeks: tuple[tuple[float, ...], ...],
        marks: tuple[Mark, ...] = (),
    ) -> None:
        """Show odds.

        Args:
            names: endings, best first.
            weeks: for each week, and for the end, the percent of each.
            marks: numbered places on the axis.
        """
        self._names, self._weeks, self._marks = names, weeks, marks
        self.update()

    def set_cursor(self, week: int) -> None:
        """Draw a line at a week, 0 at none."""
        self._cursor = week
        self.update()

    def as_table(self) -> Sheet:
        """A row a week, a column an ending."""
        heads = (self.tr("Week"), *self._names)
        last = len(self._weeks)
        rows = tuple(
            (
                self.tr("End") if number == last else str(number),
                *(f"{round(part)} %" for part in odds),
            )
            for number, odds in enumerate(self._weeks, 1)
        )
        return Sheet(self.accessibleName(), heads, rows)

    def spoken(self) -> Spoken:
        """Each week with its odds."""
        return Spoken(parts=self.as_table().parts())

    def sizeHint(self) -> QSize:
        """Half a screen wide."""
        return QSize(theme().px(560), theme().px(240))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(theme().px(300), theme().px(150))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw layers, axis and marks."""
        with canvas(self) as c:
            if len(self._weeks) >= 2:
                self._paint(c)

    def _paint(self, c: Canvas) -> None:
        px = c.theme.px
        side = max(px(SIDE), ceil(width_of(WHOLE, Role.AXIS)) + 4)
        axis = TimeAxis(1, c.width - side, len(self._weeks))
        top, bottom = float(px(TOP)), c.height - px(FOOT)
        colours = ending_ramp(len(self._names), c.t)
        edges = [[0.0, *accumulate(odds)] for odds in self._weeks]
        for layer in range(len(self._names)):
            self._paint_layer(c, axis, edges, layer, (top, bottom), colours[layer])
        named = [
            self._paint_name(c, axis, edges, layer, (top, bottom), colours[layer])
            for layer in range(len(self._names))
        ]
        self._paint_legend(c, [at for at, there in enumerate(named) if not there], colours)
        for share, words in ((0.0, WHOLE), (0.5, "50"), (1.0, "0")):
            y = top + (bottom - top) * share
            rect = QRectF(axis.right + 4, y - 8, side - 4, 16)
            plain(c, rect, words, Role.AXIS, c.t.ink3, Qt.AlignmentFlag.AlignLeft)
        axis.paint_cursor(c, self._cursor, px(TOP), bottom)
        for mark in self._marks:
            axis.paint_mark(c, mark, 0, bottom)
        axis.paint_weeks(c, bottom + 3, self.tr("Week %1"), self.tr("End"))

    def _paint_layer(
        self, c: Canvas, axis: TimeAxis, edges: list[list[float]], layer: int,
        span: tuple[float, float], colour: str,
    ) -> None:  # fmt: skip
        upper = [QPointF(axis.x(w), _y(e[layer], e, span)) for w, e in enumerate(edges, 1)]
        lower = [QPointF(axis.x(w), _y(e[layer + 1], e, span)) for w, e in enumerate(edges, 1)]
        c.p.setPen(QPen(QColor(c.t.card), 1))
        c.p.setBrush(QColor(colour))
        c.p.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _paint_name(
        self, c: Canvas, axis: TimeAxis, edges: list[list[float]], layer: int,
        span: tuple[float, float], colour: str,
    ) -> bool:  # fmt: skip
        """The name where the layer is thick enough for all of it; whether there is such a place."""
        over = [e[layer] / (e[-1] or 1) for e in edges]
        under = [e[layer + 1] / (e[-1] or 1) for e in edges]
        words = self._names[layer]
        wide = width_of(words, Role.DENSE_STRONG) + 8
        reach = wide / 2 / ((axis.right - axis.left) / (axis.weeks - 1))
        best, middle, room = -1, 0.0, THICK
        for week in range(len(edges)):
            if not 1 + reach <= week + 1 <= axis.weeks - reach:
                continue
            near = slice(max(int(week - reach), 0), int(week + reach) + 2)
            ceiling, floor = max(over[near]), min(under[near])
            if floor - ceiling > room:
                best, middle, room = week, (ceiling + floor) / 2, floor - ceiling
        if best < 0:
            return False
        y = span[0] + (span[1] - span[0]) * middle
        rect = QRectF(axis.x(best + 1) - wide / 2, y - 9, wide, 18)
        plain(c, rect, words, Role.DENSE_STRONG, text_on(colour, c.t))
        return True

    def _paint_legend(self, c: Canvas, layers: list[int], colours: tuple[str, ...]) -> None:
        """The endings whose layer has no room for their name."""
        line, side = c.theme.line(Role.DENSE), c.theme.px(8)
        x, y, beside = 0.0, c.height - line, side + 5 + c.theme.px(16)
        wanted = [width_of(self._names[layer], Role.DENSE) for layer in layers]
        free = c.width - beside * len(layers)
        share = free / max(len(layers), 1) if sum(wanted) > free else c.width
        for layer in layers:
            c.fill(QRectF(x, y + (line - side) / 2, side, side), colours[layer])
            room = QRectF(x + side + 5, y, share, line)
            x += beside + c.text(room, self._names[layer], Role.DENSE, c.t.ink)


def _y(edge: float, edges: list[float], span: tuple[float, float]) -> float:
    return span[0] + (span[1] - span[0]) * edge / (edges[-1] or 1)
