"""Nodes become straight code over the game's memory: one short program for each tree that is read.

Behind the fields and constants the memory has a cell for each kept value and some for what is in
the making. A value that is needed in several places has a program of its own and is kept; all
else is written out where it is used. Conditions become jumps, so that only what counts is read.
"""

from collections.abc import Iterable

from wargame.lab.kernel.nodes import Nodes, Ref, Unfit
from wargame.lab.kernel.ops import Code, Op

WIDEST = 65_535
"""The largest number an instruction can hold."""

_COMPARE = {
    Op.EQ: (Code.UNLESS_EQ, Code.UNLESS_NE), Op.NE: (Code.UNLESS_NE, Code.UNLESS_EQ),
    Op.LT: (Code.UNLESS_LT, Code.UNLESS_GE), Op.LE: (Code.UNLESS_LE, Code.UNLESS_GT),
    Op.GT: (Code.UNLESS_GT, Code.UNLESS_LE), Op.GE: (Code.UNLESS_GE, Code.UNLESS_LT),
}  # fmt: skip
"""Jumps that are taken where a comparison does not hold, and where it does."""

DEEPEST = 64
"""Programs that wait for one another, at most; as in ``src/tree.c``."""

WIDTH = 32
"""Cells for what is in the making, of each depth to which programs need one another."""

_LISTED = (Op.SUM, Op.ANY)
_ONE = (Op.NEG, Op.ABS, Op.NOT, Op.LOGISTIC, Op.SINCE)
_HUNDRED = 100


