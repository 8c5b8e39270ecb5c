"""One meter on two roads: A as a line in ink, B dashed in the accent, from the first week on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.reports.compare import Apart
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.meter.model import shown
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST

TALL, PAD, LEAST = 64, 6, 1000
LETTER, HALF_LETTER = 12, 4
"""Pixels of a letter from base line to base line, and from its middle to its base line."""


class PairChart(QWidget):
    """Both courses on one scale; the week in which the roads part is marked."""

    spoken_role = LIST

    def __init__(self, scene: Apart, parting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self._parting = scene, parting
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(scene.name)

    def as_table(self) -> Sheet:
        """A row a week, a column a road."""
        a, b = self._scene.a, self._scene.b
        rows = tuple(
            (str(week), _cell(a, week), _cell(b, week)) for week in range(max(len(a), len(b)))
        )
        return Sheet(self._scene.name, (self.tr("Week"), "A", "B"), rows)

    def spoken(self) -> Spoken:
        """Each week with both values."""
        return Spoken(parts=self.as_table().parts())

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(theme().px(420), theme().px(TALL))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(theme().px(200), theme().px(TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both lines; time runs from left to right in every language."""
        with canvas(self) as c:
            self._paint(c)

    def _paint(self, c: Canvas) -> None:
        weeks = max(len(self._scene.a), len(self._scene.b)) - 1
        values = (*self._scene.a, *self._scene.b)
        low, high = min(values), max(values)
        short = max(LEAST - (high - low), 0) / 2
        low, high = round(low - short), round(high + short)
        box = QRectF(PAD, PAD, c.width - 2 * PAD - 14, c.height - 2 * PAD)
        c.p.fillRect(QRectF(0, 0, c.width, c.height), QColor(c.t.sunk))

        def at(week: int, value: int) -> QPointF:
            across, up = week / (weeks or 1), (value - low) / (high - low)
            return QPointF(box.x() + box.width() * across, box.bottom() - box.height() * up)

        if self._parting:
            c.p.setPen(QPen(QColor(c.t.ink3), 1, Qt.PenStyle.DotLine))
            x = at(self._parting - 1, low).x()
            c.p.drawLine(QPointF(x, 0), QPointF(x, c.height))
        lines = (("B", self._scene.b, c.t.acc, Qt.PenStyle.DashLine),
                 ("A", self._scene.a, c.t.ink, Qt.PenStyle.SolidLine))  # fmt: skip
        c.p.setBrush(Qt.BrushStyle.NoBrush)
        ends: dict[str, QPointF] = {}
        for name, course, colour, style in lines:
            points = [at(week, value) for week, value in enumerate(course)]
            c.p.setPen(QPen(QColor(colour), 1.8, style))
            c.p.drawPolyline(QPolygonF(points))
            ends[name] = points[-1]
        upper, lower = sorted(ends, key=lambda name: ends[name].y())
        apart = letters_apart(ends[upper].y(), ends[lower].y(), c.height)
        for name, y in zip((upper, lower), apart, strict=True):
            c.p.setFont(theme().font(Role.DENSE_STRONG))
            c.p.setPen(QColor(c.t.ink if name == "A" else c.t.acc))
            c.p.drawText(QPointF(ends[name].x() + 4, y), name)


def letters_apart(upper: float, lower: float, height: float) -> tuple[float, float]:
    """Base lines of the letters of two lines that end at these heights: both inside, none over.

    Each stands beside its end where there is room, else they make way as little as they can.
    """
    first, second = upper + HALF_LETTER, lower + HALF_LETTER
    short = max(LETTER - (second - first), 0) / 2
    first = min(max(first - short, LETTER), height - 2 - LETTER)
    return first, min(max(second + short, first + LETTER), height - 2)


def _cell(course: tuple[int, ...], week: int) -> str:
    return str(shown(course[week])) if week < len(course) else ""
