"""A table of the report, and what all tables are made with."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wargame.deck import Deck, text

Found = dict[str, Any]
"""A report of `wargame.lab.balance`, or a part of it."""

Row = tuple[str, ...]

PLAYS = {
    "never_vote": "never votes",
    "vote_at_once": "votes at once",
    "hoard": "hoards",
    "spam": "spams offers",
    "smallest_first": "smallest first",
    "no_moves": "no moves",
}
"""Short names of `wargame.deck.measures.PLAYS`."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with its heading.

    Attributes:
        title: the heading.
        note: how the figures were had, in a sentence; "" for none.
        columns: their names; the first column names the row.
        rows: cells as words.
    """

    title: str
    note: str
    columns: Row
    rows: tuple[Row, ...]


def sheet(title: str, note: str, columns: str, rows: Iterable[Row]) -> Sheet:
    """A table whose columns are named with bars between."""
    return Sheet(title, note, tuple(name.strip() for name in columns.split("|")), tuple(rows))


class Titles:
    """Names by id of one deck, in English, as every report of the laboratory is."""

    def __init__(self, deck: Deck) -> None:
        self.ending = {made.id: text(made.title) for made in deck.endings.ending}
        self.role = {made.id: text(made.name) for made in deck.roles.role}
        self.line = {made.id: text(made.name) for made in deck.bots.stance}
        self.card = {made.id: text(made.title) for made in deck.cards.card}
        self.move = {made.id: text(made.name) for made in deck.moves.move}
        self.promise = {made.id: text(made.name) for made in deck.promises.promise}
        self.portfolio = {made.id: text(made.name) for made in deck.portfolios.portfolio}
        self.track = {made.id: text(made.name) for made in deck.tracks.track}
        self.level = {
            (track.id, number): text(level.name)
            for track in deck.tracks.track
            for number, level in enumerate(track.level)
        }
        self.experiment = {made.id: text(made.text) for made in deck.balance.experiment}
        self.dial = {made.id: text(made.text) for made in deck.balance.dial}

    def player(self, name: str) -> str:
        """A player of the luck panel: a line by its name, with what is said after it."""
        first, blank, more = name.partition(" ")
        return f"{self.line.get(first, first)}{blank}{more}"
