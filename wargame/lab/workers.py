"""Chunks of games, played in this process or spread over several; the result is the same."""

import multiprocessing
import os
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wargame.base.rng import Keys, game_keys
from wargame.bots import Bot, luck_for
from wargame.engine import Engine, Rules
from wargame.lab.rollout import Outcome, Trace, rollout

if TYPE_CHECKING:
    from multiprocessing.pool import AsyncResult, Pool

Job = tuple[str | int, int, int, bool]
"""Seed, first game, how many, and whether their way is traced."""

AHEAD = 2
"""Chunks a worker has at most: one in hand and one so that it need not wait."""


@dataclass(frozen=True, slots=True)
class Part:
    """A chunk that has been played.

    Attributes:
        first: number of its first game.
        keys: (G,) of its games.
        outcome: what came of them.
        trace: variables at the end (one row) and moves played, where that was asked for.
    """

    first: int
    keys: Keys
    outcome: Outcome
    trace: Trace | None


def play_chunk(engine: Engine, bots: Sequence[Bot], job: Job) -> Part:
    """Play the games of one chunk."""
    seed, first, games, traced = job
    keys = game_keys(seed, games, first)
    lucks = [luck_for(keys, role) for role in range(len(engine.rules.roles))]
    trace = Trace.last(engine.rules, games) if traced else None
    return Part(first, keys, rollout(engine, engine.begin(keys), bots, lucks, trace), trace)


def played(rules: Rules, bots: list[Bot], jobs: list[Job], processes: int) -> Iterator[Part]:
    """Play chunks in their order: here, and in as many more processes as make ``processes``."""
    engine = Engine(rules)
    if processes <= 1:
        for job in jobs:
            yield play_chunk(engine, bots, job)
        return
    context = multiprocessing.get_context("spawn")
    with (
        one_thread_each(),
        context.Pool(processes - 1, initializer=_sit_down, initargs=(rules, bots)) as pool,
    ):
        yield from _together(engine, bots, jobs, pool, processes - 1)


def _together(
    engine: Engine, bots: list[Bot], jobs: list[Job], pool: "Pool", workers: int
) -> Iterator[Part]:
    """Play a chunk here whenever the workers have enough of them, also while they start."""
    todo, begun = deque(jobs), deque["Part | AsyncResult[Part]"]()
    while todo or begun:
        busy = sum(not _is_done(each) for each in begun)
        while todo and busy < max(workers, min(AHEAD * workers, len(todo))):
            begun.append(pool.apply_async(_play, (todo.popleft(),)))
            busy += 1
        if todo:
            begun.append(play_chunk(engine, bots, todo.popleft()))
        while begun and (not todo or _is_done(begun[0])):
            first = begun.popleft()
            yield first if isinstance(first, Part) else first.get()


def _is_done(each: "Part | AsyncResult[Part]") -> bool:
    return isinstance(each, Part) or each.ready()


@contextmanager
def one_thread_each() -> Iterator[None]:
    """Workers started meanwhile use one thread each: processes share the cores already."""
    name = "OPENBLAS_NUM_THREADS"
    before = os.environ.get(name)
    os.environ[name] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before


_worker: list[tuple[Engine, list[Bot]]] = []


def _sit_down(rules: Rules, bots: list[Bot]) -> None:
    _worker.append((Engine(rules), bots))


def _play(job: Job) -> Part:
    engine, bots = _worker[0]
    return play_chunk(engine, bots, job)
