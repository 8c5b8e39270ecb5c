"""The debrief of a finished game, the same for terminal, screen and print."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wargame.lab.hindsight import Hindsight
from wargame.reports.debrief.weeks import Turning, Weighed, turning_points, weighed
from wargame.reports.ending import EndingScene, ScoreScene, ending, score
from wargame.reports.history import HistoryScene, history
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class DebriefScene:
    """What a finished game can teach.

    Attributes:
        ending: how the story closed, with the score of the role that looks.
        endings: titles of the deck's endings, in the order of the odds.
        weeks: every week with odds, worth, judgement and fortune.
        turning: the stretches that decided most.
        promised: points that the first position was worth to the role.
        judgement: what its own turns added against the greedy bot's in its place, all weeks.
        fortune: what others and chance added. Together with ``promised`` they are the score.
        games: games played from each moment to say so.
        scores: of every role that may be shown, the looking one first.
        history: what really happened, where the deck tells it.
    """

    ending: EndingScene
    endings: tuple[str, ...]
    weeks: tuple[Weighed, ...]
    turning: tuple[Turning, ...]
    promised: float
    judgement: float
    fortune: float
    games: int
    scores: tuple[ScoreScene, ...]
    history: HistoryScene | None


def debrief(
    position: Position, found: Hindsight, others: Sequence[Position] = ()
) -> DebriefScene | None:
    """The debrief as the role of ``position`` may read it; None while the story runs.

    Args:
        position: the finished game as the role sees it.
        found: what its moments were worth to the role.
        others: the same game as other roles see it, for their scores; only the white cell, or
            everybody once the game is over and the teams agree, may read those.
    """
    closed = ending(position)
    if closed is None:
        return None
    titles = {each.id: position.say.deck(each.title) for each in position.deck.endings.ending}
    return DebriefScene(
        ending=closed,
        endings=tuple(titles[key] for key in position.rules.endings),
        weeks=weighed(found),
        turning=turning_points(position, found),
        promised=float(found.worth[0]),
        judgement=float(found.judgement.sum()),
        fortune=float(found.fortune.sum()),
        games=found.games,
        scores=(closed.score, *(replace(score(each), mine=False) for each in others)),
        history=history(position),
    )
