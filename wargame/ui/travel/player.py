"""Weeks that go by on their own, one after the other, until the last."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSlider

PACE_MS = 1200
"""How long a week is on show."""


class Player(QObject):
    """Moves a slider a step at a time.

    Signals:
        turned: whether it runs.
    """

    turned = Signal(bool)

    def __init__(self, slider: QSlider) -> None:
        super().__init__(slider)
        self._slider = slider
        self._timer = QTimer(self)
        self._timer.setInterval(PACE_MS)
        self._timer.timeout.connect(self._step)

    @property
    def running(self) -> bool:
        """Whether weeks go by."""
        return self._timer.isActive()

    def pace(self, milliseconds: int) -> None:
        """Say how long a week is on show."""
        self._timer.setInterval(milliseconds)

    def toggle(self) -> None:
        """Begin, from the first week where the last is on show, or stop."""
        if self.running:
            self.stop()
            return
        if self._slider.value() == self._slider.maximum():
            self._slider.setValue(self._slider.minimum())
        self._timer.start()
        self.turned.emit(True)

    def stop(self) -> None:
        """Stop where one is."""
        if self.running:
            self._timer.stop()
            self.turned.emit(False)

    def _step(self) -> None:
        self._slider.setValue(self._slider.value() + 1)
        if self._slider.value() == self._slider.maximum():
            self.stop()
