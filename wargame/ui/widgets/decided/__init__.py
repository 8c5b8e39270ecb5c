"""Charts of a finished game: odds by week, courses of meters, how a score came about, a record."""

from wargame.ui.widgets.decided.along import RecordRow
from wargame.ui.widgets.decided.area import OddsArea
from wargame.ui.widgets.decided.courses import Course, Courses
from wargame.ui.widgets.decided.marks import Mark
from wargame.ui.widgets.decided.record import Record, RecordStrip
from wargame.ui.widgets.decided.sums import Bar, SumBars

__all__ = [
    "Bar",
    "Course",
    "Courses",
    "Mark",
    "OddsArea",
    "Record",
    "RecordRow",
    "RecordStrip",
    "SumBars",
]
