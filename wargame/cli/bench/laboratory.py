"""The laboratory as a player and an author wait for it: a forecast, a playtest."""

import time
from collections.abc import Iterator
from statistics import median

import numpy as np

from wargame.base.rng import hash_seed
from wargame.bots import luck_for
from wargame.cli.bench.row import Bar, Bench, Row
from wargame.cli.bench.timer import milliseconds, processor
from wargame.cli.table import usual_deck
from wargame.deck import compile_deck, read_deck
from wargame.engine import Engine, Rules, View
from wargame.lab import play_week, simulate
from wargame.lab.forecast import CHUNK, GAMES, ask_forecast, forecast
from wargame.lab.question import answer
from wargame.lab.seats import make_bot

WEEKS = 4
"""The forecast is asked for after so many weeks, in the midst of the talks."""

PLAYTEST = 10_000
SEED = "bench"


def forecast_rows(bench: Bench) -> Iterator[Row]:
    """A forecast from a position in the talks, on one core, and its first part."""
    rules = compile_deck(read_deck(usual_deck()))
    view, seats = _position(rules), ["greedy"] * len(rules.roles)
    question, games = ask_forecast(view, seats, SEED), bench.repeats(GAMES, 250)
    whole, first, begun = list[float](), list[float](), list[float]()
    for _ in range(bench.repeats(5)):
        whole.append(milliseconds(lambda: forecast(view, seats, games, SEED)))
        first.append(milliseconds(lambda: answer(view.engine, question, 0, CHUNK)))
        begun.append(milliseconds(lambda: simulate(rules, games, SEED, "greedy")))
    yield Row(
        f"forecast of a position in week {WEEKS + 1}, {games:,} games on one core",
        median(whole), "ms", "as many whole games", median(begun), Bar("≤", 250),
    )  # fmt: skip
    yield Row(
        f"its first part, {CHUNK} games", median(first), "ms",
        "the whole forecast", median(whole), Bar("≤", 60),
    )  # fmt: skip


def _position(rules: Rules) -> View:
    """The office's view of a game in which bots have talked for some weeks."""
    engine, keys = Engine(rules), np.array([hash_seed(SEED)], np.uint64)
    state, bots = engine.begin(keys), [make_bot("greedy", explain=False)] * len(rules.roles)
    lucks = [luck_for(keys, role) for role in range(len(rules.roles))]
    for _ in range(min(WEEKS, rules.formation - 1)):
        if state.running[0]:
            play_week(engine, state, bots, lucks)
    office = next(r for r, role in enumerate(rules.roles) if role.office)
    return engine.view(state, office)


def playtest_rows(bench: Bench) -> Iterator[Row]:
    """What an author waits for, by the clock: the processes have to start first."""
    rules, games = compile_deck(read_deck(usual_deck())), bench.repeats(PLAYTEST, 200)
    started = time.perf_counter()
    simulate(rules, games, SEED, "greedy", processes=2)
    clock, started = time.perf_counter() - started, processor()
    simulate(rules, games, SEED, "greedy")
    yield Row(
        f"playtest of {games:,} games, two processes, this one among them", clock, "s",
        "the processor's time in one process", processor() - started, Bar("≤", 1.5),
    )  # fmt: skip
