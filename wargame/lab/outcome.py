"""What came of games played to their end, and what is written down of them on their way."""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from wargame.engine import Rules
from wargame.engine.state import Ints


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
