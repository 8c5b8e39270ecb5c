"""What the head and the foot of a tile share."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from wargame.ui.fonts import Role
from wargame.ui.widgets.board.model import PostData
from wargame.ui.widgets.canvas import Canvas
from wargame.ui.widgets.typeset import width_of

PAD = 7
PIP = (4, 8, 2)


@dataclass(frozen=True)
class TileWords:
    """The words of the state line, already in the user's language."""

    open: str
    held: str
    held_short: str
    offered: str
    offered_short: str
    drop: str
    watch: str


@dataclass(frozen=True)
class TileLook:
    """The passing condition of a tile: what mouse, keyboard and drag do to it just now.

    ``arrived`` is how far whoever has it, or is to have it, has come in: 0 to 1.
    """

    tall: bool
    hovered: bool = False
    pressed: bool = False
    ring: bool = False
    dropping: bool = False
    arrived: float = 1.0


def fit(c: Canvas, rect: QRectF, words: str, colour: str, weight: int) -> None:
    """One line, made smaller and lighter before it is shortened."""
    for role, heavy in ((Role.TILE, weight), (Role.DENSE, weight), (Role.DENSE, 500)):
        if width_of(words, role, heavy) <= rect.width():
            c.text(rect, words, role, colour, weight=heavy)
            return
    c.text(rect, words, Role.AXIS, colour, weight=500)


def paint_points(c: Canvas, rect: QRectF, post: PostData) -> float:
    """The price at the end of a row; returns the width it takes."""
    width = points_width(post)
    c.text(rect, str(post.points), Role.FIGURE, c.t.ink, "end")
    return width


def points_width(post: PostData) -> float:
    """The width of a price."""
    return width_of(str(post.points), Role.FIGURE) + 1


def inset(c: Canvas, strip: QRectF) -> QRectF:
    """A strip without the padding at both ends."""
    pad = c.theme.px(PAD)
    return strip.adjusted(pad, 0, -pad, 0)
