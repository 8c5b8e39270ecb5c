"""A table of the flagship deck that a test sets as it likes: games, then one week and another."""

from collections.abc import Iterable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tests.decks.iraq import deck
from wargame.base.rng import game_keys
from wargame.deck import compile_deck
from wargame.engine import Acts, Engine, Kind, State

LIVE, BROKEN = 1, 3
Row = NDArray[np.int32]


@cache
def engine(cast: str = "solo") -> Engine:
    """The compiled deck."""
    return Engine(compile_deck(deck(), cast))


class Table:
    """Some games in week 1. Numbers of meters and trust are in points, all others whole."""

    def __init__(self, games: int = 1, cast: str = "solo", seed: str = "rows") -> None:
        self.engine = engine(cast)
        self.rules = self.engine.rules
        self.state: State = self.engine.begin(game_keys(seed, games))

    def put(self, **values: float) -> "Table":
        """Set meters in points, ladders and counters in whole numbers."""
        for name, value in values.items():
            place = self._place(name)
            scale = 100 if self.rules.variables[place].kind == "meter" else 1
            self.state.var[:, place] = round(value * scale)
        return self

    def value(self, name: str) -> Row:
        """(B,) a meter, in hundredths, a ladder's level or a counter."""
        return np.asarray(self.state.var[:, self._place(name)])

    def of_bloc(self, name: str, bloc: str) -> Row:
        """(B,) an attribute of a bloc."""
        return np.asarray(self.state.var[:, self._place(name) + self.rules.blocs.index(bloc)])

    def level(self, track: str, member: str) -> Row:
        """(B,) the level of a member of a family."""
        return np.asarray(self.state.var[:, self._member(track, member)])

    def stand(self, track: str, **levels: int) -> "Table":
        """Put members of a family on their levels; they have been there for long."""
        for member, level in levels.items():
            place = self._member(track, member)
            self.state.var[:, place] = level
            self.state.dwell[:, self._dwell(track, member)] = 9
        return self

    def seasoned(self) -> "Table":
        """Let every ladder have been where it is for long."""
        self.state.dwell[:] = 9
        return self

    def promise(self, name: str, status: int = LIVE) -> "Table":
        """Let a promise be live, kept or broken."""
        names = [made.id for made in self.rules.promises]
        self.state.promise[:, names.index(name)] = status
        return self

    def give(self, portfolio: str, to: str) -> "Table":
        """Let a bloc hold a portfolio, and its minister be confirmed once there is a cabinet."""
        place = self.rules.portfolios.index(portfolio)
        self.state.owner[:, place] = self.rules.blocs.index(to)
        self.state.filled[:, place] = self.state.fixed[:, place] = self.state.governed >= 0
        return self

    def govern(self, weeks: int = 0, supporters: Iterable[str] = ()) -> "Table":
        """Let a cabinet govern for so many weeks, with the formateur's bloc and these."""
        self.state.governed[:] = weeks
        self.state.stage[:] = len(self.rules.votes)
        return self.pledge(*supporters)

    def pledge(self, *blocs: str) -> "Table":
        """Let blocs support the formateur."""
        for bloc in blocs:
            self.state.pledged[:, self.rules.blocs.index(bloc)] = 1
        return self

    def at(self, week: int) -> "Table":
        """Let it be that week."""
        self.state.week[:] = week
        return self

    def weeks(self, count: int = 1) -> "Table":
        """Let weeks pass in which nobody does anything."""
        for _ in range(count):
            self.engine.end_week(self.state)
        return self

    def score(self, bloc: str) -> Row:
        """(B,) the score of a bloc's answer, hundredths of a logit."""
        return np.asarray(self.engine.answers(self.state).score[:, self.rules.blocs.index(bloc)])

    def endings(self) -> set[str]:
        """The endings of the games; "" for one that goes on."""
        ways = self.rules.clauses
        found = self.state.ended.tolist()
        return {self.rules.endings[ways[way].ending] if way >= 0 else "" for way in found}

    def move(self, role: str, name: str, target: int = -1) -> "Table":
        """Let a role make a move in every game; the rules are asked first."""
        seat = [made.id for made in self.rules.roles].index(role)
        index = [made.id for made in self.rules.moves].index(name)
        assert self.engine.legal(self.state, seat).move[:, index].all()
        acts = Acts.blank(seat, self.state.games)
        acts.kind[:], acts.index[:], acts.target[:] = int(Kind.MOVE), index, target
        blocs = self.rules.roles[seat].blocs
        acts.bloc[:] = blocs[0] if len(blocs) else -1
        self.engine.act(self.state, acts)
        return self

    def _place(self, name: str) -> int:
        return [variable.id for variable in self.rules.variables].index(name)

    def _member(self, track: str, member: str) -> int:
        found = next(made for made in self.rules.tracks if made.id == track)
        return found.base + found.members.index(member)

    def _dwell(self, track: str, member: str) -> int:
        found = next(made for made in self.rules.tracks if made.id == track)
        return found.row + found.members.index(member)
