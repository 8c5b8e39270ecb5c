"""Are the chances that the office is shown the chances that offers have?

Each offer that is answered at once is put beside what the office was shown: the chance without
what it cannot know, the mood above all. A gap means that moods are wide enough to mislead.
"""

from typing import Any

import numpy as np

from wargame.engine import Engine, State
from wargame.engine.state import Bools, Index
from wargame.lab.balance.walk import Watcher

CERTAIN = 1024
TENTHS = 11
"""Shown in steps of ten percent, from none to all."""


class Answered(Watcher):
    """Counts offers, what was shown and what was accepted, by tenths of what was shown."""

    def __init__(self, office: int) -> None:
        self._office = office
        self.offers = np.zeros(TENTHS, np.int64)
        self.accepted = np.zeros(TENTHS, np.int64)
        self.shown = np.zeros(TENTHS, np.int64)

    def heard(self, engine: Engine, asked: State, bloc: Index, yes: Bools) -> None:
        """Look at the offers as the office does."""
        seen = engine.view(asked, self._office)
        chance = seen.engine.answers(seen.state).chance[np.arange(len(bloc)), bloc]
        tenth = (chance * (TENTHS - 1) + CERTAIN // 2) // CERTAIN
        np.add.at(self.offers, tenth, 1)
        np.add.at(self.accepted, tenth, yes)
        np.add.at(self.shown, tenth, chance)

    def figures(self) -> dict[str, Any]:
        """Rows of what was shown and accepted, in %; the gap between them over all offers."""
        rows = [
            {
                "tenth": 10 * int(tenth),
                "offers": int(self.offers[tenth]),
                "shown": 100 * float(self.shown[tenth] / self.offers[tenth]) / CERTAIN,
                "accepted": 100 * float(self.accepted[tenth] / self.offers[tenth]),
            }
            for tenth in np.flatnonzero(self.offers)
        ]
        apart = sum(row["offers"] * abs(row["accepted"] - row["shown"]) for row in rows)
        every = int(self.offers.sum())
        return {"offers": every, "gap": apart / every if every else None, "rows": rows}
