"""Orders: what a bot is told to try instead of following its own temper, game by game.

A bot that looks ahead plays a position out under several orders and takes the best; a forecast of
an act gives the same order to every game. Without orders a bot follows the deck's temperaments.
"""

from dataclasses import dataclass, fields

import numpy as np

from wargame.engine.state import Bools, Index, Ints

FREE = -1
"""Do as usual."""

NO_MOVE = -2
"""Play no move in the weeks of the order."""

NO, YES = 0, 1
"""Answers to what is asked of a bot: to an offer, to leaving, to resting."""

PASSING = frozenset({"move", "answer", "choice", "leave", "rest"})
"""Orders that end with their last week; the others count as long as the game is played."""


@dataclass(slots=True)
class Orders:
    """One order a game; every field is int32 of shape (B,).

    Attributes:
        until: the last week in which the orders of ``PASSING`` count.
        stance: index of the line that the office follows; FREE: as drawn and turned.
        margin: seats added to the margin wanted beyond the majority.
        generosity: percent of the fair share in a first offer; FREE: the deck's.
        move: the only move played; FREE as usual, NO_MOVE none.
        answer: to what stands on offer to the role's blocs: NO, YES or FREE (by its chance).
        choice: the option taken in a dilemma that is the role's, where open; FREE the best.
        leave: whether its partners leave the coalition: NO, YES or FREE (by its chance).
        rest: YES: no act of its own, as when its turn of the week is over; it still answers.
    """

    until: Ints
    stance: Ints
    margin: Ints
    generosity: Ints
    move: Ints
    answer: Ints
    choice: Ints
    leave: Ints
    rest: Ints

    @classmethod
    def free(cls, games: int) -> "Orders":
        """Do as usual in every game."""
        made = {field.name: np.full(games, FREE, np.int32) for field in fields(cls)}
        made["until"][:] = 0
        made["margin"][:] = 0
        return cls(**made)

    def take(self, games: Index | Bools) -> "Orders":
        """The orders of the chosen games."""
        return Orders(*(getattr(self, field.name)[games] for field in fields(self)))
