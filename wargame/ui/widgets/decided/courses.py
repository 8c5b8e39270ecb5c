"""How some meters went, one strip over the other, with numbered marks through all of them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.decided.marks import Mark, TimeAxis, paint_dot
from wargame.ui.widgets.meter.model import Band, shown
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST
from wargame.ui.widgets.typeset import width_of, wrapped

LABEL, FIGURE, TOP, FOOT, GAP = 96, 44, 22, 20, 8
NAME_ROWS = 3
ROOM, LEAST = 500, 3000
_WASH = {"calm": "band_calm", "watch": "watch_tint", "alarm": "alarm_tint"}


@dataclass(frozen=True)
class Course:
    """A meter's values, one a week and one at the end; in hundredths of a point."""

    name: str
    values: tuple[int, ...]
    bands: tuple[Band, ...]
    low: int
    high: int


class Courses(QWidget):
    """Strips of equal height; the words of the marks stand under them."""

    spoken_role = LIST

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._courses: tuple[Course, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._cursor = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("How the meters went"))

    def set_courses(self, courses: tuple[Course, ...], marks: tuple[Mark, ...] = ()) -> None:
        """Show courses of one length."""
        self._courses, self._marks = courses, marks
        self.update()

    def set_cursor(self, week: int) -> None:
        """Draw a line at a week, 0 at none."""
        self._cursor = week
        self.update()

    def as_table(self) -> Sheet:
        """A row a week and one for the end, a column a meter."""
        heads = (self.tr("Week"), *(course.name for course in self._courses))
        weeks = max((len(course.values) for course in self._courses), default=0)
        named = [*(str(week) for week in range(1, weeks)), self.tr("End")]
        rows = tuple(
            (named[week], *(str(shown(c.values[week])) for c in self._courses))
            for week in range(weeks)
        )
        return Sheet(self.accessibleName(), heads, rows)

    def spoken(self) -> Spoken:
        """Each week with the value of every meter."""
        return Spoken(parts=self.as_table().parts())

    def sizeHint(self) -> QSize:
        """Half a screen wide."""
        return QSize(theme().px(560), theme().px(240))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(theme().px(300), theme().px(150))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strips, the marks through them, and what the marks mean."""
        with canvas(self) as c:
            if self._courses:
                self._paint(c)

    def _paint(self, c: Canvas) -> None:
        px, line = c.theme.px, c.theme.line(Role.DENSE)
        weeks = max(len(course.values) for course in self._courses)
        left, right = (px(LABEL), c.width - px(FIGURE))
        if c.rtl:
            left, right = px(FIGURE), c.width - px(LABEL)
        axis = TimeAxis(left, right, weeks)
        legend = self._legend(c.width)
        bottom = c.height - px(FOOT) - len(legend) * (line + 2)
        room = bottom - px(TOP)
        each = (room - GAP * (len(self._courses) - 1)) / len(self._courses)
        for place, course in enumerate(self._courses):
            top = px(TOP) + place * (each + GAP)
            self._paint_course(c, axis, course, QRectF(left, top, right - left, each))
        axis.paint_cursor(c, self._cursor, px(TOP), bottom)
        for mark in self._marks:
            axis.paint_mark(c, mark, 0, bottom)
        axis.paint_weeks(c, bottom + 3, self.tr("Week %1"), self.tr("End"))
        self._paint_legend(c, legend, bottom + px(FOOT))

    def _paint_course(self, c: Canvas, axis: TimeAxis, course: Course, box: QRectF) -> None:
        low, high = _window(course)

        def y(value: float) -> float:
            inside = min(max(value, low), high)
            return box.bottom() - box.height() * (inside - low) / (high - low)

        c.p.fillRect(box, QColor(c.t.sunk))
        for band in course.bands:
            colour = QColor(getattr(c.t, _WASH[band.tone]))
            if band.tone != "calm":
                c.p.fillRect(
                    QRectF(box.x(), y(band.end), box.width(), y(band.start) - y(band.end)), colour
                )
        points = [QPointF(axis.x(w), y(v)) for w, v in enumerate(course.values, 1)]
        c.p.setPen(QPen(QColor(c.t.ink), 1.8))
        c.p.setBrush(Qt.BrushStyle.NoBrush)
        c.p.drawPolyline(QPolygonF(points))
        c.p.setBrush(QColor(c.t.ink))
        c.p.drawEllipse(points[-1], 3, 3)
        self._paint_words(c, course, box)

    def _paint_words(self, c: Canvas, course: Course, box: QRectF) -> None:
        line = c.theme.line(Role.LABEL)
        first, last = shown(course.values[0]), shown(course.values[-1])
        middle = box.center().y()
        wide = c.theme.px(LABEL) - 8
        rows = len(wrapped(course.name, Role.LABEL, 0, wide, NAME_ROWS))
        top = middle - (rows + 1) * line / 2
        c.lines(QRectF(0, top, wide, 0), course.name, Role.LABEL, c.t.ink, NAME_ROWS)
        name = QRectF(0, top + (rows - 1) * line, wide, line)
        went = self.tr("%1 to %2").replace("%1", str(first)).replace("%2", str(last))
        c.text(name.translated(0, line), went, Role.DENSE, c.t.ink3)
        figure = QRectF(c.width - c.theme.px(FIGURE) + 8, middle - 12, c.theme.px(FIGURE) - 8, 24)
        c.text(figure, str(last), Role.TITLE, c.t.ink)

    def _legend(self, width: float) -> list[list[Mark]]:
        """Marks with words, as many a line as fit."""
        rows: list[list[Mark]] = []
        room = 0.0
        for mark in self._marks:
            wide = width_of(mark.words, Role.DENSE) + 44
            if not rows or wide > room:
                rows.append([])
                room = width
            rows[-1].append(mark)
            room -= wide
        return rows

    def _paint_legend(self, c: Canvas, rows: list[list[Mark]], top: float) -> None:
        line = c.theme.line(Role.DENSE) + 2
        for number, row in enumerate(rows):
            x, y = 0.0, top + number * line
            for mark in row:
                spot = c.place(QRectF(x, y, 18, line)).center()
                paint_dot(c, spot.x(), spot.y(), mark.number)
                wide = min(width_of(mark.words, Role.DENSE), c.width - x - 26)
                c.text(QRectF(x + 24, y, wide + 2, line), mark.words, Role.DENSE, c.t.ink)
                x += wide + 44


def _window(course: Course) -> tuple[int, int]:
    """The part of the scale that is shown: the course with some room, at least ``LEAST`` high."""
    low, high = min(course.values) - ROOM, max(course.values) + ROOM
    short = max(LEAST - (high - low), 0) // 2
    return max(low - short, course.low), min(high + short, course.high)
