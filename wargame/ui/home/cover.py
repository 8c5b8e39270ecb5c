"""Cover art: a deck's own picture, or one painted from its recipe. Nothing in it is random."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from wargame.ui.theme import mix
from wargame.ui.widgets.canvas import Canvas

Recipe = Callable[[QPainter, QRectF, "Paints"], None]


class Paints:
    """The colours a recipe works with, taken from the theme."""

    def __init__(self, c: Canvas) -> None:
        self.accent = mix("#000000", c.t.acc, 0.5) if c.t.is_dark else c.t.acc
        self.pale = c.t.ink if c.t.is_dark else c.t.card
        self.sand = mix(c.t.band_watch, c.t.card, 0.9)
        self.earth = mix(c.t.watch, c.t.card, 0.85)
        self.paper = c.t.sunk
        self.ink = mix("#000000", c.t.ink, 0.1) if not c.t.is_dark else c.t.sunk
        self.alarm = c.t.alarm
        self.grey = c.t.ink3


def paint_cover(c: Canvas, rect: QRectF, art: str) -> None:
    """Draw the cover of a deck; an unknown recipe is drawn as seats."""
    c.p.save()
    shape = QPainterPath()
    shape.addRect(c.place(rect))
    c.p.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    RECIPES.get(art, _seats)(c.p, c.place(rect), Paints(c))
    c.p.restore()


def paint_picture(c: Canvas, rect: QRectF, picture: QImage) -> None:
    """Fill the cover with a deck's own picture, cropped about its middle; it is never mirrored."""
    share = min(picture.width() / rect.width(), picture.height() / rect.height())
    part = QRectF(0, 0, rect.width() * share, rect.height() * share)
    part.moveCenter(QRectF(picture.rect()).center())
    c.p.drawImage(c.place(rect), picture, part)


def _seats(p: QPainter, rect: QRectF, paints: Paints) -> None:
    """A hemicycle that is filled half way."""
    p.fillRect(rect, QColor(paints.accent))
    centre = QPointF(rect.center().x(), rect.bottom() + rect.height() * 0.14)
    dot = rect.height() * 0.034
    for row in range(8):
        radius = rect.height() * (0.32 + row * 0.105)
        count = 9 + row * 4
        for seat in range(count):
            angle = math.pi * (1 - seat / (count - 1))
            spot = centre + QPointF(radius * 1.16 * math.cos(angle), -radius * math.sin(angle))
            filled = seat / (count - 1) < 0.49
            p.setPen(Qt.PenStyle.NoPen if filled else QPen(QColor(_half(paints)), 1.2))
            p.setBrush(QColor(paints.pale) if filled else Qt.BrushStyle.NoBrush)
            p.drawEllipse(spot, dot, dot)


def _half(paints: Paints) -> str:
    return mix(paints.pale, paints.accent, 0.55)


def _star(p: QPainter, rect: QRectF, paints: Paints) -> None:
    """Eight-pointed stars in a lattice, as on tiles."""
    p.fillRect(rect, QColor(paints.sand))
    p.setPen(QPen(QColor(paints.earth), 1.4, j=Qt.PenJoinStyle.MiterJoin))
    step = rect.height() / 2.4
    columns, rows = round(rect.width() / step) + 2, 4
    for column in range(columns):
        for row in range(rows):
            spot = rect.topLeft() + QPointF((column - 0.1) * step, (row + 0.15) * step)
            p.setBrush(Qt.BrushStyle.NoBrush)
            _eight(p, spot, step * 0.36)
            p.setBrush(QColor(mix(paints.earth, paints.sand, 0.45)))
            _eight(p, spot + QPointF(step / 2, step / 2), step * 0.17)


def _eight(p: QPainter, centre: QPointF, reach: float) -> None:
    """A star of two squares, drawn as one outline."""
    points = []
    for corner in range(16):
        far = reach if corner % 2 == 0 else reach * 0.765
        angle = corner * math.pi / 8
        points.append(centre + QPointF(far * math.cos(angle), far * math.sin(angle)))
    p.drawPolygon(QPolygonF(points))


def _river(p: QPainter, rect: QRectF, paints: Paints) -> None:
    """Two channels and their currents."""
    p.fillRect(rect, QColor(paints.paper))
    p.setBrush(Qt.BrushStyle.NoBrush)
    for line in range(15):
        strong = line in (3, 8, 13)
        colour = paints.accent if strong else mix(paints.accent, paints.paper, 0.5)
        p.setPen(QPen(QColor(colour), 2.2 if strong else 1))
        base = rect.y() + rect.height() * (line + 0.6) / 15
        path = QPainterPath(QPointF(rect.x() - 4, base))
        for step in range(1, 41):
            x = rect.x() - 4 + (rect.width() + 8) * step / 40
            sway = math.sin(step / 6.4 + line * 0.42) * rect.height() * 0.05
            path.lineTo(QPointF(x, base + sway + math.sin(step / 13 + line) * 3))
        p.drawPath(path)


def _bars(p: QPainter, rect: QRectF, paints: Paints) -> None:
    """Weeks as bars, some over the line."""
    p.fillRect(rect, QColor(paints.ink))
    heights = (0.34, 0.49, 0.27, 0.42, 0.57, 0.38, 0.52, 0.67, 0.47, 0.6, 0.74)
    step = rect.width() / len(heights)
    for place, height in enumerate(heights):
        colour = paints.alarm if place < 7 else paints.grey
        tall = rect.height() * height
        bar = QRectF(rect.x() + place * step + 1, rect.bottom() - tall, step * 0.62, tall)
        p.fillRect(bar, QColor(colour))
    pen = QPen(QColor(mix("#FFFFFF", paints.ink, 0.6)), 1)
    pen.setDashPattern([3, 3])
    p.setPen(pen)
    y = rect.bottom() - rect.height() * 0.53
    p.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


RECIPES: dict[str, Recipe] = {"seats": _seats, "star": _star, "river": _river, "bars": _bars}
