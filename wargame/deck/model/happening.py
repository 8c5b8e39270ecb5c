"""What happens: the effects of a rule, card, choice, move or rung."""

from typing import Annotated, Literal

from pydantic import Field

from wargame.deck.model.fields import Expression, Id, Points, Table, empty_dict, empty_list


class Effect(Table):
    """One change.

    Exactly one of ``add``, ``to``, ``mark``, ``promise``, ``reveal``, ``hold``, ``hasten`` is said.
    """

    on: Annotated[str, Field(description="Meter, counter, track, bloc attribute or capital.")] = ""
    of: Annotated[
        str, Field(description="Whose: a set of blocs or track members, me, target, or a role.")
    ] = ""
    add: Annotated[Points | Expression | None, Field(description="Points, or an expression.")] = (
        None
    )
    to: Annotated[Points | Expression | None, Field(description="Set to this value.")] = None
    at_most: Annotated[Points | None, Field(description="An addition stops here.")] = None
    at_least: Annotated[Points | None, Field(description="A subtraction stops here.")] = None
    mark: Annotated[int | None, Field(ge=1, le=400, description="A price mark in percent.")] = None
    promise: Annotated[str, Field(description="Promise that is given, kept, broken or lapses.")] = (
        ""
    )
    becomes: Literal["given", "kept", "broken", "void"] = "given"
    reveal: Annotated[str, Field(description="Whose mood the formateur learns.")] = ""
    hold: Annotated[str, Field(description="Ladder that takes no step this week.")] = ""
    hasten: Annotated[
        str,
        Field(description="Ladder that need not wait for its next step, where its rule holds."),
    ] = ""
    after: Annotated[int, Field(ge=0, le=26, description="Weeks of delay.")] = 0
    weeks: Annotated[int, Field(ge=1, le=26, description="For how many weeks it lasts.")] = 1


Changes = Annotated[
    dict[Id, Points],
    Field(
        default_factory=empty_dict,
        max_length=60,
        description="Short form: variable = points added, once.",
    ),
]


class Happening(Table):
    """What a rule, card, choice, move or transition does."""

    effects: Changes
    also: Annotated[list[Effect], Field(default_factory=empty_list, max_length=60)]
    chance: Annotated[
        Expression | None, Field(description="Out of 1024; drawn once. None: certain.")
    ] = None
    otherwise: Changes
    otherwise_also: Annotated[list[Effect], Field(default_factory=empty_list, max_length=60)]
