"""All texts and cited sources of a deck, found by the model's own fields."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args, get_origin

from wargame.deck.model import Deck, Table, Translated

_SKIPPED = frozenset(["effects", "also", "otherwise", "otherwise_also"])

_NAMED = ("id", "key", "ending", "post", "role")


def tables(deck: Deck) -> Iterator[tuple[str, str, Table]]:
    """Yield file, name of the thing, and table, for every table that may hold texts."""
    for file in type(deck).model_fields:
        yield from _below(f"{file}.toml", "", "", getattr(deck, file))


def _below(file: str, path: str, kind: str, table: Table) -> Iterator[tuple[str, str, Table]]:
    yield file, path, table
    for field in children(type(table)):
        value = getattr(table, field)
        for number, child in enumerate(value if isinstance(value, list) else [value], start=1):
            name = next((n for key in _NAMED if (n := getattr(child, key, ""))), "")
            label = f"{field} '{name}'" if name else f"{field} {number}"
            yield from _below(file, f"{path}, {label}" if path else label, kind, child)


@cache
def children(table: type[Table]) -> tuple[str, ...]:
    """The fields of a table that hold tables with texts in them."""
    return tuple(
        name
        for name, field in table.model_fields.items()
        if name not in _SKIPPED and _table_of(field.annotation) is not None
    )


@cache
def text_fields(table: type[Table]) -> tuple[str, ...]:
    """The fields of a table that hold a text, a list of texts or texts by name."""
    return tuple(
        name
        for name, field in table.model_fields.items()
        if name not in _SKIPPED and _holds_text(field.annotation)
    )


def _table_of(annotation: Any) -> Any:
    """The table class that a field holds, alone or in a list; None for texts and others."""
    if isinstance(annotation, type) and issubclass(annotation, Table):
        return None if annotation is Translated else annotation
    if get_origin(annotation) is list:
        return _table_of(get_args(annotation)[0])
    return None


def _holds_text(annotation: Any) -> bool:
    if annotation is Translated:
        return True
    if get_origin(annotation) is list and _table_of(annotation) is not None:
        return False
    return any(_holds_text(part) for part in get_args(annotation))


def texts(value: Any) -> Iterator[str | Translated]:
    """Yield the texts in a field's value; empty ones are left out."""
    if isinstance(value, Translated) or (isinstance(value, str) and value):
        yield value
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from texts(each)


def is_factual(table: Table) -> bool:
    """Whether a table is about the world rather than about the model."""
    return type(table).__name__ in ("Bloc", "Member", "Series", "Nominee", "Vote", "Card")
