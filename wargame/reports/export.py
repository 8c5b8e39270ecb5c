"""A game as data: the scores of every role, and tables as CSV."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from wargame.deck.model import Deck, text
from wargame.engine import Engine, State

Cell = int | float | str | None

SCORE_COLUMNS = ("role", "role_name", "score", "objective", "objective_text", "points", "most")
"""`score` is the role's of 100; `objective` counts from 1; an objective's `most` may be below 0."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def score_rows(deck: Deck, engine: Engine, state: State) -> list[tuple[Cell, ...]]:
    """What every role has earned as things stand, one row an objective (`SCORE_COLUMNS`).

    Args:
        deck: with the names.
        engine: of the deck and the cast.
        state: a single game (B = 1).
    """
    rows: list[tuple[Cell, ...]] = []
    named = {role.id: role for role in deck.roles.role}
    totals: list[int] = engine.scores(state)[0].tolist()
    for index, role in enumerate(engine.rules.roles):
        made = named[role.id]
        earned: list[int] = engine.objectives(state, index)[0].tolist()
        told = zip(made.objective, earned, role.objectives, strict=True)
        for number, (objective, points, (_tree, most)) in enumerate(told, 1):
            words = (text(made.name), totals[index], number, text(objective.text))
            rows.append((role.id, *words, points, most))
    return rows


def own_rows(
    columns: Sequence[str],
    rows: Iterable[tuple[Cell, ...]],
    role: str,
    roles: Sequence[str] = (),
) -> Iterator[tuple[Cell, ...]]:
    """Rows of a table that a role may read: its own aims, and no act that others took back.

    Args:
        columns: of the table.
        rows: of the table.
        role: who reads it.
        roles: who read each week when it was played, where that was not always ``role``.
    """
    for row in rows:
        cells = dict(zip(columns, row, strict=True))
        private, week = "objective" in cells or cells.get("taken_back"), cells.get("week")
        reader = roles[week - 1] if roles and isinstance(week, int) else role
        if not private or cells["role"] == reader:
            yield row


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table as CSV with a header: commas, points as decimal mark, empty for nothing.

    A text that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    return csv_lines([columns]) + csv_lines(rows)


def csv_lines(rows: Iterable[Sequence[Cell]]) -> str:
    """Rows as lines of CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return out.getvalue()


def _plain(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
