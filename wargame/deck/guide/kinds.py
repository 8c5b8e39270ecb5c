"""What kind of value a field of the model takes, read from its type."""

from dataclasses import dataclass, replace
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen

from wargame.deck.model import MAX_EXPRESSION, Table, Translated

Word = Literal[
    "text", "string", "expression", "points", "number", "flag", "choice", "name", "table",
    "list", "pair", "map",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value.

    Attributes:
        word: text (may be translated), string, expression (or a number where both may stand),
            points (two decimals), number (whole), flag, choice, name (an id), table, list, pair,
            map (values by id).
        low, high: bounds of a number; of a list or map how many entries.
        unit: what follows the number, where its type tells: "points", "%", "week".
        choices: the words of a choice, or the one number that is allowed.
        table: the table of ``table``.
        inner: the kind of the entries of a list, pair or map.
    """

    word: Word
    low: int | None = None
    high: int | None = None
    unit: str = ""
    choices: tuple[str, ...] = ()
    table: type[Table] | None = None
    inner: "Kind | None" = None


_PERCENT, _WEEK = (0, 400), (1, 104)


def kind_of(annotation: Any, metadata: list[Any]) -> Kind:
    """Return the kind of a type with its constraints."""
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return kind_of(inner, [*_constraints(more), *metadata])
    if get_origin(annotation) in (Union, UnionType):
        return _of_union([part for part in get_args(annotation) if part is not NoneType], metadata)
    if get_origin(annotation) in (list, tuple, dict):
        return _of_many(annotation, metadata)
    if get_origin(annotation) is Literal:
        return Kind("choice", choices=tuple(str(each) for each in get_args(annotation)))
    if isinstance(annotation, type) and issubclass(annotation, Table):
        return Kind("text") if annotation is Translated else Kind("table", table=annotation)
    return _of_value(annotation, metadata)


def _constraints(metadata: list[Any]) -> list[Any]:
    """Constraints, with those of a nested FieldInfo spread out."""
    found: list[Any] = []
    for each in metadata:
        found += getattr(each, "metadata", None) or [each]
    return found


def _of_union(parts: list[Any], metadata: list[Any]) -> Kind:
    kinds = [kind_of(part, metadata if len(parts) == 1 else []) for part in parts]
    for word in ("text", "expression", "name"):
        for kind in kinds:
            if kind.word == word:
                return kind
    return kinds[0]


def _of_many(annotation: Any, metadata: list[Any]) -> Kind:
    low, high = _bounds(metadata)
    args = get_args(annotation)
    if get_origin(annotation) is tuple:
        return Kind("pair", inner=kind_of(args[0], []))
    word: Word = "map" if get_origin(annotation) is dict else "list"
    return Kind(word, low, high, inner=kind_of(args[-1], []))


def _of_value(annotation: Any, metadata: list[Any]) -> Kind:
    low, high = _bounds(metadata)
    if annotation is bool:
        return Kind("flag")
    if annotation is Decimal:
        return Kind("points", unit="points")
    if annotation is int:
        unit = {_PERCENT: "%", _WEEK: "week"}.get((low, high), "")  # type: ignore[arg-type]
        return Kind("number", low, high, unit)
    pattern = next((p for p in (getattr(each, "pattern", None) for each in metadata) if p), "")
    if pattern.startswith("^[a-z]"):
        return Kind("name")
    if (low, high) == (1, MAX_EXPRESSION):
        return Kind("expression")
    return Kind("string", low, high, choices=(pattern,) if pattern else ())


def _bounds(metadata: list[Any]) -> tuple[int | None, int | None]:
    low = high = None
    for each in metadata:
        if isinstance(each, Ge | MinLen):
            low = int(each.ge if isinstance(each, Ge) else each.min_length)  # type: ignore[call-overload]
        if isinstance(each, Le | MaxLen):
            high = int(each.le if isinstance(each, Le) else each.max_length)  # type: ignore[call-overload]
    return low, high


def with_unit(kind: Kind, unit: str) -> Kind:
    """The kind with another unit, of its entries too where they have one to lose."""
    if not unit:
        return replace(kind, unit="")
    inner = with_unit(kind.inner, unit) if kind.inner else None
    return replace(kind, unit=unit, inner=inner)
