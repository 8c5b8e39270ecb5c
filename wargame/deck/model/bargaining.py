"""bargaining.toml: will a bloc say yes, and will it stay?"""

from typing import Annotated

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Table, Text, empty_list
from wargame.deck.model.happening import Effect


class AnswerTerm(Table):
    """One weighted term of a bloc's answer, with the sentence that states it as a reason."""

    id: Id
    label: Text
    value: Annotated[Expression, Field(description="Hundredths of a logit; may use me.")]
    favours: Text
    hinders: Text


class Bargaining(Table):
    """bargaining.toml: will a bloc say yes, and will it stay?"""

    fair: Annotated[Expression, Field(description="Fair share of points for me.")]
    term: Annotated[list[AnswerTerm], Field(min_length=1, max_length=30)]
    accept: Annotated[Expression, Field(description="Chance of 1024; uses me.score.")] = (
        "logistic(me.score)"
    )
    leave: Annotated[Expression, Field(description="Chance of 1024 a week, of a pledged bloc.")]
    withdrawn: list[Effect] = Field(default_factory=empty_list)
