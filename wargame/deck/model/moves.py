"""moves.toml: what a role may do besides offers."""

from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Sources, Table, Text, empty_list
from wargame.deck.model.happening import Happening


class Move(Happening):
    """Something a role may do besides offers."""

    id: Id
    name: Text
    text: Text = ""
    who: Annotated[list[str], Field(min_length=1, description="Roles or blocs that may.")]
    cost: Annotated[int, Field(ge=0, le=20)]
    cooldown: Annotated[int, Field(ge=0, le=26)] = 0
    once: bool = False
    when: Expression = "True"
    needs: Annotated[Text, Field(description="The condition in words, shown when locked.")] = ""
    target: Literal["none", "bloc", "member"] = "none"
    track: Annotated[Id | None, Field(description="Family whose members are targets.")] = None
    among: Annotated[Expression, Field(description="Which targets; uses me or faction.")] = "True"
    partner: Annotated[Id | None, Field(description="Second role that must agree and pay.")] = None
    partner_cost: Annotated[int, Field(ge=0, le=20)] = 0
    icon: str = "circle"
    spoiler: bool = False
    sources: Sources


class Moves(Table):
    """moves.toml."""

    move: list[Move] = Field(default_factory=empty_list, max_length=120)
