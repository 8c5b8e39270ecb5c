"""A saved game as tables of data: all of them, or what one role may know. The file is only read."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from wargame.base.errors import DataError
from wargame.deck import Deck
from wargame.engine import RULES_VERSION
from wargame.reports.export import SCORE_COLUMNS, csv_text, own_rows, score_rows
from wargame.session.contents import begun, followed, stored_deck
from wargame.session.course import Course
from wargame.session.seen import seen_contents
from wargame.store import Contents, Shown, read_game, shown

VIEWS = {
    "weeks": "weeks",
    "log": "actions",
    "ledger": "causes",
    "meters": "meters_by_week",
    "votes": "votes",
    "offers": "offers",
}
"""What can be asked for → the view of the save that answers it; `scores` is worked out."""

SCORES = "scores"
TABLES = (*VIEWS, SCORES)


@dataclass(frozen=True, slots=True)
class Data:
    """Tables of a game by what they are asked for by.

    Attributes:
        found: what the file holds, as far as the reader may know it.
        left_out: another Crossroads that alone could work out the scores; "" where they are there.
    """

    found: Contents
    tables: dict[str, Shown]
    left_out: str = ""

    def document(self) -> str:
        """Header, seats and tables as one JSON document."""
        whole: dict[str, Any] = {
            "game": asdict(self.found.header),
            "seats": [asdict(seat) for seat in self.found.seats],
            **{what: table.dicts() for what, table in self.tables.items()},
        }
        return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"

    def csv(self, what: str) -> str:
        """One table as CSV."""
        return csv_text(self.tables[what].columns, self.tables[what].rows)


class Game:
    """A saved game that verifies, as far as it is needed: read, and played again when asked."""

    def __init__(self, path: Path) -> None:
        """Read it.

        Raises:
            UserError: it cannot be read.
            DataError: it is no game, or does not hold what was written.
        """
        self.name = path.name
        self.found = read_game(path)
        if self.found.broken:
            raise _changed(self.name, self.found.broken.week, self.found.broken.where)
        self._played: tuple[Deck, Course] | None = None

    def played(self) -> tuple[Deck, Course]:
        """The deck, and the game where its log leads.

        Raises:
            UserError: other rules played it.
            DataError: the log does not lead where the file says.
        """
        if self._played is None:
            deck = stored_deck(self.found, self.name)
            course = begun(self.found, deck, self.name)
            broken = followed(course, self.found)
            if broken:
                raise _changed(self.name, broken.week, broken.where)
            self._played = deck, course
        return self._played

    def data(self, wanted: Sequence[str], role: str = "") -> Data:
        """Tables of ``TABLES``, whole or as the role of that id may know them now."""
        if role:
            return self._narrowed(wanted, role)
        return self._tables(self.found, wanted)

    def _tables(self, found: Contents, wanted: Sequence[str]) -> Data:
        tables, left_out = _views(found, wanted), ""
        if SCORES in wanted and (found.header.rules_version == RULES_VERSION or len(wanted) == 1):
            deck, course = self.played()
            rows = score_rows(deck, course.table.engine, course.state)
            tables[SCORES] = Shown(SCORE_COLUMNS, tuple(rows))
        elif SCORES in wanted:
            left_out = found.header.app_version
        return Data(found, tables, left_out)

    def _narrowed(self, wanted: Sequence[str], role: str) -> Data:
        _, course = self.played()
        ids = [each.id for each in course.rules.roles]
        index = ids.index(role)
        governed = bool(course.state.governed[0] >= 0)
        roles = course.roles_of(index)
        seen = seen_contents(self.found, course.rules, index, governed=governed, roles=roles)
        made = self._tables(seen, wanted)
        then = [ids[each] for each in roles]
        tables = {
            what: replace(table, rows=tuple(own_rows(table.columns, table.rows, role, then)))
            for what, table in made.tables.items()
        }
        return replace(made, tables=tables)


def csv_files(file: Path, data: Data, *, several: bool) -> dict[Path, tuple[str, str]]:
    """Where each table goes, with its name and its text: ``mine-weeks.csv`` where several are."""
    stem = file.name[: -len(file.suffix)]
    return {
        file.with_name(f"{stem}-{what}{file.suffix}") if several else file: (what, data.csv(what))
        for what in data.tables
    }


def _views(found: Contents, wanted: Iterable[str]) -> dict[str, Shown]:
    views = {what: VIEWS[what] for what in wanted if what in VIEWS}
    made = shown(found, list(views.values()))
    return {what: made[view] for what, view in views.items()}


def _changed(name: str, week: int, where: str) -> DataError:
    what = f"week {week} does not verify ({where})"
    return DataError(name, what, "Export a copy from before; nothing was written")
