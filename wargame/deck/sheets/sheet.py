"""What a sheet is: which things of a deck are its rows, which of their fields its columns."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from wargame.deck.guide.fields import field as field_of
from wargame.deck.guide.wording import allowed
from wargame.deck.model import Deck, Table

Key = tuple[str, str]
"""What a row is about: the id of a thing, and of a thing inside it, or ""."""

CellKind = Literal["key", "text", "whole", "points", "flag", "code", "pairs", "effects", "names",
                   "fixed"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        heading: in the first row.
        field: the field of the thing.
        kind: what its cells hold.
        part: the language of a text, the place in a pair, or the name in a table of values.
        inner: things inside things have this field too; those without it leave the cell empty.
        outer: the things themselves have this field.
        needed: a thing cannot be without it.
    """

    heading: str
    field: str
    kind: CellKind
    part: str = ""
    inner: bool = False
    outer: bool = True
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its key and the thing that it is about."""

    key: Key
    thing: Table


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a deck.

    Attributes:
        name: of the sheet and its command.
        file: of the deck, without its ending.
        kind: the list in that file whose things are rows.
        inner: the list inside a thing whose things are rows below it; "" for none.
        open: rows may come and go.
        table, inner_table: the models of both.
        columns: for a deck; the first is the key, with ``inner`` the second too.
        rows: of a deck.
    """

    name: str
    file: str
    kind: str
    inner: str
    open: bool
    table: type[Table]
    inner_table: type[Table] | None
    columns: Callable[[Deck], list[Column]]
    rows: Callable[[Deck], list[Row]]

    def notes(self, deck: Deck) -> list[tuple[str, str, str]]:
        """Return what each column is and what may stand in it."""
        return [(column.heading, *self._note(column)) for column in self.columns(deck)]

    def _note(self, column: Column) -> tuple[str, str]:
        if column.kind == "key":
            inner = column.field == self.inner
            word = self.inner if inner else self.kind
            where = f"The {word}'s id; empty in the row of the {self.kind} itself."
            return where if inner else f"The {word}'s id.", "lower-case name"
        if column.kind == "fixed":
            return "For reading only.", "it is not read back"
        table = self.table if column.outer or self.inner_table is None else self.inner_table
        found = field_of(table, column.field)
        return found.help, _HOW.get(column.kind) or allowed(found.kind, found.condition)


_HOW = {
    "text": "text",
    "flag": "yes or no",
    "points": "number with at most two decimals; empty for none",
    "pairs": "name and number, as: calm +1, goodwill -2",
    "effects": 'one effect a line, as: { on = "trust", of = "inland", add = -3 }',
    "names": "names with commas between them",
}
