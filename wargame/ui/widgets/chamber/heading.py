"""Title and legend in the upper corners of the chamber."""

from PySide6.QtCore import QRectF

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, Canvas
from wargame.ui.widgets.chamber.labels import Box
from wargame.ui.widgets.typeset import width_of

DISC = 10


def taken_by_heading(
    width: float, title: str, note: str, legend: tuple[str, str]
) -> tuple[Box, ...]:
    """The boxes of title and legend, which the names of blocs must not touch."""
    look = theme()
    wide = min(max(width_of(title, Role.TITLE), width_of(note, Role.BODY)), width / 3)
    tall = (look.line(Role.TITLE) + look.line(Role.BODY) + 4) if title or note else 0
    aside = max(width_of(words, Role.DENSE) for words in legend) + look.px(DISC) + 12 + EDGE
    return Box(0, 0, wide, tall), Box(width - aside, 0, aside, 2 * look.line(Role.DENSE) + 6)


def paint_heading(c: Canvas, title: str, note: str, legend: tuple[str, str]) -> None:
    """Title and note at the start, legend at the end."""
    top = 0.0
    if title:
        top = c.theme.line(Role.TITLE) + 2.0
        c.text(QRectF(EDGE, 0, c.width / 3, top), title, Role.TITLE, c.t.ink)
    if note:
        rect = QRectF(EDGE, top, c.width / 3, c.theme.line(Role.BODY))
        c.text(rect, note, Role.BODY, c.t.ink2)
    line = c.theme.line(Role.DENSE) + 2
    for row, words in enumerate(legend):
        width = width_of(words, Role.DENSE) + 2
        rect = QRectF(c.width - EDGE - width, row * line, width, line)
        c.text(rect, words, Role.DENSE, c.t.ink2)
        size = float(c.theme.px(DISC))
        spot = QRectF(rect.x() - size - 7, rect.center().y() - size / 2, size, size)
        if row == 0:
            c.fill(spot, c.t.ink2, size / 2)
        else:
            c.frame(spot, c.t.rule_strong, size / 2)
