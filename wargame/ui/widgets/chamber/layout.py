"""The chamber measured out for one widget size: radii, centre, seat centres, label boxes."""

import math
from dataclasses import dataclass

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.chamber.labels import Box, Ground, Leader, Wanted, place_labels
from wargame.ui.widgets.chamber.model import ChamberBloc, ChamberData
from wargame.ui.widgets.chamber.seats import Arrangement, arrange
from wargame.ui.widgets.typeset import width_of

ARC_GAP = 5
BRACKET_GAP = 11
LABEL_GAP = 16
LEADS = 22
"""A name so far from the rim has a leader."""
BASE = 3
LEANING = 0.5
HEAVY = 600
"""All names are given the room of heavy ones, so that none moves when a bloc is selected."""
LEAST_RADIUS = 150
"""Names give way to a hemicycle of this size, but to no larger one."""
SHARES = (1.0, 0.94, 0.88)
"""Parts of the radius that is possible, tried until every bloc is named."""


@dataclass(frozen=True)
class ChamberLayout:
    """Everything in pixels as if the line ran left to right.

    Attributes:
        x: centre; ``y`` the base line on which the lowest seats sit.
        radius: of the outer row's seat centres.
        seat: a seat's diameter.
        seats: seat centres in seating order.
        labels: a box for each bloc of ``seated``, None where none fits.
        leaders: for each a line from its seats to a name that had to move away, or None.
        arrangement: the angles.
    """

    x: float
    y: float
    radius: float
    seat: float
    seats: tuple[tuple[float, float], ...]
    labels: tuple[Box | None, ...]
    leaders: tuple[Leader | None, ...]
    arrangement: Arrangement

    def rim(self) -> float:
        """Radius of the outer row's outer edge."""
        return self.radius + self.seat / 2

    def inner(self) -> float:
        """Radius of the innermost row's inner edge."""
        return self.arrangement.inner * self.radius - self.seat / 2

    def over_seats(self, x: float, y: float) -> bool:
        """Whether a point lies on the half ring of seats, between them or right beside it."""
        far = math.dist((self.x, self.y), (x, y))
        within = self.inner() - self.seat <= far <= self.rim() + 2 * self.seat
        return within and y <= self.y + self.seat

    def on_figure(self, x: float, y: float) -> bool:
        """Whether a point lies inside the half ring, where the figure stands."""
        far = math.dist((self.x, self.y), (x, y))
        return far < self.inner() - self.seat and y <= self.y + self.seat

    def nearest(self, x: float, y: float) -> int:
        """The seat nearest to a point."""
        return min(range(len(self.seats)), key=lambda at: math.dist(self.seats[at], (x, y)))

    def seat_at(self, x: float, y: float) -> int:
        """The seat nearest to a point, −1 where none is near."""
        reach = self.seat * 0.75
        near = (
            (math.dist(spot, (x, y)), at)
            for at, spot in enumerate(self.seats)
            if abs(spot[0] - x) <= reach and abs(spot[1] - y) <= reach
        )
        away, best = min(near, default=(math.inf, -1))
        return best if away <= reach else -1


def lay_out(
    data: ChamberData, width: float, height: float, taken: tuple[Box, ...]
) -> ChamberLayout:
    """Measure a chamber of at least one seat for a widget of a given size.

    Where a name finds no room, the hemicycle is a little smaller.
    """
    plan = arrange(data.size)
    full, least = _radius(data, plan, width, height), theme().px(LEAST_RADIUS)
    for share in SHARES:
        radius = max(full * share, min(full, least))
        found = _laid(data, plan, radius, Box(0, 0, width, height), taken)
        if None not in found.labels or radius <= least:
            break
    return found


def _laid(
    data: ChamberData, plan: Arrangement, radius: float, room: Box, taken: tuple[Box, ...]
) -> ChamberLayout:
    """The chamber with a hemicycle of a given radius."""
    look, seat = theme(), plan.diameter * radius
    x, y = room.width / 2, room.height - seat / 2 - BASE
    seats = tuple((x + radius * spot.x, y - radius * spot.y) for spot in plan.seats)
    rim = radius + seat / 2
    bounds, near = room._replace(height=room.height + 1), rim + look.px(LABEL_GAP)
    start = rim + look.px(ARC_GAP + 4)
    ground = Ground(x, y, near, bounds, taken, start, look.px(LEADS))
    spots = place_labels([_wanted(data, plan, at, ground) for at in _places(data)], ground)
    labels = tuple(spot.box if spot else None for spot in spots)
    leaders = tuple(spot.leader if spot else None for spot in spots)
    return ChamberLayout(x, y, radius, seat, seats, labels, leaders, plan)


def label_weight(bloc: ChamberBloc) -> int:
    """Names of the coalition and of the bloc looked at are heavy."""
    return HEAVY if bloc.in_coalition or bloc.selected else 400


def _radius(data: ChamberData, plan: Arrangement, width: float, height: float) -> float:
    """As large as height allows, then small enough for the names at the sides."""
    look = theme()
    gap = look.px(LABEL_GAP)
    top = look.line(Role.TILE) * 1.7 + gap
    tall = (height - top - BASE) / (1 + plan.diameter)
    across = (width / 2 - look.px(BRACKET_GAP) - BASE) / (1 + plan.diameter / 2)
    fits = min(tall, across)
    for at in _places(data):
        lean = abs(math.cos(_angle(data, plan, at)))
        if lean > LEANING:
            room = (width / 2 - _label_width(data.seated[at])) / lean - gap
            fits = min(fits, room / (1 + plan.diameter / 2))
    return max(fits, min(tall * 0.6, look.px(LEAST_RADIUS)), 20.0)


def _places(data: ChamberData) -> range:
    return range(len(data.seated))


def _angle(data: ChamberData, plan: Arrangement, at: int) -> float:
    """The middle of a bloc's seats."""
    start, end = data.spans[at]
    return (plan.boundary(start) + plan.boundary(end)) / 2


def _label_width(bloc: ChamberBloc) -> float:
    name = width_of(bloc.look.name, Role.TILE, HEAVY)
    return name + theme().px(6) + width_of(str(bloc.seats), Role.TILE, 400) + 2


def _wanted(data: ChamberData, plan: Arrangement, at: int, ground: Ground) -> Wanted:
    """The label of a bloc: as wide as its words, at most as wide as the room beside the seats."""
    bloc, angle = data.seated[at], _angle(data, plan, at)
    room = max(ground.x - abs(math.cos(angle)) * ground.radius, theme().px(60))
    height = theme().line(Role.TILE)
    return Wanted(angle, min(_label_width(bloc), room), height, bloc.selected)
