"""What a meter shows. All values are in hundredths of a point."""

from dataclasses import dataclass
from typing import Literal

from wargame.base.text import points

Tone = Literal["calm", "watch", "alarm"]

FULL = 10_000


def shown(hundredths: float) -> int:
    """The whole number on screen; halves go up."""
    return int((hundredths + 50) // 100)


@dataclass(frozen=True)
class Band:
    """A stretch of a meter from ``start`` to ``end`` and how it feels."""

    start: int
    end: int
    tone: Tone


@dataclass(frozen=True)
class Fan:
    """A forecast: for each coming week five percentiles, all of one length."""

    p10: tuple[int, ...]
    p25: tuple[int, ...]
    p50: tuple[int, ...]
    p75: tuple[int, ...]
    p90: tuple[int, ...]


@dataclass(frozen=True)
class MeterData:
    """One meter.

    Attributes:
        id: what signals name it by.
        name: "US pressure".
        value: now; ``previous`` a week ago.
        word: the name of the band it is in; ``tone`` how that band feels.
        bands: stretches in order; the rest of the scale counts as calm.
        history: a value a week, the last one being now.
        fan: the coming weeks, or None; ``foretold`` says in words where it ends.
        rising_is: whether a rise is ``good``, ``bad`` or neither, for the colour of the change.
        weeks: length of the time axis in weeks; 0 means history and fan.
        end_label: written under the end of the time axis, such as "Week 16".
        low: lower end of the scale; ``high`` its upper end.
        short: the name where there is little room; empty: the same.
    """

    id: str
    name: str
    value: int
    previous: int
    word: str = ""
    tone: Tone = "calm"
    bands: tuple[Band, ...] = ()
    history: tuple[int, ...] = ()
    fan: Fan | None = None
    rising_is: Literal["good", "bad", ""] = ""
    weeks: int = 0
    end_label: str = ""
    low: int = 0
    high: int = FULL
    foretold: str = ""
    short: str = ""

    @property
    def change(self) -> int:
        """The change this week in hundredths."""
        return self.value - self.previous

    @property
    def change_text(self) -> str:
        """The change to a tenth of a point, so that it is the sum that Why gives to a hundredth.

        The difference of the two whole numbers would often be another by nearly a point.
        """
        return points(self.change, sign=True)

    @property
    def change_tone(self) -> str:
        """The colour token of the change."""
        if self.change_text == points(0) or not self.rising_is:
            return "ink2"
        return "good" if (self.change > 0) == (self.rising_is == "good") else "alarm"

    def share(self, value: float) -> float:
        """How far along the scale a value lies, 0 to 1."""
        return min(max((value - self.low) / (self.high - self.low), 0.0), 1.0)
