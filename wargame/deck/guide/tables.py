"""Every table of a deck once, with the heading that an author writes over it."""

from collections.abc import Iterator
from dataclasses import dataclass

from wargame.deck.guide.fields import fields
from wargame.deck.model import FILES, Deck, Effect, Happening, Table


@dataclass(frozen=True, slots=True)
class Heading:
    """One kind of table in one file.

    Attributes:
        file: the file's name without its ending.
        path: keys from the top of the file, empty for the file itself.
        many: it may be there several times.
        table: its model.
    """

    file: str
    path: tuple[str, ...]
    many: bool
    table: type[Table]

    def __str__(self) -> str:
        """Return the heading as it is written: ``[[card.choice]]``; the file's name at the top."""
        if not self.path:
            return f"{self.file}.toml"
        dotted = ".".join(self.path)
        return f"[[{dotted}]]" if self.many else f"[{dotted}]"


def headings() -> Iterator[Heading]:
    """Yield the headings of all files in reading order; effects are no headings."""
    for file in FILES:
        table = Deck.model_fields[file].annotation
        if isinstance(table, type) and issubclass(table, Table):
            yield from _below(Heading(file, (), False, table))


def _below(heading: Heading) -> Iterator[Heading]:
    yield heading
    for field in fields(heading.table):
        kind = field.kind.inner if field.kind.word == "list" else field.kind
        if kind is not None and kind.table is not None and kind.table is not Effect:
            path, many = (*heading.path, field.name), field.kind.word == "list"
            yield from _below(Heading(heading.file, path, many, kind.table))


def happens(table: type[Table], name: str) -> bool:
    """Whether a field is one of those that say what happens, alike in many tables."""
    return issubclass(table, Happening) and name in Happening.model_fields
