"""Where an arrow key leads on the board."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from wargame.ui.widgets.board.grid import Placed


def target(key: int, at: int, tiles: Sequence[Placed], mirrored: bool) -> int:
    """The number of the tile a key leads to.

    Args:
        key: an arrow, Home or End.
        at: the number of the tile that has the focus.
        tiles: where all tiles are, in reading order.
        mirrored: whether the line runs right to left.
    """
    forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
    if mirrored:
        forward, back = back, forward
    if key == forward:
        return min(at + 1, len(tiles) - 1)
    if key == back:
        return max(at - 1, 0)
    if key == Qt.Key.Key_Home:
        return 0
    if key == Qt.Key.Key_End:
        return len(tiles) - 1
    return _beside(at, tiles, 1 if key == Qt.Key.Key_Down else -1)


def _beside(at: int, tiles: Sequence[Placed], step: int) -> int:
    """The tile of the next row whose middle is nearest; the same one at the edge."""
    here = tiles[at]
    row = [number for number, spot in enumerate(tiles) if spot.row == here.row + step]
    return min(row, key=lambda number: abs(_middle(tiles[number]) - _middle(here)), default=at)


def _middle(spot: Placed) -> float:
    return spot.x + spot.width / 2
