"""What a field may hold: texts, ids, numbers and their ranges; and what every table is."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

MAX_EXPRESSION = 300
MAX_TEXT = 4000
_HUNDREDTH = Decimal("0.01")


def _two_decimals(value: Decimal) -> Decimal:
    if not value.is_finite() or not -1_000_000 <= value <= 1_000_000:
        raise ValueError("is beyond reason; let it be between -1,000,000 and 1,000,000")
    # One way to write each number, so that 45.50 and 45.5 give the same hash.
    if value == (whole := int(value)):
        return Decimal(whole)
    if value != value.quantize(_HUNDREDTH):
        raise ValueError("has more than two decimals; round it to hundredths")
    return value.normalize()


def empty_list() -> list[Any]:
    """An empty list: of ``list`` itself pydantic would read the signature from its help."""
    return []


def empty_dict() -> dict[Any, Any]:
    """An empty table, likewise."""
    return {}


Id = Annotated[
    str,
    Field(pattern=r"^[a-z][a-z0-9_]{0,39}$", description="Lower-case name used in expressions."),
]
Points = Annotated[Decimal, AfterValidator(_two_decimals)]
Expression = Annotated[str, Field(min_length=1, max_length=MAX_EXPRESSION)]
Percent = Annotated[int, Field(ge=0, le=400)]
Week = Annotated[int, Field(ge=1, le=104)]
Rung = Annotated[int, Field(ge=-99, le=99)]
Weight = Annotated[int, Field(ge=-10_000, le=10_000)]
Image = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,75}\.(png|jpg)$")]
Sources = Annotated[
    list[str], Field(default_factory=empty_list, description="Keys of sources.toml.", max_length=20)
]


class Table(BaseModel):
    """A table of a deck file: unknown fields are faults, values never change after reading."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        str_strip_whitespace=True,
        defer_build=True,  # most tables are only ever read as parts of the deck
    )


class Translated(Table):
    """One text in several languages."""

    en: Annotated[str, Field(max_length=MAX_TEXT)]
    ar: Annotated[str, Field(max_length=MAX_TEXT)] = ""


Text = Annotated[str, Field(max_length=MAX_TEXT)] | Translated


def text(value: Text, language: str = "en") -> str:
    """The text in ``language``, or in English where that language is missing."""
    if isinstance(value, str):
        return value
    return (value.ar if language == "ar" else "") or value.en
