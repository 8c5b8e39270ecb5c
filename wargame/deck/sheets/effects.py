"""Effects written as in a deck's file, and read back."""

from decimal import Decimal
from typing import Any

from wargame.base import toml
from wargame.deck.model import Effect
from wargame.deck.sheets.toml import inline


def effect_toml(effect: Effect) -> str:
    """Return one effect as an inline table, without what is left at its default."""
    said = {
        name: value
        for name in Effect.model_fields
        if (value := getattr(effect, name)) != Effect.model_fields[name].default
    }
    return inline(said)


def effects_of(text: str) -> list[dict[str, Any]]:
    """Read inline tables, with or without brackets around them and commas between lines.

    Raises:
        ValueError: the text holds no inline tables; says what the TOML reader says.
    """
    body = text.strip()
    if body.startswith("[") and body.endswith("]"):
        body = body[1:-1]
    joined = ",\n".join(part for line in body.splitlines() if (part := line.strip().rstrip(",")))
    try:
        found = toml.loads(f"also = [\n{joined}\n]", parse_float=Decimal)["also"]
    except (toml.TOMLDecodeError, RecursionError, ArithmeticError) as error:
        raise ValueError(str(error).split(" (at")[0]) from None
    if not all(isinstance(each, dict) for each in found):
        raise ValueError("not every entry is a table in braces")
    return list(found)
