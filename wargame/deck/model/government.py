"""government.toml: stages, votes, succession."""

from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Points, Sources, Table, Text, Week, empty_list
from wargame.deck.model.happening import Effect


class Vote(Table):
    """One stage: nothing of the next stage happens before it has passed."""

    id: Id
    name: Text
    kind: Annotated[Literal["posts", "cabinet"], Field(description="The last one is the cabinet.")]
    posts: Annotated[list[Id], Field(description="Posts that this vote fills.")] = Field(
        default_factory=empty_list
    )
    earliest: Week = 1
    deadline: Annotated[Week | None, Field(description="Shown on the clock; no penalty.")] = None
    votes: Annotated[Expression, Field(description="Seats cast in favour by me; may use noise.")]
    quota: Annotated[Expression, Field(description="What the sum must reach.")]
    minimum: Annotated[int, Field(ge=0, le=60, description="Fewest ministers of a cabinet.")] = 0
    objectors: Annotated[
        Expression | None, Field(description="Seats against it, per minister.")
    ] = None
    passed: list[Effect] = Field(default_factory=empty_list)
    failed: list[Effect] = Field(default_factory=empty_list)
    sources: Sources


class Nominee(Table):
    """Who holds the mandate, in the order of succession."""

    id: Id
    name: Text
    bloc: Id
    compromise: bool = False
    trust: Annotated[dict[Id, Points], Field(description="Trust of each bloc in this nominee.")]
    on_change: list[Effect] = Field(default_factory=empty_list)
    sources: Sources


class Lapse(Table):
    """A way to lose the mandate, tested every ungoverned week."""

    when: Expression
    chance: Expression = "1024"
    reason: Text


class Government(Table):
    """government.toml: stages, votes, succession."""

    vote: Annotated[list[Vote], Field(min_length=1, max_length=6)]
    nominee: Annotated[list[Nominee], Field(min_length=1, max_length=8)]
    lapse: list[Lapse] = Field(default_factory=empty_list, max_length=20)
    on_change: list[Effect] = Field(default_factory=empty_list)
