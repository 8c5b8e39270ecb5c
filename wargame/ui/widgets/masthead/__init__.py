"""Pieces of the bar over every screen: mark, phases of the week, political capital."""

from typing import TYPE_CHECKING

from wargame.base.lazy import exports

if TYPE_CHECKING:
    from wargame.ui.widgets.masthead.bar import Divider, Masthead
    from wargame.ui.widgets.masthead.capital import Capital, CapitalPips
    from wargame.ui.widgets.masthead.mark import LogoMark, paint_mark
    from wargame.ui.widgets.masthead.phases import PhaseSteps
else:  # Home is painted before capital and phases are needed
    __getattr__ = exports(
        __name__,
        {
            "bar": ("Divider", "Masthead"),
            "capital": ("Capital", "CapitalPips"),
            "mark": ("LogoMark", "paint_mark"),
            "phases": ("PhaseSteps",),
        },
    )

__all__ = ["Capital", "CapitalPips", "Divider", "LogoMark", "Masthead", "PhaseSteps", "paint_mark"]
