"""meters.toml: what is shown as a meter, and what is counted."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Points, Sources, Table, Text, empty_list


class Band(Table):
    """A stretch of a meter with a word."""

    below: Annotated[Points | None, Field(description="Upper end; none for the last.")] = None
    word: Text
    tone: Literal["calm", "watch", "alarm"]


class Term(Table):
    """A labelled part of a sum; the labels are what Why shows."""

    label: Text
    value: Annotated[Expression | None, Field(description="The part itself.")] = None
    line: Annotated[Id | None, Field(description="A derived quantity, opened into its terms.")] = (
        None
    )
    times: Annotated[Points, Field(description="Factor on an opened quantity.")] = Decimal(1)
    sources: Sources


class Meter(Table):
    """A number from 0 to 100 that everyone watches."""

    id: Id
    name: Text
    short: Text = ""
    help: Text = ""
    low: Points = Decimal(0)
    high: Points = Decimal(100)
    start: Points
    good: Annotated[Literal["up", "down", "none"], Field(description="Which way is better.")] = (
        "none"
    )
    headline: bool = False
    bands: list[Band] = Field(default_factory=empty_list, max_length=12)
    rate: Annotated[int, Field(ge=0, le=100, description="Percent of the gap closed a week.")] = 0
    anchor: list[Term] = Field(default_factory=empty_list, max_length=40)


class Counter(Table):
    """A whole number that rules keep: attacks so far, deals signed."""

    id: Id
    name: Text
    start: Annotated[int, Field(ge=0, le=9999)] = 0
    high: Annotated[int, Field(ge=1, le=9999)] = 999


class Series(Table):
    """A number that the calendar moves: troops, days on the clock."""

    id: Id
    name: Text
    values: Annotated[list[Points], Field(min_length=1, max_length=104, description="By week.")]
    sources: Sources


class Meters(Table):
    """meters.toml."""

    meter: Annotated[list[Meter], Field(min_length=1, max_length=20)]
    counter: list[Counter] = Field(default_factory=empty_list, max_length=60)
    series: list[Series] = Field(default_factory=empty_list, max_length=20)
