"""The random source: every number is a function of (key, week, slot), never of order or batch.

A *key* is one game's 64-bit number, made from the seed. A *slot* is the index of a purpose, so
adding a draw never moves another. The mixing is the finaliser of splitmix64 (Steele, Lea and
Flood 2014, "Fast splittable pseudorandom number generators"); texts go through FNV-1a.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.uint64]
Integers = int | NDArray[np.integer[Any]]

MAX_DRAW = 1 << 24
"""The largest `n` of a draw: 24 random bits are used."""

_MASK = (1 << 64) - 1
_KEY_STEP = 0x9E3779B97F4A7C15
_WEEK_STEP = 0xD1B54A32D192ED03
_SLOT_STEP = 0x8CB92BA72F3D8DD7
_MIX_1 = 0xBF58476D1CE4E5B9
_MIX_2 = 0x94D049BB133111EB
_FEW = 8
_BRANCHES = 1 << 40  # far from every slot
_FNV_START = 0xCBF29CE484222325
_FNV_PRIME = 0x100000001B3


def hash_seed(seed: str | int) -> np.uint64:
    """Return the key of a seed: the same on every machine and in every run.

    Integers count modulo 2^64; a text is a different seed from the number it spells.
    """
    return np.uint64(_finalised(_fnv1a(seed) if isinstance(seed, str) else seed & _MASK))


def game_keys(seed: str | int, games: int, first: int = 0) -> Keys:
    """Return the keys of games `first` … `first + games - 1` of one seed, shape (games,).

    Game 0 has the key of the seed itself, so a single game is the first of a batch.
    """
    start = _fnv1a(seed) if isinstance(seed, str) else seed & _MASK
    index = np.arange(first, first + games, dtype=np.uint64)
    return _finalise(index * np.uint64(_KEY_STEP) + np.uint64(start))


def branch_keys(keys: Keys, week: Integers, count: int) -> Keys:
    """Return ``count`` new keys for each key, shape (B, count): a game's own might-have-beens.

    They depend on (key, week, number) alone, and nothing can be told from them about the draws
    of ``keys`` themselves: those end after another mixing and shifting.
    """
    base = keys * np.uint64(_KEY_STEP) + _times(week, _WEEK_STEP)
    number = np.arange(count, dtype=np.uint64) + np.uint64(_BRANCHES)
    return _finalise(base[:, None] + number * np.uint64(_SLOT_STEP))


def draw(key: Keys, week: Integers, slot: Integers, n: Integers) -> NDArray[np.int32]:
    """Draw integers from 0 to n - 1, evenly.

    Args:
        key: one key a game, shape (B,), uint64.
        week: the week, one for all games or shape (B,).
        slot: the purpose, not negative. One slot gives one draw a game; an array of shape (N,)
            gives N draws a game, and (N, M) gives N × M.
        n: how many values there are, 0 … MAX_DRAW; broadcast against the result, so shape (N,)
            goes by slot when `slot` has shape (N,), and shape (B,) by game when it is one number.

    Returns:
        int32, shape (B,) + the shape of `slot`. Where n is 0 the draw is 0.
    """
    if len(key) == 1 and (isinstance(n, int) or n.shape == (1,)):
        few = _few(key, week, slot, n)
        if few is not None:
            return few
    base = key * np.uint64(_KEY_STEP) + _times(week, _WEEK_STEP)
    if isinstance(slot, np.ndarray):
        base = base.reshape(base.shape + (1,) * slot.ndim)
    z = _finalise(base + _times(slot, _SLOT_STEP))
    z >>= np.uint64(40)
    z = z * (np.uint64(n) if isinstance(n, int) else n.astype(np.uint64))
    z >>= np.uint64(24)
    return z.astype(np.int32)


def _few(key: Keys, week: Integers, slot: Integers, n: Integers) -> NDArray[np.int32] | None:
    """The draws of one game in plain Python, where they are few: in a third of NumPy's time."""
    shape = slot.shape if isinstance(slot, np.ndarray) else ()
    if isinstance(slot, np.ndarray) and slot.size > _FEW:
        return None
    slots = slot.ravel().tolist() if isinstance(slot, np.ndarray) else [int(slot)]
    one, now, size = key.item(), _plain(week), _plain(n)
    return np.array([draw_one(one, now, at, size) for at in slots], np.int32).reshape(1, *shape)


def draw_one(key: int, week: int, slot: int, n: int) -> int:
    """The same as `draw` for one game and one slot, in plain numbers."""
    z = _finalised(key * _KEY_STEP + week * _WEEK_STEP + slot * _SLOT_STEP & _MASK)
    return (z >> 40) * n >> 24


def _plain(value: Integers) -> int:
    return int(value.item() if isinstance(value, np.ndarray) else value)


def _times(value: Integers, step: int) -> Any:
    """Multiply modulo 2^64; plain integers stay out of numpy, which warns on scalar overflow."""
    if isinstance(value, np.ndarray) and value.ndim:
        return value.astype(np.uint64) * np.uint64(step)
    return np.uint64(int(value) * step & _MASK)


def _finalise(z: Keys) -> Keys:
    """Mix `z` in place and return it."""
    z ^= z >> np.uint64(30)
    z *= np.uint64(_MIX_1)
    z ^= z >> np.uint64(27)
    z *= np.uint64(_MIX_2)
    z ^= z >> np.uint64(31)
    return z


def _finalised(z: int) -> int:
    z = (z ^ z >> 30) * _MIX_1 & _MASK
    z = (z ^ z >> 27) * _MIX_2 & _MASK
    return z ^ z >> 31


def _fnv1a(text: str) -> int:
    value = _FNV_START
    for byte in text.encode("utf-8"):
        value = (value ^ byte) * _FNV_PRIME & _MASK
    return value
