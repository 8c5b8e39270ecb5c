"""balance.toml: what `wargame balance` shall find; it changes nothing in a game."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Points, Table, Text, empty_list

Measure = Annotated[
    str,
    Field(
        pattern=r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+){0,2}$",
        max_length=99,
        description="A figure of `wargame balance`, such as cabinet.median.",
    ),
]


class Bar(Table):
    """Between what a figure of `wargame balance` has to lie for the deck to be worth playing."""

    name: Annotated[Text, Field(description="What is asked of the deck, in a line.")]
    what: Measure
    low: Annotated[Points | None, Field(description="At least this much.")] = None
    high: Annotated[Points | None, Field(description="At most this much.")] = None


class Shift(Table):
    """One thing set otherwise in the week of the confirmation: an office, a promise or a number."""

    assign: Annotated[Id | None, Field(description="A portfolio that goes to somebody else.")] = (
        None
    )
    to: Annotated[Id | None, Field(description="The bloc it goes to; nobody if left out.")] = None
    promise: Annotated[Id | None, Field(description="A promise whose standing is changed.")] = None
    becomes: Annotated[
        Literal["given", "kept", "broken", "void"], Field(description="What becomes of it.")
    ] = "given"
    on: Annotated[Id | None, Field(description="A meter or counter that is moved.")] = None
    add: Annotated[Points, Field(description="By how much it is moved.")] = Decimal(0)


class Experiment(Table):
    """The same games played twice, with one thing different; or one figure of them."""

    id: Annotated[Id, Field(description="Its figure is experiment.ID.")]
    text: Annotated[Text, Field(description="What is tried, in a sentence.")]
    line: Annotated[Id | None, Field(description="The line of bots.toml that is followed.")] = None
    instead: Annotated[Id | None, Field(description="The line of the games compared.")] = None
    change: Annotated[
        list[Shift],
        Field(max_length=20, description="What is set otherwise once a cabinet is confirmed."),
    ] = Field(default_factory=empty_list)
    share: Annotated[
        Id | None, Field(description="The ending whose share among cabinets is compared, in %.")
    ] = None
    mean: Annotated[
        Expression | None, Field(description="A number whose mean at the end is compared.")
    ] = None


class Dial(Table):
    """A number of the deck that is turned down and up to see what depends on it."""

    id: Annotated[Id, Field(description="Name of the row.")]
    text: Annotated[Text, Field(description="What the number is.")]
    path: Annotated[
        str,
        Field(
            pattern=r"^[a-z][a-z0-9_]*(\.[A-Za-z0-9_-]+)+$",
            max_length=200,
            description="Where it stands: file, then fields, ids and numbers from 1, with dots.",
        ),
    ]
    was: Annotated[
        str,
        Field(
            pattern=r"^[0-9]+(\.[0-9]+)?$",
            max_length=12,
            description="The number in an expression that is turned; the whole field if left out.",
        ),
    ] = ""
    low: Annotated[Points, Field(description="Turned down.")]
    high: Annotated[Points, Field(description="Turned up.")]


class Balance(Table):
    """balance.toml: what `wargame balance` shall find; it changes nothing in a game."""

    lesson: Annotated[
        Id | None, Field(description="The cast of a lesson; how it fares is a section.")
    ] = None
    bar: Annotated[list[Bar], Field(max_length=60, description="The bars.")] = Field(
        default_factory=empty_list
    )
    experiment: Annotated[list[Experiment], Field(max_length=60, description="What is tried.")] = (
        Field(default_factory=empty_list)
    )
    dial: Annotated[list[Dial], Field(max_length=30, description="Numbers that are turned.")] = (
        Field(default_factory=empty_list)
    )
