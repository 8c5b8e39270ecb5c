"""The bubble of the lesson: what is said, what to do, how far one is."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.tutorial.lesson import Step
from wargame.ui.widgets.buttons import Button, PrimaryButton
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.panel import paint_panel

WIDE = 268
PAD = 16


class Bubble(QWidget):
    """A raised panel beside the thing it speaks of; the table stays free to be used.

    It can be dragged aside; ``moved`` says whether it was, in this step.

    Signals:
        onward: go on to the next step.
        left: leave the lesson and play on alone.
    """

    onward = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = Text("", Role.DENSE, "ink3")
        self._title = Text("", Role.CARD_TITLE, wrap=True)
        self._words = Text("", Role.BODY, "ink2", wrap=True)
        self._task = Text("", Role.BODY, "acc", weight=600, wrap=True)
        self.next = PrimaryButton(self.tr("Go on"), onward=True)
        self.skip = _short(self.tr("Skip"), self.tr("Skip this step"))
        self._held: QPoint | None = None
        self.moved = False
        self.leave = _short(self.tr("Leave"), self.tr("Leave the lesson"))
        for button in (self.next, self.skip):
            button.clicked.connect(self.onward)
        self.leave.clicked.connect(self.left)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        for button in (self.next, self.skip, self.leave):
            button.setCursor(Qt.CursorShape.ArrowCursor)
        self._lay_out()

    def show_step(self, step: Step, number: int, count: int) -> None:
        """Show a step.

        Args:
            step: what is taught.
            number: which one, from 1.
            count: of how many.
        """
        said = self.tr("Step %1 of %2").replace("%1", f"{number}").replace("%2", f"{count}")
        self._count.setText(said)
        self._title.setText(step.title)
        self._words.setText(step.text)
        self._task.setText(step.task)
        self._task.setVisible(bool(step.task))
        last = number == count
        self.next.set_words(self.tr("Play on") if last else self.tr("Go on"))
        self.next.setVisible(step.done is None)
        self.skip.setVisible(step.done is not None)
        self.leave.setVisible(not last)
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(" ".join(part for part in (step.text, step.task) if part))
        self.setFixedWidth(theme().px(WIDE))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the keyboard to the table."""
        parent = self.parentWidget()
        if event.key() == Qt.Key.Key_Escape and parent is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of it, to move it aside."""
        self._held = event.position().toPoint()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move it with the mouse, inside the table."""
        host = self.parentWidget()
        if self._held is None or host is None:
            return
        self.moved = True
        corner = self.mapToParent(event.position().toPoint() - self._held)
        most_x, most_y = host.width() - self.width(), host.height() - self.height()
        self.move(min(max(corner.x(), 0), most_x), min(max(corner.y(), 0), most_y))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of it; it stays there for this step."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised panel with the accent tab."""
        with canvas(self) as c:
            body = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            c.shadow(body, 4, raised=True)
            paint_panel(c, body, tab=True)
            c.frame(body, c.t.acc, 4, 2 if c.t.is_contrast else 1)

    def _lay_out(self) -> None:
        px = theme().px
        column = QVBoxLayout(self)
        column.setContentsMargins(*[px(PAD) + EDGE] * 4)
        column.setSpacing(px(6))
        for part in (self._count, self._title, self._words, self._task):
            column.addWidget(part)
        column.addSpacing(px(6))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.skip)
        row.addWidget(self.next)
        column.addLayout(row)


def _short(word: str, whole: str) -> Button:
    """A button with room for one word, which says the rest when asked."""
    made = Button(word)
    made.setAccessibleName(whole)
    made.setToolTip(whole)
    return made
