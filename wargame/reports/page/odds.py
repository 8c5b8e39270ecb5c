"""Odds of each ending, week by week, as layers that fill the height; the best on top."""

from collections.abc import Sequence
from itertools import accumulate

from wargame.reports.debrief import DebriefScene, Decided
from wargame.reports.page import ink
from wargame.reports.page.axis import TALL, Axis, Mark
from wargame.reports.page.model import Chart, Table
from wargame.reports.page.svg import Drawing, Point, in_rows, wide
from wargame.reports.say import Say

WIDE, TOP, HIGH, SIDE, ROW = 720, 22, 210, 40, 18


def odds_chart(say: Say, scene: DebriefScene, found: Decided, marks: Sequence[Mark]) -> Chart:
    """When the ending was decided."""
    names = [scene.endings[place] for place in scene.best_first]
    weeks = [[week.odds[place] for place in scene.best_first] for week in found.weeks]
    came = scene.endings.index(scene.ending.title)
    weeks.append([100.0 * (place == came) for place in scene.best_first])
    title = say("Odds of each ending, week by week")
    keys = in_rows((wide(name) + 34 for name in names), WIDE)
    drawing = Drawing(
        WIDE, TOP + HIGH + TALL + 6 + len(keys) * ROW, right_to_left=say.right_to_left
    )
    _draw(drawing, say, names, weeks, marks, keys)
    return Chart(
        "odds", title, drawing.document(title), drawing.width, drawing.height,
        _table(say, title, names, weeks),
    )  # fmt: skip


def _draw(
    on: Drawing, say: Say, names: list[str], weeks: list[list[float]],
    marks: Sequence[Mark], keys: list[list[int]],
) -> None:  # fmt: skip
    axis, colours = Axis(1, WIDE - SIDE, len(weeks)), ink.ramp(len(names))
    edges = [[0.0, *accumulate(odds)] for odds in weeks]
    for layer, colour in enumerate(colours):
        upper = [(axis.x(w), _y(e, layer)) for w, e in enumerate(edges, 1)]
        lower: list[Point] = [(axis.x(w), _y(e, layer + 1)) for w, e in enumerate(edges, 1)]
        on.area([*upper, *reversed(lower)], colour)
    for part, words in ((0.0, "100 %"), (0.5, "50"), (1.0, "0")):
        on.text(axis.right + 5, TOP + HIGH * part + 4, words, size=11, fill=ink.INK3)
    for mark in marks:
        axis.mark(on, mark, 10, TOP + HIGH)
    axis.draw(on, TOP + HIGH, say("Week {week}", week=1), say("End"))
    _draw_keys(on, names, colours, keys)


def _draw_keys(
    on: Drawing, names: list[str], colours: Sequence[str], keys: list[list[int]]
) -> None:
    """Which colour is which ending."""
    for number, row in enumerate(keys):
        x, y = 1.0, TOP + HIGH + TALL + 6 + number * ROW
        for place in row:
            on.rect(x, y + 1, 10, 10, colours[place])
            on.text(x + 15, y + 10, names[place])
            x += wide(names[place]) + 34


def _y(edges: list[float], layer: int) -> float:
    return TOP + HIGH * edges[layer] / (edges[-1] or 1)


def _table(say: Say, title: str, names: list[str], weeks: list[list[float]]) -> Table:
    rows = [
        (
            say("End") if number == len(weeks) else say.whole(number),
            *(say.percent(round(part)) for part in odds),
        )
        for number, odds in enumerate(weeks, 1)
    ]
    heads = (say("Week"), *names)
    return Table(title, heads, tuple(rows), frozenset(range(1, len(heads))))
