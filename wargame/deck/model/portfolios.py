"""portfolios.toml: ministries and posts."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import (
    Expression,
    Id,
    Points,
    Sources,
    Table,
    Text,
    empty_dict,
    empty_list,
)


class Kind(Table):
    """A section of the board."""

    id: Id
    name: Text
    ministry: Annotated[bool, Field(description="Confirmed one by one in the cabinet vote.")] = True
    tall: bool = False


class Portfolio(Table):
    """A ministry or a post."""

    id: Id
    name: Text
    short: Text = ""
    kind: Id
    points: Points
    values: dict[Id, Annotated[int, Field(ge=-1000, le=1000)]] = Field(default_factory=empty_dict)
    sets: list[Id] = Field(default_factory=empty_list)
    holders: Annotated[Expression | None, Field(description="Set of blocs that may hold it.")] = (
        None
    )
    custom: Annotated[
        Expression | None, Field(description="Set of blocs that hold it by custom; binds nobody.")
    ] = None
    office: Annotated[bool, Field(description="Goes with the mandate.")] = False
    icon: str = "briefcase"
    sources: Sources


class Portfolios(Table):
    """portfolios.toml."""

    values: dict[Id, Text] = Field(
        default_factory=empty_dict, description="Whole numbers every one has."
    )
    watched: Annotated[str, Field(description="The value shown as pips on the board.")] = ""
    sets: dict[Id, Text] = Field(default_factory=empty_dict)
    kind: Annotated[list[Kind], Field(min_length=1, max_length=8)]
    portfolio: Annotated[list[Portfolio], Field(min_length=1, max_length=60)]
