"""Every widget test starts from the same look: light, text scale 1, left to right, no motion."""

from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wargame.ui.theme import theme

Picture = Callable[[QWidget], QImage]


def distinct(images: Iterable[QImage]) -> int:
    """How many different pictures there are."""
    found: list[QImage] = []
    for image in images:
        if all(image != other for other in found):
            found.append(image)
    return len(found)


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    look = theme()
    look.reduce_motion = True
    changed = look.mode != "light" or look.scale != 1.0 or look.arabic or not look.revision
    look.scale, look.arabic = 1.0, False
    if changed:
        look.set_mode("light")
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def picture(qtbot: QtBot) -> Picture:
    """Draw a widget at its size hint, or its size when it has been given one."""

    def draw(widget: QWidget) -> QImage:
        qtbot.addWidget(widget)
        if widget.size().width() in (100, 640):
            widget.resize(widget.sizeHint())
        return widget.grab().toImage()

    return draw
