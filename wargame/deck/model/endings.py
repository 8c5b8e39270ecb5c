"""endings.toml: how the story closes, and when."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Sources, Table, Text


class Ending(Table):
    """How the story closes."""

    id: Id
    title: Text
    text: Text
    rank: Annotated[int, Field(ge=1, le=20, description="1 is best; picks the colour.")]
    sources: Sources


class Clause(Table):
    """A condition that closes the story; the first that holds at a week's end counts."""

    ending: Id
    when: Expression
    reason: Text


class Endings(Table):
    """endings.toml."""

    ending: Annotated[list[Ending], Field(min_length=1, max_length=20)]
    clause: Annotated[list[Clause], Field(min_length=1, max_length=40)]
