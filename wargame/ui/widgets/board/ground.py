"""The ground of a tile, drawn once for all tiles that share it: stroking is what costs time."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from wargame.ui.widgets.canvas import EDGE

RADIUS = 5
SHADOWS = {"": (0, 0, 0), "low": (2, 8, 1), "raised": (4, 9, 2)}


@dataclass(frozen=True)
class Ground:
    """What a tile's ground looks like.

    Attributes:
        width: of the body in pixels; ``height`` likewise.
        fill: colour of the body.
        edge: colour of its edge; ``stroke`` its width; ``dashed`` whether it is broken.
        shadow: empty, ``low`` or ``raised``.
        tint: colour of the strip at the foot, empty for none; ``strip`` its height.
    """

    width: int
    height: int
    fill: str
    edge: str
    stroke: float = 1.0
    dashed: bool = False
    shadow: str = ""
    tint: str = ""
    strip: int = 0


@lru_cache(maxsize=256)
def ground_picture(ground: Ground, dpr: float) -> QPixmap:
    """Draw a ground with ``EDGE`` pixels of room around the body; shared, not to be painted on."""
    wide, tall = ground.width + 2 * EDGE, ground.height + 2 * EDGE
    pixmap = QPixmap(round(wide * dpr), round(tall * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    body = QRectF(EDGE, EDGE, ground.width, ground.height)
    _paint_shadow(painter, body, ground.shadow)
    shape = QPainterPath()
    shape.addRoundedRect(body, RADIUS, RADIUS)
    painter.fillPath(shape, QColor(ground.fill))
    if ground.tint:
        strip = QPainterPath()
        strip.addRect(body.adjusted(0, ground.height - ground.strip, 0, 0))
        painter.fillPath(shape.intersected(strip), QColor(ground.tint))
    half = ground.stroke / 2
    painter.setPen(_pen(ground))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(body.adjusted(half, half, -half, -half), RADIUS - half, RADIUS - half)
    painter.end()
    return pixmap


def _paint_shadow(painter: QPainter, body: QRectF, kind: str) -> None:
    """A few faint layers, each a pixel wider."""
    spread, alpha, drop = SHADOWS[kind]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(40, 32, 16, alpha))
    for step in range(spread):
        grown = body.adjusted(-step, -step, step, step).translated(0, drop)
        painter.drawRoundedRect(grown, RADIUS + step, RADIUS + step)


def _pen(ground: Ground) -> QPen:
    pen = QPen(QColor(ground.edge), ground.stroke)
    if ground.dashed:
        pen.setDashPattern([3 / ground.stroke, 2 / ground.stroke])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen
