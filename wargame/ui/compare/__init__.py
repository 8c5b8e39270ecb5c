"""Two roads of a game side by side."""

from wargame.ui.compare.screen import CompareScreen

__all__ = ["CompareScreen"]
