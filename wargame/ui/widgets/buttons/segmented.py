"""One choice among a few, side by side."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from wargame.ui.widgets.buttons.button import Button
from wargame.ui.widgets.styled import set_styled


class Segmented(QWidget):
    """One choice among a few, side by side; the arrow keys move the choice.

    Signals:
        chosen: the value of the option that was chosen by the person.
    """

    chosen = Signal(str)

    def __init__(
        self,
        options: tuple[tuple[str, str, str], ...] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Set up the choice.

        Args:
            options: for each its value, its words and a Lucide name (may be empty).
            name: what is chosen, for screen readers.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, SegmentButton] = {}
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group.buttonClicked.connect(self._choose)
        self.set_options(options)

    def set_options(self, options: tuple[tuple[str, str, str], ...]) -> None:
        """Offer these in place of the ones before, none of them chosen yet."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for place, (value, words, icon) in enumerate(options):
            button = SegmentButton(value, words, icon, self)
            button.place(place, len(options))
            # Words in another script are taller; all are as high as the tallest.
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
            self._group.addButton(button)
            self._buttons[value] = button
            self._row.addWidget(button)

    def value(self) -> str:
        """The chosen value, empty if none is."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose without a signal; an unknown value is ignored."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)

    def button(self, value: str) -> "SegmentButton | None":
        """The button of a value."""
        return self._buttons.get(value)

    def changeEvent(self, event: QEvent) -> None:
        """Round the outer corners on the right sides."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            for place, button in enumerate(self._buttons.values()):
                button.place(place, len(self._buttons))

    def _choose(self, button: QPushButton) -> None:
        if isinstance(button, SegmentButton):
            self.chosen.emit(button.value)


class SegmentButton(Button):
    """One option of a ``Segmented``; its icon turns with the checked colours."""

    def __init__(self, value: str, words: str, icon: str, parent: QWidget) -> None:
        super().__init__(words, icon, False, parent)
        self.value = value
        self.setCheckable(True)
        self.toggled.connect(self._recolour)

    def place(self, at: int, count: int) -> None:
        """Say where in the row it stands, so that outer corners are round."""
        if self._mirrored():
            at = count - 1 - at
        names = {0: "first", count - 1: "last"}
        set_styled(self, "segment", "only" if count == 1 else names.get(at, "middle"))

    def _recolour(self, checked: bool) -> None:
        self.tone = "card" if checked else "ink"
        self._retheme()
