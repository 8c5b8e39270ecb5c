"""The model's formulas written down once more in plain Python, without the deck or the engine.

Numbers: h = hundredths of a point. `//` floors. A promise counts in the line, the factions and
the Kurdish, Sunni, payroll and disarmament terms while it is live and once it is kept; the
asking price, the Framework's term and fear read live promises only.
"""

from dataclasses import dataclass

FRAMEWORK = range(8)
LISTED = (2, 6, 7)
SEATS = (46, 30, 27, 18, 18, 18, 6, 5, 18, 33, 41, 26, 17, 26)
LEAN_US = (45, 15, 10, 10, 45, 20, 0, 10, 30, 50, 45, 65, 45, 45)
LEAN_TEHRAN = (35, 60, 75, 75, 35, 50, 95, 70, 35, 10, 10, 10, 40, 15)
RIVALS = ((0, 1), (9, 10), (11, 12), (2, 6), (11, 13), (1, 4), (2, 3))
KEY = range(5)
MINISTRIES = range(23)
FIRST_DEPUTY = 24
US = (10, 10, 10, 10, 8, 4, 4, 4, 4, 4, 3, 3, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 0)
NO_GOOD_WITH_DISARM = {2: -25, 3: -20, 7: -15, 1: -10}


@dataclass(frozen=True)
class Position:
    """What the formulas read of one game: meters and trust in h, the rest whole."""

    week: int
    governed: bool
    us: int
    inv: int
    sec: int
    teh: int
    coh: int
    pub: int
    standing: list[int]
    trust: list[int]
    price: list[int]
    mood: list[int]
    owner: list[int]
    lots: list[int]
    pledged: list[bool]
    worth: list[int]
    live: set[str]
    kept: set[str]

    def counts(self, promise: str) -> bool:
        return promise in self.live | self.kept

    @property
    def defiant(self) -> int:
        return sum(level == 0 for level in self.standing)

    @property
    def integrating(self) -> int:
        return sum(level >= 3 for level in self.standing)

    @property
    def framework_seats(self) -> int:
        return sum(SEATS[b] for b in FRAMEWORK if self.pledged[b])

    @property
    def vacant(self) -> list[int]:
        return [p for p in MINISTRIES if self.governed and self.owner[p] < 0]


def line(at: Position) -> int:
    x = 10 + (45 if at.counts("exclude") else 17 if at.counts("bar") else 0)
    x += 14 * at.counts("disarm") - 10 * at.counts("payroll")
    x -= 6 * (at.owner[FIRST_DEPUTY] in LISTED)
    x -= 150 * sum(US[p] for p in MINISTRIES if at.owner[p] in LISTED) // 100
    x -= 10 * sum(at.owner[p] in LISTED for p in KEY)
    if at.governed:
        x -= 50 * sum(at.lots[b] for b in LISTED) // 100
    return max(-100, min(100, x + 2 * at.integrating))


def anchors(at: Position) -> dict[str, int]:
    """Where each meter is pulled to, in h."""
    x, cf, late = line(at), at.framework_seats, max(at.week - 13, 0)
    cohesion = 6200 - 50 * max(x, -20) - 100 * late
    if at.governed:
        cohesion += min(12 * (cf - 100), 600)
    elif at.week >= 5:
        cohesion -= 20 * max(0, 85 - cf)
    return {
        "us_pressure": 6000 - 45 * x + 150 * (at.defiant - 2) - 100 * at.integrating,
        "tehran_ties": 5600 - 45 * x - 150 * at.integrating,
        "cohesion": cohesion,
        "investment": 6100
        + 6 * (5000 - at.us) // 10
        + 3 * (at.sec - 5000) // 10
        + (300 if at.governed else -150),
        "security": 6200 - 250 * at.defiant + 200 * at.integrating - 30 * min(at.week, 10),
        "public_trust": 4600
        + 900 * at.governed
        - 60 * len(at.vacant)
        - 100 * sum(p in KEY for p in at.vacant)
        - 150 * late
        + 3 * (at.inv - 5000) // 10,
    }


def fair(at: Position, b: int) -> int:
    """A bloc's fair share in h; the asking price is kept in hundredths of a percent."""
    price = 100 * at.price[b]
    if b in FRAMEWORK and not at.live & {"bar", "exclude"}:
        price = price * 92 // 100
    if b in LISTED and "bar" in at.live:
        price = price * 106 // 100
    if b not in FRAMEWORK and "exclude" in at.live:
        price = max(price, 11_000)
    return SEATS[b] * 328 * price // (100 * max(220, _seats_with(at, b)))


def _seats_with(at: Position, b: int) -> int:
    return sum(SEATS[other] for other in range(14) if at.pledged[other] or other == b)


def terms(at: Position, b: int) -> dict[str, int]:
    """The terms of a bloc's answer in hundredths of a logit, red line and reserve apart."""
    f, x = fair(at, b), line(at)
    heat = 50 + (at.us + 10_000 - at.teh) // 200
    framework = (4 * (at.coh - 5000)) // 100 - 20 * ("bar" in at.live)
    rivals = {pair[1 - pair.index(b)] for pair in RIVALS if b in pair}
    return {
        "share": 300 * max(-120, min(60, (at.worth[b] - f) * 100 // f)) // 100,
        "trust": 3 * (at.trust[b] - 5000) // 100,
        "line": (LEAN_US[b] - LEAN_TEHRAN[b]) * x // 100 * 180 // 100 * heat // 100,
        "framework": (framework - 60 * ("exclude" in at.live)) * (b in FRAMEWORK),
        "fear": -(max(0, 5500 - at.sec) * 15 // 1000) * ("exclude" in at.live),
        "urgency": 9 * min(at.week, 13) + 6 * max(at.week - 13, 0),
        "rivals": -25 * sum(at.pledged[other] for other in rivals),
        "crowd": -10 * max(sum(bool(p) for i, p in enumerate(at.pledged) if i != b) - 4, 0),
        "pivot": _pivot(at, b),
        "kurds": {11: 35, 12: 30}.get(b, 0) * at.counts("kurds"),
        "sunnis": {9: 25, 10: 30}.get(b, 0) * at.counts("sunnis"),
        "payroll": (40 if b in LISTED else 15 if b == 3 else 0) * at.counts("payroll"),
        "whip": 60 * (at.pledged[2] and b in (6, 7)),
        "disarm": NO_GOOD_WITH_DISARM.get(b, 0) * at.counts("disarm"),
        "mood": at.mood[b],
    }


def _pivot(at: Position, b: int) -> int:
    with_it = _seats_with(at, b)
    if with_it - SEATS[b] >= 165:
        return 25
    return -30 if with_it >= 165 else 0
