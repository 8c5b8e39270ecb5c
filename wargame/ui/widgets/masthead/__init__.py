"""Pieces of the bar over every screen: mark, phases of the week, political capital."""

from wargame.ui.widgets.masthead.bar import Divider, Masthead
from wargame.ui.widgets.masthead.capital import Capital, CapitalPips
from wargame.ui.widgets.masthead.mark import LogoMark, paint_mark
from wargame.ui.widgets.masthead.phases import PhaseSteps

__all__ = ["Capital", "CapitalPips", "Divider", "LogoMark", "Masthead", "PhaseSteps", "paint_mark"]
