"""The chamber over the board: how they share a height, and how high they are at the least."""

from math import ceil

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.board import Board
from wargame.ui.widgets.board.grid import build_grid
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.chamber import ChamberView

BOARD_SHARE = 0.55
CHAMBER_SHARE = 0.46


class Middle(QWidget):
    """Lays the two out itself: the board takes what it needs, but leaves the chamber its part."""

    def __init__(self, chamber: ChamberView, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chamber, self._board = chamber, board
        self._shape: list[tuple[int, bool]] = []
        self._shared: tuple[object, ...] = ()
        for part in (chamber, board):
            part.setParent(self)

    def sizeHint(self) -> QSize:
        """Both in their natural sizes."""
        hints = self._chamber.sizeHint(), self._board.sizeHint()
        wide = max(hint.width() for hint in hints)
        return QSize(wide, sum(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        """The width of the wider; its height depends on the width it gets."""
        hints = self._chamber.minimumSizeHint(), self._board.minimumSizeHint()
        return QSize(max(hint.width() for hint in hints), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height."""
        super().resizeEvent(event)
        self._share()

    def set_shape(self, shape: list[tuple[int, bool]]) -> None:
        """Take how many posts of which height the board has."""
        self._shape = shape
        self._share()

    def _share(self) -> None:
        """Measure anew where shape, size or text size are others than last time."""
        measures = (self._shape, self.size(), theme().measure)
        if measures == self._shared:
            return
        self._shared = measures
        least = self._grid_height(1)
        self.setMinimumHeight(least + self._chamber.minimumSizeHint().height())
        tall = min(self._tall(least), self.height())
        self._chamber.setGeometry(QRect(0, 0, self.width(), self.height() - tall))
        self._board.setGeometry(QRect(0, self.height() - tall, self.width(), tall))

    def _tall(self, least: int) -> int:
        """The board's part of the height."""
        natural = self._board.heightForWidth(self.width())
        # A hemicycle is about half as high as wide; what it cannot use lets tiles grow.
        spare = self.height() - round(self.width() * CHAMBER_SHARE)
        if spare > natural:
            return self._grid_height(spare)
        return min(natural, max(least, round(self.height() * BOARD_SHARE)))

    def _grid_height(self, room: int) -> int:
        """The board's height in a room so high."""
        grid = build_grid(self._shape, (self.width(), room), theme().scale, EDGE, True)
        return ceil(grid.height)
