"""A small button with an icon at the end of a row: take out, one less, one more."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.painted import PaintedButton

SIDE, ICON = 24, 15


class RowButton(PaintedButton):
    """An icon that can be pressed; its name is spoken and shown as a tooltip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """The least target inside a dense row."""
        side = theme().px(SIDE)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon, on a wash under the mouse."""
        with canvas(self) as c:
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self.hovered():
                c.fill(box, c.t.rule if self.isDown() else c.t.sunk, 4)
            if self.shows_ring():
                c.frame(box, c.t.acc, 4, 2)
            size = c.theme.px(ICON)
            tone = c.t.ink if self.isEnabled() else c.t.rule_strong
            c.icon((c.width - size) / 2, (c.height - size) / 2, size, self._icon, tone)
