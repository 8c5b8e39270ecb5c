"""tracks.toml: ladders with named rungs, and who stands on them."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import (
    Expression,
    Id,
    Points,
    Rung,
    Sources,
    Table,
    Text,
    empty_dict,
    empty_list,
)
from wargame.deck.model.happening import Happening


class Level(Happening):
    """A rung: its name and what it does each week."""

    name: Text
    help: Text = ""


class Step(Happening):
    """A way from some rungs to another; the first that applies is taken."""

    levels: Annotated[list[Rung], Field(min_length=1, description="Rungs it starts from.")]
    by: Literal[-2, -1, 1, 2]
    when: Expression = "True"
    note: Text = ""


class Member(Table):
    """Who stands on a family of ladders: a faction, linked to a bloc or to none."""

    id: Id
    name: Text
    note: Text = ""
    bloc: Id | None = None
    trust: Points = Decimal(50)
    start: Rung
    values: dict[Id, Points] = Field(default_factory=empty_dict)
    sets: list[Id] = Field(default_factory=empty_list)
    sources: Sources


class Track(Table):
    """A ladder with named levels; with members, a family of ladders."""

    id: Id
    name: Text
    help: Text = ""
    start: Rung = 0
    dwell: Annotated[int, Field(ge=0, le=20, description="Fewest weeks at a level.")] = 0
    level: Annotated[list[Level], Field(min_length=2, max_length=9)]
    watch: Annotated[Expression | None, Field(description="The quantity the rungs compare.")] = None
    up: Annotated[list[Points], Field(description="Step up from rung i at watch ≥ up[i].")] = Field(
        default_factory=empty_list
    )
    down: Annotated[list[Points], Field(description="Back from rung i+1 at watch < down[i].")] = (
        Field(default_factory=empty_list)
    )
    falling: Annotated[bool, Field(description="Rungs rise as watch falls.")] = False
    values: dict[Id, Text] = Field(
        default_factory=empty_dict, description="Numbers of each member."
    )
    sets: dict[Id, Text] = Field(default_factory=empty_dict)
    step: list[Step] = Field(default_factory=empty_list, max_length=60)
    member: list[Member] = Field(default_factory=empty_list, max_length=60)
    sources: Sources


class Tracks(Table):
    """tracks.toml."""

    track: list[Track] = Field(default_factory=empty_list, max_length=20)
