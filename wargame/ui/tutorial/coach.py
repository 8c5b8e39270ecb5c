"""Leads through the lesson: shows a step, waits until it is done, goes on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget

from wargame.ui.tutorial.bubble import Bubble
from wargame.ui.tutorial.lesson import Lesson, Step
from wargame.ui.tutorial.look import Look
from wargame.ui.tutorial.place import place
from wargame.ui.widgets.focus_ring import RingWidget

if TYPE_CHECKING:
    from wargame.ui.bridge import Bridge
    from wargame.ui.table.screen import TableScreen


MOVES = frozenset(
    (
        QEvent.Type.Resize,
        QEvent.Type.LayoutRequest,
        QEvent.Type.StyleChange,
        QEvent.Type.Show,
        QEvent.Type.Hide,
    )
)


class Coach(QObject):
    """Sits on a table until the lesson is over or left; the table itself knows nothing of it."""

    def __init__(self, table: "TableScreen", bridge: "Bridge", at: int = 0) -> None:
        """Begin to lead.

        Args:
            table: the one it sits on.
            bridge: of the game on it.
            at: the step to begin with, from 0.
        """
        super().__init__(table)
        self._table = table
        self._look = Look(table, bridge)
        self._steps: tuple[Step, ...] = Lesson(self).steps()
        self._at = at
        self._bubble = Bubble(table)
        self._ring = RingWidget(table)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._settle)
        self._bubble.onward.connect(self.go_on)
        self._bubble.left.connect(self.leave)
        for watched in (table, table.stage.card):
            watched.installEventFilter(self)
        control = table.control
        for signal in (control.shown, control.glimpsed, table.side.tabs.currentChanged):
            signal.connect(self._watch)
        table.intents.called.connect(self._watch)
        self._show()

    def step(self) -> int:
        """Which step is shown, from 0; the number of steps when the lesson is over."""
        return self._at

    def over(self) -> bool:
        """Whether the lesson is over or was left."""
        return self._at >= len(self._steps)

    def bubble(self) -> Bubble:
        """What is shown."""
        return self._bubble

    def go_on(self) -> None:
        """Show the next step, or end the lesson after the last."""
        self._at += 1
        if self._at < len(self._steps):
            self._show()
        else:
            self.leave()

    def leave(self) -> None:
        """End the lesson; the game goes on."""
        self._at = len(self._steps)
        self._ring.release()
        self._bubble.hide()
        for watched in (self._table, self._table.stage.card):
            watched.removeEventFilter(self)
        self._table.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the table's size and text scale, and the card that comes and goes over it."""
        if event.type() in MOVES:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _watch(self, *_: object) -> None:
        """Go on past every step that has been done."""
        moved = False
        while self._at < len(self._steps):
            done = self._steps[self._at].done
            if done is None or not done(self._look):
                break
            self._at += 1
            moved = True
        if moved and self._at < len(self._steps):
            self._show()

    def _show(self) -> None:
        step = self._steps[self._at]
        self._bubble.show_step(step, self._at + 1, len(self._steps))
        if step.place == "side":
            self._table.plan.show_side()
        self._ring.release()
        self._ring.surround(self._part(step.place))
        self._bubble.moved = False
        self._settle()
        self._bubble.show()
        self._bubble.raise_()

    def _settle(self) -> None:
        if self._at >= len(self._steps):
            return
        step = self._steps[self._at]
        self._bubble.show_step(step, self._at + 1, len(self._steps))
        if not self._bubble.moved:
            needed = [self._where(part) for part in step.needs]
            if self._table.stage.card.isVisible():  # it is there to be read first
                needed.append(self._spot(self._table.stage.card))
            there, room = self._where(step.place), self._table.rect()
            self._bubble.setGeometry(place(self._bubble.size(), there, room, needed))

    def _where(self, part: str) -> QRect:
        """Where a part lies on the table."""
        return self._spot(self._part(part))

    def _spot(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._table, QPoint(0, 0)), widget.size())

    def _part(self, name: str) -> QWidget:
        table = self._table
        parts: dict[str, QWidget] = {
            "bar": table.bar,
            "meters": table.meters,
            "chamber": table.stage.chamber,
            "board": table.stage.board,
            "side": table.side,
            "tray": table.tray,
            "outlook": table.outlook,
        }
        return parts[name]
