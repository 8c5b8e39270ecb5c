"""Which cast plays: one line a cast, one of them chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from wargame.ui.theme import theme

if TYPE_CHECKING:
    from wargame.reports.home import CastCard


class CastChoice(QWidget):
    """Radio buttons, because the names of casts are sentences.

    Signals:
        chosen: id of the cast the person chose.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_casts(self, casts: "tuple[CastCard, ...]", chosen: str) -> None:
        """Show these casts without a signal; buttons are kept while the casts stay the same."""
        ids = [cast.id for cast in casts]
        if ids != self._ids:
            self._remake(casts)
        for key, button in zip(self._ids, self._buttons, strict=True):
            if key == chosen:
                button.setChecked(True)

    def _remake(self, casts: "tuple[CastCard, ...]") -> None:
        for button in self._buttons:
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._ids = [cast.id for cast in casts]
        self._buttons = [QRadioButton(cast.name) for cast in casts]
        for number, button in enumerate(self._buttons):
            button.setMinimumHeight(theme().px(26))
            self._group.addButton(button, number)
            self._column.addWidget(button)

    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(self._ids[number])
