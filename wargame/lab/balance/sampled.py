"""Positions in which a role has a choice among moves, seen in games and then chosen evenly."""

from dataclasses import dataclass

import numpy as np

from wargame.engine import Rules, State
from wargame.engine.state import Bools, Index
from wargame.lab.balance.walk import Moment, Watcher
from wargame.lab.turns import is_between


@dataclass(frozen=True, slots=True)
class Positions:
    """K games of one week, and which moves stand open to the role (K, M)."""

    state: State
    open: Bools


class Sampled(Watcher):
    """Sees every week of every game; between turns there is nothing to choose."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._weeks: list[State] = []
        self._open: list[list[Bools]] = [[] for _ in rules.roles]

    def opened(self, seen: Moment) -> None:
        """All games as they stand, and what is open to whom."""
        if is_between(seen.engine.rules, int(seen.state.week[0])):
            return
        self._weeks.append(seen.state.copy())
        for role, kept in enumerate(self._open):
            kept.append(seen.engine.legal(seen.state, role).move_lock == 0)

    def chosen(self, role: int, wanted: int) -> list[Positions]:
        """For each move of a role about ``wanted`` positions in which it is open, week by week."""
        open_ = np.concatenate(self._open[role])
        week = np.repeat(np.arange(len(self._weeks)), [state.games for state in self._weeks])
        row = np.concatenate([np.arange(state.games) for state in self._weeks])
        picked = np.zeros(len(open_), np.bool_)
        for move in range(len(self._rules.moves)):
            picked[_evenly(np.flatnonzero(open_[:, move]), wanted)] = True
        found = []
        for number, state in enumerate(self._weeks):
            here = np.flatnonzero(picked & (week == number))
            if len(here):
                found.append(Positions(state.take(row[here]), open_[here]))
        return found


def _evenly(places: Index, wanted: int) -> Index:
    """At most ``wanted`` of some places, spread over all of them."""
    if len(places) <= wanted:
        return places
    return places[np.linspace(0, len(places) - 1, wanted).astype(np.intp)]
