"""Gives Qt the faces of widgets that speak, and keeps each for as long as Qt may hold it.

Qt keeps a pointer to every face it has asked for until its widget is destroyed. So a face must not
be dropped while its widget lives; Python's reference to one that Qt has destroyed is dropped with
the next that is made. Faces of parts are handed to Qt's register, which destroys them.
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from wargame.ui.widgets.spoken.model import Speaks

if TYPE_CHECKING:
    from wargame.ui.widgets.spoken.faces import PartFace, WidgetFace

_KEPT: dict[int, "WidgetFace"] = {}
_PARTLESS_BELOW = 64
"""So many faces are kept before it is looked for those whose widget is gone."""

_installed: list[bool] = []


def install() -> None:
    """Have Qt ask here for the faces of widgets; once for the life of the program."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_face)


def kept() -> int:
    """How many faces of living widgets there are."""
    _sweep()
    return len(_KEPT)


def _face(_class_name: str, shown: QObject) -> QAccessibleInterface | None:
    """The face of a widget that speaks, None for any other."""
    if not isinstance(shown, QWidget) or not isinstance(shown, Speaks):
        return None
    from wargame.ui.widgets.spoken.faces import WidgetFace  # not before somebody listens

    if len(_KEPT) >= _PARTLESS_BELOW:
        _sweep()
    face = WidgetFace(shown, shown.spoken_role)
    _KEPT[id(face)] = face
    shown.destroyed.connect(partial(_let_go, id(face)))
    return face


def _let_go(key: int) -> None:
    """A widget is being destroyed: Qt's register destroys the faces of its parts."""
    from wargame.ui.widgets.spoken.faces import PARTS

    parts: list[PartFace] = PARTS.pop(key, [])
    for part in parts:
        if isValid(part):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))


def _sweep() -> None:
    """Drop what Qt has destroyed already."""
    for key in [key for key, face in _KEPT.items() if not isValid(face)]:
        del _KEPT[key]
