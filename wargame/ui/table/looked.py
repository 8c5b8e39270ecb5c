"""Which act a person has in mind: what a button would do while mouse or keyboard rests on it."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from wargame.engine import Act, Kind
from wargame.ui.table.intents import Intents

LOOKS = {
    QEvent.Type.Enter: True,
    QEvent.Type.FocusIn: True,
    QEvent.Type.Leave: False,
    QEvent.Type.FocusOut: False,
    QEvent.Type.Hide: False,
}
"""What happens to something that is looked at, and to what no longer is."""


@dataclass(frozen=True, slots=True)
class Thought:
    """An act of whoever looks, not yet done; the fields are those of `Act`."""

    kind: Kind
    bloc: int = -1
    index: int = -1
    target: int = -1

    def of(self, role: int) -> Act:
        """The act that it is for a role."""
        return Act(self.kind, role, self.bloc, self.index, self.target)


def bear_in_mind(button: QWidget, thought: Thought, intents: Intents) -> None:
    """Let what a button would do be weighed while it is looked at."""
    _Watch(button, thought, intents)


class _Watch(QObject):
    """Tells when its widget is looked at and when no longer."""

    def __init__(self, button: QWidget, thought: Thought, intents: Intents) -> None:
        super().__init__(button)
        self._button, self._thought, self._intents = button, thought, intents
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing is kept from the widget."""
        looks = LOOKS.get(event.type())
        if looks:
            self._intents.pondered.emit(self._thought, self._button)
        elif looks is not None:
            self._intents.pondered.emit(None, self._button)
        return super().eventFilter(watched, event)
