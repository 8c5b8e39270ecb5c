"""Who one is, in the bar; press it for the sheet of the seat."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.badge import badge_size, paint_badge
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.painted import PaintedButton

ICON = "handshake"
MOST, NARROW = 190, 96


class RoleButton(PaintedButton):
    """A badge that can be pressed."""

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        """Set up the button; ``note`` says what a press does."""
        super().__init__(parent)
        self._words = ""
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(note)
        self.setAccessibleDescription(note)

    def set_role(self, words: str) -> None:
        """Write the name of the role."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Give way where large texts leave the bar little room."""
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The badge and its ring."""
        wide, tall = badge_size(self._words, ICON, "role")
        return QSize(round(wide) + 2 * EDGE, round(tall) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """The whole name, a long one shortened; the phases beside it give way first."""
        most = theme().px(NARROW if self._narrow else MOST)
        return self.sizeHint().boundedTo(QSize(most, self.sizeHint().height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            body = QRectF(self.body())
            paint_badge(c, body, self._words, "role", ICON)
            if self.hovered():
                c.frame(body, c.t.rule_strong, body.height() / 2)
            if self.shows_ring():
                c.ring(body, body.height() / 2)
