"""sources.toml: where the facts come from."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import Table, empty_list


class Source(Table):
    """Where a fact comes from."""

    key: Annotated[str, Field(min_length=1, max_length=12)]
    outlet: str
    title: str
    date: str = ""
    where: str = ""
    weak: bool = False


class SourceList(Table):
    """sources.toml."""

    source: list[Source] = Field(default_factory=empty_list, max_length=1000)
