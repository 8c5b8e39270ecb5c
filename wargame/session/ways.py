"""The weeks and roads of the game on the table, in words."""

from typing import TYPE_CHECKING

from wargame.reports import Position
from wargame.reports.travel import Remark, Road, TravelScene, travel

if TYPE_CHECKING:
    from wargame.session.session import Session


def ways(session: "Session", position: Position) -> TravelScene:
    """Where one is among them.

    Args:
        session: the game.
        position: what is on show, of this week or an earlier one.
    """
    ends = session.ends()
    roads = []
    for each in session.branches:
        played, ending = ends.get(each.id, (each.week - 1, ""))
        last = played if ending else played + 1
        roads.append(Road(each.id, each.parent, each.week, each.name, last, ending))
    remarks = [Remark(a.id, a.branch, a.week, a.kind, a.text) for a in session.annotations]
    return travel(position, roads, remarks, session.branch_id, session.week)
