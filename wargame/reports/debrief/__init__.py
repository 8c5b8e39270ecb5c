"""After the story: what decided it, week by week, and what each role made of it."""

from wargame.reports.debrief.scene import (
    DebriefScene,
    Decided,
    Instead,
    WhatIf,
    closed,
    debrief,
    decided,
    what_if,
)
from wargame.reports.debrief.weeks import Stretch, Turning, Weighed

__all__ = [
    "DebriefScene",
    "Decided",
    "Instead",
    "Stretch",
    "Turning",
    "Weighed",
    "WhatIf",
    "closed",
    "debrief",
    "decided",
    "what_if",
]
