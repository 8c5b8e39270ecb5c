"""Moves compared where they stand open: each played now, against the others and against none."""

from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

import numpy as np

from wargame.base.rng import game_keys
from wargame.bots.orders import NO_MOVE
from wargame.engine import State
from wargame.engine.state import Bools
from wargame.lab.balance.study import Floats, Section, Study, error_of, mean_of, ordered
from wargame.lab.balance.walk import Moment, Watcher, walk
from wargame.lab.rollout import rollout
from wargame.lab.turns import is_between

LEAST = 1.0
"""A move that is best in less than this percent of the decisions is dominated."""

SEEN = 10
"""A move that was open in fewer decisions than this is not judged."""

TRIES = 4
"""So many open positions are seen for each that is kept."""

MANY = 4
"""A role of many moves is asked once more for every so many."""


class Sampled(Watcher):
    """Keeps positions in which a role may choose among moves, spread over weeks and games."""

    def __init__(self, study: Study, wanted: int) -> None:
        self.study, self.wanted = study, wanted
        roles = len(study.rules.roles)
        self.found: list[list[tuple[State, Bools]]] = [[] for _ in range(roles)]

    def opened(self, seen: Moment) -> None:
        """A position a week and role in every game that has one; between turns there is none."""
        if is_between(seen.engine.rules, int(seen.state.week[0])):
            return
        for role in range(len(self.found)):
            open_ = seen.engine.legal(seen.state, role).move_lock == 0
            for row in np.flatnonzero(open_.any(axis=1)):
                self.found[role].append((seen.state.take(np.array([row])), open_[row]))

    def chosen(self, role: int) -> list[tuple[State, Bools]]:
        """As many as wanted, evenly over those that were seen, in the order of their weeks."""
        seen = self.found[role]
        moves = sum(role in move.roles for move in self.study.rules.moves)
        wanted = self.wanted * max(1, moves // MANY)
        if len(seen) <= wanted:
            return seen
        places = np.linspace(0, len(seen) - 1, wanted).astype(int)
        return [seen[place] for place in places]


@dataclass(slots=True)
class Tally:
    """What a move came to: decisions in which it was open, was best, and its gain over none."""

    open: int = 0
    best: int = 0
    gains: list[float] = field(default_factory=list)


def decisions(study: Study) -> Section:
    """Moves of every role; ties are no move's."""
    games = max(4, study.sizes.decisions // TRIES)
    keys = study.keys(games, "decisions")
    sampled = Sampled(study, study.sizes.decisions)
    walk(study.engine, keys, study.seats(), study.lucks(keys), [sampled])
    tallies = [Tally() for _ in study.rules.moves]
    taken = 0
    for role in range(len(study.rules.roles)):
        positions = sampled.chosen(role)
        taken += len(positions)
        for _week, together in groupby(positions, key=lambda made: int(made[0].week[0])):
            _compare(study, role, list(together), tallies)
    rows = [_row(study, m, tally) for m, tally in enumerate(tallies)]
    parts = [r["best"] for r in rows if r["open"] >= SEEN and not r["spoiler"]]
    figures = {"decisions": taken, "playouts": study.sizes.playouts, "moves": rows}
    return Section(figures, {"move.best": min(parts, default=None)})


def _compare(
    study: Study, role: int, positions: list[tuple[State, Bools]], tallies: list[Tally]
) -> None:
    """Play out every open move of each position, and none, under the same chances."""
    cases = [
        (place, move)
        for place, (_, open_) in enumerate(positions)
        for move in (NO_MOVE, *np.flatnonzero(open_).tolist())
    ]
    means = _played_out(study, role, positions, cases)
    for place in range(len(positions)):
        here = {move: mean for (p, move), mean in zip(cases, means, strict=True) if p == place}
        none = here[NO_MOVE]
        best = max(here, key=lambda move: here[move])
        for move, mean in here.items():
            if move != NO_MOVE:
                tallies[move].open += 1
                tallies[move].gains.append(mean - none)
                tallies[move].best += int(move == best and mean > none)


def _played_out(
    study: Study,
    role: int,
    positions: list[tuple[State, Bools]],
    cases: list[tuple[int, int]],
) -> Floats:
    """(cases,) the role's mean score."""
    times = study.sizes.playouts
    state = _joined([positions[place][0] for place, _ in cases]).take(
        np.repeat(np.arange(len(cases)), times)
    )
    # A position has chances of its own, the same for each of its moves.
    fresh = game_keys(f"{study.seed} playouts", times)
    state.seed = state.seed ^ np.tile(fresh, len(cases))
    lucks = study.lucks(state.seed)
    orders = ordered(state.games, move=0)
    orders.move[:] = np.repeat([move for _, move in cases], times)
    orders.until[:] = state.week
    lucks[role].orders = orders
    outcome = rollout(study.engine, state, study.seats(), lucks)
    means: Floats = study.own(outcome, role).reshape(len(cases), times).mean(axis=1)
    return means


def _joined(states: list[State]) -> State:
    names = State.__slots__
    return State(*(np.concatenate([getattr(s, name) for s in states]) for name in names))


def _row(study: Study, m: int, tally: Tally) -> dict[str, Any]:
    move, gains = study.rules.moves[m], np.array(tally.gains)
    best = 100 * tally.best / tally.open if tally.open else None
    return {
        "move": move.id,
        "spoiler": move.spoiler,
        "open": tally.open,
        "best": best,
        "gain": mean_of(gains) if tally.open else None,
        "error": error_of(gains) if tally.open else None,
        "dominated": best is not None and best < LEAST and tally.open >= SEEN and not move.spoiler,
    }
