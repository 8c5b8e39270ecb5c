"""What one bloc alone would answer: the answer's trees with ``me`` put in and folded together.

A speaker asks about its own bloc only. Trees in which the bloc is a known number are a fraction of
the work of asking all blocs at once, and give the same numbers; a test compares them.
"""

from functools import cached_property
from typing import Any

import numpy as np

from wargame.bots.fold import folded, is_tree
from wargame.engine.frame import Frame
from wargame.engine.rules import Rules
from wargame.engine.state import Bools, Ints
from wargame.engine.trees import TRUE, Tree, set_kind

_CHANGING = frozenset({"pledged", "formateur", "offered", "holder"})
_BINDERS = frozenset({"sum", "count", "any"})


class Lone:
    """One bloc's answer. All results are (B,), or (B, T) by term."""

    def __init__(self, rules: Rules, bloc: int) -> None:
        self._rules, self._bloc = rules, bloc
        size = range(len(rules.blocs))
        self._alone: Tree = ("b", tuple(int(b == bloc) for b in size))

    def terms(self, frame: Frame) -> Ints:
        """(B, T) the terms of its answer, hundredths of a logit."""
        return np.stack([frame.number(tree) for tree in self._terms], axis=1)

    def chance(self, frame: Frame) -> tuple[Ints, Bools]:
        """(B,) of 1024: it says yes to what it has on offer; and where a red line of it holds."""
        chance, crossed = frame.number(self._accept), self.crossed(frame)
        return np.where(crossed, np.int32(0), chance), crossed

    def leave(self, frame: Frame) -> Ints:
        """(B,) of 1024: it leaves this week, if it is pledged."""
        return frame.number(self._leave)

    def crossed(self, frame: Frame) -> Bools:
        """(B,) a red line of its own holds."""
        found = np.zeros(frame.state.games, np.bool_)
        for tree in self._lines:
            found |= frame.truth(tree)
        return found

    # trees, made once

    @cached_property
    def _terms(self) -> tuple[Tree, ...]:
        return tuple(self.of_me(tree) for _, tree in self._rules.terms)

    @cached_property
    def _accept(self) -> Tree:
        return self.of_me(self._rules.accept)

    @cached_property
    def _leave(self) -> Tree:
        return self.of_me(self._rules.leave)

    @cached_property
    def _lines(self) -> tuple[Tree, ...]:
        own = (tree for bloc, tree in self._rules.red_lines if bloc == self._bloc)
        return tuple(self.of_me(tree) for tree in own)

    def of_me(self, tree: Tree) -> Tree:
        """A tree of bloc scope as a tree of no scope: ``me`` is this bloc."""
        head = tree[0]
        if head == "bvar":
            return ("var", tree[1] + self._bloc)
        if head == "btab":
            return ("const", self._rules.bloc_tables[tree[1]][self._bloc])
        if head == "bquantity":
            return self._quantity(tree[1])
        if head == "me":
            return self._attribute(tree[1])
        if head == "attached":
            return ("any", self._alone, tree)
        if head in _BINDERS:
            return self._bound(tree)
        if head == "in":
            group = self._group(tree[2])
            return self._is_in(group) if tree[1] == "b" else ("in", tree[1], group)
        return folded((head, *(self._part(part) for part in tree[1:])))

    def _part(self, part: Any) -> Any:
        return self.of_me(part) if is_tree(part) else part

    def _bound(self, tree: Tree) -> Tree:
        group = self._group(tree[1])
        if set_kind(tree[1]) == "b":  # binds a me of its own
            return (tree[0], group, *tree[2:])
        return (tree[0], group, *(self.of_me(part) for part in tree[2:]))

    def _group(self, tree: Tree) -> Tree:
        """A set in which this bloc and its rivals are named."""
        head = tree[0]
        if head == "self":
            return self._alone
        if head == "rivals":
            return ("b", tuple(self._rules.rivals[self._bloc]))
        if head in ("both", "either", "less", "rest", "assigned"):
            return (head, *(self._group(part) for part in tree[1:]))
        return tree

    def _is_in(self, group: Tree) -> Tree:
        head = group[0]
        if head == "b":
            return TRUE if group[1][self._bloc] else ("false",)
        if head in _CHANGING:
            return ("any", ("both", self._alone, group), TRUE)
        parts = tuple(self._is_in(part) for part in group[1:])
        if head == "less":
            return folded(("and", parts[0], folded(("not", parts[1]))))
        return folded(({"both": "and", "either": "or", "rest": "not"}[head], *parts))

    def _attribute(self, name: str) -> Tree:
        rules = self._rules
        if name == "fair":
            return self.of_me(rules.fair)
        if name == "score":
            return self._total([self.of_me(tree) for _, tree in rules.terms])
        if name == "crossed":
            return self._total([("int", line) for line in self._lines])
        return ("sum", self._alone, ("me", name))

    def _quantity(self, index: int) -> Tree:
        made = self._rules.quantities[index]
        total = self._total([self.of_me(term) for term in made.terms])
        if made.low is not None:
            total = folded(("max", total, ("const", made.low)))
        if made.high is not None:
            total = folded(("min", total, ("const", made.high)))
        return total

    def _total(self, trees: list[Tree]) -> Tree:
        total: Tree = ("const", 0)
        for tree in trees:
            total = folded(("add", total, tree))
        return total
