"""The window while a forecast runs beside it: the longest time in which it did not answer."""

import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from wargame.ui.start import application
from wargame.ui.timing.table import open_table

if TYPE_CHECKING:
    from wargame.ui.table.screen import TableScreen
    from wargame.ui.window.main_window import MainWindow

ACTS, QUICK_ACTS = 10, 2
TICK_MS, LONGEST_S = 2, 20


def foreseeing(quick: bool, deck: str) -> dict[str, Any]:
    """Turn the week again and again, and wait for each forecast with the window open.

    Returns:
        ``stalls``, the longest for each week, ms, from the painted Table until the forecast is
        whole; ``firsts`` and ``wholes``, ms until there was a first and the last answer.
    """
    app = application(mode="light")
    window, table = open_table(deck)
    watch = _Watch(app, window, table)
    watch.wait()  # the worker starts with the first
    rows = []
    session = window.desk.bridge.session if window.desk else None
    for _ in range(QUICK_ACTS if quick else ACTS):
        if session is None or session.ending:
            break
        session.end_week()
        rows.append(watch.wait())
    window.close()
    stalls, firsts, wholes = zip(*rows, strict=True)
    return {"stalls": stalls, "firsts": firsts, "wholes": wholes}


class _Watch:
    """Turns the event loop and notes the longest gap between two ticks."""

    def __init__(self, app: QApplication, window: "MainWindow", table: "TableScreen") -> None:
        self._app, self._window, self._table = app, window, table
        self._last, self._stall = 0.0, 0.0
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def wait(self) -> tuple[float, float, float]:
        """Until the forecast that is asked for is whole: longest gap, first answer, whole, ms."""
        self._app.processEvents()
        begun = self._last = time.perf_counter()
        self._stall, first = 0.0, 0.0
        self._timer.start(TICK_MS)
        while self._pending() and time.perf_counter() - begun < LONGEST_S:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
            scene = self._table.foretelling.scene
            if not first and scene is not None and scene.games:
                first = time.perf_counter() - begun
        self._timer.stop()
        return self._stall * 1e3, first * 1e3, (time.perf_counter() - begun) * 1e3

    def _pending(self) -> bool:
        return self._window.desk is not None and self._window.desk.foresight.pending

    def _tick(self) -> None:
        now = time.perf_counter()
        self._stall, self._last = max(self._stall, now - self._last), now
