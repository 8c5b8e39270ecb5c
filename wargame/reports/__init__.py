"""A position as plain words and numbers, once for the terminal and the screen alike.

Everything here is frozen data made by functions: no Qt, no SQL, nothing that a role may not know.
Make `Names` once for a game and language, a `Position` for every state, and ask for a scene.
"""

from typing import TYPE_CHECKING

from wargame.base.lazy import exports

if TYPE_CHECKING:
    from wargame.reports.decided import Decided
    from wargame.reports.draft import Draft, DraftScene, draft_scene, standing
    from wargame.reports.home import HomeScene, RecentGame
    from wargame.reports.names import Names
    from wargame.reports.position import Position
    from wargame.reports.say import Say
    from wargame.reports.table import TableScene
    from wargame.reports.week import WeekReport, week_report
else:
    __getattr__ = exports(
        __name__,
        {
            "decided": ("Decided",),
            "draft": ("Draft", "DraftScene", "draft_scene", "standing"),
            "home": ("HomeScene", "RecentGame"),
            "names": ("Names",),
            "position": ("Position",),
            "say": ("Say",),
            "table": ("TableScene",),
            "week": ("WeekReport", "week_report"),
        },
    )

__all__ = [
    "Decided",
    "Draft",
    "DraftScene",
    "HomeScene",
    "Names",
    "Position",
    "RecentGame",
    "Say",
    "TableScene",
    "WeekReport",
    "draft_scene",
    "standing",
    "week_report",
]
