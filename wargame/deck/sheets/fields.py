"""A cell's value put into plain fields: a text by language, weeks by place, a map by name."""

from typing import Any

from wargame.deck.sheets.sheet import Column


def put(fields: dict[str, Any], column: Column, value: Any) -> None:
    """Set what one column says; a field of which nothing is left goes.

    Args:
        fields: of one thing, by name.
        column: the cell's column.
        value: what the cell says; None for nothing.
    """
    new = _new(fields.get(column.field), column, value)
    if new is None:
        fields.pop(column.field, None)
    else:
        fields[column.field] = new


def _new(old: Any, column: Column, value: Any) -> Any:
    if column.kind == "text":
        return _text(old, column.part, value)
    if column.part.isdecimal():
        pair = [*(old or []), 0, 0][:2]
        pair[int(column.part)] = value or 0
        return pair
    if column.part:
        table = {**(old or {}), column.part: value}
        return {name: each for name, each in table.items() if each is not None} or None
    return value


def _text(old: Any, language: str, value: str | None) -> Any:
    """A text in one language stays a plain string, and becomes a table with the second."""
    if isinstance(old, dict):
        return {name: said for name, said in {**old, language: value}.items() if said}
    if language == "en":
        return value or ""
    return {"en": old or "", "ar": value} if value else old
