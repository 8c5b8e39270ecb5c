"""After the story: what decided it, week by week, and what each role made of it."""

from wargame.reports.debrief.scene import DebriefScene, Decided, Instead, closed, debrief, decided
from wargame.reports.debrief.weeks import Stretch, Turning, Weighed

__all__ = [
    "DebriefScene",
    "Decided",
    "Instead",
    "Stretch",
    "Turning",
    "Weighed",
    "closed",
    "debrief",
    "decided",
]
