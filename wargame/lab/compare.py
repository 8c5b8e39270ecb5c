"""What an act changes: the same drawn games with it and without, and the difference of each pair.

With and without, the asking role does nothing else this week and plays greedily from the next, so
what differs is the act. Drawn positions and chance are common, so the error is that of the
differences, mostly much smaller than that of either mean.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wargame.bots.orders import YES
from wargame.engine import Act, IllegalAct, Rules, View
from wargame.lab.forecast import CHUNK, GAMES, Measure, meters
from wargame.lab.question import Branch, Part, Question, answer, played_on


@dataclass(frozen=True, slots=True)
class Effect:
    """What one branch changes against the first. Means of paired differences with their errors.

    Attributes:
        endings: of each ending's share.
        meters: of each meter at the end, h; ``variables`` says which.
        variables: indices of the meters.
        score: of the asking role's objective points.
        cabinet: of the chance that a cabinet is confirmed.
        games: pairs of games.
        same: pairs that went the same way: ending, score and meters alike.
    """

    endings: tuple[Measure, ...]
    meters: tuple[Measure, ...]
    variables: tuple[int, ...]
    score: Measure
    cabinet: Measure
    games: int
    same: int


class Comparison:
    """The branches of a question, measured against its first."""

    def __init__(self, rules: Rules, question: Question, part: Part) -> None:
        """Read ``part``; effects are worked out when they are asked for."""
        self.rules, self.question, self.games = rules, question, part.games
        self._part = part

    @property
    def effects(self) -> tuple[Effect, ...]:
        """The effect of every branch but the first, in their order."""
        return tuple(self._effect(way) for way in range(1, len(self.question.branches)))

    def score(self, way: int = 0) -> Measure:
        """The asking role's points in a branch."""
        return Measure.of(self._part.scores[way])

    def odds(self, way: int = 0) -> tuple[Measure, ...]:
        """Each ending's share in a branch."""
        endings = range(len(self.rules.endings))
        return tuple(Measure.of(self._part.ending[way] == ending) for ending in endings)

    def _effect(self, way: int) -> Effect:
        part = self._part
        score = part.scores[way] - part.scores[0]
        ending = part.ending[way] != part.ending[0]
        last = part.last[way].astype(np.int32) - part.last[0]
        formed = (part.cabinet > 0).astype(np.int32)
        return Effect(
            tuple(self._share(way, e) for e in range(len(self.rules.endings))),
            tuple(Measure.of(column) for column in last.T),
            meters(self.rules),
            Measure.of(score),
            Measure.of(formed[way] - formed[0]),
            part.games,
            int(np.sum(~ending & (score == 0) & ~last.any(axis=1))),
        )

    def _share(self, way: int, ending: int) -> Measure:
        hit = (self._part.ending == ending).astype(np.int32)
        return Measure.of(hit[way] - hit[0])


def ask_effects(
    view: View,
    branches: Sequence[Branch],
    seats: Sequence[str],
    seed: str | int,
    acted: int | None = None,
) -> Question:
    """The question what each branch changes against the first.

    Raises:
        IllegalAct: the first act of a branch is not open now.
    """
    for branch in branches:
        if branch.acts and view.engine.legal(view.state, view.role).check(branch.acts[0]):
            raise IllegalAct("That is not open now; type list for what you can do.")
    done = max(view.role, 0) if acted is None else acted
    return Question(
        view.state, view.role, played_on(seats), tuple(branches), done, seed, weekly=False
    )


def resting_after(view: View, *acts: Act, agreed: bool = False) -> Branch:
    """Do these acts, and nothing else this week; offers among them are accepted if ``agreed``."""
    week = int(view.state.week[0])
    return Branch(acts, (("until", week), ("rest", YES)), agreed)


def compare(
    view: View,
    acts: Sequence[Act],
    seats: Sequence[str],
    games: int = GAMES,
    seed: str | int = 0,
    acted: int | None = None,
    chunk: int = CHUNK,
) -> Comparison:
    """What each act changes, against doing nothing this week; all candidates in one batch.

    Raises:
        IllegalAct: one of the acts is not open now.
    """
    branches = [resting_after(view), *(resting_after(view, act) for act in acts)]
    question = ask_effects(view, branches, seats, seed, acted)
    parts = [
        answer(view.engine, question, first, min(chunk, games - first))
        for first in range(0, games, chunk)
    ]
    return Comparison(view.engine.rules, question, Part.joined(parts))
