"""Where the seats of a hemicycle lie, for any number of seats. Plain geometry, no Qt.

Angles run from 0 at the start of the line (left) over π/2 at the top to π at the end.
Lengths are shares of the outer row's radius.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

INNER_LIMIT = 0.43
FILL = 0.72
LARGEST = 0.24


@dataclass(frozen=True)
class Seat:
    """One seat: its angle, and its place with x to the end and y upwards from the centre."""

    angle: float
    x: float
    y: float


@dataclass(frozen=True)
class Arrangement:
    """All seats of a chamber, sorted by angle, outer rows first where angles are equal.

    Attributes:
        seats: the seats.
        diameter: of a seat.
        inner: radius of the innermost row.
    """

    seats: tuple[Seat, ...]
    diameter: float
    inner: float

    def boundary(self, place: int) -> float:
        """The angle between seat ``place`` − 1 and seat ``place``."""
        last = len(self.seats)
        if place <= 0:
            return 0.0
        if place >= last:
            return math.pi
        return (self.seats[place - 1].angle + self.seats[place].angle) / 2

    def needle(self, majority: int) -> float:
        """The angle of the seat that makes the majority."""
        place = min(max(majority, 1), len(self.seats)) - 1
        return self.seats[place].angle


@lru_cache(maxsize=32)
def arrange(total: int) -> Arrangement:
    """Lay ``total`` seats out in concentric half rings with even gaps.

    Raises:
        ValueError: ``total`` is below 1.
    """
    if total < 1:
        raise ValueError("a chamber needs a seat")
    radii = _radii(total)
    counts = _share(total, radii)
    found: list[tuple[float, float]] = []
    for radius, count in zip(radii, counts, strict=True):
        found += [(_angle(number, count), radius) for number in range(count)]
    found.sort(key=lambda seat: (seat[0], -seat[1]))
    seats = tuple(Seat(a, -r * math.cos(a), r * math.sin(a)) for a, r in found)
    return Arrangement(seats, _diameter(radii, counts), radii[-1])


def _radii(total: int) -> list[float]:
    """Row radii, outer first: as many rows as make gaps along and across rows alike."""
    rows = max(1, round(math.sqrt(total) / 2 - 0.5))
    if rows == 1:
        return [1.0]
    gap = (1 - INNER_LIMIT) / (rows - 1)
    for _ in range(4):
        along = math.pi * sum(1 - gap * row for row in range(rows)) / total
        gap = min((1 - INNER_LIMIT) / (rows - 1), along * 1.15)
    return [1 - gap * row for row in range(rows)]


def _share(total: int, radii: list[float]) -> list[int]:
    """Split seats over rows by their length; largest remainders first, each row at least one."""
    whole = sum(radii)
    exact = [total * radius / whole for radius in radii]
    counts = [int(share) for share in exact]
    order = sorted(range(len(radii)), key=lambda row: counts[row] - exact[row])
    for row in order[: total - sum(counts)]:
        counts[row] += 1
    return counts


def _angle(number: int, count: int) -> float:
    return math.pi / 2 if count == 1 else round(math.pi * number / (count - 1), 9)


def _diameter(radii: list[float], counts: list[int]) -> float:
    """A seat's diameter: a fixed share of the tightest gap."""
    gaps = [
        math.pi * radius / (count - 1)
        for radius, count in zip(radii, counts, strict=True)
        if count > 1
    ]
    if len(radii) > 1:
        gaps.append(radii[0] - radii[1])
    return min(FILL * min(gaps, default=LARGEST), LARGEST)
