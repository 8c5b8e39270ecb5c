"""A vote told step by step: seats fill, the result, its reasons, ministers one by one.

The game knows all of it already and so does every other panel; only the card takes its time. Any
key or click shows the rest at once, and nothing of it happens when motion is reduced.
"""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QEvent, QObject, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from wargame.ui.theme import theme
from wargame.ui.widgets.chamber import VoteChamber

SEATS_MS, STEP_MS, MOST_MS = 1600, 120, 4000
STEP = "step"
SKIPS = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress)


def in_step(widget: QWidget, step: int) -> QWidget:
    """Let a widget wait for its step, 0 being the moment when all seats are filled."""
    widget.setProperty(STEP, step)
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)
    return widget


class Moment(QObject):
    """Plays the steps on a card."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._waiting: list[tuple[int, QWidget]] = []
        self._chamber: VoteChamber | None = None
        self._seats = SEATS_MS
        self._ease = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock = QVariantAnimation(self)
        self._clock.setEasingCurve(QEasingCurve.Type.Linear)
        self._clock.valueChanged.connect(self._on_time)
        self._clock.finished.connect(self.finish)

    @property
    def running(self) -> bool:
        """Whether something is still to come."""
        return self._clock.state() == QAbstractAnimation.State.Running

    def play(self) -> None:
        """Begin, unless motion is reduced: hide what waits and let the seats fill."""
        self.finish()
        seats, step = theme().ms(SEATS_MS), theme().ms(STEP_MS)
        if not seats or not self._card.isVisible():
            return
        found = [
            (each.property(STEP), each)
            for each in self._card.findChildren(QWidget)
            if each.property(STEP) is not None
        ]
        last = max((number for number, _ in found), default=0)
        step = min(step, (MOST_MS - seats) // max(last, 1))
        self._waiting = [(seats + number * step, each) for number, each in found]
        for _, each in self._waiting:
            each.hide()
        self._chamber = self._card.findChild(VoteChamber)
        self._seats = seats
        self._on_time(0)
        self._start(seats + last * step)

    def finish(self) -> None:
        """Show all that is still to come."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._clock.stop()
        self._on_time(MOST_MS * 2)
        self._chamber = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A key or a click shows the rest; Escape does that alone, all others also what they do."""
        if event.type() not in SKIPS or not self.running:
            return False
        self.finish()
        return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape

    def _start(self, total: int) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._clock.setDuration(total)
        self._clock.setStartValue(0)
        self._clock.setEndValue(total)
        self._clock.start()

    def _on_time(self, now: int) -> None:
        """Show what is due; one clock for seats and words, so that no word runs ahead of them."""
        if self._chamber is not None and isValid(self._chamber):
            self._chamber.fill_to(self._ease.valueForProgress(min(now / self._seats, 1.0)))
        for due, widget in self._waiting:
            if due <= now and isValid(widget):
                widget.show()
        self._waiting = [each for each in self._waiting if each[0] > now]
