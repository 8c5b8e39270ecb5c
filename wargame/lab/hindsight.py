"""Looking back on a game: what every position of it was worth, and to whom that was due.

Each moment of a finished game is played on many times from the truth, with fresh chance, everybody
as the greedy bot would. The worth of a position to a role is the mean of its points at the end.
From before a turn to after it the worth changes by what the role did (judgement, measured against
what the greedy bot would have done there); from there to the next turn by what others and chance
did. The two add up to the score, less what the first position promised: the sum telescopes.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from wargame.bots import luck_for, make_bot
from wargame.bots.orders import YES, Orders
from wargame.engine import Act, Engine, State, View
from wargame.engine.state import Ints
from wargame.lab.positions import drawn, question_keys
from wargame.lab.question import AHEAD
from wargame.lab.rollout import rollout

GAMES = 200
"""Games from each moment: odds are then known to 3.5 points at most (one standard error)."""

MOST_TURNS = 3
"""Stretches that are told as turning points."""

LEAST_SHIFT = 0.08
"""A stretch that moved fewer of the odds than this decided nothing that can be told from chance."""

BEFORE, AFTER = "before", "after"

Floats = NDArray[np.float64]
Progress = Callable[[int, int], object]
"""Told (moments done, moments in all); what it raises stops the work."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A position of a game that was played.

    Attributes:
        week: which. side: ``before`` the role's turn of the week, or ``after`` it.
        state: the whole truth (B = 1).
        turn: the role whose turn it is.
    """

    week: int
    side: str
    state: State
    turn: int

    @property
    def acted(self) -> int:
        """How many roles have had their turn of the week."""
        return self.turn + (self.side == AFTER)


@dataclass(frozen=True, slots=True)
class Lacking:
    """The end of an own turn as it would have been without one act of it.

    Attributes:
        act: the act that is left out.
        moment: the position then; acts that were open only because of it are left out too.
    """

    act: Act
    moment: Moment


@dataclass(frozen=True, slots=True)
class Without:
    """What a turn without one act of it was worth. Shapes: E endings.

    Attributes:
        week: of the turn. act: the act that is left out.
        odds: (E,) share of the games that closed with each ending.
        worth: mean points of the role at the end. error: its standard error.
    """

    week: int
    act: Act
    odds: Floats
    worth: float
    error: float


@dataclass(frozen=True, slots=True)
class Hindsight:
    """What the moments of a game were worth. Shapes: K moments, E endings.

    Attributes:
        moments: before and after the role's turn in every week, in order.
        role: whose points they are; the turns too, but where the mandate has passed.
        odds: (K, E) share of the games that closed with each ending.
        worth: (K,) mean points of the role at the end. error: (K,) its standard error.
        games: games played from each moment.
        ending: index of the ending that came. score: the role's points.
        without: acts of the own turns that decided most, each left out.
    """

    moments: tuple[Moment, ...]
    role: int
    odds: Floats
    worth: Floats
    error: Floats
    games: int
    ending: int
    score: int
    without: tuple[Without, ...] = ()

    @property
    def turning(self) -> list[int]:
        """Moments from which the odds moved far, ``MOST_TURNS`` at most, in their order."""
        far = [int(at) for at in np.argsort(-self.shifts, kind="stable")]
        return sorted(at for at in far[:MOST_TURNS] if self.shifts[at] >= LEAST_SHIFT)

    def after(self, week: int) -> int:
        """Place of the moment after the own turn of a week."""
        return next(k for k, m in enumerate(self.moments) if (m.week, m.side) == (week, AFTER))

    @property
    def judgement(self) -> Floats:
        """(W,) what the role's own turn of each week changed, against the greedy bot's."""
        return self.worth[1::2] - self.worth[::2]

    @property
    def fortune(self) -> Floats:
        """(W,) what others and chance changed from after each turn to the next one, or the end."""
        following = np.append(self.worth[2::2], self.score)
        return following - self.worth[1::2]

    @property
    def shifts(self) -> Floats:
        """(K,) how far the odds moved from each moment to the next: half the sum of changes."""
        came = np.eye(self.odds.shape[1])[self.ending]
        following = np.vstack([self.odds[1:], came])
        return np.asarray(0.5 * np.abs(following - self.odds).sum(axis=1), np.float64)


def hindsight(
    engine: Engine,
    moments: Sequence[Moment],
    role: int,
    end: State,
    seed: str | int = 0,
    games: int = GAMES,
    progress: Progress | None = None,
    *,
    seen: bool = False,
) -> Hindsight:
    """Play every moment of a finished game on, all with the same chance.

    Args:
        engine: the engine that knows everything.
        moments: before and after the role's turn, week by week.
        role: whose points count, in whichever role its turns were.
        end: the position in which the story closed (B = 1).
        seed: of the chance; never the game's own.
        games: from each moment.
        progress: told after every week.
        seen: play on from what the role could know at each moment, hidden parts drawn afresh, and
            not from the truth; then nothing that comes out rests on a secret.
    """
    parts, done = [], 0
    for _, group in groupby(moments, key=lambda moment: moment.week):  # side by side in one week
        together = list(group)
        parts.append(_played(engine, together, role, seed, games, seen))
        done += len(together)
        if progress is not None:
            progress(done, len(moments))
    endings, scores = (np.concatenate(column) for column in zip(*parts, strict=True))
    odds = np.stack([(endings == e).mean(axis=1) for e in range(len(engine.rules.endings))], axis=1)
    spread = scores.std(axis=1, ddof=1) if games > 1 else np.zeros(len(scores))
    return Hindsight(
        tuple(moments),
        role,
        odds,
        scores.mean(axis=1),
        spread / np.sqrt(games),
        games,
        int(engine.ending(end)[0]),
        int(engine.scores(end)[0, role]),
    )


def without(
    engine: Engine,
    found: Hindsight,
    lacking: Sequence[Lacking],
    seed: str | int = 0,
    progress: Progress | None = None,
    *,
    seen: bool = False,
) -> tuple[Without, ...]:
    """Play turns without one act of them on, with the same chance as the game that was played.

    Args:
        engine: the engine that knows everything.
        found: what the moments of the game were worth; ``seed`` and ``seen`` are those of it.
        lacking: the turns.
        seed: of the chance.
        progress: told after each.
        seen: as in `hindsight`.
    """
    made = []
    for number, each in enumerate(lacking, 1):
        endings, scores = _played(engine, [each.moment], found.role, seed, found.games, seen)
        odds = np.bincount(endings[0], minlength=len(engine.rules.endings)) / found.games
        error = float(scores[0].std(ddof=1)) if found.games > 1 else 0.0
        worth = float(scores[0].mean())
        made.append(Without(each.moment.week, each.act, odds, worth, error / found.games**0.5))
        if progress is not None:
            progress(number, len(lacking))
    return tuple(made)


def _played(
    engine: Engine, moments: Sequence[Moment], role: int, seed: str | int, games: int, seen: bool
) -> tuple[Ints, Ints]:
    """(K, G) endings and scores of each moment's games."""
    keys = np.tile(question_keys(seed, games), len(moments))
    roles = len(engine.rules.roles)
    views = [engine.view(m.state, m.turn) if seen else View(engine, m.state, -1) for m in moments]
    state = State.joined([drawn(view, np.zeros(games, np.intp), keys[:games]) for view in views])
    acted = np.repeat([moment.acted for moment in moments], games)
    lucks = [luck_for(keys, each) for each in range(roles)]
    for each, luck in enumerate(lucks):
        luck.orders = _resting(state.week, acted > each)
    bots = [make_bot(AHEAD, explain=False)] * roles
    outcome = rollout(views[0].engine, state, bots, lucks)
    shape = (len(moments), games)
    return outcome.ending.reshape(shape), outcome.scores[:, role].reshape(shape)


def _resting(week: Ints, had: NDArray[np.bool_]) -> Orders:
    """Orders to do nothing more in the week (B,) for games in which a role has had its turn."""
    orders = Orders.free(len(week))
    orders.until[:] = week
    orders.rest[had] = YES
    return orders
