"""rules.toml: the standing rules of every week."""

from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Sources, Table, Text, empty_list
from wargame.deck.model.happening import Happening


class Rule(Happening):
    """A standing rule: when it holds, its effects happen."""

    id: Id
    name: Text
    phase: Literal["adjudicate", "incidents", "relations", "aftermath"] = "adjudicate"
    for_each: Annotated[str, Field(description="bloc, or the id of a track family.")] = ""
    when: Expression = "True"
    scale: Annotated[Expression, Field(description="How strongly, a whole number.")] = "1"
    note: Text = ""
    sources: Sources


class RuleBook(Table):
    """rules.toml."""

    rule: list[Rule] = Field(default_factory=empty_list, max_length=300)
