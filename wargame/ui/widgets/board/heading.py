"""The line over the board: title, counts, a rule, and what the watch marks mean."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from wargame.ui.fonts import Role
from wargame.ui.widgets.board.parts import PIP
from wargame.ui.widgets.canvas import EDGE, Canvas
from wargame.ui.widgets.typeset import width_of


@dataclass(frozen=True)
class Heading:
    """The words of the line; an empty title draws none."""

    title: str = ""
    note: str = ""
    watch: str = ""
    watch_note: str = ""


def paint_heading(c: Canvas, heading: Heading) -> None:
    """Draw the line at the top of a canvas."""
    if not heading.title:
        return
    line = c.theme.line(Role.TITLE) + 2.0
    room = QRectF(EDGE, 0, c.width * 0.4, line)
    x = EDGE + c.text(room, heading.title, Role.TITLE, c.t.ink) + c.theme.px(8)
    end = c.width - EDGE
    if heading.watch:
        end -= _paint_watch(c, heading, line) + c.theme.px(8)
    room = QRectF(x, 2, max(end - x, 0), line)
    x += c.text(room, heading.note, Role.BODY, c.t.ink2) + c.theme.px(8)
    if end > x:
        c.fill(QRectF(x, round(line / 2 + 2), end - x, 1), c.t.rule)


def _paint_watch(c: Canvas, heading: Heading, line: float) -> float:
    """The key to the watch marks at the end of the line; returns its width."""
    words = width_of(heading.watch_note, Role.DENSE) + 1
    end = c.width - EDGE
    c.text(QRectF(end - words, 2, words, line), heading.watch_note, Role.DENSE, c.t.ink2)
    wide, tall, gap = (c.theme.px(length) for length in PIP)
    x = end - words - c.theme.px(5) - 3 * wide - 2 * gap
    for place in range(3):
        top = line / 2 + 2 - tall / 2
        c.fill(QRectF(x + place * (wide + gap), top, wide, tall), c.t.alarm)
    initials = width_of(heading.watch, Role.DENSE_STRONG) + 1
    start = x - c.theme.px(5) - initials
    c.text(QRectF(start, 2, initials, line), heading.watch, Role.DENSE_STRONG, c.t.alarm)
    return end - start
