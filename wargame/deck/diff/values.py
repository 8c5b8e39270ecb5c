"""Plain values of a deck in words: numbers with their units, ids by their names, effects."""

from decimal import Decimal
from typing import Any

from wargame.base.text import MINUS
from wargame.deck.diff.names import Names
from wargame.deck.guide.fields import Field
from wargame.deck.guide.kinds import Kind
from wargame.deck.model import Effect

NOTHING = "nothing"


def shown(value: Any, field: Field, kind: Kind, names: Names) -> str:
    """Return a value as people read it.

    Args:
        value: as JSON holds it; None for nothing.
        field: where it stands.
        kind: its kind, which is that of an entry in a list or a table by name.
        names: what ids are called.
    """
    if value is None or value in ("", [], {}):
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if kind.word == "pair":
        first, last = value
        return f"{first}–{last}" if first != last else str(first)
    if kind.word == "list" and kind.inner is not None:
        between = " / " if kind.inner.word == "text" else ", "
        return between.join(shown(each, field, kind.inner, names) for each in value)
    if isinstance(value, dict):
        return said(value, names) if kind.table is Effect else str(value.get("en", value))
    if kind.word in ("points", "number"):
        return figure(value)
    if kind.word in ("name", "string") and field.name not in ("id", "key"):
        return names.of(value, field.name)
    return str(value)


def figure(value: Any) -> str:
    """Return a number without trailing zeros, with a true minus."""
    number = Decimal(str(value))
    plain = f"{number.normalize():f}" if number else "0"
    return plain.replace("-", MINUS)


def figures(*values: str) -> bool:
    """Whether values in words are all figures, or nothing."""
    return all(
        value == NOTHING or value.replace(MINUS, "").replace(".", "").isdecimal()
        for value in values
    )


def with_unit(value: str, unit: str) -> str:
    """Return a figure with its unit: 12 points, 1 point, 95 %."""
    if not unit or value == NOTHING:
        return value
    word, space, rest = unit.partition(" ")
    if value.removeprefix(MINUS) == "1" and word.endswith("s") and word != "hundredths":
        word = word[:-1]
    return f"{value} {word}{space}{rest}"


def said(effect: dict[str, Any], names: Names) -> str:
    """Return an effect as its author wrote it, with names for ids where it is a plain id."""
    defaults = {name: info.default for name, info in Effect.model_fields.items()}
    parts = []
    for key, value in effect.items():
        if value is None or value == defaults.get(key):
            continue
        parts.append(f"{key} {_part(key, value, names)}")
    return ", ".join(parts)


def _part(key: str, value: Any, names: Names) -> str:
    if key in ("add", "to", "at_most", "at_least"):
        try:
            return figure(value)
        except ArithmeticError:  # an expression
            return str(value)
    return names.of(value, key) if isinstance(value, str) else str(value)
