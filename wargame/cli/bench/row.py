"""A row of the table: a figure, what it is held against, and whether it holds."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wargame.base.text import number


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: at most or at least so much, in the row's unit or in times the reference."""

    sign: str  # "≤" or "≥"
    limit: float
    times: bool = False

    def holds(self, value: float, reference: float) -> bool:
        """Whether a figure is on the right side."""
        found = value / reference if self.times else value
        return found <= self.limit if self.sign == "≤" else found >= self.limit

    def text(self, unit: str) -> str:
        """The bar as one reads it: "≤ 1 ms", "≤ 3 × reference"."""
        limit = number(self.limit, 0 if self.limit == int(self.limit) else 1)
        return f"{self.sign} {limit} {'× reference' if self.times else unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """A measured figure.

    Attributes:
        name: what was measured.
        value: the median, in ``unit``.
        reference: what was measured beside it in the same run, in the same unit.
        bar: None where there is none.
    """

    name: str
    value: float
    unit: str
    reference: str
    reference_value: float
    bar: Bar | None = None

    @property
    def ratio(self) -> float:
        """The figure in times the reference."""
        return self.value / self.reference_value

    @property
    def holds(self) -> bool | None:
        """Whether it is on the right side of its bar; None without one."""
        return self.bar.holds(self.value, self.reference_value) if self.bar else None

    def summary(self) -> dict[str, Any]:
        """The row as plain values."""
        return {
            "name": self.name,
            "value": self.value,
            "unit": self.unit,
            "bar": self.bar.text(self.unit) if self.bar else None,
            "reference": self.reference,
            "reference_value": self.reference_value,
            "ratio": self.ratio,
            "holds": self.holds,
        }


@dataclass(frozen=True, slots=True)
class Bench:
    """What every measurement is handed.

    Attributes:
        quick: few repeats: the figures are rough, the work is the same.
        folder: an empty folder that goes away afterwards; everything is written there.
    """

    quick: bool
    folder: Path

    def repeats(self, usual: int, quick: int = 1) -> int:
        """How often something is measured."""
        return quick if self.quick else usual


def figure(value: float) -> str:
    """A number with three figures that count."""
    size = abs(value)
    return number(value, 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 0.1 else 4)
