"""Examples of fields, taken from a deck that is checked and played: they cannot be wrong."""

from decimal import Decimal
from typing import Any

from wargame.deck.model import Deck, Table, Translated

Examples = dict[tuple[type[Table], str], str]

LONGEST = 90


def examples(*decks: Deck) -> Examples:
    """Return the first value of each field that a deck says, written as in its file.

    Args:
        decks: asked in this order; a later one only for fields that no earlier one uses.
    """
    found: Examples = {}
    for deck in decks:
        _collect(deck, found)
    return found


def _collect(table: Table, found: Examples) -> None:
    said = table.model_fields_set
    for name in type(table).model_fields:
        value = getattr(table, name)
        if name in said and value not in ("", None, [], {}):
            written = toml(value)
            kept = found.get((type(table), name), "")
            # A short value shows the form better than one that must be cut.
            if written and (not kept or (len(kept) > LONGEST >= len(written))):
                found[type(table), name] = written
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Table) and not isinstance(each, Translated):
                _collect(each, found)


def toml(value: Any) -> str:
    """A value as it may be written in a deck's file; "" for tables with a heading of their own.

    A text in several languages is written in English alone.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return str(value)
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    if isinstance(value, Translated):
        return toml(value.en)
    if isinstance(value, list | tuple):
        parts = [toml(each) for each in value]
        return f"[{', '.join(parts)}]" if all(parts) else ""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(each)}" for key, each in value.items()) + " }"
    return ""
