"""The compiled trees as they grow: every different node once, constants folded where known."""

from collections.abc import Callable, Sequence

from wargame.lab.kernel.layout import Layout
from wargame.lab.kernel.ops import LOOSE, PRIVATE, Op, SetOp

Ref = int
"""A cell of the game's memory (0 and up), or a node (−1 and down)."""

LEAST, MOST = -(1 << 31), (1 << 31) - 1
DEAR = 3  # nodes below from which a value read in several places is kept
LIMIT = 400_000


class Unfit(Exception):  # noqa: N818 - a plain word for a plain fact
    """These rules are not for the kernel; the arrays play them."""


_FOLD: dict[Op, Callable[[int, int], int]] = {
    Op.ADD: lambda a, b: a + b,
    Op.SUB: lambda a, b: a - b,
    Op.MUL: lambda a, b: a * b,
    Op.DIV: lambda a, b: a // b if b else 0,
    Op.MIN: min,
    Op.MAX: max,
    Op.EQ: lambda a, b: int(a == b),
    Op.NE: lambda a, b: int(a != b),
    Op.LT: lambda a, b: int(a < b),
    Op.LE: lambda a, b: int(a <= b),
    Op.GT: lambda a, b: int(a > b),
    Op.GE: lambda a, b: int(a >= b),
}


