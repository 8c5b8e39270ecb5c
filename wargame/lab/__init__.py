"""The laboratory: thousands of games at once, played by bots."""

from wargame.lab.rollout import Outcome, Trace, rollout
from wargame.lab.simulate import CHUNK, Simulation, simulate
from wargame.lab.turns import (
    Entry,
    Seats,
    Table,
    answer_offers,
    is_between,
    play_week,
    take_turn,
)

__all__ = [
    "CHUNK",
    "Entry",
    "Outcome",
    "Seats",
    "Simulation",
    "Table",
    "Trace",
    "answer_offers",
    "is_between",
    "play_week",
    "rollout",
    "simulate",
    "take_turn",
]
