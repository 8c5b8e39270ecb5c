"""Measuring and breaking text, remembered between paints."""

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QTextLayout, QTextOption

from wargame.base.text import in_digits
from wargame.ui import fonts
from wargame.ui.fonts import Role
from wargame.ui.theme import theme

SLACK = 0.5
ELLIPSIS = "…"
FIGURES = "0123456789٠١٢٣٤٥٦٧٨٩.,٫٬"
LETTERS, ENDLESS = 80, 2000
"""A block asks for lines of so many letters at most; a line for its own length up to that."""


@lru_cache(maxsize=4096)
def is_rtl(words: str) -> bool:
    """Whether a text holds a letter that is written from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words)


def width_of(words: str, role: Role, weight: int = 0) -> float:
    """The width of one line of text in pixels, with its figures in the digits in force."""
    look = theme()
    return _width(in_digits(words), role, weight, look.scale, look.arabic)


def height_of(role: Role, weight: int = 0) -> int:
    """The height a line of text asks for: the role's, or more where the face is taller."""
    look = theme()
    return max(look.line(role), _height(role, weight, look.scale, look.arabic))


def elided(words: str, role: Role, weight: int, width: float) -> str:
    """The text, or as much of it as fits with an ellipsis, in the digits in force."""
    words = in_digits(words)
    if width_of(words, role, weight) <= width + SLACK:
        return words
    look = theme()
    metrics = QFontMetricsF(look.font(role, weight))
    return whole_figures(words, metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))


def whole_figures(words: str, cut: str) -> str:
    """A shortened text without the beginning of a figure, which would read as another figure."""
    kept = cut.removesuffix(ELLIPSIS)
    if kept == cut or not words.startswith(kept) or not words[len(kept) :][:1].isdigit():
        return cut
    bare = kept.rstrip(FIGURES)
    return bare.rstrip() + ELLIPSIS if bare != kept else cut


def wrapped(words: str, role: Role, weight: int, width: float, most: int) -> tuple[str, ...]:
    """Break a text into at most ``most`` lines; what is left over ends in an ellipsis.

    Figures are in the digits in force.
    """
    look = theme()
    return _wrapped(in_digits(words), role, weight, int(width), most, look.scale, look.arabic)


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


@lru_cache(maxsize=8192)
def _width(words: str, role: Role, weight: int, scale: float, arabic: bool) -> float:
    return QFontMetricsF(fonts.font(role, scale, arabic, weight)).horizontalAdvance(words)


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


@lru_cache(maxsize=64)
def _height(role: Role, weight: int, scale: float, arabic: bool) -> int:
    return QFontMetrics(fonts.font(role, scale, arabic, weight)).height()


@lru_cache(maxsize=2048)
def _wrapped(
    words: str, role: Role, weight: int, width: int, most: int, scale: float, arabic: bool
) -> tuple[str, ...]:
    font = fonts.font(role, scale, arabic, weight)
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    rows: list[str] = []
    while len(rows) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        end = len(words) if len(rows) == most - 1 else start + line.textLength()
        rows.append(words[start:end].strip())
    layout.endLayout()
    if rows:
        cut = QFontMetricsF(font).elidedText(rows[-1], Qt.TextElideMode.ElideRight, width + SLACK)
        rows[-1] = whole_figures(rows[-1], cut)
    return tuple(rows)
