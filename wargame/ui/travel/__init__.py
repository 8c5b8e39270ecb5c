"""Other weeks and roads of a game: a line under the bar of the table."""

from wargame.ui.travel.bar import TravelBar

__all__ = ["TravelBar"]
