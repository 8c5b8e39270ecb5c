"""Chunks of games, played in this process or spread over several; the result is the same."""

import multiprocessing
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from wargame.base.rng import game_keys
from wargame.bots import Bot, luck_for
from wargame.engine import Engine, Rules
from wargame.lab.rollout import Outcome, rollout

Job = tuple[str | int, int, int]


def play_chunk(engine: Engine, bots: Sequence[Bot], job: Job) -> Outcome:
    """Play the games of one chunk: (seed, first game, how many)."""
    seed, first, games = job
    keys = game_keys(seed, games, first)
    lucks = [luck_for(keys, role) for role in range(len(engine.rules.roles))]
    return rollout(engine, engine.begin(keys), bots, lucks)


def played(rules: Rules, bots: list[Bot], jobs: list[Job], processes: int) -> Iterator[Outcome]:
    """Play chunks in their order, here or in worker processes."""
    if processes <= 1:
        engine = Engine(rules)
        for job in jobs:
            yield play_chunk(engine, bots, job)
        return
    context = multiprocessing.get_context("spawn")
    with (
        _one_thread_each(),
        context.Pool(processes, initializer=_sit_down, initargs=(rules, bots)) as pool,
    ):
        yield from pool.imap(_play, jobs)


@contextmanager
def _one_thread_each() -> Iterator[None]:
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


def _play(job: Job) -> Outcome:
    engine, bots = _worker[0]
    return play_chunk(engine, bots, job)
