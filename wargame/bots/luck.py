"""The bots' own chances, and what a role remembers of its own turn.

A bot's draws come from a key that is mixed from the game's but tells nothing about it, and go by
(week, purpose, index): asked twice within a week, a chance is the same, so nothing rerolls.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from wargame.base.rng import Integers, Keys, draw, hash_seed
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
    """What a role has done in its turn this week. Shapes: B games, N blocs."""

    stage: Ints  # (B,) next stage of the bot's plan
    asked: Bools  # (B, N) an offer went there this week
    shared: Bools  # (B,) the rest has been dealt out

    def take(self, games: Index | Bools) -> "Turn":
        """The chosen games."""
        return Turn(self.stage[games], self.asked[games], self.shared[games])


@dataclass(slots=True)
class Luck:
    """One role's chances in B games."""

    keys: Keys
    turn: Turn | None = None

    def draw(self, week: Integers, purpose: Purpose, n: Integers, index: Integers = 0) -> Ints:
        """Draws 0 … n−1 of a week: (B,), or (B, K) for an array of K indices."""
        return draw(self.keys, week, index + purpose * _SPAN, n)

    def begin_turn(self, blocs: int) -> Turn:
        """Forget last week's turn."""
        games = len(self.keys)
        self.turn = Turn(
            np.zeros(games, np.int32),
            np.zeros((games, blocs), np.bool_),
            np.zeros(games, np.bool_),
        )
        return self.turn

    def this_turn(self, step: int, blocs: int) -> Turn:
        """What has been done this week so far; step 0 opens a new turn."""
        if step == 0 or self.turn is None:
            return self.begin_turn(blocs)
        return self.turn

    def take(self, games: Index | Bools) -> "Luck":
        """The chosen games."""
        return Luck(self.keys[games], None if self.turn is None else self.turn.take(games))


def luck_for(keys: Keys, role: int) -> Luck:
    """The chances of ``role`` in the games of ``keys`` (B,), apart from the games' own."""
    return Luck(keys ^ hash_seed(f"bot in seat {role}"))
