"""Gamson's law as a result: shares of what was agreed on shares of seats, within coalitions.

Warwick and Druckman 2006, "The portfolio allocation paradox", European Journal of Political
Research 45: the share of portfolios rises nearly one for one with the share of seats.
"""

from typing import Any

import numpy as np

from wargame.engine.state import Bools, Index, Ints
from wargame.lab.balance.study import Floats
from wargame.lab.balance.walk import Moment, Watcher


class Gamson(Watcher):
    """Looks at every coalition when its vote is called, and keeps those that were confirmed."""

    def __init__(self) -> None:
        self._waiting: tuple[Index, Ints, Bools] | None = None
        self.agreed: list[tuple[Floats, Floats]] = []
        self.ministers: list[tuple[Floats, Floats]] = []

    def talked(self, seen: Moment) -> None:
        """Points of partners as agreed: portfolios, posts and lots."""
        rows = np.flatnonzero(seen.state.called > 0)
        self._waiting = None
        if len(rows):
            part = seen.state.take(rows)
            points = seen.engine.frame(part).points
            self._waiting = rows, points, self._partners(seen, rows)

    def closed(self, seen: Moment) -> None:
        """What parliament confirmed."""
        if self._waiting is None:
            return
        rows, points, partners = self._waiting
        won = seen.state.governed[rows] >= 0
        rows, points, partners = rows[won], points[won], partners[won]
        seats = np.array(seen.engine.rules.seats, np.float64)
        for agreed, inside in zip(points, partners, strict=True):
            self.agreed.append(_shares(seats, agreed, inside))
        ministers = self._confirmed(seen, rows)
        for confirmed, inside in zip(ministers, partners, strict=True):
            self.ministers.append(_shares(seats, confirmed, inside))

    @staticmethod
    def _partners(seen: Moment, rows: Index) -> Bools:
        part = seen.state.take(rows)
        own = seen.engine.mandate(part)[:, None] == np.arange(part.pledged.shape[1])
        return np.asarray((part.pledged > 0) | own)

    @staticmethod
    def _confirmed(seen: Moment, rows: Index) -> Ints:
        """(K, N) points of confirmed ministries, h."""
        rules, state = seen.engine.rules, seen.state
        blocs = np.arange(len(rules.blocs))
        points = np.array(rules.portfolio_points) * np.array(rules.ministries)
        held = state.owner[rows][:, :, None] == blocs
        filled = state.filled[rows] > 0
        return np.asarray((held * (filled * points)[:, :, None]).sum(axis=1), np.int32)

    def figures(self) -> dict[str, Any]:
        """Slope and R² of both, with the number of cabinets."""
        return {
            "cabinets": len(self.agreed),
            "agreed": fitted(self.agreed),
            "ministers": fitted(self.ministers),
        }


def _shares(seats: Floats, points: Ints, inside: Bools) -> tuple[Floats, Floats]:
    mine, given = seats[inside], points[inside].astype(np.float64)
    return mine / mine.sum(), given / max(given.sum(), 1.0)


def fitted(pairs: list[tuple[Floats, Floats]]) -> dict[str, float | None]:
    """Least squares of shares of points on shares of seats over all partners of all cabinets."""
    x = np.concatenate([seats for seats, _ in pairs]) if pairs else np.zeros(0)
    y = np.concatenate([points for _, points in pairs]) if pairs else np.zeros(0)
    if len(x) < 2 or x.var() == 0 or y.var() == 0:
        return {"slope": None, "r2": None, "intercept": None, "partners": len(x)}
    covariance = float(np.mean((x - x.mean()) * (y - y.mean())))
    slope = covariance / float(x.var())
    return {
        "slope": slope,
        "r2": covariance**2 / float(x.var() * y.var()),
        "intercept": float(y.mean()) - slope * float(x.mean()),
        "partners": len(x),
    }
