"""`wargame compare`: two roads of a game side by side, and what their difference comes from."""

import json
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from wargame.cli.chosen import in_terminal
from wargame.cli.pen import Pen
from wargame.reports import Say
from wargame.reports.compare import Apart, CompareScene, Side
from wargame.session.compared import compared, side_by_side

MOST = 12
"""Turns that are printed of those that differ; JSON has all."""


def tell_compare(args: Namespace) -> int:
    """Print the comparison of two branches or games.

    Raises:
        UserError: there is nothing to compare, or they are not of one deck, cast and seed.
        DataError: one is no game, or damaged.
    """
    say = Say(in_terminal(args).language)
    other = Path(args.other) if args.other else None
    scene = compared(side_by_side(Path(args.save), other, args.branches), say)
    if args.json:
        print(json.dumps(asdict(scene), ensure_ascii=False, indent=1))
    else:
        _print(Pen.for_terminal(), say, scene)
    return 0


def _print(pen: Pen, say: Say, scene: CompareScene) -> None:
    for mark, side in zip("AB", (scene.a, scene.b), strict=True):
        pen.item(f"{mark}  ", f"{side.name}: {_end(say, side)}")
    pen.head(say("Where they part"))
    _print_parting(pen, say, scene)
    pen.head(say("The meters at the end of week {week}", week=scene.week))
    rows = [
        (m.name, say.exact(m.a[scene.week]), say.exact(m.b[scene.week]), m.difference_text)
        for m in scene.meters
    ]
    pen.rows([("", "A", "B", "B − A"), *rows], right="123")
    pen.head(say("Where the difference comes from"))
    apart = [meter for meter in scene.meters if meter.due]
    for meter in apart:
        _print_due(pen, meter)
    if not apart:
        pen.text(say("No meter differs."))
    _print_answered(pen, say, scene)


def _end(say: Say, side: Side) -> str:
    if not side.ending:
        return say("still open in week {week}", week=side.week + 1)
    sentence = "{ending}, week {week}, {n} points"
    return say(sentence, ending=side.ending, week=side.week, n=side.score)


def _print_parting(pen: Pen, say: Say, scene: CompareScene) -> None:
    if scene.parting is None:
        pen.text(say("They are the same so far."))
        return
    part, nothing = scene.parting, say("nothing more that week")
    pen.text(say("Week {week}, {role}", week=part.week, role=part.role))
    pen.item("  A  ", part.a or nothing)
    pen.item("  B  ", part.b or nothing)


def _print_due(pen: Pen, meter: Apart) -> None:
    """A meter's difference, and its causes, which add up to it."""
    pen.line(f"  {meter.name} {meter.difference_text}")
    pen.rows([(due.amount_text, due.label, due.code) for due in meter.due], indent=4, right="0")


def _print_answered(pen: Pen, say: Say, scene: CompareScene) -> None:
    pen.head(say("What was done otherwise from there on"))
    for each in scene.answered[:MOST]:
        pen.text(say("Week {week}, {role}", week=each.week, role=each.role))
        for mark, titles in (("A", each.a), ("B", each.b)):
            for title in titles:
                pen.item(f"  {mark}  ", title)
    if len(scene.answered) > MOST:
        pen.text(say("and {n} more", n=len(scene.answered) - MOST))
    if not scene.answered:
        pen.text(say("Nothing else was done otherwise."))
