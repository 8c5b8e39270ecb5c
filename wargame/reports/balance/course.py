"""How the bars stand, how games end, and who plays how well."""

from collections.abc import Iterator

from wargame.base.text import number
from wargame.reports.balance.figures import limits, percent, plain, weeks, within
from wargame.reports.balance.sheet import Found, Sheet, Titles, sheet

_VERDICTS = {True: "holds", False: "misses", None: "not measured"}

BARS = "Bars"


def bars(_titles: Titles, found: Found) -> Iterator[Sheet]:
    """The deck's bars."""
    rows = [
        (
            bar["name"],
            plain(bar["value"], 2),
            limits(bar["low"], bar["high"]),
            _VERDICTS[bar["holds"]],
            bar["how"],
        )
        for bar in found["bars"]
    ]
    note = "" if rows else "The deck sets itself none; balance.toml is where they would stand."
    yield sheet(BARS, note, "bar | value | asked | verdict | how", rows)


def endings(titles: Titles, found: Found) -> Iterator[Sheet]:
    """Endings and weeks of greedy games."""
    part = found["endings"]
    rows = [(titles.ending[name], percent(each)) for name, each in part["endings"].items()]
    games = f"{number(part['games'])} games, greedy bots in every seat."
    yield sheet("Endings", games, "ending | share", rows)
    course = (
        ("length of a game", weeks(part["weeks"])),
        ("week of the cabinet", weeks(part["cabinet_week"])),
        ("games with a cabinet", percent(part["cabinets"])),
        ("mandates lost in 100 games", plain(part["mandates_lost"])),
        ("cabinet votes failed in 100 games", plain(found["measures"]["votes.failed"])),
        ("acts of the formateur in a game", plain(found["measures"]["acts.mean"], 0)),
    )
    yield sheet("Course", "Weeks at 10 / 50 / 90 % of games.", "what | figure", course)
    idle = [
        (f"clause {c['number']}", titles.ending[c["ending"]])
        for c in part["clauses"]
        if not c["games"]
    ]
    yield sheet("Clauses that never closed a game", "", "clause | ending", idle)


def skill(titles: Titles, found: Found) -> Iterator[Sheet]:
    """Each strength in one seat and in all of them."""
    part = found["skill"]
    seat = titles.role[part["role"]]
    named = [
        (f"{r['bot']}, {'this seat' if r['where'] == 'seat' else 'all'}", r) for r in part["levels"]
    ]
    rows = [
        (
            name,
            number(row["games"]),
            within(row["mean"], row["error"]),
            percent(row["cabinets"]),
            weeks(row["cabinet_week"]),
        )
        for name, row in named
    ]
    budget = number(part["budget"])
    note = f"The seat is {seat}; the others are greedy. An analyst plays {budget} games a decision."
    yield sheet("Strength", note, "bots | games | score | cabinets | week", rows)
    ends = [
        (title, *(percent(row["endings"][name]) for _, row in named))
        for name, title in titles.ending.items()
    ]
    columns = " | ".join(["ending", *(name for name, _ in named)])
    yield sheet("Endings by strength", "", columns, ends)
    gaps = [
        (
            f"{gap['better']} over {gap['worse']}",
            number(gap["games"]),
            within(gap["gap"], gap["error"], True),
        )
        for gap in part["gaps"]
    ]
    note = "Differences in the same games, of 100 points."
    yield sheet("Skill", note, "bots | games | gap", gaps)


def lesson(titles: Titles, found: Found) -> Iterator[Sheet]:
    """A lesson in rounds of two weeks."""
    part = found["lesson"]
    if "absent" in part:
        return
    rows = [(titles.ending[name], percent(each)) for name, each in part["endings"].items()]
    rows.append(("week of the cabinet, 10 / 50 / 90 %", weeks(part["cabinet_week"])))
    note = f"{number(part['games'])} games of the cast {part['cast']}, rounds of two weeks."
    yield sheet("A lesson", note, "ending | share", rows)
