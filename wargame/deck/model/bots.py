"""bots.toml: temperaments. Strength is chosen at the table, not here."""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Percent, Table, Text, Weight, empty_list


class Withhold(Table):
    """What a stance will not offer to whom."""

    who: Expression
    portfolios: Annotated[Expression, Field(description="Condition on it.")]


class Habit(Table):
    """A move that a bot likes, and how much."""

    move: Id
    chance: Annotated[Expression, Field(description="Of 1024 a week.")]


class Stance(Table):
    """A line that a bot formateur follows."""

    id: Id
    name: Text
    weight: Annotated[dict[Id, Weight], Field(description="Nominee = weight.")]
    declares: list[Id] = Field(default_factory=empty_list)
    withhold: list[Withhold] = Field(default_factory=empty_list, max_length=30)
    turns_to: Id | None = None
    turns_when: Expression = "False"
    turns_chance: Annotated[int, Field(ge=0, le=1024)] = 0
    prefers: Annotated[list[Habit], Field(description="First whose draw succeeds.")] = Field(
        default_factory=empty_list
    )


class Temper(Table):
    """How a bot that speaks for a bloc or a capital behaves."""

    role: Id
    habit: list[Habit] = Field(default_factory=empty_list, max_length=60)


class Slate(Table):
    """Whom a bot formateur puts up for a post, first likely wins."""

    post: Id
    among: list[Id]


class Bots(Table):
    """bots.toml: temperaments. Strength is chosen at the table, not here."""

    margin: Annotated[int, Field(ge=-50, le=100)] = 6
    early_margin: Annotated[int, Field(ge=-50, le=100)] = 12
    generosity: Percent = 100
    step: Percent = 8
    most: Percent = 150
    offers: Annotated[int, Field(ge=1, le=10)] = 3
    stance: Annotated[list[Stance], Field(min_length=1, max_length=10)]
    slate: list[Slate] = Field(default_factory=empty_list, max_length=30)
    temper: list[Temper] = Field(default_factory=empty_list, max_length=60)
