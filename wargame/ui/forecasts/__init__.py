"""Forecasts for the window: asked of worker processes in a thread of their own, told as signals."""

from wargame.ui.forecasts.foresight import Foresight, Means
from wargame.ui.forecasts.wishes import News, Wish

__all__ = ["Foresight", "Means", "News", "Wish"]
