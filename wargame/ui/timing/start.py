"""From the first paint of the window to Home filled, and whether it answered in between."""

import time
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from wargame.ui.start import PAINTED_MS, Opening, application
from wargame.ui.theme import theme
from wargame.ui.widgets.focus_ring import FocusRing

TICK_MS = 2


def opening() -> dict[str, Any]:
    """Open the application, and leave when it is ready.

    Returns:
        ``painted`` and ``ready``, moments in nanoseconds of a clock that all processes share;
        ``stall``, the longest time in which the window did not answer, in ms, from the first paint
        until Home is painted with all that fills it.
    """
    app = application(mode="auto")
    theme().follow_system()
    FocusRing(app)
    made = Opening()
    watch = _Watch(app)
    made.window.painted.connect(watch.painted, Qt.ConnectionType.QueuedConnection)
    made.ready.connect(watch.ready, Qt.ConnectionType.QueuedConnection)
    made.window.show()
    app.exec()
    made.window.close()
    return watch.found


class _Watch(QObject):
    """Notes moments, and between them how long the window's thread was away."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.found: dict[str, Any] = {}
        self._app = app
        self._last, self._stall = 0, 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def painted(self) -> None:
        """The window is on screen."""
        self.found["painted"] = self._last = time.perf_counter_ns()
        self._timer.start(TICK_MS)

    def ready(self) -> None:
        """Home is filled, and will be painted in a moment."""
        self._tick()
        self.found["ready"] = self._last
        QTimer.singleShot(PAINTED_MS, self._leave)

    def _leave(self) -> None:
        self._tick()
        self.found["stall"] = self._stall / 1e6
        self._app.quit()

    def _tick(self) -> None:
        now = time.perf_counter_ns()
        self._stall, self._last = max(self._stall, now - self._last), now
