"""The views of a saved game as plain tables, for exports."""

from collections.abc import Sequence
from dataclasses import dataclass

from wargame.store.connect import close, outside
from wargame.store.create import make_in_memory
from wargame.store.rows import Contents
from wargame.store.views import VIEWS

Cell = int | float | str | None


@dataclass(frozen=True, slots=True)
class Shown:
    """A table: the names of its columns, and its rows in their order."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def dicts(self) -> list[dict[str, Cell]]:
        """The rows, each by column name."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def shown(contents: Contents, views: Sequence[str]) -> dict[str, Shown]:
    """What the views hold, by their names.

    The views are those of this program over the contents that were read and checked; what a file
    itself has under these names is not looked at.

    Raises:
        KeyError: there is no such view.
    """
    queries = {name: VIEWS[name] for name in views}
    connection, _mark = make_in_memory(contents)
    try:
        outside(connection, "PRAGMA trusted_schema=ON")  # ours, and they use json_extract
        found = {}
        for name, query in queries.items():
            result = connection.exec_driver_sql(query)
            found[name] = Shown(tuple(result.keys()), tuple(tuple(row) for row in result))
        return found
    finally:
        close(connection)
