"""promises.toml: what may stand in the promise ledger."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Sources, Table, Text, empty_list
from wargame.deck.model.happening import Effect


class Promise(Table):
    """An entry that may stand in the promise ledger."""

    id: Id
    name: Text
    text: Text
    to: Annotated[Expression, Field(description="Set of blocs it may be promised to.")] = "blocs"
    declared: Annotated[bool, Field(description="May be declared to everyone.")] = False
    offered: Annotated[bool, Field(description="May stand in a package.")] = False
    cost: Annotated[int, Field(ge=0, le=20)] = 0
    when: Expression = "True"
    given: list[Effect] = Field(default_factory=empty_list)
    retracted: list[Effect] | None = None
    kept_when: Expression = "False"
    broken_when: Expression = "False"
    due: Annotated[Expression, Field(description="From here on: kept or broken.")] = "False"
    kept: list[Effect] = Field(default_factory=empty_list)
    broken: list[Effect] = Field(default_factory=empty_list)
    sources: Sources


class Promises(Table):
    """promises.toml."""

    promise: list[Promise] = Field(default_factory=empty_list, max_length=30)
