"""The bots' own chances, and what a role remembers of its own turn.

A bot's draws come from a key that is mixed from the game's but tells nothing about it, and go by
(week, purpose, index): asked twice within a week, a chance is the same, so nothing rerolls.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from wargame.base.rng import Integers, Keys, draw, hash_seed
from wargame.bots.orders import Orders
from wargame.engine.state import Bools, Index, Ints

_SPAN = 1 << 16


class Purpose(IntEnum):
    """What a draw is for; with an index it names a slot."""

    STANCE = 0
    TURN = 1
    MOVE = 2
    ANSWER = 3
    LEAVE = 4
    TALK = 5
    AIM = 6
    SEND = 7
    ITEMS = 8
    NOMINATE = 9
    CALL = 10
    CHOOSE = 11
    DECLARE = 12


@dataclass(slots=True)
class Turn:
    """What a role has done and thought in its turn this week. Shapes: B games, N blocs."""

    stage: Ints  # (B,) next stage of the bot's plan
    asked: Bools  # (B, N) an offer went there this week
    shared: Bools  # (B,) the rest has been dealt out
    line: Ints  # (B,) line followed, −1 not yet chosen
    odds: Ints  # (B, N) of 1024, a yes to a fair offer, as judged when the turn began
    hope: Ints  # (B, N) the same as the bargain counts it: less where the bloc brings trouble

    @classmethod
    def blank(cls, games: int, blocs: int) -> "Turn":
        """Nothing done yet."""
        return cls(
            np.zeros(games, np.int32),
            np.zeros((games, blocs), np.bool_),
            np.zeros(games, np.bool_),
            np.full(games, -1, np.int32),
            np.zeros((games, blocs), np.int32),
            np.zeros((games, blocs), np.int32),
        )

    def take(self, games: Index | Bools) -> "Turn":
        """The chosen games."""
        return Turn(*(getattr(self, name)[games] for name in Turn.__slots__))

    def put(self, games: Index, other: "Turn") -> None:
        """Write ``other`` over the chosen games."""
        for name in Turn.__slots__:
            getattr(self, name)[games] = getattr(other, name)


@dataclass(slots=True)
class Luck:
    """One role's chances in B games, what it remembers of its turn, and what it is told to try.

    ``weighed`` (B, 3) is what a bot that looked ahead compared; see :class:`Why`.
    """

    keys: Keys
    turn: Turn | None = None
    orders: Orders | None = None
    weighed: Ints | None = None

    def draw(self, week: Integers, purpose: Purpose, n: Integers, index: Integers = 0) -> Ints:
        """Draws 0 … n−1 of a week: (B,), or (B, K) for an array of K indices."""
        return draw(self.keys, week, index + purpose * _SPAN, n)

    def go_on(self, step: int, blocs: int) -> None:
        """Go on with this week's turn; step 0 opens a new one, in which nothing is done yet."""
        if step == 0 or self.turn is None:
            self.turn = Turn.blank(len(self.keys), blocs)

    def take(self, games: Index | Bools) -> "Luck":
        """The chosen games."""
        turn = None if self.turn is None else self.turn.take(games)
        orders = None if self.orders is None else self.orders.take(games)
        weighed = None if self.weighed is None else self.weighed[games]
        return Luck(self.keys[games], turn, orders, weighed)


def luck_for(keys: Keys, role: int) -> Luck:
    """The chances of ``role`` in the games of ``keys`` (B,), apart from the games' own."""
    return Luck(keys ^ hash_seed(f"bot in seat {role}"))
