"""What a move's card shows."""

from dataclasses import dataclass

from wargame.ui.widgets.bloc_look import BlocLook


@dataclass(frozen=True)
class Effect:
    """One line of what a move does: hundredths of a point, and ``good``, ``alarm`` or nothing."""

    label: str
    value: int
    tone: str = ""


@dataclass(frozen=True)
class MoveData:
    """One move.

    Attributes:
        id: what signals name it by.
        title: verb first: "Court investors".
        cost: political capital.
        icon: a Lucide name.
        effects: its lines, the weightiest first; two or three fit.
        locked: why it cannot be played, in place of the effects.
        too_dear: what it costs and the player has, when only that forbids it.
        queued: whether it will be played at the end of the week.
        done: whether it has been played this week.
        note: what it does in words, where no effect is a number.
        told: all that it does in words, for whoever hears the card.
        more: how many effects neither lines nor note name.
        actor: the bloc that acts, where the player has several.
        key: the number key that plays it, 0 for none.
    """

    id: str
    title: str
    cost: int
    icon: str = ""
    effects: tuple[Effect, ...] = ()
    locked: str = ""
    too_dear: str = ""
    queued: bool = False
    done: bool = False
    key: int = 0
    note: str = ""
    told: str = ""
    more: int = 0
    actor: BlocLook | None = None

    @property
    def playable(self) -> bool:
        """Whether pressing it does something."""
        return not (self.locked or self.too_dear or self.done)

    @property
    def reason(self) -> str:
        """Why it cannot be played, in words; empty when it can, or has been."""
        return self.locked or self.too_dear

    @property
    def off(self) -> bool:
        """Whether the card is drawn faint: locked or played, but not merely too dear."""
        return bool(self.locked or self.done)
