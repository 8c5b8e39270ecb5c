"""Where the blocs' names go around the hemicycle: outward until nothing collides. No Qt.

A name that had to move far has a leader, a hair line back to its seats; no leader runs through
another name, another leader or the seats.
"""

import math
from dataclasses import dataclass
from typing import NamedTuple

STEP = 3.0
FARTHEST = 84.0
SIDE_GAP = 6.0
NEAR = (0.0, 0.05, -0.05, 0.1, -0.1)
WIDE = tuple(turn * sign for turn in (0.15, 0.2, 0.26, 0.33, 0.4, 0.5) for sign in (1, -1))
"""Radians from the ray of a bloc that are tried for its name, and those for one without room."""
LEADER_STOP = 3.0
ROUNDS = 3
"""How often another order is tried where some names found no room."""


class Box(NamedTuple):
    """A rectangle in pixels, mirrored later where the layout runs right to left."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Whether two boxes overlap or nearly touch sideways."""
        return (
            self.x < other.x + other.width + SIDE_GAP
            and other.x < self.x + self.width + SIDE_GAP
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def inside(self, outer: "Box") -> bool:
        """Whether the box lies wholly in another."""
        return (
            self.x >= outer.x
            and self.y >= outer.y
            and self.x + self.width <= outer.x + outer.width
            and self.y + self.height <= outer.y + outer.height
        )

    def distance(self, x: float, y: float) -> float:
        """How far a point is from the nearest point of the box."""
        dx = max(self.x - x, 0, x - self.x - self.width)
        dy = max(self.y - y, 0, y - self.y - self.height)
        return math.hypot(dx, dy)

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """The point of the box that is nearest to another."""
        return min(max(x, self.x), self.x + self.width), min(max(y, self.y), self.y + self.height)

    def sides(self) -> tuple["Leader", ...]:
        """The diagonals, one of which every line through the box crosses."""
        right, foot = self.x + self.width, self.y + self.height
        return Leader(self.x, self.y, right, foot), Leader(self.x, foot, right, self.y)


class Leader(NamedTuple):
    """A hair line from the rim to a name that moved away."""

    x: float
    y: float
    to_x: float
    to_y: float

    def crosses(self, other: "Leader") -> bool:
        """Whether two lines cross."""
        return (
            self._side(other.x, other.y) * self._side(other.to_x, other.to_y) < 0
            and other._side(self.x, self.y) * other._side(self.to_x, self.to_y) < 0
        )

    def runs_through(self, box: Box) -> bool:
        """Whether the line crosses a box."""
        return any(self.crosses(side) for side in box.sides())

    def _side(self, x: float, y: float) -> float:
        """On which side of the line a point lies, by its sign."""
        return (self.to_x - self.x) * (y - self.y) - (self.to_y - self.y) * (x - self.x)


class Spot(NamedTuple):
    """A name's box, and its leader if it needs one."""

    box: Box
    leader: Leader | None


@dataclass(frozen=True)
class Wanted:
    """A label to place: the angle of its bloc, its size, and whether it goes before others."""

    angle: float
    width: float
    height: float
    first: bool = False


@dataclass(frozen=True)
class Ground:
    """The room there is.

    Attributes:
        x: centre of the hemicycle; ``y`` its base line.
        radius: nothing may come nearer to the centre than this.
        bounds: the widget.
        taken: boxes of the title and the legend.
        rim: leaders begin so far from the centre.
        leads: a name farther away than this from there has a leader.
    """

    x: float
    y: float
    radius: float
    bounds: Box
    taken: tuple[Box, ...] = ()
    rim: float = 0.0
    leads: float = math.inf


def place_labels(wanted: list[Wanted], ground: Ground) -> list[Spot | None]:
    """Find a place for each label, None where there is no room.

    Labels at the sides are placed before those near the top, which then move outward. Where some
    find no room, those near the top go first, then those that found none; the round that places
    most is taken.
    """
    places = range(len(wanted))
    order = sorted(places, key=lambda at: -abs(wanted[at].angle - math.pi / 2))
    best = _placed(wanted, order, ground)
    order.reverse()
    for _ in range(ROUNDS):
        if None not in best:
            break
        best = min(best, _placed(wanted, order, ground), key=lambda each: each.count(None))
        order.sort(key=lambda at: best[at] is not None)
    return best


def _placed(wanted: list[Wanted], order: list[int], ground: Ground) -> list[Spot | None]:
    """One round: each label takes the best place that those before it have left."""
    result: list[Spot | None] = [None] * len(wanted)
    for at in sorted(order, key=lambda at: not wanted[at].first):
        result[at] = _find(wanted[at], ground, [spot for spot in result if spot is not None])
    return result


def _find(label: Wanted, ground: Ground, placed: list[Spot]) -> Spot | None:
    """The nearest free place along the ray of the label's bloc, then beside that ray."""
    for turns, step in ((NEAR, STEP), (WIDE, 2 * STEP)):
        for out in range(int(FARTHEST / step)):
            for turn in turns:
                box = _box(label, ground, ground.radius + out * step, label.angle + turn)
                if not _free(box, ground, placed):
                    continue
                spot = Spot(box, _leader(label, box, ground))
                if _clear(spot, ground, placed):
                    return spot
    return None


def _free(box: Box, ground: Ground, placed: list[Spot]) -> bool:
    return (
        box.inside(ground.bounds)
        and box.distance(ground.x, ground.y) >= ground.radius - 0.5
        and not any(box.meets(other) for other in ground.taken)
        and not any(box.meets(other.box) for other in placed)
    )


def _clear(spot: Spot, ground: Ground, placed: list[Spot]) -> bool:
    """Whether no leader would run through a name, another leader or the seats."""
    leader = spot.leader
    if any(each.leader and each.leader.runs_through(spot.box) for each in placed):
        return False
    if leader is None:
        return True
    out = (leader.x - ground.x, leader.y - ground.y)
    outward = out[0] * (leader.to_x - leader.x) + out[1] * (leader.to_y - leader.y)
    return outward >= 0 and not any(
        leader.runs_through(each.box) or (each.leader and leader.crosses(each.leader))
        for each in placed
    )


def _leader(label: Wanted, box: Box, ground: Ground) -> Leader | None:
    """From the rim, at the middle of the bloc, to just before its name; None where it is near."""
    x = ground.x - ground.rim * math.cos(label.angle)
    y = ground.y - ground.rim * math.sin(label.angle)
    away = box.distance(x, y)
    if away < ground.leads:
        return None
    to_x, to_y = box.nearest(x, y)
    share = 1 - LEADER_STOP / away
    return Leader(x, y, x + (to_x - x) * share, y + (to_y - y) * share)


def _box(label: Wanted, ground: Ground, radius: float, angle: float) -> Box:
    """The label's box when its near side touches the ray at ``radius``."""
    right, up = -math.cos(angle), math.sin(angle)
    x = ground.x + radius * right + label.width * (_sided(right) - 1) / 2
    y = ground.y - radius * up - label.height * (up + 1) / 2
    return Box(x, y, label.width, label.height)


def _sided(share: float) -> float:
    """Snap to −1 or 1 once a ray leans clearly to one side."""
    return max(-1.0, min(1.0, share * 2.4))
