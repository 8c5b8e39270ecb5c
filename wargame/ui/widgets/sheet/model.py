"""What a chart shows, in rows and columns."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from wargame.ui.lists import listed
from wargame.ui.widgets.spoken import Part

_ISOLATES = str.maketrans("", "", "\u2066\u2067\u2068\u2069")


@dataclass(frozen=True)
class Sheet:
    """A table.

    Attributes:
        title: what it is of.
        heads: a name for each column; the first column names the row.
        rows: cells as written, one for each head.
        chosen: the row that is looked at, −1 none.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    chosen: int = -1

    def csv(self, places: Iterable[int] = ()) -> str:
        """These rows, or all, as comma-separated values under their heads."""
        rows = [self.rows[place] for place in places] or self.rows
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerows(
            [cell.translate(_ISOLATES).replace("\u2212", "-") for cell in row]
            for row in (self.heads, *rows)
        )
        return out.getvalue()

    def parts(self) -> tuple[Part, ...]:
        """The rows as parts of the chart, for assistive technology."""
        return tuple(
            Part(
                row[0],
                listed(
                    f"{head}: {cell}"
                    for head, cell in zip(self.heads[1:], row[1:], strict=True)
                    if cell
                ),
                chosen=place == self.chosen,
            )
            for place, row in enumerate(self.rows)
        )


@runtime_checkable
class Chart(Protocol):
    """A widget whose picture can be had as a table."""

    def as_table(self) -> Sheet:
        """What it shows now."""
