"""A game is the same alone and in any company: size, order, chunks, memory do not matter."""

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import cache
from typing import Literal

import numpy as np
import pytest

from tests.oracle.together import engine_of
from wargame.base.rng import Keys, game_keys
from wargame.bots import luck_for, make_bot
from wargame.engine import Engine, State
from wargame.lab import play_week

GAMES = 64


def weeks_of(engine: Engine, keys: Keys, order: Literal["C", "F"] | None = None) -> list[list[str]]:
    """Checksums of every week of games played side by side by bots, one list a game."""
    seats = range(len(engine.rules.roles))
    bots = [make_bot("random") if seat % 2 else make_bot("greedy") for seat in seats]
    lucks = [luck_for(keys, seat) for seat in seats]
    state, place = engine.begin(keys), np.arange(len(keys))
    weeks = [[text] for text in engine.checksum(state)]
    while len(place):
        state = laid_out(state, order) if order else state
        play_week(engine, state, bots, lucks)
        for game, text in zip(place, engine.checksum(state), strict=True):
            weeks[game].append(text)
        going = np.flatnonzero(state.running)
        state, place = state.take(going), place[going]
        lucks = [luck.take(going) for luck in lucks]
    return weeks


def laid_out(state: State, order: Literal["C", "F"]) -> State:
    """The same state in arrays of the given memory order."""
    arrays = {f.name: np.array(getattr(state, f.name), order=order) for f in fields(state)}
    return replace(state, **arrays)


@cache
def one_by_one(deck: str, games: int) -> list[list[str]]:
    """Every game played alone."""
    keys = game_keys("batches", games)
    return [weeks_of(engine_of(deck), keys[game : game + 1])[0] for game in range(games)]


def in_chunks(engine: Engine, keys: Keys, sizes: Sequence[int]) -> list[list[str]]:
    """Games played in chunks of the given sizes."""
    ends = np.cumsum(sizes)
    parts = np.split(keys, ends[:-1])
    return [weeks for part in parts for weeks in weeks_of(engine, part)]


@pytest.mark.slow
@pytest.mark.parametrize("sizes", [[GAMES], [7] * 9 + [1], [1, 40, 23]], ids=["64", "7", "mixed"])
def test_batch_size_does_not_matter(sizes: list[int]) -> None:
    """Alone, by sevens and all at once: the same checksum every week."""
    chunks = in_chunks(engine_of("tiny"), game_keys("batches", GAMES), sizes)
    assert chunks == one_by_one("tiny", GAMES)


@pytest.mark.slow
def test_flagship_in_a_batch() -> None:
    """Games of the flagship are the same alone and side by side."""
    keys = game_keys("batches", 4)
    assert weeks_of(engine_of("iraq-2025"), keys) == one_by_one("iraq-2025", 4)


def test_order_does_not_matter() -> None:
    """The last game first: each game still plays as it does."""
    keys = game_keys("batches", 16)
    assert weeks_of(engine_of("tiny"), keys[::-1])[::-1] == weeks_of(engine_of("tiny"), keys)


@pytest.mark.parametrize("order", ["C", "F"])
def test_memory_order_does_not_matter(order: Literal["C", "F"]) -> None:
    """Arrays by game or by column: the same numbers."""
    keys = game_keys("batches", 9)
    assert weeks_of(engine_of("tiny"), keys, order) == weeks_of(engine_of("tiny"), keys)


def test_a_copy_leads_its_own_life() -> None:
    """What happens to a copy, or to games taken out, does not touch the games they came from."""
    engine = engine_of("tiny")
    state = engine.begin(game_keys("batches", 3))
    before = engine.checksum(state)
    copy, taken = state.copy(), state.take(np.array([2, 0]))
    engine.end_week(copy)
    engine.end_week(taken)
    assert engine.checksum(state) == before
    assert engine.checksum(taken) == [engine.checksum(copy)[2], engine.checksum(copy)[0]]
