"""After the story: what decided it, week by week, and what each role made of it."""

from wargame.reports.debrief.scene import DebriefScene, debrief
from wargame.reports.debrief.weeks import Stretch, Turning, Weighed

__all__ = ["DebriefScene", "Stretch", "Turning", "Weighed", "debrief"]
