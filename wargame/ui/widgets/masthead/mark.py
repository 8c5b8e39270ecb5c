"""The mark: an eight-pointed star with a crossroads in it, and the name beside it."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import LIGHT, Tokens, theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import GRAPHIC
from wargame.ui.widgets.typeset import width_of

ICON_SIDES = (16, 24, 32, 48, 64, 128, 256)


class LogoMark(QWidget):
    """The mark: an eight-pointed star with a crossroads in it, and the name beside it."""

    spoken_role = GRAPHIC

    def __init__(self, name: str = "Crossroads", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._named = name, True
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def spoken(self) -> Spoken:
        """A picture has no value."""
        return Spoken()

    def set_named(self, named: bool) -> None:
        """Say whether the name is written beside the mark."""
        self._named = named
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Mark and name."""
        look = theme()
        shown = self._name if self._named else ""
        words = width_of(shown, Role.TITLE, 700) + look.px(10) if shown else 0
        return QSize(int(look.px(28) + words + 2), look.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw star, cross and name."""
        with canvas(self) as c:
            side = c.theme.px(26)
            box = c.place(QRectF(1, (c.height - side) / 2, side, side))
            paint_mark(c.p, box, c.t)
            if not self._named:
                return
            room = QRectF(side + c.theme.px(11), 0, c.width, c.height)
            c.text(room.adjusted(0, 0, -room.x(), 0), self._name, Role.TITLE, c.t.ink, weight=700)


def paint_mark(painter: QPainter, box: QRectF, look: Tokens) -> None:
    """Draw the star of two squares and the cross inside it, in a square of a painter's."""
    unit = box.width() / 24
    painter.setPen(QPen(QColor(look.ink), 1.7 * unit, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for turn in (0.0, math.pi / 4):
        corners = [turn + math.pi / 4 + quarter * math.pi / 2 for quarter in range(4)]
        reach = 10.6 * unit
        points = [
            QPointF(box.center().x() + reach * math.cos(a), box.center().y() + reach * math.sin(a))
            for a in corners
        ]
        painter.drawPolygon(QPolygonF(points))
    painter.setPen(QPen(QColor(look.acc), 2.4 * unit, c=Qt.PenCapStyle.FlatCap))
    middle, arm = box.center(), 4.4 * unit
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))


def mark_icon() -> QIcon:
    """The mark on a light ground, which stands out on any taskbar."""
    icon = QIcon()
    for side in ICON_SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.card))
        painter.drawRoundedRect(QRectF(0, 0, side, side), side / 6, side / 6)
        edge = side / 10
        paint_mark(painter, QRectF(0, 0, side, side).adjusted(edge, edge, -edge, -edge), LIGHT)
        painter.end()
        icon.addPixmap(picture)
    return icon
