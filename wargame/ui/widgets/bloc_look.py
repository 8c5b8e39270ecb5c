"""How a bloc looks: its hue, its pattern, and small pictures of them."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from wargame.ui.theme.colour import darken_until, mix
from wargame.ui.theme.tokens import Tokens

PATTERNS = (
    "solid",
    "diagonal",
    "back-diagonal",
    "ring",
    "dots",
    "vertical",
    "horizontal",
    "grid",
)
CONTRAST_MINIMUM = 5.5


@dataclass(frozen=True)
class BlocLook:
    """A bloc's public face.

    Attributes:
        id: what signals name it by.
        name: as short as tiles and labels need it.
        light: hue in the light theme, ``#RRGGBB``; ``dark`` the hue in the dark one.
        pattern: one of ``PATTERNS``; another name counts as solid.
        mark: two to four letters for the tightest places.
    """

    id: str
    name: str
    light: str
    dark: str
    pattern: str = "solid"
    mark: str = ""

    def hue(self, tokens: Tokens) -> str:
        """The hue in a theme; high contrast darkens the light one until it stands out."""
        if tokens.is_dark:
            return self.dark
        if tokens.is_contrast:
            return darken_until(self.light, tokens.card, CONTRAST_MINIMUM)
        return self.light

    def tint(self, tokens: Tokens) -> str:
        """The wash of the hue over a card, on which text is ink."""
        return mix(self.hue(tokens), tokens.card, tokens.bloc_tint)

    @property
    def short(self) -> str:
        """The mark, or the name where there is none."""
        return self.mark or self.name


@lru_cache(maxsize=512)
def swatch(look: BlocLook, tokens: Tokens, size: int, dpr: float = 1.0) -> QPixmap:
    """A square of the bloc's hue with its pattern cut out.

    Args:
        look: the bloc.
        tokens: the theme.
        size: side in logical pixels.
        dpr: device pixels for one logical pixel.
    """
    pixmap = QPixmap(round(size * dpr), round(size * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, size, size), 2, 2)
    paint_pattern(painter, path, look.pattern, look.hue(tokens), tokens.card)
    painter.end()
    return pixmap


def paint_pattern(
    painter: QPainter, shape: QPainterPath, pattern: str, hue: str, gap: str, fine: bool = False
) -> None:
    """Fill a shape with the hue and draw the pattern over it in the gap colour.

    Args:
        painter: antialiased.
        shape: any closed path; its bounding box sets the scale of the pattern.
        pattern: one of ``PATTERNS``.
        hue: colour of the ground.
        gap: colour of the strokes.
        fine: draw fewer, thinner strokes, for a seat of some ten pixels.
    """
    painter.save()
    painter.fillPath(shape, QColor(hue))
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    box = shape.boundingRect()
    step = box.width() / (3 if fine else 4)
    painter.setPen(QPen(QColor(gap), step * 0.36, c=Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pattern == "ring":
        painter.drawEllipse(box.center(), box.width() * 0.24, box.height() * 0.24)
    for start, end in _strokes(pattern, box, step):
        painter.drawLine(start, end)
    if pattern == "dots":
        _paint_dots(painter, box, step, gap)
    painter.restore()


def _paint_dots(painter: QPainter, box: QRectF, step: float, gap: str) -> None:
    """Square dots on a lattice: at this size they read better than round ones."""
    side = step * 0.52
    count = round(box.width() / step)
    for column in range(count):
        for row in range(count):
            x = box.x() + (column + 0.5) * step - side / 2
            y = box.y() + (row + 0.5) * step - side / 2
            painter.fillRect(QRectF(x, y, side, side), QColor(gap))


def _strokes(pattern: str, box: QRectF, step: float) -> list[tuple[QPointF, QPointF]]:
    """The straight strokes of a pattern, from edge to edge of the box."""
    middles = [step * (number + 0.5) for number in range(round(box.width() / step))]
    strokes: list[tuple[QPointF, QPointF]] = []
    if pattern in ("vertical", "grid"):
        strokes += [_upright(box, at) for at in middles]
    if pattern in ("horizontal", "grid"):
        strokes += [_level(box, at) for at in middles]
    if pattern in ("diagonal", "back-diagonal"):
        corners = [2 * at for at in middles]
        strokes += [_slant(box, at, pattern == "diagonal") for at in corners]
    return strokes


def _upright(box: QRectF, at: float) -> tuple[QPointF, QPointF]:
    return QPointF(box.x() + at, box.top()), QPointF(box.x() + at, box.bottom())


def _level(box: QRectF, at: float) -> tuple[QPointF, QPointF]:
    return QPointF(box.left(), box.y() + at), QPointF(box.right(), box.y() + at)


def _slant(box: QRectF, at: float, rising: bool) -> tuple[QPointF, QPointF]:
    """A stroke at 45 degrees that meets the box's top edge, or its extension, at ``at``."""
    drop = box.height()
    if rising:
        top = QPointF(box.left() + at, box.top())
        return top + QPointF(2, -2), top + QPointF(-drop - 2, drop + 2)
    top = QPointF(box.right() - at, box.top())
    return top + QPointF(-2, -2), top + QPointF(drop + 2, drop + 2)
