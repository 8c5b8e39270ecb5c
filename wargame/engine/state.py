"""What a game is between two acts: named arrays with a leading games axis.

The order of the fields is the order of the checksum. Shapes: B games, N blocs, P portfolios,
Q promises, M moves, R roles, C cards, K marks, T track members, D delayed effects.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wargame.base.rng import Keys
from wargame.engine.rules import Rules

Ints = NDArray[np.int32]
Bools = NDArray[np.bool_]
Counts = int | Ints
"""Numbers, one a game or one for each of its elements; plain where one game has a single one."""
Index = NDArray[np.intp]


def ints(value: Any) -> Ints:
    """The value as an int32 array."""
    return np.asarray(value, np.int32)


def bools(value: Any) -> Bools:
    """The value as a bool array."""
    return np.asarray(value, np.bool_)


def some(found: Bools | Ints) -> bool:
    """Whether anything is set: for one game in a fifth, for one value in a tenth of ``any``."""
    return bool(found.item() if found.size == 1 else np.count_nonzero(found))


def distinct(found: NDArray[Any]) -> list[int]:
    """The different numbers in an array, ascending; `np.unique` loads masked arrays for it."""
    return sorted({*found.tolist()})


NEVER = 127
"""A cooldown that does not run down: a move that is used once."""


@dataclass(slots=True)
class State:
    """B games. Every field is int32 except the random keys; meanings are in docs/engine.md."""

    week: Ints
    stage: Ints
    nominee: Ints
    ended: Ints
    governed: Ints
    designated: Ints
    failed: Ints
    lost: Ints
    called: Ints
    card: Ints
    choice: Ints
    var: Ints
    owner: Ints
    fixed: Ints
    filled: Ints
    lots: Ints
    pledged: Ints
    sent: Ints
    claim: Ints
    refused: Ints
    revealed: Ints
    attached: Ints
    promise: Ints
    cooldown: Ints
    drawn: Ints
    dwell: Ints
    mark: Ints
    due: Ints
    seed: Keys

    @property
    def games(self) -> int:
        """B, the number of games."""
        return len(self.week)

    @property
    def running(self) -> Bools:
        """(B,) which games have not ended."""
        return self.ended < 0

    def take(self, games: Index | Bools) -> "State":
        """The chosen games, as a state of their own (copied)."""
        return State(*(field[games] for field in _fields(self)))

    def among(self, where: Bools, work: Callable[["State"], None]) -> None:
        """Let ``work`` change the games of ``where``, in place; it is not called for none."""
        rows = np.flatnonzero(where)
        if len(rows) == self.games:
            work(self)
        elif len(rows):
            part = self.take(rows)
            work(part)
            self.put(rows, part)

    def copy(self) -> "State":
        """The same games, sharing nothing."""
        return State(*(field.copy() for field in _fields(self)))

    def shared(self) -> "State":
        """The same games, read-only: nothing is copied, and writing to it raises ValueError."""
        views = [field.view() for field in _fields(self)]
        for view in views:
            view.flags.writeable = False
        return State(*views)

    @classmethod
    def joined(cls, parts: "Sequence[State]") -> "State":
        """Several batches as one, in their order."""
        return cls(*(np.concatenate([getattr(part, n) for part in parts]) for n in _NAMES))

    def put(self, games: Index, other: "State") -> None:
        """Write ``other`` over the chosen games."""
        for mine, new in zip(_fields(self), _fields(other), strict=True):
            mine[games] = new

    def checksum(self) -> list[str]:
        """One hex digest a game: sha-256 of all fields but the keys, its first 16 bytes."""
        parts = [field.reshape(self.games, -1) for field in _fields(self)[:-1]]
        rows = np.ascontiguousarray(np.concatenate(parts, axis=1), dtype="<i4")
        return [hashlib.sha256(row.tobytes()).hexdigest()[:32] for row in rows]


_NAMES = tuple(field.name for field in fields(State))
_fields: Callable[[State], tuple[NDArray[Any], ...]] = attrgetter(*_NAMES)
_START = {"nominee": 0, "ended": -1, "governed": -1, "card": -1, "choice": -1, "week": 1}


def blank(rules: Rules, keys: Keys) -> State:
    """Games before their first week: variables at their start, nothing assigned to anybody."""
    n, p, games = len(rules.blocs), len(rules.portfolios), len(keys)
    members = sum(len(track.members) for track in rules.tracks)
    widths = {
        **dict.fromkeys(("owner", "fixed", "filled"), p),
        **dict.fromkeys(("lots", "pledged", "sent", "claim", "refused", "revealed", "attached"), n),
        "promise": len(rules.promises),
        "cooldown": len(rules.turns),
        "drawn": len(rules.cards),
        "dwell": members,
        "mark": len(rules.marks) * n,
        "due": len(rules.due_rows),
    }
    made: dict[str, Ints] = {}
    for name in _NAMES[:-1]:
        if name == "var":
            start = np.array([variable.start for variable in rules.variables], np.int32)
            made[name] = np.repeat(start[None], games, axis=0)
        elif name in widths:
            filler = -1 if name in ("owner", "claim") else 0
            made[name] = np.full((games, widths[name]), filler, np.int32)
        else:
            made[name] = np.full(games, _START.get(name, 0), np.int32)
    return State(**made, seed=np.array(keys, np.uint64))
