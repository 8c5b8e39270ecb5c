"""What hardly comes, is hardly chosen, or never holds."""

from collections.abc import Iterator

from wargame.base.text import number
from wargame.reports.balance.figures import percent
from wargame.reports.balance.sheet import Found, Sheet, Titles, sheet

FEW = 8
"""Rows of a table of what is rare."""

UNTAKEN = 1.0
"""A way out that is taken in less than this percent of the times is named."""


def rare(titles: Titles, found: Found) -> Iterator[Sheet]:
    """Cards and moves, the rarest first, and ways out that are not taken."""
    part = found["watched"]
    of = f"Of {number(part['games'])} games of greedy bots, the rarest first."
    cards = [(titles.card[r["card"]], percent(r["share"])) for r in _rarest(part["cards"])]
    yield sheet("Cards that come least", of, "card | games", cards)
    moves = [(titles.move[r["move"]], percent(r["share"])) for r in _rarest(part["moves"])]
    yield sheet("Moves that are played least", of, "move | games", moves)
    options = [
        (f"{titles.card[r['card']]}: {r['option']}", percent(r["share"]), number(r["times"]))
        for r in part["options"]
        if r["share"] is None or r["share"] < UNTAKEN
    ]
    yield sheet("Ways out that are not taken", "", "way out | taken | times asked", options)


def idle(titles: Titles, found: Found) -> Iterator[Sheet]:
    """Promises, levels and portfolios."""
    part = found["watched"]
    promises = [
        (titles.promise[r["promise"]], *(percent(r[k]) for k in ("given", "kept", "broken")))
        for r in part["promises"]
    ]
    yield sheet("Promises", "In percent of games.", "promise | given | kept | broken", promises)
    levels = [
        (titles.track[r["track"]], titles.level.get((r["track"], r["level"]), str(r["level"])))
        for r in part["levels"]
        if not r["reached"]
    ]
    yield sheet("Levels that are never reached", "", "track | level", levels)
    empty = [
        (titles.portfolio[r["portfolio"]], percent(r["share"])) for r in _rarest(part["portfolios"])
    ]
    yield sheet("Portfolios filled least", "Of cabinets.", "portfolio | filled", empty)


def conditions(_titles: Titles, found: Found) -> Iterator[Sheet]:
    """Conditions that never or always hold."""
    part = found["watched"]["conditions"]
    asked = f"Of {number(part['asked'])}, asked twice a week in games of greedy and random bots."
    for name in ("never", "always"):
        rows = [(c["thing"], f"{c['file']}.toml", c["field"]) for c in part[name]]
        note = asked if rows else ""
        yield sheet(f"Conditions that {name} hold", note, "thing | file | field", rows)


def _rarest(rows: list[Found]) -> list[Found]:
    return sorted(rows, key=lambda row: row["share"])[:FEW]
