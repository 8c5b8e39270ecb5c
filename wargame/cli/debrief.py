"""`wargame debrief`: what decided a finished game, and what each role made of it."""

import json
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from wargame.base.errors import UserError
from wargame.cli.pen import Pen
from wargame.reports import Names, Position, Say
from wargame.reports.debrief import (
    DebriefScene,
    Decided,
    Turning,
    WhatIf,
    debrief,
    what_if,
)
from wargame.session.review import Reviewed, look_back, reviewed
from wargame.session.review import what_if as turns_without


def tell_debrief(args: Namespace) -> int:
    """Print the debrief of a saved game.

    Raises:
        UserError: the story is still open, or there is no such role.
        DataError: the save is damaged.
    """
    game = reviewed(Path(args.save))
    role = _role(game, args.role)
    found = look_back(game.course, role, args.games)
    language = getattr(args, "lang", None) or "en"
    mine, *others = _positions(game, language, role)
    scene = debrief(mine, found, others)
    assert scene is not None
    asked = {
        week: what_if(mine, found, turns_without(game.course, found, week))
        for week in args.without or ()
    }
    if args.json:
        told = {week: [asdict(row) for row in rows] for week, rows in asked.items()}
        print(json.dumps({**asdict(scene), "without": told}, ensure_ascii=False, indent=1))
        return 0
    pen = Pen.for_terminal()
    _print(pen, mine.say, scene)
    for week, rows in asked.items():
        _print_what_if(pen, mine.say, scene.endings, week, rows)
    return 0


def _print_what_if(
    pen: Pen, say: Say, endings: Sequence[str], week: int, rows: Sequence[WhatIf]
) -> None:
    pen.head(say("Week {week} without one act of the turn", week=week))
    for row in rows:
        odds = [
            f"{title} {say.percent(round(o))}" for title, o in zip(endings, row.odds, strict=True)
        ]
        gained = say("the act added {n} points", n=_signed(say, round(row.gained)))
        pen.item("  – ", f"{row.title}: {say.listed(odds)}; {gained}.")
    if not rows:
        pen.text(say("Nothing was done in that turn."))


def _role(game: Reviewed, name: str) -> int:
    if not name:
        return game.role
    roles = [role.id for role in game.course.rules.roles]
    if name not in roles:
        raise UserError(f"There is no seat '{name}' in this game; it has {', '.join(roles)}.")
    return roles.index(name)


def _positions(game: Reviewed, language: str, role: int) -> list[Position]:
    """The finished game as each role sees it, the one that is asked for first."""
    engine, course = game.course.table.engine, game.course
    names = Names(game.deck, engine.rules, Say(language))
    roles = sorted(range(len(engine.rules.roles)), key=lambda each: each != role)
    return [
        Position(
            names,
            engine.view(course.state, each),
            course.record,
            roles=course.roles_of(each),
        )
        for each in roles
    ]


def _print(pen: Pen, say: Say, scene: DebriefScene) -> None:
    end, found = scene.ending, scene.decided
    assert found is not None
    pen.line(pen.bold(say("{title}, week {week}", title=end.title, week=end.week)))
    pen.text(end.reason)
    pen.head(say("What decided it"))
    for turn in found.turning:
        _print_turn(pen, say, turn)
    if not found.turning:
        pen.text(say("No stretch moved the odds far; it was decided little by little."))
    pen.head(say("Luck and judgement"))
    for line in _balance(say, end.score.total, found):
        pen.text(line)
    pen.head(say("Week by week"))
    _print_weeks(pen, say, scene.endings, found)
    pen.head(say("Scores"))
    if end.held:
        pen.text(end.held)
    pen.rows([(each.name, say.whole(each.total)) for each in scene.scores], right="1")
    _print_history(pen, say, scene)


def _print_turn(pen: Pen, say: Say, turn: Turning) -> None:
    who = say("your own turn") if turn.stretch.own else say("others and chance")
    pen.text(
        say(
            "Week {week}, {who}: {ending} {before} → {after} %.",
            week=turn.stretch.week, who=who, ending=turn.ending,
            before=round(turn.before), after=round(turn.after),
        )
    )  # fmt: skip
    if turn.against:
        pen.text(turn.against, 2)
    for line in turn.stretch.headlines:
        pen.text(f"  – {line}")


def _balance(say: Say, total: int, found: Decided) -> Sequence[str]:
    """The sum that makes the score."""
    parts = tuple(round(part) for part in (found.promised, found.judgement))
    rest = total - sum(parts)
    return (
        say("The first position was worth {n} points to you.", n=parts[0]),
        say("Your turns: {n} against the greedy bot's in your place.", n=_signed(say, parts[1])),
        say("Others and chance: {n}.", n=_signed(say, rest)),
        say("Score: {n} of 100. From {games} games at every turn.", n=total, games=found.games),
    )


def _signed(say: Say, value: int) -> str:
    return say.whole(value, sign=True)


def _print_weeks(pen: Pen, say: Say, endings: Sequence[str], found: Decided) -> None:
    numbers = [say.whole(number) for number in range(1, len(endings) + 1)]
    for number, title in zip(numbers, endings, strict=True):
        pen.text(say("{n}: {ending}, percent of the games", n=number, ending=title))
    heads = ("", say("worth"), say("your turn"), say("then"), *numbers)
    rows = [
        (
            say("week {week}", week=each.week),
            say.whole(round(each.worth)),
            _signed(say, round(each.judgement)),
            _signed(say, round(each.fortune)),
            *(say.whole(round(part)) for part in each.odds),
        )
        for each in found.weeks
    ]
    pen.rows([heads, *rows], right="".join(str(n) for n in range(1, len(heads))))


def _print_history(pen: Pen, say: Say, scene: DebriefScene) -> None:
    told = scene.history
    if told is None:
        return
    pen.head(say("What really happened"))
    for event in told.events:
        keys = " ".join(f"[{key}]" for key in event.sources)
        pen.text(f"{event.date}: {event.title} {keys}")
    if told.ending:
        pen.text(say("Nearest to: {ending}. {text}", ending=told.ending, text=told.text))
