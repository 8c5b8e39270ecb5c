"""How many weeks there are to form a cabinet, where a deck leaves the choice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Segmented
from wargame.ui.widgets.label import SectionLabel


class LengthChoice(QWidget):
    """A label and the lengths beside it; nothing at all where there is only one.

    Signals:
        chosen: weeks to form, as the person chose.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deck = ""
        self._weeks: tuple[int, ...] = ()
        self._choice = Segmented((), self.tr("Weeks to form a cabinet"))
        self._choice.chosen.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme().px(12))
        row.addWidget(SectionLabel(self.tr("Weeks to form a cabinet")))
        row.addStretch(1)
        row.addWidget(self._choice)
        self.hide()

    def set_lengths(self, deck: str, lengths: tuple[tuple[int, str], ...]) -> None:
        """Offer a deck's lengths, the first chosen; a choice for the same deck is kept."""
        before = self._choice.value() if deck == self._deck else ""
        self._deck, self._weeks = deck, tuple(weeks for weeks, _ in lengths)
        self._choice.set_options(tuple((str(weeks), words, "") for weeks, words in lengths))
        self._choice.set_value(str(self._weeks[0]))
        self._choice.set_value(before)
        self.setVisible(len(lengths) > 1)

    def choose(self, weeks: int) -> bool:
        """Choose a length without a signal; whether it was there and is another."""
        if weeks not in self._weeks or weeks == self.weeks():
            return False
        self._choice.set_value(str(weeks))
        return True

    def weeks(self) -> int:
        """The chosen weeks; 0 where there is nothing to choose."""
        return self._weeks[self.place()] if len(self._weeks) > 1 else 0

    def place(self) -> int:
        """Which of the lengths is chosen."""
        chosen = self._choice.value()
        return self._weeks.index(int(chosen)) if chosen else 0

    def _on_chosen(self, weeks: str) -> None:
        self.chosen.emit(int(weeks))
