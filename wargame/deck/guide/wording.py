"""What may stand in a field, in the words of the manual."""

from collections.abc import Callable

from wargame.deck.guide.kinds import Kind
from wargame.deck.model import MAX_TEXT

_PATTERNS = {
    r"^\d+\.\d+\.\d+$": "version such as 1.0.0",
    r"^\d{4}-\d{2}-\d{2}$": "date such as 2025-12-15",
    r"^[A-Za-z0-9][A-Za-z0-9._-]{0,75}\.(png|jpg)$": "name of a PNG or JPEG file",
    r"^#[0-9A-Fa-f]{6}$": "colour such as #8D887D",
}

_PLURALS = {
    "text": "texts",
    "string": "strings",
    "name": "names",
    "number": "whole numbers",
    "points": "numbers",
    "table": "tables",
    "choice": "words",
}


def allowed(kind: Kind, condition: bool = False) -> str:
    """Return what may stand there: "whole number, 0 to 400 %", "list of 1 to 60 tables"."""
    if kind.word == "expression":
        return "condition" if condition else "expression"
    return _SAID[kind.word](kind)


def _unit(text: str, unit: str) -> str:
    if not unit:
        return text
    return f"{text} {unit}" if "," in text else f"{text}, {unit}"


def _range(kind: Kind) -> str:
    if kind.low is None and kind.high is None:
        return ""
    if kind.high is None:
        return f", at least {kind.low}"
    low = f"{kind.low} to " if kind.low is not None else "at most "
    return f", {low}{kind.high}".replace("-", "−")


def _pair(kind: Kind) -> str:
    return f"[first, last]: {allowed(kind.inner) if kind.inner else 'values'}"


def _either(choices: tuple[str, ...]) -> str:
    shown = [f"`{each}`" for each in choices]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} or {shown[-1]}"


def _many(kind: Kind) -> str:
    inner = kind.inner
    word = _PLURALS.get(inner.word, "values") if inner else "values"
    if inner is not None and inner.choices and inner.word == "choice":
        word = f"{word} ({_either(inner.choices)})"
    count = ""
    if kind.high is not None:
        count = f"{kind.low} to {kind.high} " if kind.low else f"at most {kind.high} "
    elif kind.low:
        count = f"{kind.low} or more "
    if kind.word == "map":
        unit = f" ({inner.unit})" if inner is not None and inner.unit else ""
        return f"table of {count}{word} by name{unit}"
    return f"list of {count}{word}"


def _string(kind: Kind) -> str:
    if kind.choices:
        return _PATTERNS.get(kind.choices[0], "string in a fixed form")
    if kind.high == 1:
        return "one letter"
    if kind.high is None or kind.high >= MAX_TEXT:
        return "string"
    return f"string, at most {kind.high} letters"


_SAID: dict[str, Callable[[Kind], str]] = {
    "text": lambda _: "text",
    "flag": lambda _: "true or false",
    "name": lambda _: "name",
    "table": lambda _: "table",
    "points": lambda kind: "points" if kind.unit == "points" else _unit("number", kind.unit),
    "choice": lambda kind: _either(kind.choices),
    "pair": _pair,
    "list": _many,
    "map": _many,
    "number": lambda kind: _unit(f"whole number{_range(kind)}", kind.unit),
    "string": _string,
}
