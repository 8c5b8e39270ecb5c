"""A forecast, or what an act changes, in the terminal."""

from collections.abc import Iterable, Sequence

from wargame.cli.pen import Pen
from wargame.cli.wrapped import columns
from wargame.reports.forecast import Change, EffectScene, ForecastScene
from wargame.reports.say import Say


def show_forecast(pen: Pen, say: Say, scene: ForecastScene) -> None:
    """Odds of the endings, the cabinet, the aims, and the meters by week."""
    pen.head(say("How it may end"))
    pen.rows([(row.title, row.text) for row in scene.odds])
    pen.text(scene.cabinet, 2)
    for sentence in (scene.vote, scene.score):
        if sentence:
            pen.text(sentence, 2)
    pen.head(say("Meters after these weeks: low, middle and high of eight games in ten"))
    weeks = tuple(say("week {week}", week=week) for week in scene.weeks)
    show_fans(pen, [("", *weeks), *((row.name, *row.cells) for row in scene.fans)])
    pen.text(scene.made, 2)


def show_fans(pen: Pen, table: Sequence[Sequence[str]]) -> None:
    """A table whose first column is repeated wherever the next weeks would not fit a line."""
    widths = [max(map(columns, cells)) + 2 for cells in zip(*table, strict=True)]
    first = 1
    while first < len(widths):
        last = first + 1
        while last < len(widths) and widths[0] + sum(widths[first : last + 1]) <= pen.width:
            last += 1
        pen.rows([(row[0], *row[first:last]) for row in table])
        first = last


def show_effect(pen: Pen, say: Say, act: str, scene: EffectScene) -> None:
    """What an act changes, each figure with its standard error."""
    pen.head(say("If you do this and nothing else this week: {act}", act=act))
    rows: Iterable[Change] = (scene.score, scene.cabinet, *scene.endings, *scene.meters)
    pen.rows([(row.name, row.text, "" if row.sure else say("may be chance")) for row in rows])
    pen.text(scene.sentence, 2)
    pen.text(scene.made, 2)
