"""What every section of the report is handed: the deck, its rules, how many games, and seats."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.base.rng import Keys, game_keys
from wargame.bots import Bot, Luck, luck_for
from wargame.bots.orders import Orders
from wargame.deck import Deck, compile_deck, from_document, to_document
from wargame.engine import Engine, State
from wargame.lab.analyst import Analyst
from wargame.lab.rollout import Outcome, Trace, rollout
from wargame.lab.seats import make_bot
from wargame.lab.simulate import CHUNK

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many games each section plays.

    Attributes:
        games: greedy in every seat, for shares and weeks.
        compared: games of each of several ways to play, on the same seeds.
        watched: games looked into week by week.
        slow: games of ways that no fast path knows.
        decisions: positions in which each move of each role is compared with the others.
        playouts: games played from each, for each move.
        turned: games of each setting of a dial.
        analysed: games of an analyst, who plays out every decision.
        budget: games that the analyst plays out for one decision.
    """

    games: int = 10_000
    compared: int = 2000
    watched: int = 1000
    slow: int = 400
    decisions: int = 40
    playouts: int = 16
    turned: int = 1000
    analysed: int = 96
    budget: int = 1024

    def scaled(self, share: float) -> "Sizes":
        """That part of every size, at least four; but as many playouts of each decision."""
        made = {f.name: max(4, round(getattr(self, f.name) * share)) for f in fields(self)}
        return Sizes(**{**made, "playouts": self.playouts, "budget": self.budget})


class Study:
    """One deck under examination.

    Attributes:
        deck, cast, seed, sizes: what was asked for.
        role: index of the seat in which levels are compared.
    """

    def __init__(
        self,
        deck: Deck,
        cast: str = "",
        seed: str = "1",
        role: str = "",
        sizes: Sizes | None = None,
    ) -> None:
        self.deck, self.seed, self.sizes = deck, seed, sizes or Sizes()
        self.rules = compile_deck(deck, cast or None)
        self.cast = self.rules.cast
        ids = [each.id for each in self.rules.roles]
        self.role = ids.index(role) if role else self.office

    @cached_property
    def engine(self) -> Engine:
        """The engine of the deck."""
        return Engine(self.rules)

    @property
    def office(self) -> int:
        """The role that holds the mandate."""
        return next((r for r, role in enumerate(self.rules.roles) if role.office), 0)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines of bots.toml, by id."""
        return tuple(stance.id for stance in self.rules.bots.stances)

    def keys(self, games: int, purpose: str = "games") -> Keys:
        """The keys of the games played for a purpose; those of one purpose are the same."""
        return game_keys(f"{self.seed} {purpose}", games)

    def seats(self, role: int = -1, bot: Bot | str = "greedy", others: str = "greedy") -> list[Bot]:
        """A bot for each role; ``role`` gets one of its own."""
        made = [self.bot(others)] * len(self.rules.roles)
        if role >= 0:
            made[role] = self.bot(bot) if isinstance(bot, str) else bot
        return made

    def bot(self, strength: str) -> Bot:
        """A bot of this strength; an analyst with the budget of the report."""
        if strength == Analyst.strength:
            return Analyst(explain=False, budget=self.sizes.budget)
        return make_bot(strength, explain=False)

    def play(
        self,
        keys: Keys,
        seats: Sequence[Bot] | None = None,
        engine: Engine | None = None,
        trace: Trace | None = None,
        **orders: int,
    ) -> Outcome:
        """Play games from their beginning, the office under ``orders`` the whole game long."""
        engine, bots = engine or self.engine, list(seats or self.seats())
        parts = []
        for first in range(0, len(keys), CHUNK):
            part = keys[first : first + CHUNK]
            lucks = [luck_for(part, role) for role in range(len(engine.rules.roles))]
            lucks[self.office].orders = ordered(len(part), **orders) if orders else None
            parts.append(rollout(engine, engine.begin(part), bots, lucks, trace))
        return Outcome.joined(parts) if parts else Outcome.blank(0, len(self.rules.roles))

    def play_on(self, state: State, **orders: int) -> Outcome:
        """Play copies of games on to their end, greedy in every seat."""
        copy = state.copy()
        return rollout(self.engine, copy, self.seats(), self.lucks(state.seed, **orders))

    def lucks(self, keys: Keys, **orders: int) -> list[Luck]:
        """The chances of every role; the office is told what ``orders`` say, in every week."""
        made = [luck_for(keys, role) for role in range(len(self.rules.roles))]
        if orders:
            made[self.office].orders = ordered(len(keys), **orders)
        return made

    @cached_property
    def fair(self) -> Outcome:
        """Greedy in every seat on the seeds on which ways to play are compared."""
        return self.play(self.keys(self.sizes.compared))

    def variant(self, cast: str = "", **settings: int) -> Engine:
        """An engine of the deck with other settings of bots.toml, and of another cast if named."""
        document: dict[str, Any] = to_document(self.deck)
        document.pop("balance", None)
        document["bots"].update(settings)
        return Engine(compile_deck(from_document(document), cast or self.cast))

    def own(self, outcome: Outcome, role: int = -1) -> Floats:
        """(G,) scores of a role, the office if none is named."""
        return outcome.scores[:, self.office if role < 0 else role].astype(np.float64)


def ordered(games: int, **orders: int) -> Orders:
    """The same orders in every game and every week."""
    made = Orders.free(games)
    made.until[:] = np.iinfo(np.int32).max
    for name, value in orders.items():
        getattr(made, name)[:] = value
    return made


def share(where: NDArray[Any]) -> float:
    """How many of these hold, in percent; 0 of none."""
    return float(100 * np.mean(where)) if len(where) else 0.0


def mean_of(values: NDArray[Any]) -> float:
    """Their mean; 0 of none."""
    return float(np.mean(values)) if len(values) else 0.0


def error_of(values: NDArray[Any]) -> float:
    """Standard error of the mean of independent values; 0 of fewer than two."""
    return float(np.std(values, ddof=1) / np.sqrt(len(values))) if len(values) > 1 else 0.0


def percentiles(values: NDArray[Any], *which: int) -> list[float | None]:
    """Percentiles as values that occur; None of none."""
    if not len(values):
        return [None] * len(which)
    return [float(v) for v in np.percentile(values, which, method="lower")]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report: its figures, and those of them that a bar may be set on.

    Attributes:
        figures: plain values, for JSON.
        measures: by the names of `wargame.deck.measures`; None where it cannot be told.
    """

    figures: dict[str, Any]
    measures: dict[str, float | None]
