"""Where the blocs' names go around the hemicycle: outward until nothing collides. No Qt."""

import math
from dataclasses import dataclass
from typing import NamedTuple

STEP = 3.0
FARTHEST = 84.0
SIDE_GAP = 6.0


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
    """

    x: float
    y: float
    radius: float
    bounds: Box
    taken: tuple[Box, ...] = ()


def place_labels(wanted: list[Wanted], ground: Ground) -> list[Box | None]:
    """Find a box for each label, None where there is no room.

    Labels at the sides are placed before those near the top, which then move outward.
    """
    order = sorted(
        range(len(wanted)),
        key=lambda at: (not wanted[at].first, -abs(wanted[at].angle - math.pi / 2)),
    )
    placed: list[Box] = list(ground.taken)
    result: list[Box | None] = [None] * len(wanted)
    for at in order:
        box = _find(wanted[at], ground, placed)
        result[at] = box
        if box is not None:
            placed.append(box)
    return result


def _find(label: Wanted, ground: Ground, placed: list[Box]) -> Box | None:
    """The nearest free box along the ray of the label's bloc, then beside that ray."""
    for out in range(int(FARTHEST / STEP)):
        for turn in (0.0, 0.05, -0.05, 0.1, -0.1):
            box = _box(label, ground, ground.radius + out * STEP, label.angle + turn)
            if _free(box, ground, placed):
                return box
    return None


def _free(box: Box, ground: Ground, placed: list[Box]) -> bool:
    return (
        box.inside(ground.bounds)
        and box.distance(ground.x, ground.y) >= ground.radius - 0.5
        and not any(box.meets(other) for other in placed)
    )


def _box(label: Wanted, ground: Ground, radius: float, angle: float) -> Box:
    """The label's box when its near side touches the ray at ``radius``."""
    right, up = -math.cos(angle), math.sin(angle)
    x = ground.x + radius * right + label.width * (_sided(right) - 1) / 2
    y = ground.y - radius * up - label.height * (up + 1) / 2
    return Box(x, y, label.width, label.height)


def _sided(share: float) -> float:
    """Snap to −1 or 1 once a ray leans clearly to one side."""
    return max(-1.0, min(1.0, share * 2.4))
