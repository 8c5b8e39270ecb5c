"""A number that glides to its new value instead of jumping, unless motion is reduced."""

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QWidget

from wargame.ui.theme import theme


class Glide:
    """One shown number of a widget, which is repainted on the way."""

    def __init__(self, widget: QWidget, duration: int, value: float = 0.0) -> None:
        """Set up at rest.

        Args:
            widget: the one to repaint.
            duration: milliseconds for any distance.
            value: where it rests.
        """
        self._widget, self._duration, self._target = widget, duration, value
        self._motion = QVariantAnimation(widget)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(widget.update)

    def to(self, value: float) -> None:
        """Head for a value; at once when the widget is hidden or motion is reduced."""
        if value == self._target:
            return
        start = self.now()
        self._target = value
        self._motion.stop()
        duration = theme().ms(self._duration)
        if duration and self._widget.isVisible():
            self._motion.setDuration(duration)
            self._motion.setStartValue(float(start))
            self._motion.setEndValue(float(value))
            self._motion.start()
        self._widget.update()

    def sweep(self) -> None:
        """Go from 0 to 1, from wherever it was: something new comes in."""
        self.rest(0.0)
        self.to(1.0)

    def rest(self, value: float) -> None:
        """Be at a value without a way there."""
        self._motion.stop()
        self._target = value
        self._widget.update()

    def now(self) -> float:
        """The value to draw."""
        if self._motion.state() == QAbstractAnimation.State.Running:
            return float(self._motion.currentValue())
        return self._target
