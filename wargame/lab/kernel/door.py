"""The kernel's own calls: tables handed over once, states read and written where they lie."""

import ctypes
import threading
import weakref
from dataclasses import fields

import numpy as np

from wargame.bots import Luck
from wargame.bots.orders import Orders
from wargame.engine import Rules, State
from wargame.engine.state import Ints
from wargame.lab.kernel.layout import PARTS, SCALARS
from wargame.lab.kernel.native import digest
from wargame.lab.kernel.nodes import Unfit
from wargame.lab.kernel.tables import Compiled, tables
from wargame.lab.outcome import Outcome, Trace

_FLAGS = ("fixed", "filled", "pledged", "sent", "revealed")
_ORDERS = tuple(field.name for field in fields(Orders))
_RESULTS = ("clause", "weeks", "cabinet", "lost", "failed", "scores")
_P = ctypes.c_void_p


class Fields(ctypes.Structure):
    """The fields of a state: ``Fields`` in ``src/game.h``."""

    _fields_ = [
        ("scalars", _P * len(SCALARS)),
        ("parts", _P * len(PARTS)),
        *((name, _P) for name in _FLAGS),
        ("seed", _P),
    ]


class Table(ctypes.Structure):
    """What is played and written: ``Table`` in ``src/player.h``."""

    _fields_ = [
        ("games", ctypes.c_int64),
        ("fields", Fields),
        *((name, _P) for name in ("seats", "luck", "orders", *_RESULTS, "played", "var")),
        ("rows", ctypes.c_int64),
        ("first", ctypes.c_int64),
    ]


class Kernel:
    """The kernel with the tables of some rules; callers wait for one another.

    Attributes:
        rules: what is played by.
        compiled: the rules as tables, and ``sections`` those tables by name.
        native: the compiler has seen these trees; if not, they are read.
    """

    def __init__(self, library: ctypes.CDLL, rules: Rules, made: Compiled) -> None:
        """Open a player on the tables of ``rules``.

        Raises:
            Unfit: there is no memory.
        """
        self.rules, self._library, self._lock = rules, library, threading.Lock()
        self.compiled, self.sections = made, tables(rules, made)
        arrays = self.sections.values()
        native = library.kernel_native(digest(made).encode())
        self._pointers = (_P * (len(arrays) + 1))(*(a.ctypes.data for a in arrays), native)
        self.native = native is not None
        self._player = library.kernel_open(self._pointers)
        if not self._player:
            raise Unfit("there is no memory")
        weakref.finalize(self, library.kernel_close, self._player)

    def play(
        self, state: State, seats: list[int], lucks: list[Luck], trace: Trace | None
    ) -> Outcome:
        """Play every game to its end, in place; see ``lab.rollout``. ``seats``: a bot by number."""
        outcome = Outcome.blank(state.games, len(self.rules.roles))
        table, seated = Table(games=state.games, fields=_fields(state)), np.array(seats, np.int32)
        keys = [np.ascontiguousarray(luck.keys, np.uint64) for luck in lucks]
        orders = [_order(luck, name) for luck in lucks for name in _ORDERS]
        luck_row = (_P * len(keys))(*(key.ctypes.data for key in keys))
        order_row = (_P * len(orders))(*(None if o is None else o.ctypes.data for o in orders))
        table.seats = seated.ctypes.data
        table.luck, table.orders = ctypes.addressof(luck_row), ctypes.addressof(order_row)
        for name in _RESULTS:
            setattr(table, name, getattr(outcome, name).ctypes.data)
        if trace is not None:
            table.var, table.played = trace.var.ctypes.data, trace.played.ctypes.data
            table.rows, table.first = len(trace.var), trace.first
        with self._lock:
            outcome.decisions = self._library.kernel_play(self._player, ctypes.byref(table))
        endings = np.array([clause.ending for clause in self.rules.clauses], np.int32)
        outcome.ending[:] = endings[outcome.clause]
        return outcome

    def end_week(self, state: State) -> None:
        """What the rules do at the end of a week, in place; all games must be running."""
        where = _fields(state)
        with self._lock:
            self._library.kernel_end_week(self._player, ctypes.byref(where), state.games)

    def read(self, refs: list[int], state: State, viewer: int = -1, vote: int = -1) -> Ints:
        """Values of references (G, number of refs), as a role sees them; −1 the truth."""
        found = np.zeros((state.games, len(refs)), np.int32)
        wanted, where = np.array(refs, np.int32), _fields(state)
        who = len(self.rules.roles) if viewer < 0 else viewer
        with self._lock:
            self._library.kernel_read(
                self._player, ctypes.byref(where), state.games, wanted.ctypes.data, len(refs),
                who, vote, found.ctypes.data,
            )  # fmt: skip
        return found


def _fields(state: State) -> Fields:
    found = Fields()
    for place, name in enumerate(SCALARS):
        found.scalars[place] = getattr(state, name).ctypes.data
    for place, name in enumerate(PARTS):
        found.parts[place] = getattr(state, name).ctypes.data
    for name in (*_FLAGS, "seed"):
        setattr(found, name, getattr(state, name).ctypes.data)
    return found


def _order(luck: Luck, name: str) -> Ints | None:
    if luck.orders is None:
        return None
    return np.ascontiguousarray(getattr(luck.orders, name), np.int32)
