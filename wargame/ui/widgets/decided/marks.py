"""Numbered marks on a time axis, and the axis itself. Time runs from left to right everywhere."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from wargame.base.text import in_digits
from wargame.ui.fonts import Role
from wargame.ui.widgets.canvas import Canvas
from wargame.ui.widgets.typeset import width_of

DOT = 18


@dataclass(frozen=True)
class Mark:
    """A numbered place between two weeks: 2.5 lies between week 2's turn and week 3's."""

    number: int
    at: float
    words: str = ""


class TimeAxis:
    """Weeks 1 … ``weeks`` from ``left`` to ``right``, in pixels that are never mirrored."""

    def __init__(self, left: float, right: float, weeks: int) -> None:
        self.left, self.right, self.weeks = left, right, max(weeks, 2)

    def x(self, week: float) -> float:
        """Where a week lies."""
        return self.left + (self.right - self.left) * (week - 1) / (self.weeks - 1)

    def paint_weeks(self, c: Canvas, top: float, label: str, end: str) -> None:
        """Write some weeks under the axis.

        Args:
            c: the canvas.
            top: where the line begins.
            label: stands at the first week, which is its %1.
            end: stands at the last place, the end of the game.
        """
        step = max(1, round(self.weeks / 6))
        line = c.theme.line(Role.AXIS)
        for week in [*range(1, self.weeks, step), self.weeks]:
            if self.weeks - week < step and week != self.weeks:
                continue
            words = label.replace("%1", str(week)) if week == 1 else str(week)
            words = end if week == self.weeks else words
            wide = width_of(words, Role.AXIS)
            x = min(max(self.x(week) - wide / 2, self.left), self.right - wide + 8)
            flag = Qt.AlignmentFlag.AlignLeft
            plain(c, QRectF(x, top, wide, line), words, Role.AXIS, c.t.ink3, flag)

    def paint_cursor(self, c: Canvas, week: int, top: float, bottom: float) -> None:
        """A solid line at the week that is looked at; week 0 is none."""
        if week:
            c.p.setPen(QPen(QColor(c.t.acc), 2))
            c.p.drawLine(QPointF(self.x(week), top), QPointF(self.x(week), bottom))

    def paint_mark(self, c: Canvas, mark: Mark, top: float, bottom: float) -> None:
        """A dotted line with a numbered dot on it."""
        x = self.x(mark.at)
        pen = QPen(QColor(c.t.ink), 1, Qt.PenStyle.DotLine)
        c.p.setPen(pen)
        c.p.drawLine(QPointF(x, top + c.theme.px(DOT)), QPointF(x, bottom))
        paint_dot(c, x, top + c.theme.px(DOT) / 2, mark.number)


def paint_dot(c: Canvas, x: float, y: float, number: int) -> None:
    """A filled dot with a number, its middle at (x, y)."""
    side = c.theme.px(DOT)
    c.p.setPen(Qt.PenStyle.NoPen)
    c.p.setBrush(QColor(c.t.ink))
    c.p.drawEllipse(QPointF(x, y), side / 2 - 1, side / 2 - 1)
    rect = QRectF(x - side / 2, y - side / 2, side, side)
    plain(c, rect, str(number), Role.DENSE_STRONG, c.t.card)


def plain(
    c: Canvas,
    rect: QRectF,
    words: str,
    role: Role,
    colour: str,
    flag: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Write words where they stand, in every script: the time axis is not mirrored."""
    c.p.setFont(c.theme.font(role))
    c.p.setPen(QColor(colour))
    how = int(flag | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
    c.p.drawText(rect, how, in_digits(words))
