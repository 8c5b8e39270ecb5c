"""The cabinet vote as a fan: what it would bring if it were held now, chance and moods drawn."""

from dataclasses import dataclass

import numpy as np

from wargame.engine import View
from wargame.engine.state import Ints
from wargame.lab.forecast import QUANTILES, Measure
from wargame.lab.positions import positions

GAMES = 1000


@dataclass(frozen=True, slots=True)
class VoteFan:
    """Outcomes of one vote.

    Attributes:
        votes: (G,) seats in favour.
        quota: seats needed.
        quantiles: (5,) of the votes, at ``QUANTILES``.
        reached: chance that the quota is reached.
        passing: chance that it is, and enough ministers are confirmed.
        confirmed: (G,) ministers confirmed; none where the quota is missed.
        ministers: (P,) games of 1000 in which the minister of a portfolio is confirmed.
    """

    votes: Ints
    quota: int
    quantiles: Ints
    reached: Measure
    passing: Measure
    confirmed: Ints
    ministers: Ints

    @property
    def bounds(self) -> tuple[int, int]:
        """Least and most seats in favour."""
        return int(self.votes.min()), int(self.votes.max())


def vote_fan(view: View, games: int = GAMES, seed: str | int = 0) -> VoteFan:
    """Hold the cabinet vote in ``games`` drawn positions at once; what is only on offer returns."""
    ballot = view.engine.ballot(positions(view, games, seed))
    return VoteFan(
        ballot.total,
        int(ballot.quota[0]),
        np.percentile(ballot.total, QUANTILES, method="lower").astype(np.int32),
        Measure.of(ballot.total >= ballot.quota),
        Measure.of(ballot.passed),
        ballot.confirmed.sum(axis=1, dtype=np.int32),
        (ballot.confirmed.sum(axis=0) * 1000 // games).astype(np.int32),
    )
