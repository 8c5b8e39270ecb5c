"""What the deck model refuses, as sentences that name the file, the thing and the field."""

from typing import Any

from pydantic import ValidationError

from wargame.deck.faults import Fault, did_you_mean
from wargame.deck.model import FILES, Deck, Table

MOST = 300
"""Refusals that are put into sentences; nobody reads more at once."""

_NAME_FIELDS = ("id", "key", "ending", "post", "role", "label", "text", "when")


def sentences(error: ValidationError, tables: dict[str, Any]) -> list[Fault]:
    """Return one fault for each place that the model refuses, in the order of the files."""
    details = error.errors(include_url=False)
    found: dict[tuple[Any, ...], list[Any]] = {}
    for detail in details[:MOST]:
        found.setdefault(_plain(detail["loc"], tables), []).append(detail)
    faults = [_fault(path, each, tables) for path, each in found.items()]
    faults.sort(key=lambda fault: _place_of(fault.where.split(".toml")[0]))
    if len(details) > MOST:
        what = f"has {len(details) - MOST:,} more faults"
        faults.append(Fault("deck.toml", "", what, "correct these first"))
    return faults


def _place_of(file: str) -> int:
    return FILES.index(file) if file in FILES else len(FILES)


def _plain(loc: tuple[Any, ...], tables: dict[str, Any]) -> tuple[Any, ...]:
    """The location without the steps of a union, which are no fields of the author."""
    path: list[Any] = []
    here: Any = tables
    for step in loc:
        if _has(here, step):
            here = here[step]
        elif isinstance(step, str) and _is_label(step):
            continue
        else:
            here = None
        path.append(step)
    return tuple(path)


def _has(here: Any, step: Any) -> bool:
    if isinstance(here, list):
        return isinstance(step, int) and step < len(here)
    return isinstance(here, dict) and step in here


def _is_label(step: str) -> bool:
    """Whether a step of a location names a member of a union rather than a field."""
    return "[" in step or step in ("Translated", "str", "decimal", "[key]") or "-" in step


def _fault(path: tuple[Any, ...], details: list[Any], tables: dict[str, Any]) -> Fault:
    file = str(path[0]) if path else "deck"  # a text of the whole that is none has no path
    where, field = _place(file, path[1:], tables.get(file))
    what, remedy = _said(details, path)
    return Fault(where, field, what, remedy)


def _place(file: str, path: tuple[Any, ...], table: Any) -> tuple[str, str]:
    """The thing, as in ``cards.toml: card 3 'gas_cut'``, and the rest of the path as the field."""
    where, here = f"{file}.toml", table
    fields: list[str] = []
    for at, step in enumerate(path):
        here = here[step] if _has(here, step) else None
        if isinstance(step, int):
            kind = fields.pop() if fields else "entry"
            where += f"{',' if ' ' in where else ':'} {kind} {step + 1}{_called(here)}"
            continue
        fields.append(_short(str(step)))
        if at > 40:
            break
    return where, ".".join(fields)


def _called(thing: Any) -> str:
    if not isinstance(thing, dict):
        return ""
    name = next((thing[key] for key in _NAME_FIELDS if isinstance(thing.get(key), str)), "")
    return f" '{name[:40]}'" if name else ""


def _said(details: list[Any], path: tuple[Any, ...]) -> tuple[str, str]:
    """What is wrong and the remedy; of several refusals of a union the first that fits."""
    kinds = {detail["type"] for detail in details}
    detail = next((d for d in details if d["type"] not in _WEAK), details[0])
    kind, context = detail["type"], detail.get("ctx", {})
    shown = _shown(detail.get("input"))
    if kind == "missing":
        return "is missing", "add it"
    if kind == "extra_forbidden":
        known = _fields_at(path[:-1])
        otherwise = f"the fields are {', '.join(known)}" if known else "take it out"
        return "is no field here", did_you_mean(_short(str(path[-1])), known, otherwise)
    if kind in _RANGES:
        word, key = _RANGES[kind]
        return f"is {shown}", f"let it be {word} {context[key]}"
    if kind == "string_pattern_mismatch":
        return f"is {shown}", _PATTERNS.get(context["pattern"], "write it in the form asked for")
    if kind == "literal_error":
        return f"is {shown}", f"write {context['expected']}"
    if kind in ("too_short", "too_long"):
        most = "at least" if kind == "too_short" else "at most"
        bound = context.get("min_length", context.get("max_length"))
        count = "too many" if context["actual_length"] is None else context["actual_length"]
        return f"has {count} entries", f"let there be {most} {bound}"
    if kind == "value_error":
        what, _, remedy = str(context.get("error", "")).partition("; ")
        return f"is {shown}, which {what}", remedy or "correct it"
    wanted = " or ".join(sorted({_TYPES.get(each, "another kind of value") for each in kinds}))
    return f"is {shown}", f"write {wanted}"


def _shown(value: Any) -> str:
    if isinstance(value, dict | list):
        return "a table" if isinstance(value, dict) else "a list"
    if isinstance(value, int) and value.bit_length() > 200:  # Python refuses to write out giants
        return "a number beyond reason"
    return _short(f"'{value}'" if isinstance(value, str) else str(value))


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def _fields_at(path: tuple[Any, ...]) -> list[str]:
    """The fields of the model table at a path."""
    model: Any = Deck
    for step in path:
        if isinstance(step, int):
            continue
        field = model.model_fields.get(step) if model is not None else None
        model = None if field is None else _table_in(field.annotation)
    return list(model.model_fields) if model is not None else []


def _table_in(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, Table):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _table_in(part)
        if found is not None:
            return found
    return None


_WEAK = frozenset(["model_type", "string_type", "none_required", "decimal_type"])

_RANGES = {
    "greater_than_equal": ("at least", "ge"),
    "less_than_equal": ("at most", "le"),
    "greater_than": ("above", "gt"),
    "less_than": ("below", "lt"),
    "string_too_long": ("a text of at most this many characters:", "max_length"),
    "string_too_short": ("a text of at least this many characters:", "min_length"),
}

_PATTERNS = {
    r"^[a-z][a-z0-9_]{0,39}$": "write a lower-case name such as gas_cut, at most 40 characters",
    r"^[a-z][a-z0-9-]{0,39}$": "write a lower-case name such as iraq-2025",
    r"^\d+\.\d+\.\d+$": "write a version such as 1.0.0",
    r"^\d{4}-\d{2}-\d{2}$": "write a date such as 2025-12-15",
    r"^[A-Za-z0-9][A-Za-z0-9._-]{0,75}\.(png|jpg)$": "write a file's name such as gale.png",
    r"^#[0-9A-Fa-f]{6}$": "write a colour such as #8D887D",
}

_TYPES = {
    "string_type": "a text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "decimal_type": "a number",
    "decimal_parsing": "a number",
    "finite_number": "a finite number",
    "list_type": "a list",
    "dict_type": "a table",
    "model_type": "a table",
    "tuple_type": "a list",
}
