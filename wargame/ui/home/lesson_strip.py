"""On a first visit: the offer to learn the table by playing."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import AccentButton
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.label import Text


class LessonStrip(QWidget):
    """One line with one button.

    Signals:
        asked: the lesson is wanted.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme().px
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = self.tr("New here? Ten minutes in the port of Marsa teach the table by playing.")
        self.start = AccentButton(self.tr("Start the lesson"), onward=True)
        self.start.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14) + EDGE, px(6) + EDGE, px(8) + EDGE, px(6) + EDGE)
        row.addWidget(Text(words, Role.BODY, wrap=True), 1)
        row.addWidget(self.start)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A wash in the accent's tint."""
        with canvas(self) as c:
            body = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            c.fill(body, c.t.acc_tint, 4)
            if c.t.is_contrast:
                c.frame(body, c.t.acc, 4, 2)
