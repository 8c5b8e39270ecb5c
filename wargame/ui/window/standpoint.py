"""Where a person was in a window: enough to go on there in another, as in another language."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wargame.ui.table.glance import Glance

if TYPE_CHECKING:
    from wargame.ui.window.desk import Desk


@dataclass(frozen=True)
class Standpoint:
    """What lay on the desk, and how far one was in it.

    Attributes:
        table: how the table was looked at.
        lesson: the step of the lesson, −1 where none is taught.
        told: the week that the debrief shows, 0 where it is shut.
        beside: the road that is held against this one, 0 where none is.
    """

    table: Glance
    lesson: int
    told: int
    beside: int


def standpoint(desk: "Desk") -> Standpoint | None:
    """Where the person is now; None where no game lies on the table."""
    table, debrief, coach = desk.table, desk.debrief, desk.coach
    if table is None:
        return None
    lesson = coach.step() if coach is not None and not coach.over() else -1
    told = debrief.travel.week() if debrief is not None else 0
    return Standpoint(table.glance(), lesson, told, desk.beside)


def stand_again(desk: "Desk", spot: Standpoint | None) -> None:
    """Look at the game on the table as it was looked at, with what lay over it."""
    table = desk.table
    if table is None or spot is None:
        return
    table.take_up(spot.table)
    if spot.lesson >= 0:
        desk.teach(spot.lesson)
    if spot.told:
        desk.show_debrief(spot.told)
    if spot.beside:
        desk.show_compare(spot.beside)
