"""A field's value as a cell, and a cell as the value that goes into the file."""

import re
from decimal import Decimal
from typing import Any

from wargame.deck.model import Table, Translated, text
from wargame.deck.sheets.effects import effect_toml, effects_of
from wargame.deck.sheets.grid import Cell, clean
from wargame.deck.sheets.sheet import Column

_NUMBER = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{1,12})?", re.ASCII)
_PAIR = re.compile(r"([A-Za-z_]\w*)\s*[=:]?\s*([+-]?\d{1,12}(?:\.\d{1,12})?)", re.ASCII)
_ERRORS = re.compile(r"#(N/A|NAME\?|DIV/0!|REF!|VALUE!|NUM!|NULL!|SPILL!|CALC!)")
_YES = frozenset(["yes", "true", "1", "x", "نعم"])
_NO = frozenset(["no", "false", "0", "لا"])


class CellFault(Exception):  # noqa: N818 - what is wrong in a cell, caught where its name is known
    """A cell cannot be read: what is wrong, and the remedy."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy


def shown(column: Column, thing: Table) -> Cell:
    """Return a field of a thing as a cell; an expression that need not be written is left out."""
    value = getattr(thing, column.field)
    match column.kind:
        case "text":
            return _text(value, column.part)
        case "fixed":
            return text(value) if isinstance(value, str | Translated) else str(value)
        case "flag":
            return "yes" if value else "no"
        case "effects":
            return ",\n".join(effect_toml(each) for each in value) or None
        case "pairs":
            return ", ".join(f"{name} {number:+}" for name, number in value.items()) or None
        case "names":
            return ", ".join(value) or None
        case "whole" | "points":
            return _number(value, column.part)
        case _:
            usual = type(thing).model_fields[column.field].default
            return None if value in (None, usual) else clean(str(value))


def _text(value: str | Translated, language: str) -> Cell:
    if isinstance(value, str):
        return clean(value) or None if language == "en" else None
    return clean(value.en if language == "en" else value.ar) or None


def _number(value: Any, part: str) -> Cell:
    if part:
        value = value.get(part) if isinstance(value, dict) else value[int(part)]
    found: Cell = int(value) if isinstance(value, Decimal) and value == int(value) else value
    return found


def plain(cell: Cell) -> str:
    """Return what a cell says, whatever the spreadsheet program has made of it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e12:
        return str(int(cell))
    return clean(str(cell)).strip()


def same(column: Column, cell: Cell, expected: Cell) -> bool:
    """Whether a cell still says what the deck says."""
    if plain(cell) == plain(expected):
        return True
    try:
        return bool(value_of(column, cell) == value_of(column, expected))
    except CellFault:
        return False


def value_of(column: Column, cell: Cell) -> Any:
    """Return the value that a cell stands for in the file; None where it is empty.

    Raises:
        CellFault: the cell does not hold what its column asks for.
    """
    said = plain(cell)
    if not said:
        return None
    if _ERRORS.fullmatch(said):
        raise CellFault(f"is {said}, an error of the spreadsheet", "write a value")
    match column.kind:
        case "whole":
            return _whole(said)
        case "points":
            return _points(said)
        case "flag":
            return _flag(said)
        case "effects":
            return _effects(said)
        case "pairs":
            return _pairs(said)
        case "names":
            return [name for part in re.split(r"[,;\n]", said) if (name := part.strip())]
        case _:
            return said


def _points(said: str) -> int | float:
    if said.startswith("="):
        raise CellFault("is a formula", "paste its value instead")
    plain_said = said.replace("−", "-")
    if not _NUMBER.fullmatch(plain_said):
        raise CellFault(f"is '{_short(said)}'", "write a number")
    number = Decimal(plain_said.replace(",", "."))
    return int(number) if number == int(number) else float(number)


def _whole(said: str) -> int:
    number = _points(said)
    if not isinstance(number, int):
        raise CellFault(f"is {_short(said)}", "write a whole number")
    return number


def _flag(said: str) -> bool:
    if said.lower() in _YES:
        return True
    if said.lower() in _NO:
        return False
    raise CellFault(f"is '{_short(said)}'", "write yes or no")


def _effects(said: str) -> list[dict[str, Any]]:
    try:
        return effects_of(said)
    except ValueError as error:
        remedy = 'write one effect a line, as { on = "trust", of = "inland", add = -3 }'
        raise CellFault(f"cannot be read: {_short(str(error))}", remedy) from None


def _pairs(said: str) -> dict[str, int | float]:
    found: dict[str, int | float] = {}
    for part in re.split(r"[,;\n]", said.replace("−", "-")):
        match = _PAIR.fullmatch(part.strip())
        if match is None:
            raise CellFault(f"has '{_short(part.strip())}'", "write it as: calm +1, goodwill -2")
        if match[1] in found:
            raise CellFault(f"names {match[1]} twice", "write it once")
        found[match[1]] = _points(match[2])
    return found


def _short(said: str) -> str:
    line = " ".join(said.split())
    return line if len(line) <= 60 else f"{line[:59]}…"
