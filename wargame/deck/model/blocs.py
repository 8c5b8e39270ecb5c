"""blocs.toml: the lists in the chamber, what they want and what they refuse."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import (
    Expression,
    Id,
    Image,
    Percent,
    Points,
    Sources,
    Table,
    Text,
    empty_dict,
    empty_list,
)


class Attribute(Table):
    """A number that every bloc has: a lean, a grievance. The engine itself adds trust and mood."""

    id: Id
    name: Text
    low: Points = Decimal(0)
    high: Points = Decimal(100)
    whole: Annotated[bool, Field(description="Counted in whole units, not hundredths.")] = False
    secret: bool = False


class RedLine(Table):
    """What this bloc will not accept before the vote."""

    when: Expression
    text: Text


class Bloc(Table):
    """A parliamentary list with seats."""

    id: Id
    name: Text
    short: Text
    letter: Annotated[str, Field(min_length=1, max_length=1)]
    leader: Text = ""
    note: Text = ""
    seats: Annotated[int, Field(ge=1, le=2000)]
    sets: list[Id] = Field(default_factory=empty_list)
    badges: list[Text] = Field(default_factory=empty_list, max_length=8)
    discipline: Percent = 95
    trust: Points = Decimal(50)
    mood: Annotated[int, Field(ge=0, le=500, description="Hidden, drawn −mood … +mood.")] = 50
    values: dict[Id, Points] = Field(default_factory=empty_dict, description="Deck attributes.")
    wants: dict[Id, Percent] = Field(
        default_factory=empty_dict, description="Portfolio = salience %."
    )
    rivals: list[Id] = Field(default_factory=empty_list)
    red_lines: list[RedLine] = Field(default_factory=empty_list, max_length=20)
    color: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] = "#8D887D"
    color_dark: Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$")] = "#777C7F"
    pattern: Literal[
        "solid", "slash", "backslash", "ring", "dots", "vertical", "horizontal", "grid"
    ] = "solid"
    image: Image | None = None
    sources: Sources


class Blocs(Table):
    """blocs.toml."""

    base_salience: Percent = 90
    attribute: list[Attribute] = Field(default_factory=empty_list, max_length=12)
    sets: dict[Id, Text] = Field(default_factory=empty_dict, description="Named sets of blocs.")
    bloc: Annotated[list[Bloc], Field(min_length=2, max_length=60)]
