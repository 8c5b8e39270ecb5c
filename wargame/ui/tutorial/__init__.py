"""A lesson on the small deck that teaches the table by playing it; see `coach.Coach`."""

from wargame.ui.tutorial.game import CAST, DECK, PLAYERS, SEED

__all__ = ["CAST", "DECK", "PLAYERS", "SEED"]
