"""The report of a game whose story is still open: what has happened, and nothing about its end."""

from collections.abc import Sequence

from wargame.reports.ending import ScoreScene
from wargame.reports.meters import meters
from wargame.reports.page.courses import courses_chart
from wargame.reports.page.ends import about, promised, scores_table
from wargame.reports.page.model import Page, Part, Section, Table, Words
from wargame.reports.page.references import references
from wargame.reports.page.report import Played
from wargame.reports.page.told import cited, told_week
from wargame.reports.position import Position
from wargame.reports.week import WeekReport


def report_so_far(
    position: Position, scores: Sequence[ScoreScene], weeks: Sequence[WeekReport], played: Played
) -> Page:
    """The whole report.

    Args:
        position: the game as the reader may see it now.
        scores: what the aims have brought so far, of every role that may be shown.
        weeks: every week told, the open one last.
        played: which game it is.
    """
    say = position.say
    model = say("Not a forecast: a model.")
    chart = courses_chart(say, meters(position), (), say("Now"))
    sections = [
        Section("stands", say("Where it stands"), _stands(position, weeks[-1].title)),
        Section("moved", say("What moved the meters"), (chart,)),
        Section(
            "scores", say("Aims as things stand"), tuple(scores_table(say, each) for each in scores)
        ),
        Section("promises", say("Promises given"), promised(position)),
        Section("weeks", say("Week by week"), ()),
        *(told_week(say, week) for week in weeks),
        Section("sources", say("Sources"), references(position, cited(weeks))),
        Section("about", say("About this report"), about(say, played, model)),
    ]
    open_yet = say("Unfinished, week {week}", week=position.week)
    title = say("{deck}: report of a game", deck=played.deck)
    foot = f"{played.deck} · {open_yet} · {model}"
    return Page(say.language, title, open_yet, foot, say("Contents"), tuple(sections), closed=False)


def _stands(position: Position, title: str) -> tuple[Part, ...]:
    """Which week it is, what cannot be said yet, and the figures of now."""
    say, rules = position.say, position.rules
    partners = zip(rules.seats, position.partners, strict=True)
    seats = sum(number for number, partner in partners if partner)
    rows = [(say("Seats of the coalition"), say("{n} of {all}", n=seats, all=sum(rules.seats)))]
    for meter in meters(position):
        rows.append((meter.name, f"{say.points(meter.value)} · {meter.band.word}"))
    return (
        Words(say("Unfinished: {week}.", week=title), "strong"),
        Words(
            say(
                "The story is still open. What decided it, and what was luck, can be said when it "
                "has closed; until then aims are counted as if it closed now."
            )
        ),
        Table("", ("", ""), tuple(rows)),
    )
