"""The bar itself, and the hair lines between its pieces."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas

TALL, LOW = 56, 48
"""Its height at text scale 1, and where height is short."""
RULE = 3
TAB = (16, 40, 6)


class Masthead(QFrame):
    """The bar itself: 3 px ink rule above, 1 px below, and the accent tab at the start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as on a large window."""
        return QSize(theme().px(1200), theme().px(TALL))

    def set_compact(self, compact: bool) -> None:
        """Be lower where height is short, at the present text scale."""
        self.setFixedHeight(theme().px(LOW if compact else TALL))

    def stay_tall(self) -> None:
        """Be as high as on a large window at every text scale."""
        self._grow()
        theme().themeChanged.connect(self._grow)

    def _grow(self) -> None:
        self.set_compact(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, rules and tab."""
        with canvas(self) as c:
            c.fill(QRectF(self.rect()), c.t.card)
            c.fill(QRectF(0, 0, c.width, RULE), c.t.ink)
            c.fill(QRectF(0, c.height - 1, c.width, 1), c.t.ink)
            start, wide, tall = TAB
            c.fill(QRectF(start, 0, wide, tall), c.t.acc)


class Divider(QWidget):
    """A short upright hair line between pieces of the masthead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One pixel and some air."""
        return QSize(theme().px(9), theme().px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            c.fill(QRectF(round(c.width / 2), 0, 1, c.height), c.t.rule)
