"""A state made small, where many are kept or sent: each field in the fewest bytes that hold it."""

import copyreg
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.engine.state import State

KINDS = "bhi"
"""Whole numbers of 1, 2 and 4 bytes, as NumPy and the module struct name them."""

_NAMES = tuple(field.name for field in fields(State))
_KEY = "Q"


@dataclass(frozen=True, slots=True)
class Packed:
    """The fields of B games one after the other, in the order of the checksum, then the keys.

    Attributes:
        games: B.
        kinds: one letter a field, of ``KINDS``; ``Q`` for the keys.
        widths: values a game has of each field that is a row of them; −1: it is one number.
        data: the values, game by game within a field.
    """

    games: int
    kinds: str
    widths: tuple[int, ...]
    data: bytes

    @classmethod
    def of(cls, state: State) -> "Packed":
        """``state`` made small. No value is ever cut short: a field takes the bytes it needs."""
        arrays = [getattr(state, name) for name in _NAMES]
        kinds = [*(_kind(array) for array in arrays[:-1]), _KEY]
        widths = tuple(array.shape[1] if array.ndim > 1 else -1 for array in arrays)
        pairs = zip(arrays, kinds, strict=True)
        data = b"".join(array.astype(f"<{kind}").tobytes() for array, kind in pairs)
        return cls(state.games, "".join(kinds), widths, data)

    @property
    def state(self) -> State:
        """The same games again, sharing nothing with any other state."""
        found: list[NDArray[Any]] = []
        place = 0
        for kind, width in zip(self.kinds, self.widths, strict=True):
            shape = (self.games,) if width < 0 else (self.games, width)
            values = np.frombuffer(self.data, f"<{kind}", self.games * abs(width), place)
            place += values.nbytes
            found.append(values.reshape(shape).astype(np.uint64 if kind == _KEY else np.int32))
        return State(*found)


def _kind(array: NDArray[np.int32]) -> str:
    """The narrowest kind that holds every value."""
    low, high = (int(array.min()), int(array.max())) if array.size else (0, 0)
    fits = (np.iinfo(kind) for kind in KINDS)
    return next(info.dtype.char for info in fits if info.min <= low and high <= info.max)


def _unpacked(packed: Packed) -> State:
    return packed.state


def _reduced(state: State) -> tuple[Callable[[Packed], State], tuple[Packed]]:
    return _unpacked, (Packed.of(state),)


copyreg.pickle(State, _reduced)  # what is sent to another process goes in few bytes
