"""derived.toml: quantities that follow from others, each a sum of labelled terms."""

from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Id, Points, Table, Text, empty_list
from wargame.deck.model.meters import Term


class Quantity(Table):
    """A named quantity made of labelled terms; public unless said."""

    id: Id
    name: Text
    help: Text = ""
    scope: Literal["all", "bloc"] = "all"
    low: Points | None = None
    high: Points | None = None
    secret: bool = False
    term: Annotated[list[Term], Field(min_length=1, max_length=20)]


class Derived(Table):
    """derived.toml."""

    quantity: list[Quantity] = Field(default_factory=empty_list, max_length=60)
