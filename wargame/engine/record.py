"""What is written down of one game: the ledger and the notes. Batches of many keep none."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True)
class Line:
    """A ledger line: one cause's part in one variable's change, in the variable's unit."""

    week: int
    phase: str
    variable: int
    cause: int
    amount: int


@dataclass(frozen=True, slots=True)
class Note:
    """Something that happened, as plain ints; kinds in docs/engine.md."""

    week: int
    phase: str
    kind: str
    data: dict[str, Any]


@dataclass(slots=True)
class Record:
    """The ledger and notes of a single game (B = 1), in the order things happened."""

    lines: list[Line] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    week: int = 1
    phase: str = "brief"

    def enter(self, week: int, phase: str) -> None:
        """Say where in the week the next lines belong."""
        self.week, self.phase = week, phase

    def line(self, variable: int, cause: int, amount: int) -> None:
        """Add a ledger line."""
        self.lines.append(Line(self.week, self.phase, variable, cause, amount))

    def note(self, kind: str, /, **data: Any) -> None:
        """Add a note; arrays become lists and NumPy numbers plain ones."""
        plain = {
            key: value.tolist() if isinstance(value, np.ndarray | np.generic) else value
            for key, value in data.items()
        }
        self.notes.append(Note(self.week, self.phase, kind, plain))
