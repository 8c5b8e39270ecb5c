"""The compiled trees as they grow: every different node once, constants folded where known."""

from collections import Counter
from collections.abc import Callable, Sequence

from wargame.lab.kernel.layout import Layout
from wargame.lab.kernel.ops import FRAMED, LOOSE, PACKED, PRIVATE, Op, SetOp

Ref = int
"""A cell of the game's memory (0 and up), or a node (−1 and down)."""

LEAST, MOST = -(1 << 31), (1 << 31) - 1
DEAR = 7  # nodes below from which a value read in several places is kept
LIMIT = 400_000
ALL = (1 << 64) - 1


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


_SINGLE = frozenset({Op.TABLE, Op.RAMP, Op.LOGISTIC, Op.NEG, Op.ABS, Op.NOT, Op.FRAME, Op.SINCE})


_DEPENDS = {
    Op.POINTS: LOOSE | PACKED,
    Op.WORTH: PRIVATE | LOOSE | PACKED,
    Op.SALIENCE: PRIVATE,
    Op.ATTACHED: LOOSE | PACKED,
    Op.HELD: LOOSE,
}


class Nodes:
    """Nodes, sets, lists and constants, each kept once."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.rows: list[tuple[int, int, int, int]] = []
        self.sets: list[tuple[int, int, int, int, int]] = []
        self.masks: list[int] = []
        self.lists: list[int] = []
        self.constants: list[int] = []
        self.depends: list[int] = []
        self.cost: list[int] = []
        self.set_depends: list[int] = []
        self._known: dict[tuple[int, int, int, int], Ref] = {}
        self._known_sets: dict[tuple[int, int, int, int, int], int] = {}
        self._places: dict[int, int] = {}
        self._known_lists: dict[tuple[int, ...], int] = {}
        self._cells: dict[int, Ref] = {}
        self.roots: Counter[Ref] = Counter()

    def root(self, ref: Ref) -> Ref:
        """The same, marked as one that the kernel reads by itself."""
        self.roots[ref] += 1
        return ref

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
        if x == 1 or y == 1:
            return b if x == 1 else a
        if self._cost(b) < self._cost(a):
            a, b = b, a  # the cheaper may settle it
        return self.node(Op.AND, a, b)

    def either(self, a: Ref, b: Ref) -> Ref:
        """One of the conditions holds."""
        x, y = self.value(a), self.value(b)
        if 1 in (x, y):
            return self.const(1)
        if x == 0 or y == 0:
            return b if x == 0 else a
        if self._cost(b) < self._cost(a):
            a, b = b, a
        return self.node(Op.OR, a, b)

    def conditions(self, ref: Ref) -> list[Ref]:
        """The conditions that must all hold for one to hold."""
        op, a, b, _ = self.rows[~ref] if ref < 0 else (-1, 0, 0, 0)
        return self.conditions(a) + self.conditions(b) if op == Op.AND else [ref]

    def _cost(self, ref: Ref) -> int:
        return self.cost[~ref] if ref < 0 else 0

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
            return found
        if len(self.rows) >= LIMIT:
            raise Unfit("the trees are too many")
        self._known[key] = ref = ~len(self.rows)
        self.rows.append(key)
        parts = self.parts(op, a, b, c)
        self.depends.append(self._own(op, a) | self._all(parts))
        self.cost.append(1 + sum(self._cost(part) for part in parts))
        return ref

    def parts(self, op: int, a: int, b: int, c: int) -> list[Ref]:
        """The numbers a node reads."""
        if op in (Op.SUM, Op.ANY):
            return self.lists[b : b + c]
        if op in _SINGLE:
            return [a]
        if op <= Op.GE or op in (Op.AND, Op.OR):
            return [a, b]
        return [a, b, c] if op == Op.IF else []

    def _own(self, op: Op, a: int) -> int:
        """What a node depends on by itself."""
        if op in (Op.SUM, Op.SUM_TABLE, Op.COUNT, Op.SOME, Op.HAS, Op.ANY):
            return self.set_depends[a]
        return _DEPENDS.get(op, 0)

    def _all(self, parts: Sequence[Ref]) -> int:
        found = 0
        for part in parts:
            found |= self.depends[~part] if part < 0 else self.layout.depends(part)
        return found

    def memo(self) -> list[int]:
        """For each node what it depends on (0–7, more for a frame's), −1 where it is not kept."""
        found, counted = [], self._readers()
        for node, (row, depends, cost) in enumerate(
            zip(self.rows, self.depends, self.cost, strict=True)
        ):
            readers = counted[~node]
            if row[0] == Op.FRAME:
                found.append(FRAMED + depends)
            else:
                found.append(depends if readers > 1 and cost >= DEAR else -1)
        return found

    def _readers(self) -> Counter[Ref]:
        """How often each is read: by nodes that are read themselves, by the kernel itself."""
        found, todo = self.roots.copy(), list(self.roots)
        while todo:
            ref = todo.pop()
            for part in set(self.parts(*self.rows[~ref]) if ref < 0 else ()):
                found[part] += 1
                todo += [part] if found[part] == 1 else []
        return found

    # sets

    def mask(self, bits: int) -> int:
        """A constant set."""
        return self._set((int(SetOp.CONST), self._mask(bits), 0, self._mask(ALL), self._mask(0)))

    def bits(self, which: int) -> int | None:
        """The mask of a constant set; None for any other."""
        op, a, *_ = self.sets[which]
        return self.masks[a] if op == SetOp.CONST else None

    def group(self, op: SetOp, a: int = 0, b: int = 0) -> int:
        """Any set; with a constant one no more than another look at the first."""
        if op >= SetOp.BOTH:
            x, y = self.bits(a), self.bits(b)
            if x is not None and y is not None:
                known = {SetOp.BOTH: x & y, SetOp.EITHER: x | y, SetOp.LESS: x & ~y}
                return self.mask(known[op])
            if y is not None:
                return self._narrowed(op, a, y)
            if x is not None and op != SetOp.LESS:
                return self._narrowed(op, b, x)
        return self._set((int(op), a, b, self._mask(ALL), self._mask(0)))

    def _narrowed(self, op: SetOp, which: int, bits: int) -> int:
        """A set with a constant one: what counts of it, and what is added."""
        head, a, b, only, more = self.sets[which]
        if op == SetOp.LESS:
            op, bits = SetOp.BOTH, ALL & ~bits
        keeps, adds = self.masks[only], self.masks[more]
        if op == SetOp.BOTH:
            keeps, adds = keeps & bits, adds & bits
        else:
            adds |= bits
        return self._set((head, a, b, self._mask(keeps), self._mask(adds)))

    def _mask(self, bits: int) -> int:
        if bits not in self._places:
            self._places[bits] = len(self.masks)
            self.masks.append(bits)
        return self._places[bits]

    def _set(self, row: tuple[int, int, int, int, int]) -> int:
        if row not in self._known_sets:
            op, a, b, *_ = row
            depends = 0 if op in (SetOp.CONST, SetOp.FORMATEUR) else LOOSE
            if op >= SetOp.BOTH:
                depends = self.set_depends[a] | self.set_depends[b]
            self._known_sets[row] = len(self.sets)
            self.sets.append(row)
            self.set_depends.append(depends)
        return self._known_sets[row]

    def reach(self, which: int, everything: int) -> int:
        """A mask outside which the set never has an element."""
        op, a, b, only, more = self.sets[which]
        found = everything
        if op == SetOp.CONST:
            found = self.masks[a]
        elif op == SetOp.BOTH:
            found = self.reach(a, everything) & self.reach(b, everything)
        elif op == SetOp.LESS:
            found = self.reach(a, everything)
        elif op == SetOp.EITHER:
            found = self.reach(a, everything) | self.reach(b, everything)
        return found & self.masks[only] | self.masks[more]
