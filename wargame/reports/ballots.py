"""Votes that have been held, bloc by bloc and minister by minister."""

from dataclasses import dataclass

from wargame.engine import Kind, Note
from wargame.reports.position import Position
from wargame.reports.redlines import red_lines
from wargame.reports.stories import story

VOTES = ("vote", "appointment")
"""Kinds of note that tell of a vote."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """How a vote went: seats in favour by bloc, and for a cabinet each minister's support.

    ``blocs`` are (name, seats in favour, seats); ``ministers`` (portfolio, support, confirmed).
    ``silent``: blocs without a seat in favour, each with the reason that can be known.
    """

    title: str
    text: str
    passed: bool
    total: int
    quota: int
    blocs: tuple[tuple[str, int, int], ...]
    ministers: tuple[tuple[str, int, bool], ...]
    silent: tuple[tuple[str, str], ...]


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
        silent=tuple(
            (names.short(bloc), _why_silent(position, bloc, note))
            for bloc, seats in enumerate(data["votes"])
            if not seats
        ),
    )


def _why_silent(position: Position, bloc: int, note: Note) -> str:
    """Why a bloc gave no seat, as far as anybody can know it; empty for a partner.

    Only of the last week's vote: of older ones it is not known any more who stood where. And only
    where being outside the coalition decides: a vote on posts asks for no offer, and weighs trust
    and luck against so much else that no single reason is true of it.
    """
    say = position.say
    if note.kind == "vote" and not position.rules.votes[note.data["vote"]].cabinet:
        return ""
    if position.partners[bloc] or note.week < position.week - 1:
        return ""
    talks = [
        each.data["kind"]
        for each in position.seen.notes
        if each.week <= note.week and each.kind == "act" and each.data["bloc"] == bloc
    ]
    asked = [kind for kind in talks if kind in (Kind.SEND, Kind.WITHDRAW)]
    if asked[-1:] == [Kind.WITHDRAW]:
        return say("left the coalition")
    if note.kind == "appointment":
        return ""
    if any(line.crossed for line in red_lines(position, bloc)):
        return say("a red line holds")
    return say("said no to its offer") if asked else say("had no offer")
