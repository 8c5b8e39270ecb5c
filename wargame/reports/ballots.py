"""Votes that have been held, bloc by bloc and minister by minister."""

from dataclasses import dataclass

from wargame.engine import Note
from wargame.reports.position import Position
from wargame.reports.stories import story

VOTES = ("vote", "appointment")
"""Kinds of note that tell of a vote."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """How a vote went: seats in favour by bloc, and for a cabinet each minister's support.

    ``blocs`` are (name, seats in favour, seats); ``ministers`` (portfolio, support, confirmed).
    """

    title: str
    text: str
    passed: bool
    total: int
    quota: int
    blocs: tuple[tuple[str, int, int], ...]
    ministers: tuple[tuple[str, int, bool], ...]


def ballot(position: Position, note: Note) -> Ballot:
    """A vote of the record; one on ministers named later passed when it confirmed any."""
    data, names = note.data, position.names
    told = story(position, note)
    confirmed = set(data.get("confirmed", ()))
    rows = [
        (names.short(bloc), int(seats), names.blocs[bloc].seats)
        for bloc, seats in enumerate(data["votes"])
    ]
    return Ballot(
        title=told.title if told else "",
        text=told.text if told else "",
        passed=bool(data["passed"] if note.kind == "vote" else confirmed),
        total=int(data["total"]),
        quota=int(data["quota"]),
        blocs=tuple(rows),
        ministers=tuple(
            (names.portfolio(int(item)), int(support), int(item) in confirmed)
            for item, support in data.get("ministers", {}).items()
        ),
    )
