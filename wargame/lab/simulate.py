"""Thousands of games of one deck: chunked, on one core or several, the same result either way."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from wargame.bots import Bot
from wargame.engine import RULES_VERSION, Rules
from wargame.engine.state import Ints
from wargame.lab.rollout import Outcome
from wargame.lab.seats import make_bot
from wargame.lab.workers import Part, played

CHUNK = 8000
"""Games played side by side, at most: enough to spread the cost of a call over many games."""

KERNEL_CHUNK = 500
"""The same where the kernel plays one after the other, and a call costs next to nothing."""

Each = Callable[[Part], object]
"""Takes every chunk in its order, with how its games ended."""

Progress = Callable[[int, int], object]
"""Told (games done, games in all) after every chunk; what it raises stops the simulation."""


@dataclass(frozen=True, slots=True)
class Simulation:
    """What was played, how it went, and how long it took."""

    rules: Rules
    games: int
    seed: str | int
    bots: tuple[str, ...]  # strength in each role
    outcome: Outcome
    seconds: float

    def summary(self) -> dict[str, Any]:
        """The figures of the run as plain values."""
        rules, outcome, roles = self.rules, self.outcome, self.rules.roles
        share = np.bincount(outcome.ending, minlength=len(rules.endings)) / max(self.games, 1)
        means = outcome.scores.mean(axis=0) if self.games else np.zeros(len(roles))
        return {
            "deck": rules.deck,
            "deck_hash": rules.deck_hash,
            "rules_version": RULES_VERSION,
            "games": self.games,
            "seed": self.seed,
            "bots": {role.id: bot for role, bot in zip(roles, self.bots, strict=True)},
            "endings": {name: float(part) for name, part in zip(rules.endings, share, strict=True)},
            "weeks": _spread(outcome.weeks),
            "cabinet_week": _spread(outcome.cabinet[outcome.cabinet > 0]),
            "scores": {role.id: float(mean) for role, mean in zip(roles, means, strict=True)},
            "seconds": self.seconds,
            "games_per_second": self.games / self.seconds,
            "decisions_per_second": outcome.decisions / self.seconds,
        }


def _spread(values: Ints) -> dict[str, float | None]:
    """Median and the 10th and 90th percentile, as values that occur; None where there are none."""
    if not len(values):
        return {"median": None, "p10": None, "p90": None}
    low, middle, high = np.percentile(values, (10, 50, 90), method="lower")
    return {"median": float(middle), "p10": float(low), "p90": float(high)}


def simulate(
    rules: Rules,
    games: int,
    seed: str | int,
    bots: str | Sequence[Bot],
    chunk: int | None = None,
    processes: int = 1,
    progress: Progress | None = None,
    each: Each | None = None,
) -> Simulation:
    """Play ``games`` games to their end.

    Args:
        rules: the deck and cast.
        games: how many; game i has the same key whatever the chunk or number of processes.
        seed: of all games.
        bots: a strength for every role, or a bot for each.
        chunk: games between two looks at the progress; None: as many as are played fast.
        processes: how many play in all, this one among them; 1 plays in this one alone.
        progress: told after every chunk.
        each: given every chunk, traced to its last week.
    """
    started, roles = time.perf_counter(), len(rules.roles)
    seats = [make_bot(bots, explain=False)] * roles if isinstance(bots, str) else list(bots)
    size = max(min(chunk or _chunk(seats), -(-games // processes)), 1)
    firsts = range(0, games, size)
    jobs = [(seed, first, min(size, games - first), each is not None) for first in firsts]
    parts: list[Outcome] = []
    for part in played(rules, seats, jobs, min(processes, len(jobs))):
        parts.append(part.outcome)
        if each is not None:
            each(part)
        if progress is not None:
            progress(sum(len(each.weeks) for each in parts), games)
    outcome = Outcome.joined(parts) if parts else Outcome.blank(0, roles)
    names = tuple(bot.strength for bot in seats)
    return Simulation(rules, games, seed, names, outcome, time.perf_counter() - started)


def _chunk(seats: Sequence[Bot]) -> int:
    from wargame.lab.kernel.play import plays

    return KERNEL_CHUNK if plays(seats) else CHUNK
