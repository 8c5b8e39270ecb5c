"""What a bot decides: an act in every game, and why, as numbers that a presenter can word."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np

from wargame.engine import Acts, Kind
from wargame.engine.state import Bools, Index, Ints


class Reason(IntEnum):
    """Why an act was chosen."""

    NOTHING = 0  # nothing worth doing, or nothing open
    GAP = 1  # seats are missing to the majority
    CLAIM = 2  # grants what the bloc asked for
    TOP_UP = 3  # a partner has less than its share and may leave
    STANCE = 4  # belongs to the line followed
    SLATE = 5  # a post must be filled before its vote
    VOTES_SUFFICE = 6
    HABIT = 7  # what this role likes to do
    RED_LINE = 8  # a red line makes it impossible
    CHANCE = 9  # its chance of a yes, and the draw
    BEST_VALUE = 10  # asks for what it values most
    LEAVES = 11  # its chance of leaving, and the draw
    BEST_OPTION = 12  # the way out that serves it best
    RANDOM = 13
    ORDERED = 14  # it looked ahead, and this came out best
    VACANCY = 15  # a ministry is vacant


@dataclass(slots=True)
class Why:
    """Reasons, one a game. ``terms`` are those of the bloc the act names.

    ``weighed`` is what a bot that looked ahead compared: how many roads, and the points (of its
    objectives, rounded) that the chosen one and the usual one came to; all 0 for the usual one.
    """

    reason: Ints  # (B,) Reason
    chance: Ints  # (B,) of 1024, −1 none
    drawn: Ints  # (B,) 0 … 1023, −1 none
    stance: Ints  # (B,) index of the line followed, −1 none
    terms: Ints | None  # (B, T) hundredths of a logit, as far as the role may know
    weighed: Ints | None = None  # (B, 3)

    @property
    def top(self) -> Index:
        """(B, T) the terms from the heaviest to the lightest; −1 where the rest has no weight."""
        return self._heaviest()[0]

    @property
    def top_values(self) -> Ints:
        """(B, T) the values of ``top``, 0 where there is none."""
        return self._heaviest()[1]

    def _heaviest(self) -> tuple[Index, Ints]:
        if self.terms is None:
            none = np.zeros((len(self.reason), 0), np.int32)
            return none.astype(np.intp), none
        order = np.argsort(-np.abs(self.terms), axis=1, kind="stable")
        found = np.take_along_axis(self.terms, order, axis=1)
        return np.where(found != 0, order, -1), found


@dataclass(slots=True)
class Decisions:
    """One act in each of B games, with its reasons."""

    acts: Acts
    why: Why
    done: Bools  # (B,) the turn is over with this act; it need not be asked again


class Draft:
    """Decisions in the making: the first act put down in a game stays."""

    def __init__(self, role: int, games: int, terms: int = 0) -> None:
        """``terms``: how many terms an answer has; 0 when no reasons are asked for."""
        self.acts = Acts.blank(role, games)
        self.open = np.ones(games, np.bool_)
        self.over = np.ones(games, np.bool_)
        self._terms = terms
        none = np.full((3, games), -1, np.int32)
        self.why = Why(np.zeros(games, np.int32), none[0], none[1], none[2], None)

    def put(self, where: Bools, kind: Kind, reason: Reason | Ints, **fields: Any) -> Bools:
        """Write an act down where ``where`` (B,) holds and nothing stands yet; says where it did.

        ``fields`` are fields of the act or of the reasons: plain ints or (B,) arrays.
        """
        now = where & self.open
        if now.any():
            self._write(self.acts, now, kind=kind)
            self._write(self.why, now, reason=reason)
            for name, value in fields.items():
                holder = self.acts if hasattr(self.acts, name) else self.why
                self._write(holder, now, **{name: value})
            self.open &= ~now
        return now

    @property
    def explains(self) -> bool:
        """Terms are wanted as reasons."""
        return self._terms > 0

    def _write(self, holder: Acts | Why, now: Bools, **fields: Any) -> None:
        for name, value in fields.items():
            getattr(holder, name)[now] = value[now] if isinstance(value, np.ndarray) else value

    def state_terms(self, where: Bools | Index, terms: Ints) -> None:
        """Give the answer's terms (chosen games, T) that the act rests on."""
        if self.why.terms is None:
            self.why.terms = np.zeros((len(self.open), self._terms), np.int32)
        self.why.terms[where] = terms

    def blank(self, games: int) -> "Draft":
        """An empty draft for some of the games."""
        return Draft(int(self.acts.role[0]), games, self._terms)

    def put_back(self, rows: Index, part: "Draft") -> None:
        """Take over what was decided for some of the games."""
        self.acts.put(rows, part.acts)
        self.open[rows] = part.open
        for name in ("reason", "chance", "drawn", "stance"):
            getattr(self.why, name)[rows] = getattr(part.why, name)
        if part.why.terms is not None:
            self.state_terms(rows, part.why.terms)

    def done(self) -> Decisions:
        """The decisions: a pass where nothing was put down."""
        return Decisions(self.acts, self.why, self.open | self.over)
