"""Every field of a table as an author is told about it: kind, range, unit, default, help."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from wargame.deck.guide.help import HELP, UNITS
from wargame.deck.guide.kinds import Kind, kind_of, with_unit
from wargame.deck.model import Table

CONDITIONS = frozenset("when kept_when broken_when due turns_when among portfolios".split())
"""Fields whose expression is true or false; other expressions are numbers or sets."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a table.

    Attributes:
        name: its key in the file.
        kind: what may stand there.
        required: it cannot be left out.
        default: what holds when it is left out, as written in a file; "" for nothing.
        help: one or two sentences.
        condition: its expression is true or false.
    """

    name: str
    kind: Kind
    required: bool
    default: str
    help: str
    condition: bool


@cache
def fields(table: type[Table]) -> tuple[Field, ...]:
    """Return the fields of a table, in the order of the model."""
    return tuple(_field(table, name, info) for name, info in table.model_fields.items())


def field(table: type[Table], name: str) -> Field:
    """Return one field of a table.

    Raises:
        KeyError: the table has no such field.
    """
    return next((each for each in fields(table) if each.name == name), None) or _none(name)


def _none(name: str) -> Field:
    raise KeyError(name)


def help_key(table: type[Table], name: str) -> str:
    """Return the key of a field's help: of the table, of one it is made from, or of all tables."""
    keys = [f"{each.__name__}.{name}" for each in table.__mro__]
    return next((key for key in keys if key in HELP), f"*.{name}")


def _field(table: type[Table], name: str, info: FieldInfo) -> Field:
    kind = kind_of(info.annotation, list(info.metadata))
    unit = next(
        (u for c in table.__mro__ if (u := UNITS.get(f"{c.__name__}.{name}")) is not None), None
    )
    if unit is not None:
        kind = with_unit(kind, unit)
    condition = name in CONDITIONS and kind.word == "expression"
    said = (info.description or HELP.get(help_key(table, name), "")).strip()
    return Field(name, kind, info.is_required(), _default(info), said, condition)


def _default(info: FieldInfo) -> str:
    """The default as an author would write it; "" for none, nothing and empty."""
    value: Any = info.default
    if info.is_required() or value is PydanticUndefined or value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return str(value)
    return f'"{value}"' if isinstance(value, str) and value else ""
