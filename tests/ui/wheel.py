"""A turn of the mouse's wheel, as the window system sends it."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

NOTCH = 120


def wheel(over: QWidget, spot: QPoint, notches: int, *, sideways: bool = False) -> None:
    """Turn the wheel over a widget, away from the person where ``notches`` is above zero."""
    turn = QPoint(notches * NOTCH, 0) if sideways else QPoint(0, notches * NOTCH)
    here, there = QPointF(spot), QPointF(over.mapToGlobal(spot))
    none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    plain = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        over, QWheelEvent(here, there, QPoint(), turn, none, plain, phase, False)
    )
