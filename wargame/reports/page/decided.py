"""What decided a game, and how far that was the role's own doing."""

from collections.abc import Sequence

from wargame.reports.debrief import DebriefScene, Turning
from wargame.reports.page.axis import Mark
from wargame.reports.page.model import Lines, Part, Table, Words
from wargame.reports.page.odds import odds_chart
from wargame.reports.page.sums import bars, sums_chart
from wargame.reports.position import Position
from wargame.reports.say import Say


def decided_parts(
    position: Position, scene: DebriefScene, marks: Sequence[Mark]
) -> tuple[Part, ...]:
    """The odds week by week, and the stretches that moved them most."""
    say, found = position.say, scene.decided
    assert found is not None
    words = say(
        "Odds from {n} games played on from every turn, with fresh chance, every seat by the "
        "greedy bot.",
        n=found.games,
    )
    parts: list[Part] = [odds_chart(say, scene, found, marks), Words(words, "note")]
    if not found.turning:
        said = say("No stretch moved the odds far; it was decided little by little.")
        return (*parts, Words(said))
    told = (_turning(position, number, turn) for number, turn in enumerate(found.turning, 1))
    return (Lines(tuple(told)), *parts)


def judged_parts(say: Say, scene: DebriefScene) -> tuple[Part, ...]:
    """The sum that makes the score, and the usual turn in place of one's own."""
    found = scene.decided
    assert found is not None
    whose = say("The score of {role}.", role=scene.ending.score.name)
    parts: list[Part] = [Words(whose), sums_chart(say, bars(say, scene.ending.score.total, found))]
    if not found.instead:
        said = say("No own turn differed from the usual one by more than chance.")
        return (*parts, Words(said))
    return (*parts, _instead(say, scene))


def _turning(position: Position, number: int, turn: Turning) -> tuple[str, tuple[str, ...]]:
    say = position.say
    who = position.names.role(position.role) if turn.stretch.own else say("others and chance")
    title = say(
        "Week {week}, {who}: {ending} {before} → {after} %.",
        week=turn.stretch.week, who=who, ending=turn.ending,
        before=round(turn.before), after=round(turn.after),
    )  # fmt: skip
    against = (turn.against,) if turn.against else ()
    return f"{say.whole(number)} · {title}", (*against, *turn.stretch.headlines)


def _instead(say: Say, scene: DebriefScene) -> Table:
    """Weeks in which the usual turn would have changed most."""
    assert scene.decided is not None
    order = scene.best_first
    rows = tuple(
        (
            say.whole(each.week),
            say.whole(round(each.gained), sign=True),
            *(say.percent(round(each.odds[place])) for place in order),
        )
        for each in scene.decided.instead
    )
    heads = (say("Week"), say("Gained by the own turn"), *(scene.endings[p] for p in order))
    title = say("Odds with the usual turn instead of the own")
    return Table(title, heads, rows, frozenset(range(1, len(heads))))
