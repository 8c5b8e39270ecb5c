"""Settings: a panel at the end of the screen, which stays usable beside it."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget
from shiboken6 import isValid

from wargame.ui.settings.choices import Choices
from wargame.ui.settings.rows import Rows
from wargame.ui.table.column import Column
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.panel import paint_panel

WIDE, INSET = 440, 12
BAR = {False: 56, True: 48}
AROUND = 8


class SettingsPanel(QWidget):
    """Lies over the end of its parent and never holds anything else up; Escape puts it away."""

    def __init__(self, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices, self._host = choices, parent
        self._back: QWidget | None = None
        self._column = Column(14)
        self.rows: Rows | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(INSET, INSET, INSET, INSET)
        box.addWidget(self._column)
        self.setAccessibleName(self.tr("Settings"))
        # Queued, because filling it anew deletes the button that was just pressed.
        choices.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        parent.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Show it with the keyboard in it, or put it away."""
        if self.isVisible():
            self.put_away()
        else:
            self.show_at()

    def show_at(self, name: str = "language") -> None:
        """Show it with the keyboard at a setting."""
        if not self.isVisible():
            self._back = self.window().focusWidget()
        self._fill()
        self.show()
        self.raise_()
        self._settle()
        self._reach(name)

    def put_away(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        if self._back is not None and isValid(self._back):
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._back = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the parent's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised panel with the accent tab."""
        with canvas(self) as c:
            body = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            c.shadow(body, 4, raised=True)
            paint_panel(c, body, tab=True)
            c.frame(body, c.t.rule_strong, 4, 2 if c.t.is_contrast else 1)
            c.fill(QRectF(body.x(), body.y(), body.width(), 2), c.t.ink)
            c.fill(QRectF(body.x(), body.y(), 32, 6), c.t.acc)

    def _on_changed(self, name: str) -> None:
        """Show what a key has changed; another text size needs other widths."""
        if not self.isVisible() or self.rows is None:
            return
        if name == "text_size":
            held = self.rows.focused()
            self._fill()
            self._settle()
            if held:
                self._reach(held)
        else:
            self.rows.show_settings(self._choices.settings)

    def _reach(self, name: str) -> None:
        """Give the keyboard to a setting and bring it into sight."""
        if self.rows is not None:
            self.rows.focus(name)
            holder = self.window().focusWidget()
            if holder is not None and self.isAncestorOf(holder):
                self._column.ensureWidgetVisible(holder)

    def _fill(self) -> None:
        self.rows = Rows(self._choices, self.put_away)
        self._column.fill([self.rows])

    def _settle(self) -> None:
        """Take the end of the parent under its bar, no higher than needed."""
        host, page = self._host, self._column.widget()
        layout = page.layout() if page else None
        if layout is None:
            return
        top = theme().px(BAR[host.height() < theme().px(900)])
        room = host.rect().adjusted(AROUND, top, -AROUND, -AROUND)
        size = room.size().boundedTo(host.size())
        size.setWidth(min(theme().px(WIDE), room.width()))
        need = layout.totalHeightForWidth(size.width() - 2 * INSET)
        need = need if need > 0 else layout.totalSizeHint().height()
        size.setHeight(min(need + 2 * INSET + 2, room.height()))
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self.setGeometry(QStyle.alignedRect(self.layoutDirection(), corner, size, QRect(room)))
