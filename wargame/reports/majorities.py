"""Sentences on majorities: the chamber's, the coalition's, and what partners are paid."""

from wargame.base.text import number
from wargame.lab.coalition import House, Present, Talks, Workbench
from wargame.reports.position import Position
from wargame.reports.say import Say

SHOWN = 3
"""So many ways to complete a majority are told."""
FEW = 4
"""Fewer partners say nothing by a line through them: two lie on it whatever they are given."""


def chamber_lines(say: Say, house: House, shorts: list[str]) -> tuple[str, ...]:
    """The chamber by itself: its majorities, the smallest of them, and whom none needs."""
    counts = {
        "winning": house.winning,
        "all": 2 ** len(house.seats),
        "minimal": house.minimal_count,
    }
    sentence = "{winning} of {all} coalitions are majorities; {minimal} of them need every member."
    told = [say(sentence, **counts)]
    if house.winning:
        sizes = {"seats": house.least_seats, "n": house.fewest_blocs}
        told.append(say("The smallest by seats has {seats}, by blocs {n}.", **sizes))
    if house.dummies:
        told.append(say("No majority needs {names}.", names=_named(say, house.dummies, shorts)))
    return tuple(told)


def coalition_lines(
    say: Say, here: Present, talks: Talks | None, shorts: list[str]
) -> tuple[str, ...]:
    """The coalition as it stands: what it lacks or can spare, and who cannot join it."""
    have = {"have": here.seats, "need": here.seats - here.surplus, "n": abs(here.surplus)}
    short = "The coalition has {have} of {need} seats: {n} short."
    spare = "The coalition has {have} of {need} seats: {n} to spare."
    told = [say(short if here.surplus < 0 else spare, **have)]
    for sentence, blocs in (
        ("Without one of these the majority is lost: {names}.", here.critical),
        ("It could spare any one of these: {names}.", here.spare),
        ("Each of these alone would complete it: {names}.", here.completing),
        ("A red line keeps these out: {names}.", sorted(talks.barred) if talks else ()),
    ):
        if blocs:
            told.append(say(sentence, names=_named(say, blocs, shorts)))
    sets = [members for members in here.completions if len(members) > 1]
    if sets and not here.completing:
        ways = [_named(say, members, shorts) for members in sets[:SHOWN]]
        sentence = "Ways to complete it: {n}. The fewest blocs: {ways}."
        told.append(say(sentence, n=len(sets), ways=say("; ").join(ways)))
    for pair in sorted(map(sorted, talks.refusals)) if talks else ():
        told.append(say("Not both: {names}.", names=_named(say, pair, shorts)))
    return tuple(told)


def payment_lines(position: Position, bench: Workbench) -> tuple[str, ...]:
    """What has been given, what is left, and whether seats and points go together."""
    say = position.say
    points = {"spent": say.points(bench.spent), "left": say.points(bench.left)}
    told = [say("Points of portfolios: {spent} placed, {left} open.", **points)]
    if bench.lots_left is None:
        told.append(say("Small change of others is not known to you and not counted."))
    else:
        lots = position.names.lots(bench.lots_left)
        told.append(say("Left of small change: {lots}.", lots=lots))
    if len(bench.present.members) < FEW:
        told.append(say("Too few partners to tell whether points follow seats."))
    elif bench.line is not None:
        slope = number(bench.line.slope, 2, language=position.language)
        r2 = number(bench.line.r2, 2, language=position.language)
        sentence = "Share of points on share of seats: slope {slope}, R² {r2}; 1 is in proportion."
        told.append(say(sentence, slope=slope, r2=r2))
    return tuple(told)


def _named(say: Say, blocs: tuple[int, ...] | list[int], shorts: list[str]) -> str:
    return say.names([shorts[bloc] for bloc in blocs])
