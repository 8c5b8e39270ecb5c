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
        self._alone = state.games == 1
        self._change: Ints | None = None
        self._single: dict[int, int] = {}  # of one game: what is booked on one variable
        self._marked: list[tuple[int, Bools]] = []
        self._paced: list[tuple[bool, int, int, Bools]] = []

    def add(self, variable: int, cause: int, amount: int | Ints) -> None:
        """Book ``amount``, (B,) or a plain number of one game, on one variable."""
        if not self._alone:
            self._sums()[:, variable] += amount
            return
        amount = amount if isinstance(amount, int) else amount.item()
        self._single[variable] = self._single.get(variable, 0) + amount
        if self.record is not None and amount:
            self.record.line(variable, cause, amount)

    def add_parts(self, variable: int, causes: Sequence[int], upto: Sequence[int | Ints]) -> None:
        """Book parts of one change, each under its cause; ``upto`` holds their running sums."""
        for cause, before, now in zip(causes, (0, *upto), upto, strict=False):
            self.add(variable, cause, now - before)

    def add_block(self, base: int, cause: int, amounts: Ints) -> None:
        """Book ``amounts`` (B, n) on the n variables from ``base``."""
        if not self._alone:
            self._sums()[:, base : base + amounts.shape[1]] += amounts
            return
        for column, amount in enumerate(amounts[0].tolist(), base):
            if amount:
                self.add(column, cause, amount)

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
        if self._single:
            self._write_one()
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

    def _write_one(self) -> None:
        """The same for one game, variable by variable."""
        var, engine = self.state.var[0], self.engine
        for column, amount in sorted(self._single.items()):
            now = var.item(column)
            low, high = engine.bounds[column]
            limited = min(max(now + amount, low), high)
            if limited != now + amount and self.record is not None:
                self.record.line(column, engine.rules.cause_limit, limited - now - amount)
            if limited != now:
                var[column] = limited
                if column in engine.dwelling:
                    self.state.dwell[0, engine.dwelling[column]] = 0
        self._single.clear()

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
        if not some(change):
            self._marked.clear()
        for cause, where in reversed(self._marked):
            self.add_block(rules.price, cause, ints(change * where))
            change = change * ~where
        self._marked.clear()
