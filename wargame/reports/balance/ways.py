"""Ways to play against each other: lines, what ought not to pay, moves, experiments."""

from collections.abc import Iterator

from wargame.base.text import number
from wargame.reports.balance.figures import percent, plain, weeks, within
from wargame.reports.balance.sheet import PLAYS, Found, Sheet, Titles, sheet


def lines(titles: Titles, found: Found) -> Iterator[Sheet]:
    """The lines by mean and spread, and how they end."""
    part = found["lines"]
    rows = [
        (
            titles.line[row["line"]],
            within(row["mean"], row["error"]),
            plain(row["spread"]),
            f"{plain(row['p10'], 0)}–{plain(row['p90'], 0)}",
            percent(row["cabinets"]),
            weeks(row["cabinet_week"]),
        )
        for row in part["lines"]
    ]
    note = f"{number(part['games'])} games of each, the line kept to the end."
    yield sheet("Lines", note, "line | score | spread | 10–90 % | cabinets | week", rows)
    ends = [
        (title, *(percent(row["endings"][name]) for row in part["lines"]))
        for name, title in titles.ending.items()
    ]
    columns = " | ".join(["ending", *(titles.line[row["line"]] for row in part["lines"])])
    yield sheet("Endings by line", "", columns, ends)


def plays(_titles: Titles, found: Found) -> Iterator[Sheet]:
    """What ought not to pay."""
    part = found["plays"]
    rows = [
        (
            PLAYS[row["play"]],
            number(row["games"]),
            plain(row["mean"]),
            within(row["lost"], row["lost_error"], True),
            percent(row["cabinets"]),
        )
        for row in part["plays"]
    ]
    fair = plain(part["fair"]["mean"])
    note = f"Fair play scores {fair}; what is lost against it in the same games."
    yield sheet("What ought not to pay", note, "play | games | score | lost | cabinets", rows)


def decisions(titles: Titles, found: Found) -> Iterator[Sheet]:
    """Each move against the others and against none."""
    part = found["decisions"]
    rows = [
        (
            titles.move[row["move"]],
            number(row["open"]),
            percent(row["best"]),
            within(row["gain"], row["error"], True),
            _verdict(row),
        )
        for row in part["moves"]
    ]
    note = (
        f"{number(part['decisions'])} positions, every open move played out {part['playouts']} "
        "times; the gain in one's own score over no move this week."
    )
    yield sheet("Moves against each other", note, "move | open | best | gain | verdict", rows)


def _verdict(row: Found) -> str:
    if row["spoiler"]:
        return "spoiler"
    if not row["judged"]:
        return "seldom open"
    return "dominated" if row["dominated"] else ""


def experiments(titles: Titles, found: Found) -> Iterator[Sheet]:
    """The deck's own."""
    rows = [
        (
            titles.experiment[row["experiment"]],
            number(row["games"]),
            plain(row["base"]),
            plain(row["changed"]),
            within(row["value"], row["error"], row["changed"] is not None),
        )
        for row in found["experiments"]["experiments"]
    ]
    yield sheet("Experiments", "", "experiment | games | before | after | figure", rows)
