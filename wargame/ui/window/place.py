"""Size and place of the window: the first time, and as it was left."""

import re

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SIZE = (1440, 900)
LEAST = (1024, 680)
FRAME = (2, 40)
"""What the desktop puts around a window; how much is known only once it is shown."""
GRIP = 120
_PLACE = re.compile(r"(\d+)x(\d+)([+-]\d+)([+-]\d+)( maximized)?", re.ASCII)


def put_first(window: QWidget) -> None:
    """Give a window its usual size; the whole screen where that is smaller, but large enough."""
    room, usual = window.screen().availableSize() - QSize(*FRAME), QSize(*SIZE)
    small = usual.width() > room.width() or usual.height() > room.height()
    if small and room.width() >= LEAST[0] and room.height() >= LEAST[1] - FRAME[1]:
        window.resize(usual.boundedTo(room))
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
    else:
        window.resize(usual)


def described(window: QWidget) -> str:
    """Where a window is, as the settings keep it: "1440x900+80+40", and " maximized"."""
    large = window.isMaximized() or window.isFullScreen()
    at = window.normalGeometry() if large else window.geometry()
    state = " maximized" if window.isMaximized() else ""
    return f"{at.width()}x{at.height()}{at.x():+d}{at.y():+d}{state}"


def put_back(window: QWidget, place: str) -> None:
    """Put a window where it was left, as far as there still is a screen."""
    found = _PLACE.fullmatch(place)
    if found is None:
        return
    wide, tall, x, y = (int(found[part]) for part in range(1, 5))
    at = QRect(x, y, wide, tall)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    seen = [room for room in screens if _reachable(room, at)]
    if seen:
        room = seen[0]
        at.setSize(at.size().boundedTo(room.size()).expandedTo(window.minimumSize()))
        window.setGeometry(at)
    if found[5]:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def _reachable(room: QRect, at: QRect) -> bool:
    """Whether enough of the window's head lies on a screen to take hold of it."""
    shown = room.intersected(QRect(at.x(), at.y(), at.width(), GRIP // 2))
    return shown.width() >= GRIP and shown.height() > 0
