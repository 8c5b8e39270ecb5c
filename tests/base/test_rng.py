"""The random source: pinned, even, and blind to batch and order."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wargame.base.rng import MAX_DRAW, draw, game_keys, hash_seed

MASK = (1 << 64) - 1
PINNED = [18, 87, 92]


def scalar_draw(key: int, week: int, slot: int, n: int) -> int:
    """The formula of the rules, in plain Python."""
    z = key * 0x9E3779B97F4A7C15 + week * 0xD1B54A32D192ED03 + slot * 0x8CB92BA72F3D8DD7
    z &= MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return (((z ^ (z >> 31)) >> 40) * n) >> 24


@given(st.integers(0, MASK), st.integers(-1, 500), st.integers(0, 10_000), st.integers(1, MAX_DRAW))
def test_draw_agrees_with_the_formula(key: int, week: int, slot: int, n: int) -> None:
    """Arrays and plain integers give the same number."""
    drawn = draw(np.array([key], np.uint64), week, slot, n)
    assert drawn.dtype == np.int32
    assert drawn.tolist() == [scalar_draw(key, week, slot, n)]


def test_slots_spread_over_a_second_axis() -> None:
    """Keys (B,) against slots (N,) give (B, N), each number that of its own slot."""
    keys, slots = game_keys(7, 5), np.arange(3)
    table = draw(keys, 4, slots, np.array([2, 10, 100]))
    columns = [draw(keys, 4, slot, n) for slot, n in zip(range(3), (2, 10, 100), strict=True)]
    assert table.shape == (5, 3)
    assert np.array_equal(table, np.stack(columns, axis=1))


def test_each_game_may_be_in_its_own_week() -> None:
    """Weeks of shape (B,) go by game, with one slot or many."""
    keys, weeks = game_keys("s", 4), np.array([1, 9, 9, 30], np.int16)
    one_by_one = [draw(keys[i : i + 1], int(weeks[i]), np.arange(6), 50) for i in range(4)]
    assert np.array_equal(draw(keys, weeks, np.arange(6), 50), np.concatenate(one_by_one))
    assert draw(keys, weeks, 2, 50).tolist() == [int(row[0, 2]) for row in one_by_one]


def test_batch_order_and_memory_do_not_matter() -> None:
    """A game draws the same alone, in any batch and in any order."""
    keys = game_keys(99, 64)
    assert np.array_equal(draw(keys[::-1], 3, 8, 1000), draw(keys, 3, 8, 1000)[::-1])
    assert np.array_equal(draw(keys[::3], 3, 8, 1000), draw(keys, 3, 8, 1000)[::3])


def test_inputs_are_left_alone() -> None:
    """Drawing changes neither keys nor slots."""
    keys, slots = game_keys(1, 3), np.arange(2, dtype=np.uint64)
    before = keys.copy()
    draw(keys, 1, slots, 6)
    assert np.array_equal(keys, before) and slots.tolist() == [0, 1]


@pytest.mark.parametrize("n", [2, 6, 100])
def test_draws_are_even(n: int) -> None:
    """Over many games each value comes up about as often, along games and along slots."""
    for sample in (
        draw(game_keys(5, 60_000), 1, 0, n),
        draw(game_keys(5, 1), 1, np.arange(60_000), n).ravel(),
    ):
        counts = np.bincount(sample, minlength=n)
        assert len(counts) == n
        assert ((counts - 60_000 / n) ** 2 / (60_000 / n)).sum() < n + 8 * np.sqrt(2 * n)


def test_limits() -> None:
    """The largest n stays in range, and of nothing the draw is 0."""
    keys = game_keys(3, 2_000)
    assert draw(keys, 1, 1, MAX_DRAW).max() < MAX_DRAW
    assert draw(keys, 1, 1, 1).max() == draw(keys, 1, 1, 0).max() == 0


def test_seeds_are_pinned() -> None:
    """A seed means the same game in every version of the program."""
    assert int(hash_seed(1)) == 0x5692161D100B05E5
    assert int(hash_seed(-1)) == int(hash_seed(MASK))
    assert draw(game_keys("baghdad", 3), 1, 0, 100).tolist() == PINNED


@pytest.mark.parametrize("seed", [0, 42, "baghdad", ""])
def test_a_single_game_is_the_first_of_a_batch(seed: str | int) -> None:
    """Game 0 of a seed has the seed's own key, and chunks join without a seam."""
    keys = game_keys(seed, 10)
    assert keys[0] == hash_seed(seed) and len(set(keys.tolist())) == 10
    assert np.array_equal(game_keys(seed, 4, first=6), keys[6:])
