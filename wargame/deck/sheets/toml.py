"""Plain values written as TOML on one line."""

import json
import re
from decimal import Decimal
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def written(value: Any) -> str:
    """Return a value as it may stand after ``=``.

    Args:
        value: whatever a TOML file can hold, or a Decimal.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")
    if isinstance(value, int | float | Decimal):
        return str(value)
    if isinstance(value, list):
        return f"[{', '.join(written(each) for each in value)}]"
    if isinstance(value, dict):
        return inline(value)
    return str(value.isoformat())


def inline(fields: dict[str, Any]) -> str:
    """Return an inline table with blanks inside its braces, as the shipped decks are written."""
    if not fields:
        return "{}"
    return (
        "{ " + ", ".join(f"{key(name)} = {written(each)}" for name, each in fields.items()) + " }"
    )


def key(name: str) -> str:
    """Return a key, quoted where it must be."""
    return name if _BARE.fullmatch(name) else written(name)


def array_of_tables(tables: list[dict[str, Any]]) -> str:
    """Return an array of inline tables: one alone on a line, several below one another."""
    lines = [inline(each) for each in tables]
    if len(lines) < 2:
        return f"[{''.join(lines)}]"
    return "[\n" + "".join(f"    {line},\n" for line in lines) + "]"
