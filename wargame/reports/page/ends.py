"""The parts of a report that look at the end: ending, scores, promises, the record, the game."""

from typing import TYPE_CHECKING

from wargame.reports.debrief import DebriefScene
from wargame.reports.ending import ScoreScene
from wargame.reports.history import HistoryScene
from wargame.reports.page.model import Lines, Part, Table, Words
from wargame.reports.position import Position
from wargame.reports.promises import promises
from wargame.reports.say import Say

if TYPE_CHECKING:
    from wargame.reports.page.report import Played

_PLAYERS = {
    "human": "a person",
    "both": "a person in some weeks, a bot in the others",
    "random": "a bot that plays at random",
    "greedy": "a bot that weighs offers",
    "analyst": "a bot that looks ahead",
}


def ended(position: Position, scene: DebriefScene) -> tuple[Part, ...]:
    """Which ending, why, and the figures of the end."""
    say, end = position.say, scene.ending
    title = say("{title}, week {week}", title=end.title, week=end.week)
    parts: list[Part] = [Words(title, "strong"), Words(end.reason)]
    if end.text:
        parts.append(Words(with_sources(end.text, end.sources)))
    rows = [(say("Score of {role}", role=end.score.name), say("{n} of 100", n=end.score.total))]
    if end.seats:
        rows.append((say("Seats of the coalition"), say.whole(end.seats)))
        of = say("{n} of {all}", n=end.confirmed, all=end.ministries)
        rows.append((say("Ministers in office"), of))
    return (*parts, Table("", ("", ""), tuple(rows)))


def scored(say: Say, scene: DebriefScene) -> tuple[Part, ...]:
    """A table a role: its aims, what they brought, and the facts that decided it."""
    held = (Words(scene.ending.held),) if scene.ending.held else ()
    return (*held, *(scores_table(say, each) for each in scene.scores))


def scores_table(say: Say, scene: ScoreScene) -> Table:
    """The aims of a role, what they brought, and the facts that decided it."""
    title = say("{role}: {n} of 100", role=scene.name, n=scene.total)
    heads = (say("Aim"), say("Points"), say("Of"), say("Facts"))
    rows = tuple(
        (aim.text, say.whole(aim.points), say.whole(aim.most), aim.evidence)
        for aim in scene.objectives
    )
    return Table(title, heads, rows, frozenset({1, 2}))


def promised(position: Position) -> tuple[Part, ...]:
    """The promise ledger: what was given, when, and what became of it."""
    say = position.say
    given = [row for row in promises(position) if row.given or row.state != "none"]
    if not given:
        return (Words(say("No promise was given.")),)
    rows = tuple(
        (row.name, say.whole(row.given) if row.given else "", row.state_text, row.due)
        for row in given
    )
    heads = (say("Promise"), say("Week"), say("State"), say("Terms"))
    return (Table("", heads, rows, frozenset({1})),)


def real(say: Say, told: HistoryScene) -> tuple[Part, ...]:
    """What the deck tells of the real story."""
    events = tuple(
        (with_sources(f"{event.date}: {event.title}".removeprefix(": "), event.sources),
         (event.text,))
        for event in told.events
    )  # fmt: skip
    parts: list[Part] = [Lines(events)]
    if told.ending:
        nearest = say("Nearest to: {ending}. {text}", ending=told.ending, text=told.text)
        parts.append(Words(with_sources(nearest, told.sources)))
    return tuple(parts)


def about(say: Say, played: "Played", model: str) -> tuple[Part, ...]:
    """Which game it was, so that it can be played again, and what the figures are not."""
    rows = [
        (say("Deck"), f"{played.deck} {played.version}".rstrip()),
        (say("Content hash of the deck"), played.hash),
        (say("Cast"), played.cast),
        (say("Seed"), played.seed or say("Not part of what this role may know")),
        (say("Rules"), say("version {n}", n=played.rules)),
        (say("Program"), f"Crossroads {played.program}"),
    ]
    parts: list[Part] = [Words(model, "strong")]
    if played.reader:
        words = say("This report holds what {role} may know, and no more.", role=played.reader)
        parts.append(Words(words))
    players = tuple((role, say(_PLAYERS.get(player, player))) for role, player in played.seats)
    seats = Table(say("Seats"), (say("Role"), say("Played by")), players)
    return (*parts, Table("", ("", ""), tuple(rows)), seats)


def with_sources(text: str, keys: tuple[str, ...]) -> str:
    """A text with the keys of its sources behind it."""
    return " ".join((text, *(f"[{key}]" for key in keys)))
