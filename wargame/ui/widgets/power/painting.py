"""Drawing the chart of the coalition's numbers."""

from typing import NamedTuple

from PySide6.QtCore import QRectF

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.bloc_look import swatch
from wargame.ui.widgets.canvas import Align, Canvas
from wargame.ui.widgets.power.model import PowerRow, PowerWords
from wargame.ui.widgets.typeset import width_of

COLUMNS = (22, 7, 21, 26, 7, 17)
"""Shares of the width: bloc, seats, standing, power, talks, promised."""

FIGURE, SWATCH, GAP = 32, 13, 10
BAR = 6


class Scale(NamedTuple):
    """What fills a bar: the largest index, and the most points that are held or fair (h)."""

    power: float
    points: int


def scale_of(rows: tuple[PowerRow, ...]) -> Scale:
    """One scale for all rows, so that their bars may be compared."""
    index = max((max(row.indices) for row in rows), default=0.0)
    return Scale(index, max((max(row.worth, row.fair) for row in rows), default=0))


def widths_of(whole: float, words: PowerWords, rows: tuple[PowerRow, ...]) -> tuple[float, ...]:
    """Widths of the columns: by their shares, but wide enough for heads and names if they can be.

    What one needs beyond its share the others give by what they have to spare.
    """
    look = theme()
    names = max((width_of(row.look.name, Role.STRONG) for row in rows), default=0.0)
    least = [width_of(said, Role.DENSE) + look.px(GAP) + 1 for said, _align in heads_of(words)]
    least[0] = max(least[0], names + look.px(SWATCH + 7 + GAP) + 1)
    over = [whole * share / sum(COLUMNS) - need for share, need in zip(COLUMNS, least, strict=True)]
    spare, lacking = sum(each for each in over if each > 0), -sum(each for each in over if each < 0)
    given = min(spare, lacking)
    kept, met = 1 - given / (spare or 1), 1 - given / (lacking or 1)
    return tuple(
        need + each * (kept if each > 0 else met) for need, each in zip(least, over, strict=True)
    )


def columns(c: Canvas, box: QRectF, widths: tuple[float, ...]) -> list[QRectF]:
    """The cells of a row, with a gap between them."""
    gap, x, found = c.theme.px(GAP), box.x(), []
    for wide in widths:
        found.append(QRectF(x, box.y(), wide - gap, box.height()))
        x += wide
    found[-1].setRight(box.right() - 1)
    return found


def heads_of(words: PowerWords) -> tuple[tuple[str, Align], ...]:
    """The names of the columns, and where they stand in them."""
    return (
        (words.bloc, "start"),
        (words.seats, "end"),
        (words.standing, "start"),
        (f"{words.shapley} · {words.banzhaf}", "start"),
        (words.talks, "end"),
        (words.promised, "start"),
    )


def paint_heads(c: Canvas, box: QRectF, words: PowerWords, widths: tuple[float, ...]) -> None:
    """The names of the columns over an ink line."""
    for cell, (said, align) in zip(columns(c, box, widths), heads_of(words), strict=True):
        c.text(cell, said, Role.DENSE, c.t.ink2, align)
    c.fill(QRectF(box.x(), box.bottom() - 1, box.width(), 1), c.t.ink)


def paint_row(
    c: Canvas, box: QRectF, row: PowerRow, scale: Scale, widths: tuple[float, ...]
) -> None:
    """One bloc."""
    cells = columns(c, box, widths)
    side = c.theme.px(SWATCH)
    middle = box.center().y()
    c.pixmap(box.x(), middle - side / 2, side, swatch(row.look, c.t, side, c.dpr))
    name = cells[0].adjusted(side + c.theme.px(7), 0, 0, 0)
    c.text(name, row.look.name, Role.STRONG if row.inside else Role.BODY, c.t.ink)
    c.text(cells[1], row.seats, Role.FIGURE, c.t.ink, "end")
    c.text(cells[2], row.standing, Role.DENSE_STRONG, getattr(c.t, row.tone))
    _paint_power(c, cells[3], row, scale.power)
    c.text(cells[4], row.talks, Role.DENSE, c.t.ink, "end")
    _paint_promised(c, cells[5], row, scale.points)
    c.fill(QRectF(box.x(), box.bottom() - 1, box.width(), 1), c.t.rule)


def _paint_power(c: Canvas, cell: QRectF, row: PowerRow, top: float) -> None:
    """Two bars over one another: the first solid, the second hollow; their figures after them."""
    figure, tall = c.theme.px(FIGURE), c.theme.px(BAR)
    room = cell.width() - 2 * figure
    gap = c.theme.px(2)
    for place, part in enumerate(row.indices):
        y = cell.center().y() + (gap / 2 if place else -gap / 2 - tall)
        bar = QRectF(cell.x(), y, max(room * part / top, 1) if top else 1, tall)
        if place:
            c.frame(bar, row.look.hue(c.t), 1)
        else:
            c.fill(bar, row.look.hue(c.t), 1)
    for place, said in enumerate(row.index_texts):
        spot = QRectF(cell.x() + room + place * figure, cell.y(), figure, cell.height())
        c.text(spot, said, Role.DENSE_STRONG if not place else Role.DENSE, c.t.ink, "end")


def _paint_promised(c: Canvas, cell: QRectF, row: PowerRow, most: int) -> None:
    """A bar of what it has, a tick at what is fair, and both as written over it."""
    line = c.theme.line(Role.DENSE)
    tall = c.theme.px(4)
    top = cell.center().y() - (line + tall) / 2
    c.text(QRectF(cell.x(), top, cell.width(), line), row.promised, Role.DENSE, c.t.ink)
    bar = QRectF(cell.x(), top + line, cell.width(), tall)
    most = max(most, 1)
    c.fill(bar, c.t.band_calm if not c.t.is_dark else c.t.rule)
    c.fill(QRectF(bar.x(), bar.y(), bar.width() * row.worth / most, tall), c.t.ink)
    tick = bar.x() + min(bar.width() * row.fair / most, bar.width() - 2)
    c.fill(QRectF(tick - 1, bar.y(), 4, tall + 3), c.t.card)
    c.fill(QRectF(tick, bar.y(), 2, tall + 3), c.t.acc)
