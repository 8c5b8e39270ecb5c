"""Moves on cards: what they cost, what they do, and why they cannot be played."""

from wargame.ui.widgets.move_card.card import MoveCard, least_height
from wargame.ui.widgets.move_card.model import Effect, MoveData

__all__ = ["Effect", "MoveCard", "MoveData", "least_height"]
