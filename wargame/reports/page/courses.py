"""How the meters went, one strip over the other, with the turning points through all of them."""

from collections.abc import Sequence

from wargame.reports.meters import MeterScene
from wargame.reports.page import ink
from wargame.reports.page.axis import TALL, Axis, Mark
from wargame.reports.page.model import Chart, Table
from wargame.reports.page.svg import Drawing, in_rows, wide
from wargame.reports.say import Say

WIDE, TOP, STRIP, GAP, LABEL, FIGURE, ROW = 720, 22, 52, 8, 150, 44, 18
_ROOM, _LEAST = 500, 3000
"""h: a strip shows the course with some room, and at least so much of the scale."""


def courses_chart(
    say: Say, meters: Sequence[MeterScene], marks: Sequence[Mark], last: str = ""
) -> Chart:
    """What moved the meters; ``last`` names the last value, the end if nothing is said."""
    title, last = say("How the meters went"), last or say("End")
    legend = in_rows((wide(mark.words) + 34 for mark in marks), WIDE)
    foot = TOP + len(meters) * (STRIP + GAP) - GAP
    on = Drawing(WIDE, foot + TALL + 6 + len(legend) * ROW, right_to_left=say.right_to_left)
    left, right = (FIGURE, WIDE - LABEL) if say.right_to_left else (LABEL, WIDE - FIGURE)
    axis = Axis(left, right, len(meters[0].history) - 1)
    for place, meter in enumerate(meters):
        _draw_meter(on, say, axis, meter, TOP + place * (STRIP + GAP))
    for mark in marks:
        axis.mark(on, mark, 10, foot)
    axis.draw(on, foot, say("Week {week}", week=1), last)
    _draw_legend(on, marks, legend, foot + TALL + 6)
    table = _table(say, title, meters, last)
    return Chart("meters", title, on.document(title), on.width, on.height, table)


def _draw_meter(on: Drawing, say: Say, axis: Axis, meter: MeterScene, top: float) -> None:
    values = meter.history[1:]
    low, high = _window(meter)

    def y(value: float) -> float:
        inside = min(max(value, low), high)
        return top + STRIP - STRIP * (inside - low) / (high - low)

    for band in meter.bands:
        if y(band.low) > y(band.high):
            box = axis.left, y(band.high), axis.right - axis.left, y(band.low) - y(band.high)
            on.rect(*box, ink.WASH[band.tone])
    points = [(axis.x(week), y(value)) for week, value in enumerate(values, 1)]
    on.course(points, ink.INK)
    on.dot(*points[-1], 3, ink.INK)
    _draw_words(on, say, axis, meter, top + STRIP / 2)


def _draw_words(on: Drawing, say: Say, axis: Axis, meter: MeterScene, middle: float) -> None:
    """Name and first and last value on the side where lines begin, the figure on the other."""
    rtl = say.right_to_left
    name, figure = (WIDE, axis.left - 8) if rtl else (0, axis.right + 8)
    begin, end = ("end", "end") if rtl else ("start", "start")
    went = say(
        "{before} to {after}",
        before=say.points(meter.history[1]),
        after=say.points(meter.value),
    )
    on.text(name, middle - 2, meter.short, bold=True, anchor=begin)
    on.text(name, middle + 13, went, size=11, fill=ink.INK3, anchor=begin)
    on.text(figure, middle + 6, say.points(meter.value), size=16, bold=True, anchor=end)


def _draw_legend(on: Drawing, marks: Sequence[Mark], rows: list[list[int]], top: float) -> None:
    """What the numbers mean."""
    for number, row in enumerate(rows):
        x, y = 9.0, top + number * ROW + 5
        for place in row:
            on.numbered(x, y, marks[place].number)
            on.text(x + 14, y + 4, marks[place].words)
            x += wide(marks[place].words) + 34


def _window(meter: MeterScene) -> tuple[int, int]:
    values = meter.history[1:]
    low, high = min(values) - _ROOM, max(values) + _ROOM
    short = max(_LEAST - (high - low), 0) // 2
    return max(low - short, meter.low), min(high + short, meter.high)


def _table(say: Say, title: str, meters: Sequence[MeterScene], end: str) -> Table:
    last = len(meters[0].history) - 1
    rows = [
        (
            end if week == last else say.whole(week),
            *(say.points(meter.history[week]) for meter in meters),
        )
        for week in range(1, last + 1)
    ]
    heads = (say("Week"), *(meter.short for meter in meters))
    return Table(title, heads, tuple(rows), frozenset(range(1, len(heads))))
