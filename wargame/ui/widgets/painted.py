"""What painted widgets have in common: hover, a focus ring for the keyboard only, Enter."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from wargame.ui.widgets.canvas import EDGE

KEYBOARD_REASONS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
        Qt.FocusReason.OtherFocusReason,
    }
)
PASSING_REASONS = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
)
ENTER_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def ring_after(event: QFocusEvent, before: bool) -> bool:
    """Whether a ring shows after a focus event; another window or a menu changes nothing."""
    reason = event.reason()
    if reason in PASSING_REASONS:
        return before
    return event.gotFocus() and reason in KEYBOARD_REASONS


class PaintedButton(QAbstractButton):
    """A button that paints itself inside ``body()`` and leaves ``EDGE`` around it for its ring.

    Enter presses it as Space does. The ring shows when focus came by keyboard, not by mouse.

    Attributes:
        own_ring: whether it draws its ring itself; rows leave that to ``FocusRing``, which can
            draw outside them.
    """

    own_ring = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def body(self) -> QRectF:
        """The rectangle the widget draws in, free of ring and shadow."""
        return QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)

    def shows_ring(self) -> bool:
        """Whether the focus ring is to be drawn."""
        return self._ring and self.hasFocus()

    def hovered(self) -> bool:
        """Whether the mouse is over an enabled widget."""
        return self.underMouse() and self.isEnabled()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Drop the ring, unless another window or a menu has the keyboard for a while."""
        self._ring = ring_after(event, self._ring)
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter as well as on Space."""
        if event.key() in ENTER_KEYS:
            self.click()
            return
        super().keyPressEvent(event)
