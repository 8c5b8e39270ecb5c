"""The screens of a game: imported behind Home, which is there before them."""

from wargame.ui.compare import CompareScreen
from wargame.ui.debrief import DebriefScreen
from wargame.ui.table.screen import TableScreen
from wargame.ui.tutorial.coach import Coach

__all__ = ["Coach", "CompareScreen", "DebriefScreen", "TableScreen"]
