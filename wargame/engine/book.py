"""The only way a variable changes: amounts are booked under a cause, summed, limited, written."""

from collections.abc import Sequence

import numpy as np

from wargame.engine import marks
from wargame.engine.machine import Machine
from wargame.engine.record import Record
from wargame.engine.state import Bools, Ints, State, ints, some


class Book:
    """Collects the changes of one step for B games; ``close`` makes them true."""

    def __init__(self, engine: Machine, state: State, record: Record | None = None) -> None:
        """Open a book over ``state``; with a ``record`` (B = 1) every line is written down."""
        self.engine = engine
        self.state = state
        self.record = record
        self._change: Ints | None = None
        self._marked: list[tuple[int, Bools]] = []
        self._paced: list[tuple[bool, int, int, Bools]] = []

    def add(self, variable: int, cause: int, amount: Ints) -> None:
        """Book ``amount`` (B,) on one variable."""
        self._sums()[:, variable] += amount
        if self.record is not None and amount[0]:
            self.record.line(variable, cause, int(amount[0]))

    def add_block(self, base: int, cause: int, amounts: Ints) -> None:
        """Book ``amounts`` (B, n) on the n variables from ``base``."""
        self._sums()[:, base : base + amounts.shape[1]] += amounts
        if self.record is not None:
            for column in np.flatnonzero(amounts[0]):
                self.record.line(base + int(column), cause, int(amounts[0, column]))

    def add_parts(self, variable: int, causes: Sequence[int], amounts: Ints) -> None:
        """Book ``amounts`` (causes, B) on one variable, each under its cause."""
        self._sums()[:, variable] += np.add.reduce(amounts, axis=0, dtype=np.int32)
        if self.record is not None:
            for cause, amount in zip(causes, amounts[:, 0].tolist(), strict=True):
                if amount:
                    self.record.line(variable, cause, amount)

    def _sums(self) -> Ints:
        if self._change is None:
            self._change = np.zeros(self.state.var.shape, np.int32)
        return self._change

    def reprice(self, cause: int, where: Bools) -> None:
        """Marks of the blocs ``where`` (B, N) have changed under ``cause``.

        Their prices follow when the book closes; of several causes on one bloc the last is named.
        """
        self._marked.append((cause, where))

    def pace(self, row: int, hold: bool, weeks: int, where: Bools) -> None:
        """Hold a ladder back, or hasten it, in the games ``where`` (B,) when the book closes.

        Args:
            row: its row of dwell.
            hold: keep its weeks at this level to ``weeks`` at most; otherwise at least.
            weeks: that limit.
            where: in which games.
        """
        self._paced.append((hold, row, weeks, where))

    def close(self) -> None:
        """Add the sums, limit each variable to its bounds, write what the limits took.

        A level that has moved has stood for no week; then ladders are hastened, then held.
        """
        self._price()
        if self._change is not None:
            self._write(self._change)
        self._pace()

    def _write(self, change: Ints) -> None:
        state, engine = self.state, self.engine
        wanted = state.var + change
        limited = np.minimum(np.maximum(wanted, engine.low), engine.high)
        if self.record is not None:
            for column in np.flatnonzero(limited[0] != wanted[0]):
                taken = int(limited[0, column] - wanted[0, column])
                self.record.line(int(column), engine.rules.cause_limit, taken)
        moved = (limited != state.var)[:, engine.level_columns]
        if some(moved):
            state.dwell[moved] = 0
        state.var[...] = limited
        self._change = None

    def _pace(self) -> None:
        """Where a ladder is both hastened and held in one step it is held."""
        if not self._paced:
            return
        for hold, row, weeks, where in sorted(self._paced, key=lambda paced: paced[0]):
            dwell = self.state.dwell[:, row]
            limited = np.minimum(dwell, weeks) if hold else np.maximum(dwell, weeks)
            self.state.dwell[:, row] = np.where(where, limited, dwell)
        self._paced.clear()

    def _price(self) -> None:
        """Book what marks have done to the prices, each bloc under the last cause that named it."""
        rules = self.engine.rules
        if not self._marked or not rules.marks:
            return
        price = marks.price(self.engine.mark_percent, self.state)
        change = price - self.state.var[:, rules.price : rules.price + price.shape[1]]
        for cause, where in reversed(self._marked):
            self.add_block(rules.price, cause, ints(change * where))
            change = change * ~where
        self._marked.clear()
