"""Moves compared where they stand open: each played now, against the others and against none."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from wargame.base.rng import game_keys
from wargame.bots.orders import NO_MOVE
from wargame.lab.balance.sampled import Positions, Sampled
from wargame.lab.balance.study import Floats, Section, Study, error_of, mean_of, ordered
from wargame.lab.balance.walk import walk
from wargame.lab.rollout import rollout

LEAST = 1.0
"""A move that is best in less than this percent of the decisions is dominated."""

GAMES = 2
"""So many games are seen for each position that is wanted of a move."""


@dataclass(slots=True)
class Tally:
    """What a move came to: decisions in which it was open, was best, and its gain over none."""

    open: int = 0
    best: int = 0
    gains: list[float] = field(default_factory=list)


def decisions(study: Study) -> Section:
    """Moves of every role; ties are no move's."""
    wanted = study.sizes.decisions
    keys, sampled = study.keys(GAMES * wanted, "decisions"), Sampled(study.rules)
    walk(study.engine, keys, study.seats(), study.lucks(keys), [sampled])
    tallies, taken = [Tally() for _ in study.rules.moves], 0
    for role in range(len(study.rules.roles)):
        for positions in sampled.chosen(role, wanted):
            taken += positions.state.games
            _compare(study, role, positions, tallies)
    rows = [_row(study, m, tally) for m, tally in enumerate(tallies)]
    parts = [r["best"] for r in rows if r["judged"] and not r["spoiler"]]
    figures = {"decisions": taken, "playouts": study.sizes.playouts, "moves": rows}
    return Section(figures, {"move.best": min(parts, default=None)})


def _compare(study: Study, role: int, positions: Positions, tallies: list[Tally]) -> None:
    """Play out every open move of each position, and none, under the same chances."""
    cases = [
        (place, move)
        for place, open_ in enumerate(positions.open)
        for move in (NO_MOVE, *np.flatnonzero(open_).tolist())
    ]
    found: list[dict[int, float]] = [{} for _ in positions.open]
    for (place, move), mean in zip(
        cases, _played_out(study, role, positions, cases).tolist(), strict=True
    ):
        found[place][move] = mean
    for here in found:
        none = here.pop(NO_MOVE)
        best = max(here, key=lambda move: here[move])
        for move, mean in here.items():
            tallies[move].open += 1
            tallies[move].gains.append(mean - none)
            tallies[move].best += int(move == best and mean > none)


def _played_out(
    study: Study, role: int, positions: Positions, cases: list[tuple[int, int]]
) -> Floats:
    """(cases,) the role's mean score."""
    times = study.sizes.playouts
    places = np.array([place for place, _ in cases])
    state = positions.state.take(np.repeat(places, times))
    # A position has chances of its own, the same for each of its moves.
    state.seed = state.seed ^ np.tile(game_keys(f"{study.seed} playouts", times), len(cases))
    lucks, orders = study.lucks(state.seed), ordered(state.games)
    orders.move[:] = np.repeat([move for _, move in cases], times)
    orders.until[:] = state.week
    lucks[role].orders = orders
    outcome = rollout(study.engine, state, study.seats(), lucks)
    means: Floats = study.own(outcome, role).reshape(len(cases), times).mean(axis=1)
    return means


def _row(study: Study, m: int, tally: Tally) -> dict[str, Any]:
    """A move that was open in fewer than half the positions wanted is not judged."""
    move, gains = study.rules.moves[m], np.array(tally.gains)
    best = 100 * tally.best / tally.open if tally.open else None
    judged = best is not None and 2 * tally.open >= study.sizes.decisions
    return {
        "move": move.id,
        "spoiler": move.spoiler,
        "open": tally.open,
        "judged": judged,
        "best": best,
        "gain": mean_of(gains) if tally.open else None,
        "error": error_of(gains) if tally.open else None,
        "dominated": judged and best is not None and best < LEAST and not move.spoiler,
    }
