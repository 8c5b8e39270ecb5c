"""The report of a finished game: how it ended, what decided it, week by week, and from where."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wargame.reports.debrief import DebriefScene
from wargame.reports.page.axis import Mark
from wargame.reports.page.courses import courses_chart
from wargame.reports.page.decided import decided_parts, judged_parts
from wargame.reports.page.ends import about, ended, promised, real, scored
from wargame.reports.page.model import Page, Section
from wargame.reports.page.references import references
from wargame.reports.page.told import cited, told_week
from wargame.reports.position import Position
from wargame.reports.week import WeekReport


@dataclass(frozen=True, slots=True)
class Played:
    """Which game a report is of, for whoever wants to play it again.

    Attributes:
        version, hash: of the deck. seed: "" where the reader may not have it.
        rules: version of the rules. program: of Crossroads.
        seats: name of each role, and who played it: human, the strength of a bot, or both
            where the mandate has passed.
        reader: the role whose knowledge it holds; "" where it holds everything.
    """

    deck: str
    version: str
    hash: str
    cast: str
    seed: str
    rules: int
    program: str
    seats: tuple[tuple[str, str], ...]
    reader: str = ""


def report(
    position: Position, scene: DebriefScene, weeks: Sequence[WeekReport], played: Played
) -> Page:
    """The whole report.

    Args:
        position: the finished game as the reader may see it.
        scene: its debrief, with what decided it.
        weeks: every week told.
        played: which game it is.
    """
    assert scene.decided is not None, "nothing has decided it yet"
    say, marks = position.say, _marks(scene)
    model = say("Not a forecast: a model.")
    sections = [
        Section("ended", say("How it ended"), ended(position, scene)),
        Section("decided", say("What decided it"), decided_parts(position, scene, marks)),
        Section("judged", say("Luck and judgement"), judged_parts(say, scene)),
        Section(
            "moved", say("What moved the meters"), (courses_chart(say, scene.meters, marks),)
        ),
        Section("scores", say("Scores against objectives"), scored(say, scene)),
        Section("promises", say("Promises given"), promised(position)),
        Section("weeks", say("Week by week"), ()),
        *(told_week(say, week) for week in weeks),
        *_real(position, scene),
        Section("sources", say("Sources"), references(position, _cited(scene, weeks))),
        Section("about", say("About this report"), about(say, played, model)),
    ]  # fmt: skip
    end = say("{ending}, week {week}", ending=scene.ending.title, week=scene.ending.week)
    foot = f"{played.deck} · {end} · {model}"
    title = say("{deck}: report of a game", deck=played.deck)
    return Page(say.language, title, end, foot, say("Contents"), tuple(sections))


def _marks(scene: DebriefScene) -> tuple[Mark, ...]:
    """The turning points as places on the charts, with the words of each."""
    turning = scene.decided.turning if scene.decided else ()
    return tuple(Mark(number, turn.at, turn.words) for number, turn in enumerate(turning, 1))


def _real(position: Position, scene: DebriefScene) -> tuple[Section, ...]:
    if scene.history is None:
        return ()
    title = position.say("What really happened")
    return (Section("history", title, real(position.say, scene.history)),)


def _cited(scene: DebriefScene, weeks: Iterable[WeekReport]) -> set[str]:
    """Keys of all sources that the report names."""
    keys = set(scene.ending.sources) | cited(weeks)
    if scene.history is not None:
        keys |= set(scene.history.sources)
        keys |= {key for event in scene.history.events for key in event.sources}
    return keys
