"""A section's name over an ink line, with a note at the end; painted, so that it costs little."""

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.typeset import height_of, width_of

GAP, BETWEEN = 4, 8
"""Over the line, and between name and note."""


class Heading(QWidget):
    """The name of a group of rows in a column, and a note on it."""

    spoken_role = QAccessible.Role.Heading

    def __init__(self, words: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._note = words, note
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setAccessibleDescription(note)

    def words(self) -> str:
        """The name and its note."""
        return f"{self._words} {self._note}".strip()

    def spoken(self) -> Spoken:
        """Name and description say it all."""
        return Spoken()

    def sizeHint(self) -> QSize:
        """The whole of both."""
        wide = ceil(width_of(self._words, Role.LABEL))
        if self._note:
            wide += theme().px(BETWEEN) + self._note_width()
        return QSize(wide, self._line() + theme().px(GAP) + 1)

    def minimumSizeHint(self) -> QSize:
        """As much, so that nothing is cut where a column can still grow."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, note, line."""
        with canvas(self) as c:
            line = float(self._line())
            note = float(self._note_width())
            end = c.width - note
            if self._note:
                c.text(QRectF(end, 0, note, line), self._note, Role.DENSE, c.t.ink2)
                end -= c.theme.px(BETWEEN)
            c.text(QRectF(0, 0, end, line), self._words, Role.LABEL, c.t.ink2)
            c.fill(QRectF(0, c.height - 1, c.width, 1), c.t.ink)

    def _note_width(self) -> int:
        return ceil(width_of(self._note, Role.DENSE)) if self._note else 0

    def _line(self) -> int:
        return max(height_of(Role.LABEL), height_of(Role.DENSE) if self._note else 0)