class Coder:
    """Writes programs for the nodes that are read from outside, and for those that they need."""

    def __init__(self, nodes: Nodes, first: int) -> None:
        """``first``: the first cell behind the constants."""
        self.nodes = nodes
        self.code: list[tuple[int, int, int, int]] = []
        memo = nodes.memo()
        order = [node for node, kind in enumerate(memo) if kind >= 0]
        self._number = {node: place for place, node in enumerate(order)}
        self._first, self._scratch = first, first + len(order)
        self._kept = [[-1, first + place, memo[node]] for place, node in enumerate(order)]
        self._levels: dict[int, int] = {}
        self._rows = [[-1, -1, -1] for _ in nodes.rows]
        self._out: list[list[int]] = []
        self._base = 0

    def programs(self, roots: Iterable[Ref]) -> tuple[list[list[int]], list[list[int]]]:
        """Write the programs of all roots.

        Returns:
            For every node its start, the cell of its value and its number among the kept values
            (−1 not kept); and for every kept value its start, cell and what ends its life.
        """
        for ref in roots:
            if ref < 0:
                self._program(~ref)
        return self._rows, self._kept

    @property
    def cells(self) -> int:
        """Cells behind the constants."""
        deepest = max(self._levels.values(), default=0)
        return len(self._kept) + (deepest + 1) * WIDTH

    # programs

    def _program(self, node: int) -> None:
        """Write the program of a node after those that it needs."""
        if self._rows[node][0] >= 0:
            return
        for other in self._needed(node):
            self._program(other)
        base = self._scratch + self._level(node) * WIDTH
        number = self._number.get(node, -1)
        cell = base if number < 0 else self._first + number
        self._out, self._base = [], base
        where = self._inside(node, cell, 1)
        self._copy(cell, where)
        self._add(Code.END)
        start = len(self.code)
        self._rows[node] = [start, cell, number]
        if number >= 0:
            self._kept[number][0] = start
        self.code.extend((op, target, a, b) for op, target, a, b in self._out)

    def _needed(self, node: int) -> list[int]:
        """Nodes with programs of their own that the program of a node calls."""
        op, a, b, c = self.nodes.rows[node]
        if op in _LISTED:
            return [~ref for ref in self.nodes.lists[b : b + c] if ref < 0]
        found = []
        for part in self.nodes.parts(op, a, b, c):
            if part < 0:
                found += [~part] if ~part in self._number else self._needed(~part)
        return found

    def _level(self, node: int) -> int:
        if node not in self._levels:
            self._levels[node] = 1 + max((self._level(n) for n in self._needed(node)), default=-1)
            if self._levels[node] >= DEEPEST:
                raise Unfit("a tree is too deep")
        return self._levels[node]

    def _add(self, op: int, target: int = 0, a: int = 0, b: int = 0) -> int:
        if not all(0 <= value <= WIDEST for value in (target, a, b)):
            raise Unfit("the trees are too many")
        self._out.append([int(op), target, a, b])
        return len(self._out) - 1

    def _copy(self, cell: int, where: int) -> None:
        if where != cell:
            self._add(Code.COPY, cell, where)

    def _cell(self, free: int) -> int:
        if free >= WIDTH:
            raise Unfit("a tree is too deep")
        return self._base + free

    # values

    def _value(self, ref: Ref, cell: int, free: int) -> int:
        """Code for a value; returns where it is: in ``cell``, or where it lies anyway."""
        if ref >= 0:
            return ref
        if ~ref in self._number:
            number = self._number[~ref]
            self._add(Code.NEED, 0, number)
            return self._kept[number][1]
        return self._inside(~ref, cell, free)

    def _inside(self, node: int, cell: int, free: int) -> int:
        op, a, b, c = self.nodes.rows[node]
        if op == Op.FRAME:
            return self._value(a, cell, free)
        if op == Op.IF:
            return self._choice((a, b, c), cell, free)
        if op in (Op.AND, Op.OR):
            return self._both(Op(op), a, b, cell, free)
        if op == Op.DIV and self.nodes.value(b) == _HUNDRED:
            return self._percent(a, cell, free)
        if op <= Op.GE:
            return self._pair(op, a, b, cell, free)
        if op in _ONE:
            self._add(op, cell, self._value(a, cell, free))
        elif op == Op.RAMP:
            self._add(op, cell, self._value(a, cell, free), b)
        elif op == Op.TABLE:
            self._add(op, cell, self._value(a, cell, free))
            self._add(Code.LENGTH, 0, b, c)
        else:
            self._add(op, cell, a, b)
        return cell

    def _pair(self, op: int, a: Ref, b: Ref, cell: int, free: int) -> int:
        self._add(op, cell, *self._operands(a, b, cell, free))
        return cell

    def _operands(self, a: Ref, b: Ref, cell: int, free: int) -> tuple[int, int]:
        first = self._value(a, cell, free)
        if first != cell:
            return first, self._value(b, cell, free)
        return first, self._value(b, self._cell(free), free + 1)

    def _percent(self, ref: Ref, cell: int, free: int) -> int:
        op, a, b, _ = self.nodes.rows[~ref] if ref < 0 else (-1, 0, 0, 0)
        if op == Op.MUL and ~ref not in self._number:
            return self._pair(Code.MUL_DIV, a, b, cell, free)
        self._add(Code.PERCENT, cell, self._value(ref, cell, free))
        return cell

    def _choice(self, parts: tuple[Ref, Ref, Ref], cell: int, free: int) -> int:
        condition, yes, no = parts
        away = self._jumps(condition, False, cell, free)
        self._copy(cell, self._value(yes, cell, free))
        end = self._add(Code.JUMP)
        self._land(away)
        self._copy(cell, self._value(no, cell, free))
        self._land([end])
        return cell

    def _both(self, op: Op, a: Ref, b: Ref, cell: int, free: int) -> int:
        """Of two conditions the second counts only where the first does not decide."""
        self._copy(cell, self._value(a, cell, free))
        away = self._add(Code.UNLESS if op == Op.AND else Code.WHERE, 0, cell)
        self._copy(cell, self._value(b, cell, free))
        self._land([away])
        return cell

    # jumps

    def _land(self, jumps: list[int]) -> None:
        """Let jumps lead to what comes next."""
        for jump in jumps:
            self._out[jump][1] = len(self._out) - jump

    def _jumps(self, ref: Ref, sense: bool, cell: int, free: int) -> list[int]:
        """Code that jumps where a condition is as ``sense`` says; the jumps, still without aim."""
        op, a, b, _ = self.nodes.rows[~ref] if ref < 0 else (-1, 0, 0, 0)
        if ref >= 0 or ~ref in self._number or op not in (*_COMPARE, Op.NOT, Op.AND, Op.OR):
            return [
                self._add(Code.WHERE if sense else Code.UNLESS, 0, self._value(ref, cell, free))
            ]
        if op == Op.NOT:
            return self._jumps(a, not sense, cell, free)
        if op in _COMPARE:
            return [self._add(_COMPARE[Op(op)][sense], 0, *self._operands(a, b, cell, free))]
        if sense == (op == Op.OR):  # either of the two is enough
            return self._jumps(a, sense, cell, free) + self._jumps(b, sense, cell, free)
        past = self._jumps(a, not sense, cell, free)
        jumps = self._jumps(b, sense, cell, free)
        self._land(past)
        return jumps
