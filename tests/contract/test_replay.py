"""The log rebuilds the game: seed and acts give every week's checksum again."""

from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

import numpy as np
import pytest

from tests.oracle.driver import turn
from tests.oracle.together import engine_of
from wargame.base.rng import hash_seed
from wargame.engine import Act, Acts, Engine, IllegalAct, Kind


@dataclass
class Log:
    """What a save keeps: the seed, the acts of each week, and the checksums to be met."""

    seed: int
    weeks: list[list[Act]] = field(default_factory=list)
    checksums: list[str] = field(default_factory=list)


def played(engine: Engine, seed: int) -> Log:
    """A game by plain chance, written down."""
    log, rng = Log(seed), Random(seed)
    state = engine.begin(np.array([hash_seed(seed)]))
    while state.running[0]:
        acts: list[Act] = []
        for role in range(len(engine.rules.roles)):
            for act in turn(engine, state, role, rng):
                engine.act(state, Acts.of(act))
                acts.append(act)
        engine.end_week(state)
        log.weeks.append(acts)
        log.checksums += engine.checksum(state)
    return log


def replayed(engine: Engine, log: Log) -> list[str]:
    """Checksums of the weeks as the log says they went."""
    state = engine.begin(np.array([hash_seed(log.seed)]))
    checksums = []
    for acts in log.weeks:
        for act in acts:
            engine.act(state, Acts.of(act))
        engine.end_week(state)
        checksums += engine.checksum(state)
    return checksums


@pytest.mark.parametrize("seed", range(20))
def test_the_log_rebuilds_every_week(seed: int) -> None:
    """Replaying the acts meets every checksum."""
    log = played(engine_of("tiny"), seed)
    assert replayed(engine_of("tiny"), log) == log.checksums


@pytest.mark.slow
def test_the_log_rebuilds_the_flagship() -> None:
    """The same with the flagship, and with an engine made anew from the same rules."""
    log = played(engine_of("iraq-2025"), 1)
    assert replayed(Engine(engine_of("iraq-2025").rules), log) == log.checksums


def standing_offers(log: Log) -> list[tuple[int, int]]:
    """Week and place of packages, none empty, that nothing later in their week touches."""
    return [
        (week, index)
        for week, acts in enumerate(log.weeks)
        for index, act in enumerate(acts)
        if act.kind == Kind.SEND
        and (act.items or act.lots)
        and all(
            other.bloc != act.bloc and other.kind not in (Kind.SHARE, Kind.CALL)
            for other in acts[index + 1 :]
        )
    ]


def with_an_offer(first: int) -> tuple[Log, int, int]:
    """The first game from a seed on in which a package stands, cut off after that week."""
    for seed in count(first):
        log = played(engine_of("tiny"), seed)
        for week, index in standing_offers(log):
            del log.weeks[week + 1 :]
            return log, week, index
    raise AssertionError


def outcome(log: Log) -> str:
    """The last week's checksum, or the refusal of an act."""
    try:
        return replayed(engine_of("tiny"), log)[-1]
    except IllegalAct as refused:
        return str(refused)


@pytest.mark.parametrize("first", range(0, 500, 100))
def test_a_changed_act_is_noticed(first: int) -> None:
    """One lot more or less in a package: the week's checksum differs."""
    log, week, index = with_an_offer(first)
    assert outcome(log) == log.checksums[week]
    act = log.weeks[week][index]
    log.weeks[week][index] = replace(act, lots=abs(act.lots - 1))
    assert outcome(log) != log.checksums[week]


@pytest.mark.parametrize("first", range(0, 500, 100))
def test_a_lost_act_is_noticed(first: int) -> None:
    """A package is gone from the log: a later act is refused or the week differs."""
    log, week, index = with_an_offer(first)
    del log.weeks[week][index]
    assert outcome(log) != log.checksums[week]


def test_another_seed_is_another_game() -> None:
    """The same acts under another seed do not meet the checksums."""
    log = Log(3, [[]], [])
    other = Log(4, [[]], [])
    assert replayed(engine_of("tiny"), log) != replayed(engine_of("tiny"), other)
