"""One game on both: the engine's state and the oracle's table, side by side."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import fields
from functools import cache
from random import Random

import numpy as np

from tests.oracle.acts import Deed
from tests.oracle.driver import turn
from tests.oracle.game import OracleGame
from wargame.base.rng import game_keys
from wargame.deck import compile_deck, read_deck
from wargame.engine import Act, Acts, Engine, Kind, Record, State
from wargame.engine.rules import Rules

BATCH = 5


@cache
def engine_of(deck: str, cast: str = "solo") -> Engine:
    """The engine of a shipped deck."""
    return Engine(compile_deck(read_deck(deck), cast))


def deed_of(act: Act) -> Deed:
    """An act of the engine in the oracle's words."""
    name = Kind(act.kind).name
    numbers = (act.role, act.bloc, act.index, act.target, act.items, act.lots, act.promises)
    return Deed(name, *(int(number) for number in numbers))


class Together:
    """A game played by engine and oracle at once."""

    def __init__(self, engine: Engine, seed: str, game: int) -> None:
        batch = engine.begin(game_keys(seed, BATCH, first=game - game % BATCH))
        self.engine = engine
        self.state: State = batch.take(np.array([game % BATCH]))
        self.oracle = OracleGame(engine.rules, int(self.state.seed[0]))
        self.oracle.begin()
        self.oracle.lines.clear()
        self.record = Record()

    @property
    def running(self) -> bool:
        """Whether the engine's game goes on."""
        return bool(self.state.running[0])

    def act(self, act: Act) -> None:
        """The same act on both."""
        self.engine.act(self.state, Acts.of(act), self.record)
        self.oracle.act(deed_of(act))

    def end_week(self) -> None:
        """The rest of the week on both."""
        self.engine.end_week(self.state, self.record)
        self.oracle.end_week()

    def play_week(self, rng: Random) -> None:
        """Every role twice, by plain chance; then the rest of the week."""
        for role in 2 * list(range(len(self.engine.rules.roles))):
            for act in turn(self.engine, self.state, role, rng):
                self.act(act)
        self.end_week()

    def follow(self, acts: Iterable[Act]) -> None:
        """Let the oracle catch up on a week that the engine has played."""
        for act in acts:
            self.oracle.act(deed_of(act))
        self.oracle.end_week()

    def chances(self) -> tuple[list[int], list[int]]:
        """Chance of a yes of every bloc, engine's and oracle's."""
        return self.engine.answers(self.state).chance[0].tolist(), self.oracle.chances()

    def differences(self, prices: bool = True) -> list[str]:
        """Every field, index and ledger line in which the two differ, as sentences.

        Args:
            prices: whether to compare under which cause a price changed.
        """
        week = int(self.state.week[0])
        found = [f"week {week}, {line}" for line in _fields_that_differ(self.state, self.oracle)]
        engine, oracle = sums(self.record.lines), sums(self.oracle.lines)
        for key in sorted(set(engine) | set(oracle)):
            is_price = self.engine.rules.variables[key[1]].kind == "price"
            if engine[key] != oracle[key] and (prices or not is_price):
                names = _names(self.engine.rules, *key)
                found.append(f"{names}: engine {engine[key]}, oracle {oracle[key]}")
        if not found and self.engine.checksum(self.state) != [self.oracle.checksum()]:
            found.append(f"week {week}: the fields agree, the checksums do not")
        return found


def sums(lines: Iterable[object]) -> Counter[tuple[int, int, int]]:
    """The ledger by (week, variable, cause), without lines that come to nothing."""
    found: Counter[tuple[int, int, int]] = Counter()
    for line in lines:
        week, variable, cause, amount = (
            getattr(line, name) for name in ("week", "variable", "cause", "amount")
        )
        found[week, variable, cause] += amount
    return Counter({key: amount for key, amount in found.items() if amount})


def _fields_that_differ(state: State, oracle: OracleGame) -> Iterable[str]:
    for field in fields(oracle.table):
        ours = getattr(oracle.table, field.name)
        theirs = getattr(state, field.name)[0].tolist()
        if not isinstance(ours, list):
            ours, theirs = [ours], [theirs]
        for index, (b, a) in enumerate(zip(ours, theirs, strict=True)):
            if a != b:
                yield f"{field.name}[{index}]: engine {a}, oracle {b}"


def _names(rules: Rules, week: int, variable: int, cause: int) -> str:
    what, why = rules.variables[variable], rules.causes[cause]
    return f"week {week}, {what.kind} {what.id} {what.of} by {why.kind} {why.id} {why.part}"
