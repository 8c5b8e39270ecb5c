"""The debrief of a finished game, the same for terminal, screen and print."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from wargame.lab.hindsight import Hindsight, Without
from wargame.reports.acts import act_title
from wargame.reports.debrief.weeks import Turning, Weighed, turning_points, weighed
from wargame.reports.ending import EndingScene, ScoreScene, ending, score
from wargame.reports.history import HistoryScene, history
from wargame.reports.meters import MeterScene, meters
from wargame.reports.position import Position

MOST_INSTEAD = 4
"""Weeks in which the usual turn is shown instead of one's own."""


@dataclass(frozen=True, slots=True)
class Instead:
    """The greedy bot's turn in place of the role's own, everything before it the same.

    Attributes:
        week: which. odds: percent of each ending then, in the deck's order.
        worth: points it would have been worth. gained: what the own turn added to that.
    """

    week: int
    odds: tuple[float, ...]
    worth: float
    gained: float


@dataclass(frozen=True, slots=True)
class WhatIf:
    """An own turn without one act of it, the others of the turn done all the same.

    Attributes:
        week: of the turn. title: of the act that is left out.
        odds: percent of each ending then, in the deck's order.
        worth: points it would have been worth. gained: what the act added to that.
    """

    week: int
    title: str
    odds: tuple[float, ...]
    worth: float
    gained: float


@dataclass(frozen=True, slots=True)
class Decided:
    """What thousands of games from every turn say. See `wargame.lab.hindsight`.

    Attributes:
        weeks: every week with odds, worth, judgement and fortune.
        turning: the stretches that decided most.
        instead: the own turns that changed most, against the usual one.
        promised: points that the first position was worth to the role.
        judgement: what its own turns added against the greedy bot's in its place, all weeks.
        fortune: what others and chance added. Together with ``promised`` they are the score.
        games: games played from each moment to say so.
    """

    weeks: tuple[Weighed, ...]
    turning: tuple[Turning, ...]
    instead: tuple[Instead, ...]
    promised: float
    judgement: float
    fortune: float
    games: int


@dataclass(frozen=True, slots=True)
class DebriefScene:
    """What a finished game can teach.

    Attributes:
        ending: how the story closed, with the score of the role that looks.
        endings: titles of the deck's endings, in the order of the odds.
        best_first: their places from the best to the worst.
        meters: with every week's value.
        scores: of every role that may be shown, the looking one first.
        history: what really happened, where the deck tells it.
        decided: what decided it; None until it has been worked out.
    """

    ending: EndingScene
    endings: tuple[str, ...]
    best_first: tuple[int, ...]
    meters: tuple[MeterScene, ...]
    scores: tuple[ScoreScene, ...]
    history: HistoryScene | None
    decided: Decided | None = None


def closed(position: Position, others: Sequence[Position] = ()) -> DebriefScene | None:
    """What can be said at once of a finished game; None while the story runs.

    Args:
        position: the finished game as the role sees it.
        others: the same game as other roles see it, for their scores; only the white cell, or
            everybody once the game is over and the teams agree, may read those.
    """
    found = ending(position)
    if found is None:
        return None
    titles = {each.id: position.say.deck(each.title) for each in position.deck.endings.ending}
    ranks = position.rules.ranks
    return DebriefScene(
        ending=found,
        endings=tuple(titles[key] for key in position.rules.endings),
        best_first=tuple(sorted(range(len(ranks)), key=lambda place: ranks[place])),
        meters=meters(position),
        scores=(found.score, *(replace(score(each), mine=False) for each in others)),
        history=history(position),
    )


def decided(position: Position, found: Hindsight) -> Decided:
    """What decided a finished game, from what its moments were worth to the role."""
    return Decided(
        weeks=weighed(found),
        turning=turning_points(position, found),
        instead=_instead(found),
        promised=float(found.worth[0]),
        judgement=float(found.judgement.sum()),
        fortune=float(found.fortune.sum()),
        games=found.games,
    )


def what_if(position: Position, found: Hindsight, without: Sequence[Without]) -> tuple[WhatIf, ...]:
    """Turns without one act of them, told beside what the turn was worth as it was played."""
    return tuple(
        WhatIf(
            each.week,
            act_title(position, each.act),
            tuple(100 * share for share in each.odds.tolist()),
            each.worth,
            float(found.worth[found.after(each.week)]) - each.worth,
        )
        for each in without
    )


def _instead(found: Hindsight) -> tuple[Instead, ...]:
    """The turns whose judgement is largest and more than chance, in the order of the game."""
    gained, error = found.judgement, found.error[::2] + found.error[1::2]
    largest = np.argsort(-np.abs(gained), kind="stable")
    sure = [int(at) for at in largest if abs(gained[at]) > error[at]]
    return tuple(
        Instead(
            found.moments[2 * at].week,
            tuple(100 * share for share in found.odds[2 * at].tolist()),
            float(found.worth[2 * at]),
            float(gained[at]),
        )
        for at in sorted(sure[:MOST_INSTEAD])
    )


def debrief(
    position: Position, found: Hindsight, others: Sequence[Position] = ()
) -> DebriefScene | None:
    """The whole debrief; see `closed` and `decided`."""
    scene = closed(position, others)
    return None if scene is None else replace(scene, decided=decided(position, found))
