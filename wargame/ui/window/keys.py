"""The list of keys, drawn over the screen while it is asked for."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from wargame.ui.fonts import Role
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.panel import paint_panel
from wargame.ui.widgets.typeset import width_of

WIDE, ROW, COMMAND = 860, 26, 132
VEIL = 90


class KeysOverlay(QWidget):
    """All keys on one card; any key or a click puts it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back: QWidget | None = None
        parent.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Show it, or put it away."""
        if self.isVisible():
            self.put_away()
            return
        self._back = self.window().focusWidget()
        host = self.parentWidget()
        if host is not None:
            self.setGeometry(host.rect())
        said = [f"{keys}: {does}" for keys, does in self._rows()]
        self.setAccessibleName(self.tr("Keys"))
        self.setAccessibleDescription(". ".join(said))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Hide it and give the keyboard back."""
        self.hide()
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._back = None

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key puts it away."""
        self.put_away()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """So does a click."""
        self.put_away()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the parent at any size."""
        host = self.parentWidget()
        if event.type() == QEvent.Type.Resize and self.isVisible() and host is not None:
            self.setGeometry(host.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, and the card with two columns."""
        with canvas(self) as c:
            veil = QColor(c.t.ink if not c.t.is_dark else c.t.sunk)
            veil.setAlpha(VEIL if not c.t.is_dark else 170)
            c.p.fillRect(self.rect(), veil)
            self._paint_card(c)

    def _paint_card(self, c: Canvas) -> None:
        rows, px = self._rows(), c.theme.px
        half = (len(rows) + 1) // 2
        wide = min(float(px(WIDE)), c.width - 40)
        tall = px(64) + half * px(ROW) + px(16)
        card = QRectF((c.width - wide) / 2, (c.height - tall) / 2.4, wide, tall)
        paint_panel(c, card, tab=True)
        head = QRectF(card.x() + px(24), card.y() + px(16), wide, px(30))
        c.text(head, self.tr("Keys"), Role.TITLE, c.t.ink)
        column = (wide - px(48)) / 2
        widest = max(width_of(does, Role.BODY) for _keys, does in rows)
        role = Role.BODY if widest <= column - px(COMMAND) else Role.DENSE
        for number, (keys, does) in enumerate(rows):
            side, line = divmod(number, half)
            x = card.x() + px(24) + side * (column + px(8))
            y = card.y() + px(56) + line * px(ROW)
            taken = self._paint_keys(c, x, y, keys)
            start = max(taken, px(COMMAND))
            c.text(QRectF(x + start, y, column - start, px(ROW)), does, role, c.t.ink)

    def _paint_keys(self, c: Canvas, x: float, y: float, keys: str) -> float:
        """Each key in a small frame; returns the width taken."""
        start, px = x, c.theme.px
        for key in keys.split(" "):
            wide = width_of(key, Role.DENSE_STRONG) + px(12)
            cap = QRectF(x, y + px(3), wide, px(ROW - 6))
            c.fill(cap, c.t.sunk, 3)
            c.frame(cap, c.t.rule_strong, 3)
            c.text(cap, key, Role.DENSE_STRONG, c.t.ink, "center")
            x += wide + px(4)
        return x - start + px(8)

    def _rows(self) -> tuple[tuple[str, str], ...]:
        return (
            ("F1 F2 F3 F4", self.tr("meters, chamber, board, moves")),
            ("F5 F6 F7 F8", self.tr("dossier, talks, why, news")),
            ("F9 F10", self.tr("numbers of the coalition, your own seat")),
            ("G Ctrl+G", self.tr("what a word means; point at it first")),
            ("↑ ↓ ← →", self.tr("move inside a group")),
            ("Enter Space", self.tr("open or toggle")),
            ("1 … 9", self.tr("make that move")),
            ("[ ]", self.tr("previous, next bloc")),
            ("O O", self.tr("offer the chosen post to the bloc of the dossier")),
            ("O A", self.tr("offer it to bloc A")),
            ("Del", self.tr("take it out of the offer")),
            ("Ctrl+S", self.tr("send the offer")),
            ("Ctrl+Enter", self.tr("end the week")),
            ("Ctrl+Z", self.tr("undo")),
            ("Ctrl+Shift+Z", self.tr("redo")),
            ("Ctrl+K", self.tr("find anything on the screen")),
            ("Ctrl+H", self.tr("other weeks and roads")),
            ("Ctrl+B Ctrl+M", self.tr("bookmark, note")),
            ("Ctrl+T", self.tr("the chart as a table, and back")),
            ("Esc", self.tr("step back")),
            ("Ctrl+D", self.tr("light, dark, contrast")),
            ("Ctrl++ Ctrl+−", self.tr("text size")),
            ("Ctrl+,", self.tr("settings")),
            ("F11", self.tr("full screen")),
            ("Ctrl+N Ctrl+O", self.tr("new game, open a game")),
            ("?", self.tr("this list")),
        )
