"""The card with the ink rule on top that everything readable lies on."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from wargame.ui.widgets.canvas import EDGE, Canvas, canvas

RADIUS = 4
RULE = 2
TAB = (32, 6)


def paint_panel(
    c: Canvas, body: QRectF, *, tab: bool = False, hovered: bool = False, pressed: bool = False
) -> None:
    """Draw a panel: card, edge, 2 px ink rule on top, and the accent tab of a reading column."""
    c.p.save()
    c.p.setClipRect(c.place(body))
    c.fill(body.adjusted(0, -RADIUS, 0, 0), c.t.sunk if pressed else c.t.card, RADIUS)
    edge = c.t.rule_strong if hovered else c.t.rule
    c.frame(body.adjusted(0, -RADIUS, 0, 0), edge, RADIUS)
    c.p.restore()
    c.fill(QRectF(body.x(), body.y(), body.width(), RULE), c.t.ink)
    if tab:
        c.fill(QRectF(body.x(), body.y(), *TAB), c.t.acc)


class Panel(QFrame):
    """A frame to put a layout in; keep ``EDGE`` and some padding as its margins.

    Attributes:
        ground: colour token of what lies under its contents.
    """

    ground = "card"

    def __init__(self, tab: bool = False, parent: QWidget | None = None) -> None:
        """Set up the frame; ``tab`` marks one that opens a reading column."""
        super().__init__(parent)
        self._tab, self._raised = tab, False
        self.setFrameShape(QFrame.Shape.NoFrame)

    def set_raised(self, raised: bool) -> None:
        """Say whether it lies over other things, which it then keeps apart by its edge."""
        self._raised = raised
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        with canvas(self) as c:
            body = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            if self._raised:
                c.shadow(body, RADIUS, raised=True)
            paint_panel(c, body, tab=self._tab, hovered=self._raised)
