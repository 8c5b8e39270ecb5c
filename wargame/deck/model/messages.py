"""messages.toml: words between roles; they change nothing."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import Id, Table, Text, empty_list


class Message(Table):
    """Words that one role may send to another; they change nothing."""

    id: Id
    text: Text
    who: Annotated[list[str], Field(description="Roles that may send it; none: all.")] = Field(
        default_factory=empty_list
    )
    to: Annotated[list[str], Field(description="Roles it may be sent to; none: all.")] = Field(
        default_factory=empty_list
    )


class Messages(Table):
    """messages.toml."""

    message: list[Message] = Field(default_factory=empty_list, max_length=60)
