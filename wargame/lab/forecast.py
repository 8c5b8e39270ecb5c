"""A forecast of a live position: odds of endings, fans of meters, a cabinet's week, one's score.

It is what the model does when everybody plays on as the greedy bot would, from what one role may
know. It says nothing about Iraq.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from wargame.base.rng import game_keys
from wargame.engine import Engine, Rules, View
from wargame.engine.state import Ints, ints
from wargame.lab.question import Branch, Part, Question, answer, played_on

GAMES = 1000
"""Games of a forecast: the odds are then known to 1.6 points at most (one standard error)."""

CHUNK = 125
"""Games played between two looks at whether to go on."""

QUANTILES = (10, 25, 50, 75, 90)
"""Percentiles of a fan, as values that occur."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Fan:
    """A meter's spread by week: ``values`` (W, 5) h, in the order of ``QUANTILES``.

    A game that has ended counts on with its last value, so that a fan does not narrow because
    stories close.
    """

    variable: int
    weeks: tuple[int, ...]
    values: Ints


@dataclass(frozen=True, slots=True)
class Measure:
    """A mean and its standard error."""

    mean: float
    error: float

    @classmethod
    def of(cls, values: NDArray[np.generic]) -> "Measure":
        """The mean of independent games."""
        found = np.asarray(values, np.float64)
        if not len(found):
            return cls(0.0, 0.0)
        spread = found.std(ddof=1) if len(found) > 1 else 0.0
        return cls(float(found.mean()), float(spread / np.sqrt(len(found))))


class Forecast:
    """What the games of a question without alternatives came to. Shapes: E endings, G games."""

    def __init__(self, rules: Rules, question: Question, part: Part) -> None:
        """Read ``part``; every figure is worked out when it is asked for."""
        self.rules, self.question = rules, question
        self.role, self.games = question.role, part.games
        self.week = int(question.state.week[0])
        self._part = part

    @cached_property
    def counts(self) -> Ints:
        """(E,) games that closed with each ending; they add up to ``games``."""
        found = np.bincount(self._part.ending[0], minlength=len(self.rules.endings))
        return found.astype(np.int32)

    @cached_property
    def odds(self) -> tuple[Measure, ...]:
        """Each ending's share of the games."""
        return tuple(Measure.of(self._part.ending[0] == e) for e in range(len(self.counts)))

    @cached_property
    def last_week(self) -> int:
        """The last week that any of the games reached."""
        return int(self._part.weeks[0].max(initial=self.week))

    @cached_property
    def weeks(self) -> tuple[int, ...]:
        """Weeks of the fans: the first is the one being played."""
        return tuple(range(self.week, self.last_week + 1))

    @cached_property
    def fans(self) -> tuple[Fan, ...]:
        """A fan for each meter; none where the weeks were not kept."""
        way = self._part.weekly[: len(self.weeks)]
        if not len(way) or not self.games:
            return ()
        found = np.percentile(way, QUANTILES, axis=1, method="lower").astype(np.int32)
        return tuple(
            Fan(variable, self.weeks[: len(way)], found[:, :, place].T)
            for place, variable in enumerate(meters(self.rules))
        )

    @cached_property
    def governed(self) -> bool:
        """A cabinet is in office already."""
        return int(self.question.state.governed[0]) >= 0

    @cached_property
    def cabinets(self) -> dict[int, int]:
        """Games in which a cabinet was confirmed, by week; empty when one is in office already."""
        week, count = np.unique(self._part.cabinet[0], return_counts=True)
        pairs = zip(week.tolist(), count.tolist(), strict=True)
        return {w: n for w, n in pairs if w > 0}

    def formed_by(self, week: int) -> Measure:
        """The chance that a cabinet has been confirmed by the end of a week."""
        found = self._part.cabinet[0]
        return Measure.of(((found > 0) & (found <= week)) | self.governed)

    @cached_property
    def score(self) -> Measure:
        """The asking role's objective points; 0 for whoever has no role."""
        return Measure.of(self._scores)

    @cached_property
    def score_quantiles(self) -> Ints:
        """(5,) the same at ``QUANTILES``."""
        return ints(np.percentile(self._scores, QUANTILES, method="lower"))

    @property
    def _scores(self) -> Ints:
        found: Ints = self._part.scores[0]
        return found


def meters(rules: Rules) -> tuple[int, ...]:
    """The variables that are meters, in the order of a part's last axis."""
    return tuple(i for i, each in enumerate(rules.variables) if each.kind == "meter")


def ask_forecast(
    view: View, seats: Sequence[str], seed: str | int, acted: int | None = None
) -> Question:
    """The question what becomes of a position if everybody plays on.

    Args:
        view: what the asking role knows (B = 1).
        seats: strength in each role; a person's seat is played greedily.
        seed: of the answer.
        acted: how many roles have had their turn this week; None: those before the asking one.
    """
    done = max(view.role, 0) if acted is None else acted
    return Question(view.state, view.role, played_on(seats), (Branch(),), done, seed, weekly=True)


def ask_beginning(rules: Rules, seats: Sequence[str], seed: str | int) -> tuple[View, Question]:
    """The question how games end that nobody has begun: game for game what `simulate` plays."""
    engine = Engine(rules)
    view = View(engine, engine.begin(game_keys(seed, 1)), -1)
    question = Question(
        view.state, -1, played_on(seats), (Branch(),), 0, seed, weekly=False, afresh=True
    )
    return view, question


def forecast(
    view: View,
    seats: Sequence[str],
    games: int = GAMES,
    seed: str | int = 0,
    acted: int | None = None,
    chunk: int = CHUNK,
) -> Forecast:
    """Answer :func:`ask_forecast` here and now; for streaming see :mod:`wargame.lab.forecaster`."""
    question = ask_forecast(view, seats, seed, acted)
    parts = [
        answer(view.engine, question, first, min(chunk, games - first))
        for first in range(0, games, chunk)
    ]
    return Forecast(view.engine.rules, question, Part.joined(parts))
