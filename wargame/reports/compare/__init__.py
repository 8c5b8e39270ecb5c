"""Two roads of a game side by side: the first act that differs, and what the difference caused."""

from wargame.reports.compare.roads import road_name
from wargame.reports.compare.scene import Apart, CompareScene, Due, Side, compare
from wargame.reports.compare.steps import Answered, Parting

__all__ = ["Answered", "Apart", "CompareScene", "Due", "Parting", "Side", "compare", "road_name"]
