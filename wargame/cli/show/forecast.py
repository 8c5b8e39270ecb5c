"""A forecast, or what an act changes, in the terminal."""

from collections.abc import Iterable

from wargame.cli.pen import Pen
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
    pen.rows([("", *weeks), *((row.name, *row.cells) for row in scene.fans)])
    pen.text(scene.made, 2)


def show_effect(pen: Pen, say: Say, act: str, scene: EffectScene) -> None:
    """What an act changes, each figure with its standard error."""
    pen.head(say("If you do this and nothing else this week: {act}", act=act))
    rows: Iterable[Change] = (scene.score, scene.cabinet, *scene.endings, *scene.meters)
    pen.rows([(row.name, row.text, "" if row.sure else say("may be chance")) for row in rows])
    pen.text(scene.sentence, 2)
    pen.text(scene.made, 2)
