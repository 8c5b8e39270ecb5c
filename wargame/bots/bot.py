"""What every bot can do, and making one by its strength."""

from typing import Protocol

from wargame.base.errors import UserError
from wargame.bots.decisions import Decisions
from wargame.bots.greedy import Greedy
from wargame.bots.luck import Luck
from wargame.bots.wild import Wild
from wargame.engine import View
from wargame.engine.state import Index

STRENGTHS: tuple[str, ...] = ("random", "greedy")


class Bot(Protocol):
    """A policy for any role: it sees its view and its own luck, never the game."""

    @property
    def strength(self) -> str:
        """What it is called at the table."""
        ...

    def act(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """The next act of ``role`` this week in each of B games; a pass where it is done.

        Called with step 0, 1, 2 … until every game has passed; games that passed are left out.
        """
        ...

    def stand(self, seen: View, role: int, luck: Luck, step: int) -> Decisions:
        """What ``role`` does in a week in which nobody has a turn: answers to offers that stand.

        Called like ``act``.
        """
        ...

    def answer(self, seen: View, role: int, bloc: int | Index, luck: Luck) -> Decisions:
        """The answer of ``role`` to what stands on offer to ``bloc``: accept, decline, counter."""
        ...


def make_bot(strength: str, explain: bool = True) -> Bot:
    """A bot of the given strength, for any number of seats and games.

    Args:
        strength: one of ``STRENGTHS``.
        explain: state terms as reasons; without, thousands of games go faster and no other way.

    Raises:
        UserError: there is no such strength.
    """
    if strength == "random":
        return Wild()
    if strength == "greedy":
        return Greedy(explain)
    known = ", ".join(STRENGTHS)
    raise UserError(f"There is no bot called {strength}; choose one of {known}.")
