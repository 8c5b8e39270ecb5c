"""Measuring and breaking text, remembered between paints."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QTextLayout, QTextOption

from wargame.base.text import in_digits
from wargame.ui import fonts
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.laid import laid_out

SLACK = 0.5
ELLIPSIS = "…"
FIGURES = "0123456789٠١٢٣٤٥٦٧٨٩.,٫٬"
BEARING = 8
"""No letter reaches further over its end; a line that has so much room to spare does not break."""


def width_of(words: str, role: Role, weight: int = 0) -> float:
    """The width of one line of text in pixels, with its figures in the digits in force."""
    return laid_out(in_digits(words), role, weight).width


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
    return _elided(words, role, weight, width, look.scale, look.arabic)


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


@lru_cache(maxsize=2048)
def _elided(words: str, role: Role, weight: int, width: float, scale: float, arabic: bool) -> str:
    metrics = QFontMetricsF(fonts.font(role, scale, arabic, weight))
    return whole_figures(words, metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))


@lru_cache(maxsize=64)
def _height(role: Role, weight: int, scale: float, arabic: bool) -> int:
    return QFontMetrics(fonts.font(role, scale, arabic, weight)).height()


@lru_cache(maxsize=2048)
def _wrapped(
    words: str, role: Role, weight: int, width: int, most: int, scale: float, arabic: bool
) -> tuple[str, ...]:
    whole = laid_out(words, role, weight).width
    if whole + BEARING <= width and "\n" not in words:
        return (words.strip(),)
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
    if rows and laid_out(rows[-1], role, weight).width > width + SLACK:
        cut = QFontMetricsF(font).elidedText(rows[-1], Qt.TextElideMode.ElideRight, width + SLACK)
        rows[-1] = whole_figures(rows[-1], cut)
    return tuple(rows)
