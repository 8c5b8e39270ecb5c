"""Nodes become straight code over the game's memory: one short program for each tree that is read.

Behind the fields and constants the memory has a cell for each kept value and some for what is in
the making. A value that is needed in several places has a program of its own and is kept; all
else is written out where it is used.
"""

from collections.abc import Iterable

from wargame.lab.kernel.nodes import Nodes, Ref, Unfit
from wargame.lab.kernel.ops import Op
from wargame.lab.kernel.writer import WIDTH, Instruction, Writer

DEEPEST = 64
"""Programs that wait for one another, at most; as in ``src/tree.c``."""

_LISTED = (Op.SUM, Op.ANY)


class Coder:
    """Writes programs for the nodes that are read from outside, and for those that they need."""

    def __init__(self, nodes: Nodes, first: int) -> None:
        """``first``: the first cell behind the constants."""
        self.nodes = nodes
        self.code: list[Instruction] = []
        memo = nodes.memo()
        order = [node for node, kind in enumerate(memo) if kind >= 0]
        self._number = {node: place for place, node in enumerate(order)}
        self._first, self._scratch = first, first + len(order)
        self._kept = [[-1, first + place, memo[node]] for place, node in enumerate(order)]
        self._levels: dict[int, int] = {}
        self._rows = [[-1, -1, -1] for _ in nodes.rows]

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

    def _program(self, node: int) -> None:
        """Write the program of a node after those that it needs."""
        if self._rows[node][0] >= 0:
            return
        for other in self._needed(node):
            self._program(other)
        base = self._scratch + self._level(node) * WIDTH
        number, start = self._number.get(node, -1), len(self.code)
        cell, code = Writer(self.nodes, self._number, self._first, base).program(node)
        self._rows[node] = [start, cell, number]
        if number >= 0:
            self._kept[number][0] = start
        self.code.extend(code)

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
