"""How fast the window is, measured off screen in a process of its own; see `wargame bench`."""

from wargame.ui.timing.foreseeing import foreseeing
from wargame.ui.timing.start import opening
from wargame.ui.timing.table import clicks

__all__ = ["clicks", "foreseeing", "opening"]
