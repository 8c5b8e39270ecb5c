"""The accent ring around Qt's own widgets while the keyboard has them.

A style sheet cannot draw outside a widget, so one transparent widget follows the focus. Painted
widgets draw their own ring and are left alone.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QScrollArea,
    QSlider,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from wargame.ui.widgets.canvas import RING, canvas
from wargame.ui.widgets.painted import PaintedButton

OUT = 4
RINGED = (QAbstractButton, QComboBox, QScrollArea, QSlider, QTabBar)
MOVING = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.LayoutRequest,
    }
)


class FocusRing(QObject):
    """Follows an application's focus and shows the ring where the keyboard brought it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: RingWidget | None = None
        app.focusChanged.connect(self._follow)

    def ring(self) -> "RingWidget | None":
        """The ring on show, None if there is none."""
        shown = self._ring is not None and isValid(self._ring) and self._ring.isVisible()
        return self._ring if shown else None

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Move to the widget that has the focus now."""
        if self._ring is not None and isValid(self._ring):
            self._ring.release()
        self._ring = None
        if new is not None and _wanted(new):
            host = _host(new)
            self._ring = host.findChild(
                RingWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            ) or RingWidget(host)
            self._ring.surround(new)


class RingWidget(QWidget):
    """A transparent widget over one window or page that draws the ring around a target in it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def surround(self, target: QWidget) -> None:
        """Lie around a target and follow it and all it lies in."""
        self._target = target
        at: QWidget | None = target
        while at is not None and at is not self.parentWidget():
            at.installEventFilter(self)
            self._watched.append(at)
            at = at.parentWidget()
        self._settle()

    def release(self) -> None:
        """Let go of the target."""
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._target = [], None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep up with the target as it or what it lies in moves."""
        if event.type() in MOVING:
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring 2 px wide, 2 px outside."""
        with canvas(self) as c:
            c.frame(QRectF(self.rect()), c.t.acc, 4 + OUT, RING)

    def _settle(self) -> None:
        """Lie around the target, above its neighbours."""
        host, target = self.parentWidget(), self._target
        if target is None or host is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        corner = target.mapTo(host, QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-OUT, -OUT, OUT, OUT))
        self.raise_()
        self.show()


def _wanted(widget: QWidget) -> bool:
    """Whether the keyboard brought the focus to a widget that Qt draws."""
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    own = isinstance(widget, PaintedButton) and widget.own_ring
    return by_keyboard and isinstance(widget, RINGED) and not own


def _host(widget: QWidget) -> QWidget:
    """The window, or the page that scrolls, so that the ring scrolls with it."""
    at: QWidget = widget
    while True:
        parent = at.parentWidget()
        if parent is None or at.isWindow():
            return at
        grand = parent.parentWidget()
        if isinstance(grand, QAbstractScrollArea) and grand.viewport() is parent:
            return at
        at = parent
