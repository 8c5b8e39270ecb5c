"""Regularities and luck: Gamson's law, chances shown, whose the score is, what depends on what."""

from collections.abc import Iterator

from wargame.base.text import number
from wargame.reports.balance.figures import percent, plain, signed
from wargame.reports.balance.sheet import Found, Sheet, Titles, sheet


def gamson(_titles: Titles, found: Found) -> Iterator[Sheet]:
    """Shares of what was agreed on shares of seats."""
    part = found["watched"]["gamson"]
    named = (("agreed", "points agreed at the vote"), ("ministers", "ministers confirmed"))
    rows = [
        (
            what,
            plain(part[key]["slope"], 2),
            plain(part[key]["r2"], 2),
            number(part[key]["partners"]),
        )
        for key, what in named
    ]
    note = f"{number(part['cabinets'])} cabinets; posts and lots count among what was agreed."
    yield sheet(
        "Gamson's law", note, "share of seats against share of | slope | R² | partners", rows
    )


def answered(_titles: Titles, found: Found) -> Iterator[Sheet]:
    """What the office was shown before it sent, beside how often the answer was yes."""
    part = found["watched"]["answered"]
    rows = [
        (
            percent(row["tenth"], 0),
            number(row["offers"]),
            percent(row["shown"]),
            percent(row["accepted"]),
        )
        for row in part["rows"]
    ]
    note = f"{number(part['offers'])} offers answered at once, by greedy and by random offices."
    columns = "a yes, in tenths | offers | shown | accepted"
    yield sheet("Chances shown and what came of them", note if rows else "", columns, rows)


def luck(titles: Titles, found: Found) -> Iterator[Sheet]:
    """Parts of the score's variance, with the panel named."""
    part = found["luck"]
    rows = [
        ("the seed", percent(part["seeds"])),
        ("the player", percent(part["players"])),
        ("both together", percent(part["interaction"])),
    ]
    panel = ", ".join(titles.player(each["player"]) for each in part["panel"])
    games = number(part["games"])
    note = f"Parts of the score's variance over {games} seeds. Players: {panel}."
    yield sheet("Luck", note, "goes by | part", rows)


def sensitivity(titles: Titles, found: Found) -> Iterator[Sheet]:
    """Dials, by what they move."""
    part = found["sensitivity"]
    rows = [
        (
            titles.dial[row["dial"]],
            f"{_dial(row['low'])} … {_dial(row['now'])} … {_dial(row['high'])}",
            plain(row["moved"], 0),
            ", ".join(f"{titles.ending[e]} {signed(c, 0)}" for e, c in row["endings"].items()),
            signed(row["score"]),
            " → ".join(plain(week, 0) for week in row["cabinet_week"]),
        )
        for row in part["dials"]
    ]
    games = number(part["games"])
    note = f"{games} games of each setting; what changes from low to high, in points."
    columns = "number | low … now … high | moved | endings | score | cabinet week"
    yield sheet("Numbers that matter most", note if rows else "", columns, rows)


def _dial(value: float) -> str:
    return number(value, 0 if value == int(value) else 2)
