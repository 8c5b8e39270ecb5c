"""The views of a saved game as rows, for exports."""

from collections.abc import Sequence
from typing import Any

from wargame.store.connect import close, outside
from wargame.store.create import make_in_memory
from wargame.store.rows import Contents
from wargame.store.views import VIEWS

Rows = list[dict[str, Any]]
"""Rows of a table, each by column name: whole numbers, decimals, texts, None."""


def shown(contents: Contents, views: Sequence[str]) -> dict[str, Rows]:
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
        return {
            name: [dict(row) for row in connection.exec_driver_sql(query).mappings()]
            for name, query in queries.items()
        }
    finally:
        close(connection)
