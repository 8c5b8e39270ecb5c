"""A line of text with its glyphs chosen, remembered between paints.

To choose them is most of what a line costs: it is done once for measuring and for every drawing.
"""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from wargame.ui import fonts
from wargame.ui.fonts import Role
from wargame.ui.theme import theme

UNBROKEN = float(1 << 24)
"""The width of a line that never breaks, as Qt has it."""


class Laid(NamedTuple):
    """A line of text with its glyphs chosen, to be drawn as often as it takes.

    Attributes:
        line: what is drawn.
        width: how far it goes, in pixels; ``height`` from its highest to its lowest.
        layout: what holds the glyphs.
    """

    line: QTextLine
    width: float
    height: float
    layout: QTextLayout


@lru_cache(maxsize=4096)
def is_rtl(words: str) -> bool:
    """Whether a text holds a letter that is written from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words)


def laid_out(words: str, role: Role, weight: int = 0) -> Laid:
    """One line of text as it is drawn; figures stay as they are."""
    look = theme()
    return _laid_out(words, role, weight, look.scale, look.arabic)


@lru_cache(maxsize=2048)
def _laid_out(words: str, role: Role, weight: int, scale: float, arabic: bool) -> Laid:
    layout, option = QTextLayout(words, fonts.font(role, scale, arabic, weight)), QTextOption()
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if is_rtl(words) else direction.LeftToRight)
    option.setFlags(QTextOption.Flag.IncludeTrailingSpaces)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(UNBROKEN)
    line.setPosition(QPointF())
    layout.endLayout()
    return Laid(line, line.horizontalAdvance(), line.ascent() + line.descent(), layout)
