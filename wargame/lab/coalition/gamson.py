"""Gamson's law: are offices shared in proportion to the seats that partners bring?"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Line:
    """Share of points regressed on share of seats, ordinary least squares.

    Attributes:
        slope: 1 is proportional; below it the small are favoured.
        intercept: share of points of a partner without seats.
        r2: the part of the variance explained.
    """

    slope: float
    intercept: float
    r2: float


def gamson(points: Sequence[int], seats: Sequence[int]) -> Line | None:
    """The line of Gamson (1961) through the members of a coalition.

    As in Warwick & Druckman (2006): share of what has been given on share of the coalition's seats.

    Args:
        points: of each member, in any unit.
        seats: that each member brings.

    Returns:
        The line, or None where fewer than two members, or nothing to tell them apart, allow none.
    """
    given, brought = sum(points), sum(seats)
    if len(points) < 2 or given <= 0 or brought <= 0:
        return None
    x = [Fraction(n, brought) for n in seats]
    y = [Fraction(n, given) for n in points]
    mean = Fraction(1, len(points))  # shares sum to one
    xx = sum((a - mean) ** 2 for a in x)
    xy = sum((a - mean) * (b - mean) for a, b in zip(x, y, strict=True))
    yy = sum((b - mean) ** 2 for b in y)
    if not (xx and yy):
        return None
    slope = xy / xx
    return Line(float(slope), float(mean * (1 - slope)), float(xy**2 / (xx * yy)))
