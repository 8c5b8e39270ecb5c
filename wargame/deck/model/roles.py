"""roles.toml: who sits at the table, what each aims at, and who plays which seat."""

from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Image, Table, Text, empty_list


class Objective(Table):
    """What a role privately wants, with points of 100."""

    text: Text
    points: Annotated[Expression, Field(description="Points earned at the end; may use me.")]
    most: Annotated[int, Field(ge=-100, le=100, description="The most it can bring.")]


class Role(Table):
    """A seat at the table."""

    id: Id
    name: Text
    office: Annotated[bool, Field(description="The formateur's office: follows the mandate.")] = (
        False
    )
    blocs: list[Id] = Field(default_factory=empty_list)
    capital: Annotated[int, Field(ge=0, le=99)] = 4
    income: Annotated[int, Field(ge=0, le=20)] = 2
    income_governed: Annotated[int | None, Field(ge=0, le=20)] = None
    briefing: Text = ""
    aim: Text = ""
    image: Image | None = None
    objective: list[Objective] = Field(default_factory=empty_list, max_length=20)


class Cast(Table):
    """A named set of roles over the same blocs. Every bloc is spoken for exactly once."""

    id: Id
    name: Text
    roles: list[Id]
    weeks_a_round: Annotated[
        Literal[1, 2],
        Field(
            description="2: roles act every other week; between, offers that stand are answered."
        ),
    ] = 1
    mandate: Annotated[
        Literal["stays", "passes"],
        Field(description="passes: who speaks for the nominee's bloc plays the office as well."),
    ] = "stays"


class Roles(Table):
    """roles.toml."""

    role: Annotated[list[Role], Field(min_length=1, max_length=60)]
    cast: Annotated[list[Cast], Field(min_length=1, max_length=12)]
