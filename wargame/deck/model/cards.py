"""cards.toml: events, injects and dilemmas."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import (
    Expression,
    Id,
    Image,
    Sources,
    Table,
    Text,
    Week,
    empty_list,
)
from wargame.deck.model.happening import Happening


class Choice(Happening):
    """One way out of a dilemma."""

    id: Id
    text: Text
    when: Expression = "True"


class Card(Happening):
    """An event that the rules draw, or an inject with a week of its own."""

    id: Id
    title: Text
    text: Text
    weeks: Annotated[tuple[Week, Week], Field(description="First and last week.")]
    weight: Annotated[int, Field(ge=0, le=1000)] = 1
    inject: Annotated[bool, Field(description="Comes by itself, once, when its time is.")] = False
    once: bool = True
    when: Expression = "True"
    role: Annotated[Id | None, Field(description="Who chooses, where there are choices.")] = None
    choice: Annotated[list[Choice], Field(max_length=4)] = Field(default_factory=empty_list)
    default: Annotated[Id | None, Field(description="What happens when nobody chooses.")] = None
    image: Image | None = None
    sources: Sources


class Cards(Table):
    """cards.toml."""

    card: list[Card] = Field(default_factory=empty_list, max_length=400)