class Nodes:
    """Nodes, sets, lists and constants, each kept once."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.rows: list[tuple[int, int, int, int]] = []
        self.sets: list[tuple[int, int, int]] = []
        self.masks: list[int] = []
        self.lists: list[int] = []
        self.constants: list[int] = []
        self.depends: list[int] = []
        self.cost: list[int] = []
        self.readers: list[int] = []
        self.set_depends: list[int] = []
        self._known: dict[tuple[int, int, int, int], Ref] = {}
        self._known_sets: dict[tuple[int, int, int], int] = {}
        self._known_lists: dict[tuple[int, ...], int] = {}
        self._cells: dict[int, Ref] = {}

    # constants and cells

    def const(self, value: int) -> Ref:
        """The cell of a constant."""
        if not LEAST <= value <= MOST:
            raise Unfit(f"{value} is not an int32")
        if value not in self._cells:
            self._cells[value] = self.layout.size + len(self.constants)
            self.constants.append(value)
        return self._cells[value]

    def value(self, ref: Ref) -> int | None:
        """The value of a constant; None for anything else."""
        place = ref - self.layout.size
        return self.constants[place] if place >= 0 else None

    def keep(self, values: Sequence[int]) -> int:
        """The place of a list of numbers or references."""
        key = tuple(values)
        if key not in self._known_lists:
            self._known_lists[key] = len(self.lists)
            self.lists.extend(key)
        return self._known_lists[key]

    # numbers

    def pair(self, op: Op, a: Ref, b: Ref) -> Ref:
        """A node of two numbers, folded where both are known or one makes no difference."""
        x, y = self.value(a), self.value(b)
        if x is not None and y is not None:
            return self.const(_FOLD[op](x, y))
        if (op in (Op.ADD, Op.SUB) and y == 0) or (op == Op.MUL and y == 1):
            return a
        if (op == Op.ADD and x == 0) or (op == Op.MUL and x == 1):
            return b
        if (op == Op.MUL and 0 in (x, y)) or (op == Op.DIV and 0 in (x, y)):
            return self.const(0)
        if op == Op.DIV and y == 1:
            return a
        return self.node(op, a, b)

    def both(self, a: Ref, b: Ref) -> Ref:
        """Both conditions hold."""
        x, y = self.value(a), self.value(b)
        if 0 in (x, y):
            return self.const(0)
        return b if x == 1 else a if y == 1 else self.node(Op.AND, a, b)

    def either(self, a: Ref, b: Ref) -> Ref:
        """One of the conditions holds."""
        x, y = self.value(a), self.value(b)
        if 1 in (x, y):
            return self.const(1)
        return b if x == 0 else a if y == 0 else self.node(Op.OR, a, b)

    def negated(self, a: Ref) -> Ref:
        """The condition does not hold."""
        x = self.value(a)
        return self.node(Op.NOT, a) if x is None else self.const(1 - x)

    def choice(self, condition: Ref, yes: Ref, no: Ref) -> Ref:
        """One number or the other."""
        x = self.value(condition)
        if x is not None:
            return yes if x else no
        return yes if yes == no else self.node(Op.IF, condition, yes, no)

    def node(self, op: Op, a: int, b: int = 0, c: int = 0) -> Ref:
        """Any node, the same for the same parts."""
        key = (int(op), a, b, c)
        found = self._known.get(key)
        if found is not None:
            self.readers[~found] += 1
            return found
        if len(self.rows) >= LIMIT:
            raise Unfit("the trees are too many")
        self._known[key] = ref = ~len(self.rows)
        self.rows.append(key)
        self.readers.append(1)
        parts = self._parts(op, a, b, c)
        self.depends.append(self._own(op, a) | self._all(parts))
        self.cost.append(1 + sum(self.cost[~part] for part in parts if part < 0))
        return ref

    def _parts(self, op: Op, a: int, b: int, c: int) -> list[Ref]:
        """The numbers a node reads."""
        if op in (Op.SUM, Op.ANY):
            return self.lists[b : b + c]
        if op in (Op.TABLE, Op.RAMP, Op.LOGISTIC, Op.NEG, Op.ABS, Op.NOT, Op.FRAME):
            return [a]
        if op <= Op.OR:
            return [a, b]
        return [a, b, c] if op == Op.IF else []

    def _own(self, op: Op, a: int) -> int:
        """What a node depends on by itself."""
        if op in (Op.SUM, Op.SUM_TABLE, Op.COUNT, Op.SOME, Op.HAS, Op.ANY):
            return self.set_depends[a]
        if op in (Op.POINTS, Op.WORTH, Op.SALIENCE, Op.ATTACHED):
            return PRIVATE | LOOSE
        return LOOSE if op == Op.HELD else 0

    def _all(self, parts: Sequence[Ref]) -> int:
        found = 0
        for part in parts:
            found |= self.depends[~part] if part < 0 else self.layout.depends(part)
        return found

    def memo(self) -> list[int]:
        """For each node what it depends on (0–3, +4 for a frame's), −1 where it is not kept."""
        found = []
        for row, depends, cost, readers in zip(
            self.rows, self.depends, self.cost, self.readers, strict=True
        ):
            if row[0] == Op.FRAME:
                found.append(4 + depends)
            else:
                found.append(depends if readers > 1 and cost >= DEAR else -1)
        return found

    # sets

    def mask(self, bits: int) -> int:
        """A constant set."""
        key = (int(SetOp.CONST), bits, 0)
        if key not in self._known_sets:
            self.masks.append(bits)
            self._add_set(key, (int(SetOp.CONST), len(self.masks) - 1, 0), 0)
        return self._known_sets[key]

    def bits(self, which: int) -> int | None:
        """The mask of a constant set; None for any other."""
        op, a, _ = self.sets[which]
        return self.masks[a] if op == SetOp.CONST else None

    def group(self, op: SetOp, a: int = 0, b: int = 0) -> int:
        """Any set; of two constant ones a constant."""
        if op >= SetOp.BOTH:
            x, y = self.bits(a), self.bits(b)
            if x is not None and y is not None:
                return self.mask({10: x & y, 11: x | y, 12: x & ~y}[int(op)])
        key = (int(op), a, b)
        if key not in self._known_sets:
            depends = LOOSE
            if op >= SetOp.BOTH:
                depends = self.set_depends[a] | self.set_depends[b]
            elif op == SetOp.FORMATEUR:
                depends = 0
            self._add_set(key, key, depends)
        return self._known_sets[key]

    def _add_set(self, key: tuple[int, int, int], row: tuple[int, int, int], depends: int) -> None:
        self._known_sets[key] = len(self.sets)
        self.sets.append(row)
        self.set_depends.append(depends)

    def reach(self, which: int, everything: int) -> int:
        """A mask outside which the set never has an element."""
        op, a, b = self.sets[which]
        if op == SetOp.CONST:
            return self.masks[a]
        if op == SetOp.BOTH:
            return self.reach(a, everything) & self.reach(b, everything)
        if op == SetOp.LESS:
            return self.reach(a, everything)
        if op == SetOp.EITHER:
            return self.reach(a, everything) | self.reach(b, everything)
        return everything
