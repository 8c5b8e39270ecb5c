"""The rules and the bots: a week of one game, thousands of games, the size of a game."""

from collections.abc import Iterator
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.base.rng import hash_seed
from wargame.bots import luck_for, make_bot
from wargame.cli.bench.row import Bar, Bench, Row
from wargame.cli.bench.timer import each, milliseconds, processor
from wargame.cli.table import usual_deck
from wargame.deck import compile_deck, read_deck
from wargame.engine import Engine, Packed, Rules, State
from wargame.lab import simulate
from wargame.lab.turns import Table, take_turn

GAMES = 800
SEED = "bench"


def rows(bench: Bench) -> Iterator[Row]:
    """Measure on the usual deck, its first cast, greedy bots in every seat."""
    rules = compile_deck(read_deck(usual_deck()))
    yield from _week(bench, rules)
    yield from _games(bench, rules)


def _week(bench: Bench, rules: Rules) -> Iterator[Row]:
    engine, alone, whole = Engine(rules), list[float](), list[float]()
    sizes, kept = list[int](), list[int]()
    for game in range(bench.repeats(2)):
        keys = np.array([hash_seed(f"{SEED} {game}")], np.uint64)
        lucks = [luck_for(keys, role) for role in range(len(rules.roles))]
        state, bots = engine.begin(keys), [make_bot("greedy", explain=False)] * len(rules.roles)
        table = Table(engine, bots, lucks)
        while state.running[0]:
            talks = milliseconds(lambda: _talks(table, state))  # noqa: B023 - called at once
            alone.append(milliseconds(lambda: engine.end_week(state)))  # noqa: B023
            whole.append(talks + alone[-1])
            sizes.append(_least(state))
            kept.append(len(Packed.of(state).data))
    values = state.var[0]
    call = each(lambda: np.add(values, values), 1000, bench.repeats(7, 3))
    week = median(alone)
    yield Row(
        "one week resolved, one game: the rules", week, "ms",
        "one NumPy call on the game's variables", call, Bar("≤", 1),
    )  # fmt: skip
    yield Row(
        "one week of one game with the turns of all bots", median(whole), "ms",
        "the rules alone", week,
    )  # fmt: skip
    yield Row(
        "state of one game", max(kept), "bytes",
        "the same in the smallest integers that hold it", max(sizes), Bar("≤", 1000),
    )  # fmt: skip


def _talks(table: Table, state: State) -> None:
    for role in range(len(table.seats)):
        take_turn(table, state, role)


def _least(state: State) -> int:
    """Bytes of a game if every field were as narrow as its values allow now."""
    fields = [getattr(state, name) for name in State.__slots__]
    return sum(field.size * _narrowest(field).itemsize for field in fields if field.size)


def _narrowest(field: NDArray[Any]) -> np.dtype[Any]:
    return np.result_type(np.min_scalar_type(field.min()), np.min_scalar_type(field.max()))


def _games(bench: Bench, rules: Rules) -> Iterator[Row]:
    """Seconds are those of the processor: others at work on the machine do not count."""
    games = bench.repeats(GAMES, 100)
    speeds: dict[str, list[tuple[float, float]]] = {"greedy": [], "random": []}
    for repeat in range(bench.repeats(3)):
        for bots, found in speeds.items():
            started = processor()
            done = simulate(rules, games, f"{SEED} {repeat}", bots)
            seconds = processor() - started
            found.append((games / seconds, done.outcome.decisions / seconds))
    for at, (unit, least) in enumerate((("games/s", 5000), ("decisions/s", 5_000_000))):
        greedy, random = (
            median(pair[at] for pair in speeds[bots]) for bots in ("greedy", "random")
        )
        what = "whole games on one core, greedy bots" if at == 0 else "the bots' decisions in them"
        yield Row(what, greedy, unit, "random bots", random, Bar("≥", least))
