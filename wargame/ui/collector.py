"""Garbage is looked for in the window's thread alone.

Python looks wherever objects are made, so in a worker's thread too; what is thrown away there may
be a widget that nothing but a circle still holds, and a widget must end in the window's thread.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer

LOOK_MS = 500


class Collector(QObject):
    """Looks when Python would have, a little later."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        timer = QTimer(self)
        timer.timeout.connect(look)
        timer.start(LOOK_MS)


def look_here(app: QCoreApplication) -> None:
    """From now on look for garbage in this thread alone, while the application lives."""
    gc.disable()
    if app.findChild(Collector) is None:
        Collector(app)


def look() -> None:
    """Collect the generations that are due; call it in the window's thread."""
    for generation, (count, most) in enumerate(
        zip(gc.get_count(), gc.get_threshold(), strict=True)
    ):
        if count > most > 0:
            gc.collect(generation)
