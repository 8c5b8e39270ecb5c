"""Acts: what a role may send to the engine, one for each game of a batch, as plain ints."""

from dataclasses import dataclass, fields
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from wargame.base.errors import UserError

Column = NDArray[np.int64]


class Kind(IntEnum):
    """What an act does; see docs/engine.md."""

    PASS = 0
    SEND = 1
    RETRACT = 2
    NOMINATE = 3
    DECLARE = 4
    UNDECLARE = 5
    ACCEPT = 6
    DECLINE = 7
    WITHDRAW = 8
    PLEDGE = 9
    COUNTER = 10
    MOVE = 11
    CHOOSE = 12
    CALL = 13
    SHARE = 14
    APPOINT = 15
    MESSAGE = 16


class IllegalAct(UserError):  # noqa: N818 - the field's word
    """An act that the rules do not allow now; nothing has changed."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act. ``items``, ``promises`` are bit masks; unused fields keep their default."""

    kind: int
    role: int
    bloc: int = -1
    index: int = -1
    target: int = -1
    items: int = 0
    lots: int = 0
    promises: int = 0

    def named(self) -> dict[str, int]:
        """The fields by name, in their order; `asdict` would copy every number deeply."""
        return {name: getattr(self, name) for name in _STARTS}


@dataclass(slots=True)
class Acts:
    """One act in each of B games; every field is int64 of shape (B,)."""

    kind: Column
    role: Column
    bloc: Column
    index: Column
    target: Column
    items: Column
    lots: Column
    promises: Column

    @classmethod
    def blank(cls, role: int, games: int) -> "Acts":
        """Passes of ``role`` in every game, to be filled."""
        made = {name: np.full(games, start, np.int64) for name, start in _STARTS.items()}
        made["role"][:] = role
        return cls(**made)

    @classmethod
    def passes(cls, role: int, games: int) -> "Acts":
        """``role`` passes in every game."""
        return cls.blank(role, games)

    @classmethod
    def of(cls, act: Act) -> "Acts":
        """One act as a batch of one."""
        return cls(*(np.array([getattr(act, name)], np.int64) for name in _STARTS))

    def one(self, game: int = 0) -> Act:
        """The act of one game, as plain ints."""
        return Act(*(int(getattr(self, name)[game]) for name in _STARTS))

    def take(self, games: NDArray[np.intp] | NDArray[np.bool_]) -> "Acts":
        """The acts of the chosen games."""
        return Acts(*(getattr(self, name)[games] for name in _STARTS))

    def put(self, games: NDArray[np.intp], other: "Acts") -> None:
        """Write ``other`` over the chosen games."""
        for name in _STARTS:
            getattr(self, name)[games] = getattr(other, name)


_STARTS: dict[str, int] = {
    field.name: {"kind": 0, "role": 0, "items": 0, "lots": 0, "promises": 0}.get(field.name, -1)
    for field in fields(Act)
}


def bits(mask: Column, count: int) -> NDArray[np.bool_]:
    """Bit masks (B,) as a table (B, count) of which bits are set."""
    shift = np.arange(count, dtype=np.int64)
    return ((mask[:, None] >> shift) & 1).astype(np.bool_)


def mask_of(table: NDArray[np.bool_]) -> Column:
    """A table (B, count) of bits as masks (B,)."""
    weights = np.int64(1) << np.arange(table.shape[1], dtype=np.int64)
    return np.asarray((table * weights).sum(axis=1), np.int64)
