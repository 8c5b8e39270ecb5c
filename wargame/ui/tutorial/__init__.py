"""A lesson on the small deck that teaches the table by playing it."""

from wargame.ui.tutorial.coach import Coach
from wargame.ui.tutorial.game import CAST, DECK, PLAYERS, SEED

__all__ = ["CAST", "DECK", "PLAYERS", "SEED", "Coach"]
