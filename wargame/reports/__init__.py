"""A position as plain words and numbers, once for the terminal and the screen alike.

Everything here is frozen data made by functions: no Qt, no SQL, nothing that a role may not know.
Make `Names` once for a game and language, a `Position` for every state, and ask for a scene.
"""

from wargame.reports.draft import Draft, DraftScene, draft_scene, standing
from wargame.reports.home import HomeScene, RecentGame, home
from wargame.reports.names import Names
from wargame.reports.position import Position
from wargame.reports.say import Say
from wargame.reports.table import TableScene, table
from wargame.reports.week import Decided, WeekReport, week_report

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
    "home",
    "standing",
    "table",
    "week_report",
]
