"""Games played to their end by bots, many at once; what came of each."""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from wargame.bots import Luck
from wargame.engine import Engine, Rules, State
from wargame.engine.state import Index, Ints
from wargame.lab.turns import Seats, play_week


@dataclass(slots=True)
class Outcome:
    """How G games went. Every array has the games axis first."""

    clause: Ints  # (G,) index of the clause that closed the story
    ending: Ints  # (G,) index of its ending
    weeks: Ints  # (G,) weeks played
    cabinet: Ints  # (G,) week in which a cabinet was confirmed, 0 never
    lost: Ints  # (G,) mandates lost
    failed: Ints  # (G,) cabinet votes failed in the last mandate
    scores: Ints  # (G, R) objective points of each role
    decisions: int  # acts, answers and passes decided by bots in all games

    @classmethod
    def blank(cls, games: int, roles: int) -> "Outcome":
        """Nothing known yet of ``games`` games."""
        clause, ending, weeks, cabinet, lost, failed = np.zeros((6, games), np.int32)
        scores = np.zeros((games, roles), np.int32)
        return cls(clause, ending, weeks, cabinet, lost, failed, scores, 0)

    @classmethod
    def joined(cls, parts: "list[Outcome]") -> "Outcome":
        """Several outcomes as one, in their order."""
        names = [field.name for field in fields(cls) if field.name != "decisions"]
        arrays = {name: np.concatenate([getattr(part, name) for part in parts]) for name in names}
        return cls(**arrays, decisions=sum(part.decisions for part in parts))


SPARE = 2
"""Weeks beyond the deck's length for which a trace has room; later weeks share the last row."""


@dataclass(slots=True)
class Trace:
    """What is written down of many games on their way, beside their outcome.

    Attributes:
        first: the week of the first row of ``var``; all games are in this week when they begin.
        var: (W, G, NV) int16, all variables after each week; a game that has ended keeps its last.
        played: (G, M) int32, how often each move was played.
    """

    first: int
    var: NDArray[np.int16]
    played: Ints

    @classmethod
    def blank(cls, rules: Rules, games: int, first: int = 1) -> "Trace":
        """Room for every week that may still come."""
        weeks = rules.formation + rules.government + SPARE - first + 1
        var = np.zeros((max(weeks, 1), games, len(rules.variables)), np.int16)
        return cls(first, var, np.zeros((games, len(rules.moves)), np.int32))

    @classmethod
    def last(cls, rules: Rules, games: int) -> "Trace":
        """Room for one row alone, which all weeks share: how things stand at the end."""
        var = np.zeros((1, games, len(rules.variables)), np.int16)
        return cls(1, var, np.zeros((games, len(rules.moves)), np.int32))


def rollout(
    engine: Engine, state: State, bots: Seats, lucks: list[Luck], trace: Trace | None = None
) -> Outcome:
    """Play every game of ``state`` to its end.

    Args:
        engine: the rules.
        state: G games after the Brief of a week; changed while playing.
        bots: a bot for each role; a role without one does nothing.
        lucks: each role's luck in these games.
        trace: filled on the way, or None.

    Returns:
        What came of each game, in the order given.
    """
    outcome = Outcome.blank(state.games, len(engine.rules.roles))
    place = np.arange(state.games)
    while state.games:
        week, before = state.week.copy(), state.governed.copy()
        played = None if trace is None else np.zeros_like(trace.played[place])
        outcome.decisions += play_week(engine, state, bots, lucks, played=played)
        if trace is not None and played is not None:
            trace.played[place] += played
            row = min(int(week[0]) - trace.first, len(trace.var) - 1)
            trace.var[row:, place] = state.var
        seated = (before < 0) & (state.governed >= 0)
        outcome.cabinet[place[seated]] = week[seated]
        over = np.flatnonzero(~state.running)
        if len(over):
            _note(outcome, engine, state.take(over), place[over], week[over])
            going = np.flatnonzero(state.running)
            state, place = state.take(going), place[going]
            lucks = [luck.take(going) for luck in lucks]
    return outcome


def _note(outcome: Outcome, engine: Engine, state: State, place: Index, week: Ints) -> None:
    outcome.clause[place] = state.ended
    outcome.ending[place] = engine.ending(state)
    outcome.weeks[place] = week
    outcome.lost[place] = state.lost
    outcome.failed[place] = state.failed
    outcome.scores[place] = engine.scores(state)
