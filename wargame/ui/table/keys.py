"""The keys of the table."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from wargame.ui.widgets.painted import ENTER_KEYS

Slot = Callable[[], object]
CONTROL = Qt.KeyboardModifier.ControlModifier


def bind(host: QWidget, keys: Mapping[str, Slot]) -> None:
    """Bind key combinations that count while ``host`` is on screen.

    Args:
        host: a screen of the window.
        keys: portable key text, such as "Ctrl+Return", and what it does.
    """
    for key, slot in keys.items():
        shortcut = QShortcut(QKeySequence(key), host)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(slot)


class PlainKeys(QObject):
    """Keys without a modifier, which reach the screen only when no field takes them.

    Signals:
        numbered: 1 to 9 was pressed.
        stepped: −1 for [ and 1 for ].
        offering: O was pressed; a letter is waited for.
        lettered: the letter after it.
        explained: G was pressed.
        helped: ? was pressed.
        escaped: Escape was pressed.
        confirmed: Enter was pressed where nothing else takes it.
    """

    numbered = Signal(int)
    stepped = Signal(int)
    offering = Signal()
    lettered = Signal(str)
    explained = Signal()
    helped = Signal()
    escaped = Signal()
    confirmed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = False

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        text = event.text()
        if event.key() == Qt.Key.Key_Escape:
            self._waiting = False
            self.escaped.emit()
            return True
        if event.key() in ENTER_KEYS and not event.modifiers() & CONTROL:
            self.confirmed.emit()
            return True
        if event.modifiers() & CONTROL or not text:
            return False
        if self._waiting and text.isalnum():
            self._waiting = False
            self.lettered.emit(text.lower())
            return True
        return self._plain(text)

    def wait(self) -> None:
        """Take the next letter as a bloc's."""
        self._waiting = True

    def _plain(self, text: str) -> bool:
        if text in "[]":
            self.stepped.emit(1 if text == "]" else -1)
        elif text in "123456789":
            self.numbered.emit(int(text))
        elif text.lower() == "o":
            self.offering.emit()
        elif text.lower() == "g":
            self.explained.emit()
        elif text == "?":
            self.helped.emit()
        else:
            return False
        return True
