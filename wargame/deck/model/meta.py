"""deck.toml: what the deck is, how long it takes, what a majority is."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Id, Image, Points, Table, Text, empty_list


class Length(Table):
    """How long the story may take."""

    formation: Annotated[int, Field(ge=1, le=60, description="Last week without a cabinet.")]
    government: Annotated[int, Field(ge=0, le=52, description="Weeks a cabinet is watched.")]


class Lots(Table):
    """Small change: heads of bodies, governors, deputies."""

    count: Annotated[int, Field(ge=0, le=60)] = 0
    points: Points = Decimal(0)
    worth: Points = Decimal(0)
    name: Text = "lots"


class Meta(Table):
    """deck.toml: what the deck is."""

    format: Literal[1]
    id: Id | Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")]
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]
    title: Text
    summary: Text
    setting: Text = ""
    languages: list[Literal["en", "ar"]]
    objectives: list[Text] = Field(default_factory=empty_list, max_length=20)
    starts: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$", description="Monday of week 1.")]
    length: Length
    lengths: Annotated[
        list[Length],
        Field(max_length=6, description="Lengths to choose from, the usual one first."),
    ] = Field(default_factory=empty_list)
    seats: Annotated[int, Field(ge=3, le=2000)]
    majority: Annotated[int, Field(ge=2, le=2000)]
    lots: Lots = Lots()
    quiet: Annotated[int, Field(ge=0, le=2000, description="Weight of a week without card.")] = 60
    capital_cap: Annotated[int, Field(ge=1, le=99)] = 12
    offer_cost: Annotated[int, Field(ge=0, le=20)] = 1
    new_items: Annotated[int, Field(ge=1, le=20, description="New portfolios in one send.")] = 5
    spoilers: Annotated[bool, Field(description="Moves marked as spoilers may be played.")] = True
    art: Literal["seats", "star", "river", "bars"] = "seats"
    image: Image | None = None
    notice: Text = ""
