"""Qt's view of a painted widget and of its parts, for screen readers.

A part has no object of its own. Its face is kept with that of its widget and lives as long, so
that nothing outside is left with a pointer to it: one that is drawn no more is merely not valid.
"""

import sys
from typing import cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import isValid

from wargame.ui.widgets.spoken.model import BUTTON, Part, Speaks, Spoken

VALUES_UNHEARD = sys.platform.startswith("linux")
"""AT-SPI carries values as numbers alone; those in words have to be part of what it carries."""

ITEM = QAccessible.Role.ListItem
Words = QAccessible.Text
PRESS = "Press"
# Qt takes a null pointer for nothing; its stubs for Python do not say so.
NO_FACE = cast("QAccessibleInterface", None)
NO_OBJECT, NO_WINDOW = cast("QObject", None), cast("QWindow", None)


class WidgetFace(QAccessibleWidget):
    """A painted widget: Qt's own face with a value, parts, and a press where it is a button.

    It holds nothing of its own, because PySide 6.11 never lets go of what a factory has made:
    what stays behind of a widget that is gone is an empty shell.
    """

    def spoken(self) -> Spoken:
        """How the widget stands now."""
        shown = self.object()
        return shown.spoken() if isinstance(shown, Speaks) else Spoken()

    def text(self, kind: QAccessible.Text) -> str:
        """The value; all else as Qt has it."""
        if kind == Words.Value:
            return self.spoken().value
        told = super().text(kind)
        if kind != Words.Description:
            return told
        # Qt takes a tooltip for a description where there is none; it may say what the name says.
        return described(self.spoken().value, "" if told == self.text(Words.Name) else told)

    def childCount(self) -> int:
        """Parts first of all; a widget without parts has the widgets in it."""
        return len(self.spoken().parts) or super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """The part of that place, made when it is first asked for."""
        count = len(self.spoken().parts)
        if not count:
            return super().child(index)
        widget = self.object()
        if not 0 <= index < count or not isinstance(widget, QWidget):
            return NO_FACE
        parts = PARTS.setdefault(id(self), [])
        while len(parts) <= index:
            parts.append(PartFace(widget, len(parts)))
        return parts[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where a part or a widget in it comes."""
        if isinstance(child, PartFace):
            return child.index if child in PARTS.get(id(self), ()) else -1
        return super().indexOfChild(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        """The part under a point of the screen."""
        for index in range(len(self.spoken().parts)):
            part = self.child(index)
            if part is not None and part.rect().contains(x, y):
                return part
        return super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface:
        """The part the keyboard is at."""
        widget = self.object()
        parts = self.spoken().parts
        at = next((at for at, part in enumerate(parts) if part.chosen), -1)
        if at >= 0 and isinstance(widget, QWidget) and widget.hasFocus():
            return self.child(at)
        return super().focusChild()

    def actionNames(self) -> list[str]:
        """Buttons can be pressed."""
        names = list(super().actionNames())
        return [PRESS, *names] if self.role() == BUTTON and PRESS not in names else names

    def doAction(self, name: str) -> None:
        """Press it, or what Qt does."""
        widget = self.object()
        if name == PRESS and isinstance(widget, QAbstractButton):
            widget.click()
        else:
            super().doAction(name)


class PartFace(QAccessibleInterface):
    """A part of a painted widget, looked up by its place each time it is asked."""

    def __init__(self, widget: QWidget, index: int) -> None:
        super().__init__()
        self.widget, self.index = widget, index

    def part(self) -> Part | None:
        """What is drawn in that place now, None if nothing is."""
        if not isValid(self.widget) or not isinstance(self.widget, Speaks):
            return None
        parts = self.widget.spoken().parts
        return parts[self.index] if self.index < len(parts) else None

    def isValid(self) -> bool:
        """Whether there still is such a part."""
        return self.part() is not None

    def object(self) -> QObject:
        """Paint is no object."""
        return NO_OBJECT

    def window(self) -> QWindow:
        """The window it is drawn in."""
        return self.widget.window().windowHandle() if isValid(self.widget) else NO_WINDOW

    def parent(self) -> QAccessibleInterface:
        """The widget it is drawn by."""
        if not isValid(self.widget):
            return NO_FACE
        return QAccessible.queryAccessibleInterface(self.widget)

    def child(self, _index: int) -> QAccessibleInterface:
        """Parts have none."""
        return NO_FACE

    def childCount(self) -> int:
        """Parts have none."""
        return 0

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        """Parts have none."""
        return NO_FACE

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Parts have none."""
        return -1

    def rect(self) -> QRect:
        """Where it lies on the screen; the whole widget where it has no place of its own."""
        part = self.part()
        if part is None:
            return QRect()
        box = part.box.toAlignedRect() if part.box is not None else self.widget.rect()
        return QRect(self.widget.mapToGlobal(QPoint(box.x(), box.y())), box.size())

    def role(self) -> QAccessible.Role:
        """One of several."""
        return ITEM

    def state(self) -> QAccessible.State:
        """Whether it is chosen, and whether the keyboard is there."""
        state, part = QAccessible.State(), self.part()
        if part is None:
            state.invalid = True
            return state
        state.selectable = True
        state.selected = part.chosen
        state.focused = part.chosen and self.widget.hasFocus()
        state.invisible = not self.widget.isVisible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Name and value."""
        part = self.part()
        if part is None:
            return ""
        told = {Words.Name: part.name, Words.Value: part.value}
        return told.get(kind, described(part.value) if kind == Words.Description else "")

    def setText(self, _kind: QAccessible.Text, _words: str) -> None:
        """Nobody writes on paint."""


def described(value: str, description: str = "") -> str:
    """A description, with the value first where nobody would hear it otherwise."""
    if not VALUES_UNHEARD or not value:
        return description
    return value if value.endswith(description) else f"{value.rstrip('.')}. {description}"


PARTS: dict[int, list[PartFace]] = {}
"""The faces of parts by the identity of their widget's face, as long as that widget lives."""
