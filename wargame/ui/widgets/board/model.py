"""What a post's tile shows."""

from dataclasses import dataclass
from enum import Enum

from wargame.ui.widgets.bloc_look import BlocLook


class PostState(Enum):
    """How a post stands."""

    OPEN = "open"
    HELD = "held"
    OFFERED = "offered"
    CONTESTED = "contested"
    BARRED = "barred"


@dataclass(frozen=True)
class PostData:
    """One post.

    Attributes:
        id: what signals name it by.
        name: "Oil".
        points: its price in points.
        icon: a Lucide name.
        watch: how closely it is watched from outside, 0 to 3.
        holder: the bloc that holds it, solid.
        offered: the bloc it is offered to, dashed.
        theirs: the offer is another's than the player's, drawn in ink.
        claims: two blocs that both claim it.
        barred: why it cannot be offered; empty when it can. barred_short: in a word or two.
        mine: whether the holder is the player's own bloc.
        selected: whether it is the one being looked at.
        note: a word more on it, such as whose it is by custom.
        vacant: it waits for a minister of a cabinet in office.
        named: its ``offered`` bloc has named one, who is voted on.
        put_up: its ``offered`` bloc is put up for it, and the vote on it has not passed.
        left: its ``holder`` has left the coalition; the minister is in office still.
    """

    id: str
    name: str
    points: int
    icon: str = ""
    watch: int = 0
    holder: BlocLook | None = None
    offered: BlocLook | None = None
    theirs: bool = False
    claims: tuple[BlocLook, BlocLook] | None = None
    barred: str = ""
    barred_short: str = ""
    mine: bool = False
    selected: bool = False
    note: str = ""
    vacant: bool = False
    named: bool = False
    put_up: bool = False
    left: bool = False

    @property
    def who(self) -> tuple[BlocLook | None, BlocLook | None]:
        """The bloc that has it and the bloc that is to have it."""
        return self.holder, self.offered

    @property
    def state(self) -> PostState:
        """The state that is drawn when several could be."""
        if self.barred:
            return PostState.BARRED
        if self.offered:
            return PostState.OFFERED
        if self.claims:
            return PostState.CONTESTED
        return PostState.HELD if self.holder else PostState.OPEN
