"""A painted widget in words: its value, and the parts that exist only as paint."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

LIST = QAccessible.Role.List
BUTTON = QAccessible.Role.Button
GROUP = QAccessible.Role.Grouping
GRAPHIC = QAccessible.Role.Graphic
STATIC = QAccessible.Role.StaticText
PROGRESS = QAccessible.Role.ProgressBar


@dataclass(frozen=True)
class Part:
    """Something drawn inside a widget that is no widget itself: a bloc, a phase, an ending.

    Attributes:
        name: what it is.
        value: how it stands, in words.
        chosen: whether it is the one that the keyboard or the eye is at.
        box: where it lies on the widget, mirrored already; empty where it has no place of its own.
    """

    name: str
    value: str = ""
    chosen: bool = False
    box: QRectF | None = None


@dataclass(frozen=True)
class Spoken:
    """A widget's value in words, and its parts in reading order."""

    value: str = ""
    parts: tuple[Part, ...] = ()


@runtime_checkable
class Speaks(Protocol):
    """A widget that says more than Qt can read off it.

    Name and description stay Qt's own (``setAccessibleName``, ``setAccessibleDescription``).

    Attributes:
        spoken_role: what kind of thing it is.
    """

    spoken_role: QAccessible.Role

    def spoken(self) -> Spoken:
        """How it stands now."""


def changed(widget: QWidget, value: str) -> None:
    """Tell whoever listens that a widget has another value."""
    if QAccessible.isActive():
        from PySide6.QtGui import QAccessibleValueChangeEvent  # what is not used is not loaded

        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def focus_moved(widget: QWidget, part: int) -> None:
    """Tell whoever listens that the keyboard is at another part of a widget."""
    if QAccessible.isActive():
        from PySide6.QtGui import QAccessibleEvent

        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(part)
        QAccessible.updateAccessibility(event)


def announce(widget: QWidget, words: str) -> None:
    """Have whoever listens read out a sentence at once, wherever the keyboard is."""
    if QAccessible.isActive():
        from PySide6.QtGui import QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
