"""Who speaks at the table of one cast, and where a happening stands."""

from dataclasses import dataclass

from wargame.deck.layout import Layout, cast_roles
from wargame.deck.model import Deck, Role

OFFICE = "office"


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a happening stands: what it is called, what it binds, whether a move aims.

    Attributes:
        where: file and thing, for faults.
        scope: "" the game, b each bloc, m each member of ``track``.
        target: what a move aims at, b or m, or "".
        aim: the track whose members a move aims at.
        move: an acting role pays and is meant by "me" of capital.
    """

    where: str
    scope: str = ""
    track: int = -1
    target: str = ""
    aim: int = -1
    move: bool = False

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes of its expressions."""
        if self.scope == "m":
            return (f"m{self.track}",)
        return (self.scope,) if self.scope else ()


class Voices:
    """The roles of a cast, and who speaks for each bloc.

    Attributes:
        roles: the cast's roles in initiative order.
        round: weeks between two turns of everybody.
        all: every role of the deck by id.
    """

    def __init__(self, deck: Deck, layout: Layout, cast: str) -> None:
        self.roles = cast_roles(deck, cast)
        self.round = next((made.weeks_a_round for made in deck.roles.cast if made.id == cast), 1)
        self.all: dict[str, Role] = {role.id: role for role in deck.roles.role}
        self._blocs = layout.blocs
        self._index = {role.id: index for index, role in enumerate(self.roles)}
        self._office = next((i for i, role in enumerate(self.roles) if role.office), -1)
        self._speaker: dict[str, int] = {}
        for index, role in enumerate(self.roles):
            for bloc in role.blocs:
                self._speaker.setdefault(bloc, index)

    @property
    def known(self) -> list[str]:
        """Every word that can mean a role."""
        return [OFFICE, *self.all, *self._blocs]

    def knows(self, name: str) -> bool:
        """Whether a word means a role, of this cast or another."""
        return name == OFFICE or name in self.all or name in self._blocs

    def seated(self, name: str) -> bool:
        """Whether a role sits in this cast."""
        return name in self._index

    def role_of(self, name: str) -> int:
        """Return the role of this cast meant by "office", a role or a bloc; −1 for none."""
        if name == OFFICE:
            return self._office
        return self._index.get(name, self._speaker.get(name, -1))
