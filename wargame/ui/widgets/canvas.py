"""A painter that thinks from the start of the line, so mirroring is done in one place."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QTextOption
from PySide6.QtWidgets import QWidget

from wargame.base.text import in_digits
from wargame.ui import icons
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.laid import laid_out
from wargame.ui.widgets.typeset import SLACK, elided, width_of, wrapped

Align = Literal["start", "end", "center"]

HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)
EDGE = 4
RING = 2
_ACROSS: dict[Align, Qt.AlignmentFlag] = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "end": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}
_BEFORE: dict[Align, float] = {"start": 0.0, "end": 1.0, "center": 0.5}
"""How much of the room that is left lies before a line."""
_MIRRORED: dict[Align, Align] = {"start": "end", "end": "start", "center": "center"}


@lru_cache(maxsize=256)
def _colour(name: str) -> QColor:
    """A colour by its name, shared: nothing changes it."""
    return QColor(name)


@lru_cache(maxsize=8)
def _block(align: Align, wraps: bool) -> QTextOption:
    """How lines of a block break and where they begin, shared: nothing changes it."""
    flag, wrap = Qt.AlignmentFlag, QTextOption.WrapMode
    made = QTextOption(_ACROSS[align] | flag.AlignAbsolute | flag.AlignVCenter)
    made.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    made.setWrapMode(wrap.WordWrap if wraps else wrap.NoWrap)
    return made


class Canvas:
    """One paint event's painter, with the theme at hand.

    Every rectangle is given as if the line ran left to right; under a right-to-left layout it is
    mirrored about the widget's width. Pass ``mirror=False`` to drawings that keep their direction,
    such as time axes.

    Attributes:
        p: the QPainter, antialiased.
        t: the theme's tokens.
        width: the widget's width; ``height`` its height.
        rtl: whether the layout runs right to left.
    """

    def __init__(self, widget: QWidget, painter: QPainter) -> None:
        self.p = painter
        self.theme = theme()
        self.t = self.theme.tokens
        self.width = float(widget.width())
        self.height = float(widget.height())
        self.rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.dpr = widget.devicePixelRatioF()
        painter.setRenderHints(HINTS)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def on(self, painter: QPainter) -> "Canvas":
        """The same canvas with another painter, for pictures that are kept."""
        other = copy(self)
        other.p = painter
        painter.setRenderHints(HINTS)
        return other

    def place(self, rect: QRectF) -> QRectF:
        """Where a rectangle lies on the widget."""
        if not self.rtl:
            return rect
        return QRectF(self.width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())

    def fill(self, rect: QRectF, colour: str, radius: float = 0) -> None:
        """Fill a rectangle, rounded if asked."""
        self.p.setPen(Qt.PenStyle.NoPen)
        self.p.setBrush(_colour(colour))
        if radius:
            self.p.drawRoundedRect(self.place(rect), radius, radius)
        else:
            self.p.fillRect(self.place(rect), _colour(colour))

    def frame(
        self, rect: QRectF, colour: str, radius: float = 0, width: float = 1, dashed: bool = False
    ) -> None:
        """Draw an edge just inside a rectangle."""
        half = width / 2
        pen = QPen(_colour(colour), width)
        if dashed:
            pen.setDashPattern([3 / width, 2 / width])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self.p.setPen(pen)
        self.p.setBrush(Qt.BrushStyle.NoBrush)
        inner = self.place(rect).adjusted(half, half, -half, -half)
        self.p.drawRoundedRect(inner, max(radius - half, 0), max(radius - half, 0))

    def ring(self, body: QRectF, radius: float, gap: float = 2) -> None:
        """Draw the accent ring that marks focus (gap 2) or selection (gap 1) around a body."""
        out = gap + RING
        self.frame(body.adjusted(-out, -out, out, out), self.t.acc, radius + out, RING)

    def shadow(self, body: QRectF, radius: float, raised: bool) -> None:
        """Lay the soft shadow of a tile, or of something raised, under a body."""
        if not self.t.shadows:
            return
        spread, alpha, drop = (4, 9, 2) if raised else (2, 8, 1)
        self.p.setPen(Qt.PenStyle.NoPen)
        self.p.setBrush(QColor(40, 32, 16, alpha))
        for step in range(spread):
            grown = self.place(body).adjusted(-step, -step, step, step).translated(0, drop)
            self.p.drawRoundedRect(grown, radius + step, radius + step)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1
    ) -> None:
        """Draw a straight line."""
        self.p.setPen(QPen(_colour(colour), width, c=Qt.PenCapStyle.FlatCap))
        if self.rtl:
            x1, x2 = self.width - x1, self.width - x2
        self.p.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    def text(
        self,
        rect: QRectF,
        words: str,
        role: Role,
        colour: str,
        align: Align = "start",
        weight: int = 0,
    ) -> float:
        """Write one line, centred vertically, shortened with an ellipsis where it does not fit.

        Returns:
            The width the words take.
        """
        if not words or rect.width() <= 0:
            return 0.0
        room, wide = rect.width(), width_of(words, role, weight)
        fitting = in_digits(words) if wide <= room + SLACK else elided(words, role, weight, room)
        self._write(self.place(rect), fitting, role, colour, align, weight)
        return min(wide, room)

    def text_on(
        self,
        base: float,
        x: float,
        width: float,
        words: str,
        role: Role,
        colour: str,
        weight: int = 0,
    ) -> None:
        """Write words with their base line at ``base`` and their start at ``x``."""
        spot = self.place(QRectF(x, base, width, 1)).topLeft()
        line = laid_out(in_digits(words), role, weight).line
        self.p.setPen(_colour(colour))
        line.draw(self.p, QPointF(spot.x(), base - line.ascent()))

    def lines(
        self, rect: QRectF, words: str, role: Role, colour: str, most: int = 2, weight: int = 0
    ) -> float:
        """Write up to ``most`` lines from the top of a rectangle; the last one is shortened.

        Returns:
            The height the lines take.
        """
        height = self.theme.line(role)
        rows = wrapped(words, role, weight, rect.width(), most)
        for number, row in enumerate(rows):
            line = QRectF(rect.x(), rect.y() + number * height, rect.width(), height)
            self._write(self.place(line), row, role, colour, "start", weight)
        return float(len(rows) * height)

    def block(
        self,
        rect: QRectF,
        words: str,
        role: Role,
        colour: str,
        align: Align = "start",
        weight: int = 0,
        wraps: bool = True,
    ) -> None:
        """Write lines centred vertically; those that begin below the rectangle are left out.

        Args:
            rect: on the widget, not mirrored.
            words: written whole, in the direction that they begin with.
            role: how they are set.
            colour: of the ink.
            align: where lines begin, mirrored.
            weight: in place of the role's own.
            wraps: whether lines break where they do not fit.
        """
        how = _block(_MIRRORED[align] if self.rtl else align, wraps)
        self.p.setFont(self.theme.font(role, weight))
        self.p.setPen(_colour(colour))
        self.p.drawText(rect, words, how)

    def icon(self, x: float, y: float, size: int, name: str, colour: str) -> None:
        """Draw a Lucide icon with its top start corner at (x, y)."""
        shown = icons.mirrored_name(name, self.rtl)
        self.pixmap(x, y, size, icons.icon(shown, colour, size, self.dpr))

    def pixmap(self, x: float, y: float, size: int, pixmap: QPixmap) -> None:
        """Draw a square pixmap with its top start corner at (x, y)."""
        spot = self.place(QRectF(x, y, size, size)).topLeft()
        self.p.drawPixmap(QPointF(round(spot.x()), round(spot.y())), pixmap)

    def _write(
        self, where: QRectF, words: str, role: Role, colour: str, align: Align, weight: int
    ) -> None:
        """Write words into a rectangle on the widget."""
        laid = laid_out(words, role, weight)
        before = _BEFORE[_MIRRORED[align] if self.rtl else align]
        x = where.x() + before * (where.width() - laid.width)
        self.p.setPen(_colour(colour))
        laid.line.draw(self.p, QPointF(x, where.y() + (where.height() - laid.height) / 2))


@contextmanager
def canvas(widget: QWidget) -> Iterator[Canvas]:
    """Open a painter on a widget for the length of a ``with`` block."""
    painter = QPainter(widget)
    try:
        yield Canvas(widget, painter)
    finally:
        painter.end()
