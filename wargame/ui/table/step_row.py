"""A figure that goes up and down by one: its name, a note, and two buttons around it."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.table.row_button import RowButton
from wargame.ui.theme import theme
from wargame.ui.widgets.block import block_size
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import STATIC

SPACE, LEAST = 4, 20
"""Between the parts of the row, and the least width of the figure."""


class StepRow(QWidget):
    """Painted but for its buttons, which it keeps at the end of the line."""

    spoken_role = STATIC

    def __init__(self, words: tuple[str, str, str], less: RowButton, more: RowButton) -> None:
        """Set up the row.

        Args:
            words: its name, the note after it, the figure.
            less: the button before the figure.
            more: the button after it.
        """
        super().__init__()
        self._words, self._buttons = words, (less, more)
        for button in self._buttons:
            button.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words[0])
        self.setAccessibleDescription(words[1])

    def spoken(self) -> Spoken:
        """The figure."""
        return Spoken(self._words[2])

    def lines(self) -> tuple[tuple[int, int], ...]:
        """One, with its buttons."""
        return ((0, self.height()),)

    def sizeHint(self) -> QSize:
        """All of it on one line."""
        name, note = self._wide()
        side, space = self._buttons[0].sizeHint(), theme().px(SPACE)
        return QSize(name + note + self._middle() + 2 * side.width() + 4 * space, side.height())

    def minimumSizeHint(self) -> QSize:
        """As much: nothing of it is cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the buttons around the figure."""
        super().resizeEvent(event)
        side, space = self._buttons[0].sizeHint(), theme().px(SPACE)
        end = self.width() - side.width()
        for button, x in zip(
            self._buttons, (end - 2 * space - self._middle() - side.width(), end), strict=True
        ):
            x = self.width() - x - side.width() if self.isRightToLeft() else x
            button.setGeometry(QRect(x, (self.height() - side.height()) // 2, *side.toTuple()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, note, figure."""
        with canvas(self) as c:
            name, note, figure = self._words
            wide, space, middle = self._wide(), c.theme.px(SPACE), self._middle()
            c.text(QRectF(0, 0, wide[0], c.height), name, Role.BODY, c.t.ink)
            after = QRectF(wide[0] + space, 0, wide[1], c.height)
            c.text(after, note, Role.DENSE, c.t.ink3)
            start = c.width - self._buttons[1].width() - space - middle
            c.text(QRectF(start, 0, middle, c.height), figure, Role.FIGURE, c.t.ink, "center")

    def _wide(self) -> tuple[int, int]:
        """The widths of name and note."""
        name, note, _figure = self._words
        return (
            block_size(name, Role.BODY, 0, 0, False).width(),
            block_size(note, Role.DENSE, 0, 0, False).width(),
        )

    def _middle(self) -> int:
        """The width of the figure."""
        wide = block_size(self._words[2], Role.FIGURE, 0, 0, False).width()
        return max(theme().px(LEAST), wide)
