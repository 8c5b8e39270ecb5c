"""Files that the system asks to be opened: on macOS they come as events, also before the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class AskedFiles(QObject):
    """Listens to the application and keeps what is asked for until it can be opened.

    Signals:
        asked: a file is to be opened now.
    """

    asked = Signal(Path)

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._waiting: list[Path] = []
        self._open = False
        if sys.platform == "darwin":  # a filter sees every event there is, at 2 ms a click
            app.installEventFilter(self)

    def release(self) -> None:
        """From now on files can be opened; those that wait are asked for, the last one last."""
        self._open = True
        waiting, self._waiting = self._waiting, []
        for file in waiting:
            self.asked.emit(file)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file the system hands over."""
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().eventFilter(watched, event)
        file = Path(event.file())
        if self._open:
            self.asked.emit(file)
        else:
            self._waiting.append(file)
        return True
