"""history.toml: what really happened, told when the story has closed. No rule reads it."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import Id, Sources, Table, Text, Week, empty_list


class PastEvent(Table):
    """Something that really happened, on a week or a day."""

    week: Annotated[Week | None, Field(description="Week of the story; or say the date.")] = None
    date: Annotated[
        str | None, Field(pattern=r"^\d{4}-\d{2}-\d{2}$", description="Day; or say the week.")
    ] = None
    title: Text
    text: Text = ""
    sources: Sources


class Outcome(Table):
    """How it really ended, beside the ending of the deck that it is nearest to."""

    ending: Annotated[Id, Field(description="The ending of the deck nearest to what happened.")]
    text: Text
    sources: Sources


class History(Table):
    """history.toml: what really happened, told when the story has closed. No rule reads it."""

    event: list[PastEvent] = Field(default_factory=empty_list, max_length=60)
    outcome: Outcome | None = None
