"""One program: straight code for a value, written out where it is used; conditions as jumps."""

from wargame.lab.kernel.nodes import Nodes, Ref, Unfit
from wargame.lab.kernel.ops import Code, Op

WIDEST = 65_535
"""The largest number an instruction can hold."""

WIDTH = 32
"""Cells for what is in the making, of each depth to which programs need one another."""

Instruction = list[int]
"""Operation, target, a, b."""

_COMPARE = {
    Op.EQ: (Code.UNLESS_EQ, Code.UNLESS_NE), Op.NE: (Code.UNLESS_NE, Code.UNLESS_EQ),
    Op.LT: (Code.UNLESS_LT, Code.UNLESS_GE), Op.LE: (Code.UNLESS_LE, Code.UNLESS_GT),
    Op.GT: (Code.UNLESS_GT, Code.UNLESS_LE), Op.GE: (Code.UNLESS_GE, Code.UNLESS_LT),
}  # fmt: skip
"""Jumps that are taken where a comparison does not hold, and where it does."""

_ONE = (Op.NEG, Op.ABS, Op.NOT, Op.LOGISTIC, Op.SINCE)
_HUNDRED = 100


class Writer:
    """Writes the program of one node."""

    def __init__(self, nodes: Nodes, kept: dict[int, int], first: int, base: int) -> None:
        """``kept``: numbers of nodes whose values are kept, in cells from ``first`` on.

        ``base``: the first cell for what is in the making.
        """
        self.nodes, self.out = nodes, list[Instruction]()
        self._number, self._first, self._base = kept, first, base

    def program(self, node: int) -> tuple[int, list[Instruction]]:
        """The cell in which the value of a node comes to lie, and the code that puts it there."""
        number = self._number.get(node, -1)
        cell = self._base if number < 0 else self._first + number
        self._copy(cell, self._inside(node, cell, 1))
        self._add(Code.END)
        return cell, self.out

    def _add(self, op: int, target: int = 0, a: int = 0, b: int = 0) -> int:
        if not all(0 <= value <= WIDEST for value in (target, a, b)):
            raise Unfit("the trees are too many")
        self.out.append([int(op), target, a, b])
        return len(self.out) - 1

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
            return self._first + number
        return self._inside(~ref, cell, free)

    def _inside(self, node: int, cell: int, free: int) -> int:
        op, a, b, c = self.nodes.rows[node]
        if op == Op.FRAME:
            return self._value(a, cell, free)
        if op == Op.IF:
            return self._choice((a, b, c), cell, free)
        if op in (Op.AND, Op.OR):
            return self._both(Op(op), a, b, cell, free)
        if op <= Op.GE:
            return self._joined(op, a, b, cell, free)
        if op in _ONE:
            self._add(op, cell, self._value(a, cell, free))
        elif op == Op.RAMP:
            self._add(op, cell, self._value(a, cell, free), b)
        elif op == Op.TABLE:
            self._add(op, cell, self._value(a, cell, free))
            self._add(Code.MORE, 0, b, c)
        else:
            self._add(op, cell, a, b)
        return cell

    def _joined(self, op: int, a: Ref, b: Ref, cell: int, free: int) -> int:
        """Two numbers; some that come together often have an instruction of their own."""
        if op == Op.DIV and self.nodes.value(b) == _HUNDRED:
            return self._percent(a, cell, free)
        if op in (Op.ADD, Op.SUB) and b < 0 and ~b not in self._number:
            return self._changed(op, a, ~b, cell, free)
        if op == Op.MIN and self._is(a, Op.MAX):
            return self._clip(self.nodes.rows[~a], b, cell, free)
        return self._pair(op, a, b, cell, free)

    def _pair(self, op: int, a: Ref, b: Ref, cell: int, free: int) -> int:
        self._add(op, cell, *self._operands(a, b, cell, free))
        return cell

    def _operands(self, a: Ref, b: Ref, cell: int, free: int) -> tuple[int, int]:
        first = self._value(a, cell, free)
        if first != cell:
            return first, self._value(b, cell, free)
        return first, self._value(b, self._cell(free), free + 1)

    def _is(self, ref: Ref, op: Op) -> bool:
        """Whether a value is of that kind and is written out where it is used."""
        return ref < 0 and ~ref not in self._number and self.nodes.rows[~ref][0] == op

    def _changed(self, op: int, ref: Ref, change: int, cell: int, free: int) -> int:
        """A value more or less another, which is a product or of which one way is nothing."""
        what, a, b, c = self.nodes.rows[change]
        if what == Op.MUL and ref < 0 and ~ref not in self._number:
            self._value(ref, cell, free)
            made = Code.MUL_ADD if op == Op.ADD else Code.MUL_SUB
            self._add(made, cell, *self._operands(a, b, self._cell(free), free + 1))
        elif what == Op.IF and 0 in (self.nodes.value(b), self.nodes.value(c)):
            self._copy(cell, self._value(ref, cell, free))
            none = self.nodes.value(b) == 0
            away = self._jumps(a, none, self._cell(free), free + 1)
            self._add(op, cell, cell, self._value(c if none else b, self._cell(free), free + 1))
            self._land(away)
        else:
            return self._pair(op, ref, ~change, cell, free)
        return cell

    def _clip(self, row: tuple[int, int, int, int], most: Ref, cell: int, free: int) -> int:
        """A value no less than one bound, no more than another."""
        places = [self._value(row[1], cell, free)]
        for ref in (row[2], most):
            places.append(self._value(ref, self._cell(free), free + 1))
            free += 1
        self._add(Code.CLIP, cell, places[0])
        self._add(Code.MORE, 0, *places[1:])
        return cell

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
            self.out[jump][1] = len(self.out) - jump

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
