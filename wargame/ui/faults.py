"""Faults of the program itself, wherever Qt or a thread meets them: a report, then a sentence."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from wargame.base import crash

LAST = ("last_exc", "last_type", "last_value", "last_traceback")
"""Where Python keeps the last fault for a debugger."""

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Faults(QObject):
    """Stands where Python would print a traceback, for as long as it is installed.

    The same fault at the same place is told once, so that one in a painting does not come back
    with every frame.

    Signals:
        met: a fault was reported; the file, or None where no folder took it. It arrives when the
            call that failed is over, in the window's thread.
    """

    met = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caught.connect(self.met, Qt.ConnectionType.QueuedConnection)
        self._before: tuple[Hook, Callable[[threading.ExceptHookArgs], object]] | None = None

    def install(self) -> None:
        """Take the place of Python's own hooks."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_fault
        threading.excepthook = self._on_thread

    def remove(self) -> None:
        """Give the hooks back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def _on_fault(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report a fault; Ctrl+C and leaving on purpose are none."""
        if not isinstance(error, Exception):
            if self._before is not None:
                self._before[0](kind, error, trace)
        elif not crash.known(error):
            self._caught.emit(crash.report(error))
        for name in LAST:  # they would keep half-built screens alive, which Qt still calls
            if hasattr(sys, name):
                delattr(sys, name)

    def _on_thread(self, met: threading.ExceptHookArgs) -> None:
        error = met.exc_value
        if error is not None:
            self._on_fault(met.exc_type, error, met.exc_traceback)
