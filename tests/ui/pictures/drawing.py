"""A scene drawn in its themes: one window, dressed in one theme after the other."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QImage

from tests.ui.pictures.scenes import Scene
from wargame.base.paths import HOME_VARIABLE
from wargame.ui import screenshot
from wargame.ui.start import application
from wargame.ui.theme import theme

NOBODY = "/home/nobody/crossroads"
"""The settings name the folder of games, so it must be the same everywhere. Nothing is written."""


def drawn(scene: Scene) -> dict[str, QImage]:
    """The pictures of a scene by theme."""
    with _of_nobody():
        found = dict(_in_themes(scene))
    settle()  # the window goes, so that it is not dressed again
    application()  # English, light, left to right
    return found


def _in_themes(scene: Scene) -> Iterator[tuple[str, QImage]]:
    with screenshot.shown(scene.screen, scene.options) as window:
        for name in scene.themes:
            if theme().mode != name:
                window.choices.choose("theme", name)
                settle()
            yield name, window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def settle() -> None:
    for _ in range(2):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


@contextmanager
def _of_nobody() -> Iterator[None]:
    before = os.environ.get(HOME_VARIABLE)
    os.environ[HOME_VARIABLE] = NOBODY
    try:
        yield
    finally:
        os.environ.pop(HOME_VARIABLE)
        if before is not None:
            os.environ[HOME_VARIABLE] = before
