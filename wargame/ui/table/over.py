"""A card over the middle of the table, in place and never modal."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from wargame.ui.table.aloud import card_aloud
from wargame.ui.table.column import Column, Part, first_within
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import IconButton
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.panel import paint_panel
from wargame.ui.widgets.spoken import announce

WIDE = 600
INSET = 14
CORNER = 22


class Cross(IconButton):
    """The cross in the corner, on a ground of its own, so that nothing is read through it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, then the icon."""
        with canvas(self) as c:
            c.fill(QRectF(self.rect()).adjusted(2, 2, -2, -2), c.t.card, 4)
        super().paintEvent(event)


class OverCard(QWidget):
    """A panel over its parent, as high as what it holds.

    Signals:
        closed: the person put it away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = ""
        self._wide = WIDE
        self._column = Column(14)
        box = QVBoxLayout(self)
        box.setContentsMargins(INSET, INSET, INSET, INSET)
        box.addWidget(self._column)
        self._close = Cross("x", self.tr("Put away"), self)
        self._close.clicked.connect(self.put_away)
        parent.installEventFilter(self)
        self.hide()

    def show_parts(self, kind: str, parts: Iterable[Part], wide: int = WIDE) -> None:
        """Show something.

        Args:
            kind: what it is, so that it is not shown twice.
            parts: from the top.
            wide: its width in the 100 % design.
        """
        self.kind, self._wide = kind, wide
        self._column.fill(parts)
        page = self._column.widget()
        if page is not None:
            page.installEventFilter(self)
        self.show()
        self.raise_()
        self.settle()
        announce(self, card_aloud(self))

    def put_away(self) -> None:
        """Hide it and say so."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def settle(self) -> None:
        """Take the middle of the parent, no higher than it."""
        host = self.parentWidget()
        if host is None or self._column.widget() is None:
            return
        room = host.rect().adjusted(12, 8, -12, -8)
        width = min(theme().px(self._wide), room.width())
        page = self._column.widget()
        inner = width - 2 * INSET
        layout = page.layout() if page else None
        tall = layout.totalHeightForWidth(inner) if layout else 0
        if tall <= 0 and layout:
            tall = layout.totalSizeHint().height()
        height = min(tall + 2 * INSET + 4, room.height())
        self._clear_cross(scrolls=tall + 2 * INSET + 4 > height)
        left = room.x() + (room.width() - width) // 2
        top = room.y() + max((room.height() - height) // 3, 0)
        self.setGeometry(left, top, width, height)
        self._place_close()

    def _clear_cross(self, *, scrolls: bool) -> None:
        """Begin under the cross where what the card holds scrolls, so that it hides nothing."""
        box = self.layout()
        top = INSET + self._close.sizeHint().height() if scrolls else INSET
        if box is not None and box.contentsMargins().top() != top:
            box.setContentsMargins(INSET, top, INSET, INSET)

    def _place_close(self) -> None:
        """The cross stands in the corner where a line ends."""
        size = self._close.sizeHint()
        corner = QRect(0, 0, self.width() - CORNER, size.height() + INSET)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        place = QStyle.alignedRect(self.layoutDirection(), right, size, corner)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.translate(CORNER, 0)
        self._close.setGeometry(place)
        self._close.raise_()

    def focus_first(self) -> None:
        """Give the keyboard to the first thing in it."""
        found = first_within(self)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_named(self, name: str) -> None:
        """Give the keyboard to the part of that name, else to the first thing."""
        found = self.findChild(QWidget, name)
        if found is None or not found.isEnabled():
            self.focus_first()
        else:
            found.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size, and what it holds as texts take their fonts."""
        grown = event.type() == QEvent.Type.LayoutRequest and watched is self._column.widget()
        moved = event.type() == QEvent.Type.Resize and watched is self.parentWidget()
        if self.isVisible() and (grown or moved):
            self.settle()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away, Page Up and Page Down leaf through it."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif not self._column.leaf(event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised panel with the accent tab."""
        with canvas(self) as c:
            body = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            c.shadow(body, 4, raised=True)
            paint_panel(c, body, tab=True)
            c.frame(body, c.t.rule_strong, 4)
            c.fill(QRectF(body.x(), body.y(), body.width(), 2), c.t.ink)
            c.fill(QRectF(body.x(), body.y(), 32, 6), c.t.acc)
