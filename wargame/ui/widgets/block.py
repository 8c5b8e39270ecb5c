"""The size of a text in as many lines as it needs, as a `QLabel` has it, remembered."""

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics

from wargame.ui import fonts
from wargame.ui.fonts import Role
from wargame.ui.theme import theme

LETTERS, ENDLESS = 80, 2000
"""A block asks for lines of so many letters at most; a line for its own length up to that."""


def block_size(words: str, role: Role, weight: int, width: int, wraps: bool) -> QSize:
    """The size of a text in lines of at most this width, or of the one line it is."""
    look = theme()
    return _block_size(words, role, weight, width, wraps, look.scale, look.arabic)


def block_hint(words: str, role: Role, weight: int, wraps: bool) -> QSize:
    """The size a text asks for, as a `QLabel` does: short texts in two to four short lines."""
    look = theme()
    if not wraps:
        return _block_size(words, role, weight, ENDLESS, False, look.scale, look.arabic)
    metrics = QFontMetrics(look.font(role, weight))
    wide, line = LETTERS * metrics.averageCharWidth(), metrics.lineSpacing()
    found = block_size(words, role, weight, wide, True)
    for part, most in ((2, 4), (4, 2)):
        if found.height() < most * line and found.width() > wide // part:
            found = block_size(words, role, weight, wide // part, True)
    return found


@lru_cache(maxsize=4096)
def _block_size(
    words: str, role: Role, weight: int, width: int, wraps: bool, scale: float, arabic: bool
) -> QSize:
    """Shared: nothing changes it."""
    how = Qt.TextFlag.TextWordWrap.value if wraps else 0
    metrics = QFontMetrics(fonts.font(role, scale, arabic, weight))
    if not words:
        return QSize(metrics.averageCharWidth(), metrics.lineSpacing())
    return metrics.boundingRect(QRect(0, 0, width, ENDLESS), how, words).size()
