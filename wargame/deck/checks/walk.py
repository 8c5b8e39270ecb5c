"""All texts and cited sources of a deck, found by the model's own fields."""

from functools import cache
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin

from wargame.deck.model import FILES, Deck, Table, Translated

_SKIPPED = frozenset(["effects", "also", "otherwise", "otherwise_also"])

_FACTUAL = frozenset("Bloc Member Series Nominee Vote Card PastEvent Outcome".split())

_NAMED = ("id", "key", "ending", "post", "role")


class Spot(NamedTuple):
    """One table of a deck, and the way to it."""

    table: Table
    field: str
    number: int
    above: "Spot | None"

    @property
    def where(self) -> str:
        """File and thing, as in ``cards.toml: card 'gas_cut', choice 'refuse'``."""
        if self.above is None:
            return self.field
        fields = type(self.table).model_fields
        name = next((getattr(self.table, key) for key in _NAMED if key in fields), "")
        label = f"{self.field} '{name}'" if name else f"{self.field} {self.number}"
        return f"{self.above.where}{':' if self.above.above is None else ','} {label}"


def tables(deck: Deck) -> list[Spot]:
    """Return every table that may hold texts, in the order of the files."""
    found: list[Spot] = []
    for file in FILES:
        _collect(Spot(getattr(deck, file), f"{file}.toml", 1, None), found)
    return found


def _collect(spot: Spot, found: list[Spot]) -> None:
    found.append(spot)
    for field in children(type(spot.table)):
        value = getattr(spot.table, field)
        for number, child in enumerate(value if isinstance(value, list) else [value], start=1):
            if child is not None:
                _collect(Spot(child, field, number, spot), found)


@cache
def children(table: type[Table]) -> tuple[str, ...]:
    """The fields of a table that hold tables with texts in them."""
    found = []
    for name, field in table.model_fields.items():
        child = None if name in _SKIPPED else table_of(field.annotation)
        if child is not None and (text_fields(child) or children(child)):
            found.append(name)
    return tuple(found)


@cache
def text_fields(table: type[Table]) -> tuple[str, ...]:
    """The fields of a table that hold a text, a list of texts or texts by name."""
    return tuple(
        name
        for name, field in table.model_fields.items()
        if name not in _SKIPPED and _holds_text(field.annotation)
    )


def table_of(annotation: Any) -> Any:
    """The table class that a field holds, alone, in a list or not at all; None for others."""
    if isinstance(annotation, type) and issubclass(annotation, Table):
        return None if annotation is Translated else annotation
    if get_origin(annotation) in (list, UnionType):
        return next((made for part in get_args(annotation) if (made := table_of(part))), None)
    return None


def _holds_text(annotation: Any) -> bool:
    if annotation is Translated:
        return True
    if get_origin(annotation) is list and table_of(annotation) is not None:
        return False
    return any(_holds_text(part) for part in get_args(annotation))


def texts(value: Any) -> list[str | Translated]:
    """The texts in a field's value; empty ones are left out."""
    if isinstance(value, str | Translated):
        return [value] if value else []
    if isinstance(value, dict):
        value = list(value.values())
    return [text for each in value for text in texts(each)] if isinstance(value, list) else []


def is_factual(table: Table) -> bool:
    """Whether a table is about the world rather than about the model."""
    return type(table).__name__ in _FACTUAL
