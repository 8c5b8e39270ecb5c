"""Weeks of a finished game with what they were worth, and the stretches that decided most."""

from dataclasses import dataclass, replace

import numpy as np

from wargame.deck.model import Text
from wargame.engine import Kind, Note
from wargame.lab.hindsight import Hindsight, Without
from wargame.reports.acts import act_title
from wargame.reports.position import Position
from wargame.reports.say import Say
from wargame.reports.stories import story

LEAST_DEED = 0.05
"""An act that moved fewer of the odds than this is not named as the one that decided."""

MOST_LINES = 5
"""Headlines of a stretch."""

_OWN, _OTHERS = 0.15, 0.6

_KINDS = ("vote", "mandate", "event", "card", "track", "promise", "talks", "move")
"""What is told first of a stretch."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A week of the game.

    Attributes:
        week: which.
        odds: percent of each ending as the role's turn began, in the deck's order.
        worth: points that the position was worth then. error: its standard error.
        judgement: what the role's own turn changed, against the greedy bot's in its place.
        fortune: what others and chance changed until the next turn.
    """

    week: int
    odds: tuple[float, ...]
    worth: float
    error: float
    judgement: float
    fortune: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """What happened in a stretch of the game, as headlines."""

    week: int
    own: bool
    headlines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turning:
    """A stretch in which the odds moved far.

    Attributes:
        stretch: where, and what happened there.
        shift: percent of the odds that moved.
        ending: title of the ending that moved most. before, after: its percent.
        deed: the act of an own turn that moved the odds most; empty where none did by itself.
        without: percent of that ending had the turn been the same without it.
        against: of an own turn, what the change is measured against, as sentences; else empty.
    """

    stretch: Stretch
    shift: float
    ending: str
    before: float
    after: float
    deed: str = ""
    without: float = 0.0
    against: str = ""

    @property
    def at(self) -> float:
        """Where on an axis of weeks it is marked: the own turn comes first in its week."""
        return self.stretch.week + (_OWN if self.stretch.own else _OTHERS)

    @property
    def words(self) -> str:
        """Its first headline; without one how the odds moved, which no reader takes for news."""
        moved = f"{self.ending} {round(self.before)} → {round(self.after)} %"
        return self.stretch.headlines[0] if self.stretch.headlines else moved


def weighed(found: Hindsight) -> tuple[Weighed, ...]:
    """Every week with its worth."""
    return tuple(
        Weighed(
            moment.week,
            tuple(100 * share for share in found.odds[2 * at].tolist()),
            float(found.worth[2 * at]),
            float(found.error[2 * at]),
            float(found.judgement[at]),
            float(found.fortune[at]),
        )
        for at, moment in enumerate(found.moments[::2])
    )


def turning_points(position: Position, found: Hindsight) -> tuple[Turning, ...]:
    """The stretches that moved the odds most, in the order of the game."""
    return tuple(_turning(position, found, at) for at in found.turning)


def _turning(position: Position, found: Hindsight, at: int) -> Turning:
    came = np.eye(found.odds.shape[1])[found.ending]
    following = found.odds[at + 1] if at + 1 < len(found.odds) else came
    change = following - found.odds[at]
    ending = int(np.argmax(np.abs(change)))
    moment = found.moments[at]
    stretch = Stretch(moment.week, at % 2 == 0, headlines(position, found, at))
    title = position.say.deck(_endings(position)[ending])
    shift, before = 100 * float(found.shifts[at]), 100 * float(found.odds[at, ending])
    deed = _deed(found, at) if stretch.own else None
    made = Turning(
        stretch,
        shift,
        title,
        before,
        100 * float(following[ending]),
        act_title(position, deed.act) if deed else "",
        100 * float(deed.odds[ending]) if deed else 0.0,
    )
    weighed_acts = any(each.week == moment.week for each in found.without)
    return (
        replace(made, against=_against(position.say, made, weighed_acts)) if stretch.own else made
    )


def _against(say: Say, turn: Turning, weighed_acts: bool) -> str:
    """A bot's turn in its place; then the act that did most, or that none did it by itself."""
    told = [say("The first figure: had a bot played this turn.")]
    if turn.deed:
        sentence = "Above all by: {deed}. Without it, {ending} {n} %."
        told.append(say(sentence, deed=turn.deed, ending=turn.ending, n=round(turn.without)))
    elif weighed_acts:
        told.append(say("No act made the difference by itself; what was left undone counts too."))
    return " ".join(told)


def _deed(found: Hindsight, at: int) -> Without | None:
    """The act of an own turn without which the odds would have been most different."""
    after = found.odds[at + 1]

    def moved(each: Without) -> float:
        return 0.5 * float(np.abs(after - each.odds).sum())

    mine = [each for each in found.without if each.week == found.moments[at].week]
    most = max(mine, key=moved, default=None)
    return most if most is not None and moved(most) >= LEAST_DEED else None


def _endings(position: Position) -> list[Text]:
    titles = {each.id: each.title for each in position.deck.endings.ending}
    return [titles[key] for key in position.rules.endings]


def headlines(position: Position, found: Hindsight, at: int) -> tuple[str, ...]:
    """What happened from a moment to the next one, the weightiest first."""
    week, own, turn = found.moments[at].week, at % 2 == 0, found.moments[at].turn
    notes = [n for n in position.seen.notes if _in_stretch(n, week, own, turn)]
    told = [each for note in notes if (each := story(position, note)) is not None]
    ranked = sorted(told, key=lambda each: _rank(each.kind))
    return tuple(dict.fromkeys(each.title for each in ranked))[:MOST_LINES]


def _in_stretch(note: Note, week: int, own: bool, role: int) -> bool:
    mine = note.kind == "act" and note.data["role"] == role
    answers = (Kind.ACCEPT, Kind.DECLINE, Kind.COUNTER)
    if own:
        answered = note.kind == "act" and note.data["kind"] in answers
        return note.week == week and (mine or answered) and note.phase == "negotiate"
    if note.phase == "brief":
        return note.week == week + 1
    return note.week == week and not mine


def _rank(kind: str) -> int:
    return _KINDS.index(kind) if kind in _KINDS else len(_KINDS)
