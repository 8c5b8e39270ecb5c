"""The small chart of a meter: bands behind, history in ink, a fan for what may come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

from wargame.base.text import in_digits
from wargame.ui.fonts import Role
from wargame.ui.theme import mix
from wargame.ui.widgets.canvas import Canvas
from wargame.ui.widgets.meter.band_bar import band_colour, whole_scale
from wargame.ui.widgets.meter.model import MeterData
from wargame.ui.widgets.typeset import width_of

BAND_SHARE = 0.36


@dataclass(frozen=True, slots=True)
class Fading:
    """A chart on its way from what it showed: the share of the new fan, 0 to 1."""

    before: MeterData
    share: float


def has_other_fan(before: MeterData, after: MeterData) -> bool:
    """Whether the fan comes, goes or begins elsewhere; that it gets surer changes it in place."""
    return (before.fan is None, len(before.history)) != (after.fan is None, len(after.history))


def paint_spark(
    c: Canvas, rect: QRectF, data: MeterData, now: str, fading: Fading | None = None
) -> None:
    """Draw the chart. Time runs from left to right in every script.

    Args:
        c: the canvas.
        rect: where, on the widget itself, axis labels included: not mirrored.
        data: the meter.
        now: the word under the present week.
        fading: what the fan comes from, while it is on its way.
    """
    plot = rect.adjusted(0, 0, 0, -c.theme.line(Role.AXIS) - 1)
    _paint_bands(c, plot, data)
    step = _step(plot, data)
    past = _line(plot, data, step, 0, data.history)
    share = fading.share if fading is not None else 1.0
    if fading is not None and share < 1:
        _paint_fan(c, plot, fading.before, 1 - share)
    _paint_fan(c, plot, data, share)
    _paint_now(c, plot, past[-1] if past else plot.bottomLeft())
    if len(past) > 1:
        c.p.setPen(QPen(QColor(c.t.ink), 2, j=Qt.PenJoinStyle.RoundJoin))
        c.p.drawPolyline(QPolygonF(past))
    if past:
        c.p.setPen(QPen(QColor(c.t.card), 1.5))
        c.p.setBrush(QColor(c.t.ink))
        c.p.drawEllipse(past[-1], 3.6, 3.6)
    _paint_axis(c, rect, plot, past[-1].x() if past else plot.x(), data, now)


def _step(plot: QRectF, data: MeterData) -> float:
    """How wide a week is."""
    ahead = len(data.fan.p50) if data.fan else 0
    return plot.width() / max(data.weeks - 1, len(data.history) - 1 + ahead, 1)


def _paint_bands(c: Canvas, plot: QRectF, data: MeterData) -> None:
    """Uneasy stretches as washes, and the base line."""
    for band in whole_scale(data):
        if band.tone != "calm":
            top = plot.bottom() - plot.height() * data.share(band.end)
            low = plot.bottom() - plot.height() * data.share(band.start)
            wash = mix(band_colour(band.tone, c.t), c.t.card, BAND_SHARE)
            c.p.fillRect(QRectF(plot.x(), top, plot.width(), low - top), QColor(wash))
    c.p.fillRect(QRectF(plot.x(), plot.bottom(), plot.width(), 1), QColor(c.t.rule))


def _paint_fan(c: Canvas, plot: QRectF, data: MeterData, share: float) -> None:
    """Two layers of the same ink, 10 to 90 and 25 to 75, and the dashed middle."""
    if data.fan is None or not data.history:
        return
    step, here = _step(plot, data), len(data.history) - 1
    c.p.setOpacity(share)
    ink = QColor(c.t.ink)
    ink.setAlphaF(c.t.fan_alpha)
    origin = data.history[-1]
    lines = {
        name: _line(plot, data, step, here, (origin, *values))
        for name, values in vars(data.fan).items()
    }
    c.p.setPen(Qt.PenStyle.NoPen)
    c.p.setBrush(ink)
    for low, high in (("p10", "p90"), ("p25", "p75")):
        c.p.drawPolygon(QPolygonF(lines[low] + list(reversed(lines[high]))))
    pen = QPen(QColor(c.t.ink), 1.4)
    pen.setDashPattern([3, 2.4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    c.p.setPen(pen)
    c.p.setBrush(Qt.BrushStyle.NoBrush)
    c.p.drawPolyline(QPolygonF(lines["p50"]))
    c.p.setOpacity(1)


def _paint_now(c: Canvas, plot: QRectF, spot: QPointF) -> None:
    """The dotted upright of the present week."""
    pen = QPen(QColor(c.t.ink2), 1)
    pen.setDashPattern([1, 2])
    c.p.setPen(pen)
    x = round(spot.x()) + 0.5
    c.p.drawLine(QPointF(x, plot.top() - 3), QPointF(x, plot.bottom()))


def _paint_axis(c: Canvas, rect: QRectF, plot: QRectF, x: float, data: MeterData, now: str) -> None:
    """Write now under the present week, and the last week at the end where both fit."""
    c.p.setFont(c.theme.font(Role.AXIS))
    c.p.setPen(QColor(c.t.ink3))
    wide, end = width_of(now, Role.AXIS), width_of(data.end_label, Role.AXIS)
    start = min(max(x - wide / 2, rect.x()), rect.right() - wide)
    height = rect.bottom() - plot.bottom()
    _write(c, start, plot.bottom() + 1, wide, height, now)
    if data.end_label and start + wide + 6 <= rect.right() - end:
        _write(c, rect.right() - end, plot.bottom() + 1, end, height, data.end_label)


def _write(c: Canvas, x: float, y: float, width: float, height: float, words: str) -> None:
    c.p.drawText(
        QRectF(x - 1, y, width + 2, height), int(Qt.AlignmentFlag.AlignCenter), in_digits(words)
    )


def _line(
    plot: QRectF, data: MeterData, step: float, first: int, values: Sequence[float]
) -> list[QPointF]:
    """Points of values in the weeks from ``first`` on; the chart is asked for its sides once."""
    left, foot, tall, share = plot.x(), plot.bottom(), plot.height(), data.share
    return [
        QPointF(left + step * week, foot - tall * share(value))
        for week, value in enumerate(values, first)
    ]
