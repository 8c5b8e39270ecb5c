"""Wishes that are acts as they stand: nothing to remember, nothing to ask."""

from PySide6.QtCore import QObject

from wargame.engine import Kind
from wargame.ui.bridge import Bridge
from wargame.ui.table.intents import Intents

ANSWERS = {
    "accept": Kind.ACCEPT,
    "pledge": Kind.PLEDGE,
    "decline": Kind.DECLINE,
    "withdraw": Kind.WITHDRAW,
}
"""What a bloc may say to the office, by the word of the wish."""


class Acting(QObject):
    """Turns wishes into acts of the bridge."""

    def __init__(self, bridge: Bridge, wish: Intents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        pairs = (
            (wish.retracted, self.retract),
            (wish.nominated, self.nominate),
            (wish.declared, self.declare),
            (wish.withdrawn, self.withdraw_promise),
            (wish.answered, self.answer),
            (wish.written, self.write),
            (wish.countered, self.counter),
            (wish.chosen, self.choose),
            (wish.called, self.call),
            (wish.undone, self.undo),
            (wish.redone, self.redo),
        )
        for signal, slot in pairs:
            signal.connect(slot)

    def retract(self, bloc: int) -> None:
        """Take back what is on offer."""
        self._bridge.act(Kind.RETRACT, bloc=bloc)

    def nominate(self, bloc: int, item: int) -> None:
        """Put a bloc up for a post."""
        self._bridge.act(Kind.NOMINATE, bloc=bloc, items=1 << item)

    def declare(self, promise: int) -> None:
        """Give a public promise."""
        self._bridge.act(Kind.DECLARE, index=promise)

    def withdraw_promise(self, promise: int) -> None:
        """Take a public promise back."""
        self._bridge.act(Kind.UNDECLARE, index=promise)

    def answer(self, bloc: int, word: str) -> None:
        """Answer for one's own bloc."""
        self._bridge.act(ANSWERS[word], bloc=bloc)

    def counter(self, bloc: int, target: int) -> None:
        """Decline and ask for something."""
        self._bridge.act(Kind.COUNTER, bloc=bloc, target=target)

    def write(self, message: int, role: int) -> None:
        """Write to another role."""
        self._bridge.act(Kind.MESSAGE, index=message, target=role)

    def choose(self, option: int) -> None:
        """Choose in the open dilemma."""
        self._bridge.act(Kind.CHOOSE, index=option)

    def call(self) -> None:
        """Call the cabinet vote."""
        self._bridge.act(Kind.CALL)

    def undo(self) -> None:
        """Take back the last act."""
        self._bridge.undo()

    def redo(self) -> None:
        """Do it again."""
        self._bridge.redo()
