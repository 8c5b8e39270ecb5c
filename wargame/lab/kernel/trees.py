"""Trees made ready for the kernel: read for one bloc, portfolio and member, and folded together.

What the engine works out for all blocs at once, the kernel reads for one; a tree of bloc scope
becomes a node for each bloc, in which most of the deck's ifs and tables are already settled.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from wargame.engine.rules import Rules
from wargame.engine.trees import TRUE, Tree, outside, set_kind, set_track
from wargame.lab.kernel.layout import Layout
from wargame.lab.kernel.nodes import Nodes, Ref, Unfit
from wargame.lab.kernel.ops import Kept, Op, SetOp

LARGEST = 60
"""Elements of a set, at most: sets are masks of 64 bits."""

FEW = 8
"""A sum over this many known elements is written out."""


class Scope(NamedTuple):
    """Who is meant: me, it, the faction (its place in its track); −1 nobody."""

    bloc: int = -1
    item: int = -1
    member: int = -1
    track: int = -1


NOWHERE = Scope()

_PAIRS = {
    "add": Op.ADD, "sub": Op.SUB, "mul": Op.MUL, "floordiv": Op.DIV, "min": Op.MIN, "max": Op.MAX,
    "eq": Op.EQ, "ne": Op.NE, "lt": Op.LT, "le": Op.LE, "gt": Op.GT, "ge": Op.GE,
}  # fmt: skip
_GROUPS = {"both": SetOp.BOTH, "either": SetOp.EITHER, "less": SetOp.LESS}
_PLAIN_GROUPS = {"formateur": SetOp.FORMATEUR, "vacant": SetOp.VACANT}
_KEPT_GROUPS = {
    "pledged": Kept.PLEDGED, "offered": Kept.SENT, "filled": Kept.FILLED, "free": Kept.FREE,
}  # fmt: skip


class Trees:
    """Compiles the trees of some rules into nodes."""

    def __init__(self, rules: Rules) -> None:
        self.rules, self.layout = rules, Layout(rules)
        self.nodes = Nodes(self.layout)
        sizes = [len(rules.blocs), len(rules.portfolios), len(rules.roles)]
        sizes += [len(track.members) for track in rules.tracks]
        if max(sizes) > LARGEST or max(len(rules.promises), len(rules.due_rows)) > 31:
            raise Unfit("sets of this size do not fit into a mask")
        self._done: dict[tuple[int, Scope], tuple[Tree, Ref]] = {}
        self._outside: dict[int, frozenset[str]] = {}
        self._narrowed: dict[tuple[frozenset[str], Scope], Scope] = {}
        self._groups: dict[tuple[int, Scope], tuple[Tree, int]] = {}

    def known(self) -> Iterator[tuple[Tree, Scope, Ref]]:
        """Every number and condition tree that was read, for whom, and what it became."""
        for (_, scope), (tree, ref) in self._done.items():
            yield tree, scope, ref

    # numbers and conditions

    def ref(self, tree: Tree, scope: Scope = NOWHERE) -> Ref:
        """The cell or node of a number or condition tree."""
        key = (id(tree), self._meant(tree, scope))
        if key not in self._done:
            self._done[key] = (tree, self._made(tree, key[1]))
        return self._done[key][1]

    def _meant(self, tree: Tree, scope: Scope) -> Scope:
        """As much of a scope as a tree reads; what it does not is made once for all."""
        kinds = outside(tree, self._outside)
        if scope is NOWHERE or not kinds:
            return NOWHERE
        key = (kinds, scope)
        if key not in self._narrowed:
            reads = ("b" in kinds, "p" in kinds, "m" in kinds, "m" in kinds)
            parts = zip(scope, reads, strict=True)
            self._narrowed[key] = Scope(*(part if read else -1 for part, read in parts))
        return self._narrowed[key]

    def by_bloc(self, tree: Tree) -> int:
        """The place of a list of references, one for each bloc."""
        return self._listed(tree, [Scope(bloc=b) for b in range(len(self.rules.blocs))])

    def by_item(self, tree: Tree) -> int:
        """The place of a list of references, one for each portfolio."""
        return self._listed(tree, [Scope(item=p) for p in range(len(self.rules.portfolios))])

    def scopes(self, kind: str, track: int = -1) -> list[Scope]:
        """The scopes of every element: of a happening, a target, an effect."""
        if kind == "b":
            return [Scope(bloc=b) for b in range(len(self.rules.blocs))]
        if kind == "m":
            members = range(len(self.rules.tracks[track].members))
            return [Scope(member=m, track=track) for m in members]
        return [NOWHERE]

    def _listed(self, tree: Tree, scopes: list[Scope]) -> int:
        return self.nodes.keep([self.root(tree, scope) for scope in scopes])

    def root(self, tree: Tree, scope: Scope = NOWHERE) -> Ref:
        """The cell or node of a tree that the kernel reads by itself."""
        return self.nodes.root(self.ref(tree, scope))

    def _made(self, tree: Tree, scope: Scope) -> Ref:
        head = tree[0]
        if head in _PAIRS:
            parts = self.ref(tree[1], scope), self.ref(tree[2], scope)
            return self.nodes.pair(_PAIRS[head], *parts)
        made: Callable[[Tree, Scope], Ref] | None = getattr(self, f"_{head}", None)
        if made is None:
            raise Unfit(f"the kernel knows no {head}")
        return made(tree, scope)

    def _const(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002 - one signature for all
        return self.nodes.const(tree[1])

    def _true(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002
        return self.nodes.const(1)

    def _false(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002
        return self.nodes.const(0)

    def _neg(self, tree: Tree, scope: Scope) -> Ref:
        return self._single(Op.NEG, self.ref(tree[1], scope), lambda x: -x)

    def _abs(self, tree: Tree, scope: Scope) -> Ref:
        return self._single(Op.ABS, self.ref(tree[1], scope), abs)

    def _single(self, op: Op, a: Ref, fold: Callable[[int], int]) -> Ref:
        value = self.nodes.value(a)
        return self.nodes.node(op, a) if value is None else self.nodes.const(fold(value))

    def _int(self, tree: Tree, scope: Scope) -> Ref:
        return self.ref(tree[1], scope)

    def _if(self, tree: Tree, scope: Scope) -> Ref:
        condition, yes, no = (self.ref(part, scope) for part in tree[1:])
        return self.nodes.choice(condition, yes, no)

    def _clip(self, tree: Tree, scope: Scope) -> Ref:
        x, low, high = (self.ref(part, scope) for part in tree[1:])
        return self.nodes.pair(Op.MIN, self.nodes.pair(Op.MAX, x, low), high)

    def _and(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.both(self.ref(tree[1], scope), self.ref(tree[2], scope))

    def _or(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.either(self.ref(tree[1], scope), self.ref(tree[2], scope))

    def _not(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.negated(self.ref(tree[1], scope))

    def _table(self, tree: Tree, scope: Scope) -> Ref:
        x, values = self.ref(tree[1], scope), tree[2]
        known = self.nodes.value(x)
        if known is not None:
            return self.nodes.const(values[min(max(known, 0), len(values) - 1)])
        return self.nodes.node(Op.TABLE, x, self.nodes.keep(values), len(values))

    def _logistic(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.node(Op.LOGISTIC, self.ref(tree[1], scope))

    def _ramp(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.node(Op.RAMP, self.ref(tree[1], scope), self.nodes.keep(tree[2:]))

    # leaves

    def _var(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002
        return self.layout.at["var"] + int(tree[1])

    def _bvar(self, tree: Tree, scope: Scope) -> Ref:
        return self.layout.at["var"] + int(tree[1]) + scope.bloc

    def _mvar(self, tree: Tree, scope: Scope) -> Ref:
        return self.layout.at["var"] + int(tree[1]) + scope.member

    def _dwell(self, tree: Tree, scope: Scope) -> Ref:
        return self.layout.at["dwell"] + int(tree[1]) + scope.member

    def _btab(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.const(self.rules.bloc_tables[tree[1]][scope.bloc])

    def _ptab(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.const(self.rules.portfolio_tables[tree[1]][scope.item])

    def _mtab(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.const(self.rules.member_tables[tree[1]][scope.member])

    def _mtrust(self, tree: Tree, scope: Scope) -> Ref:
        track = self.rules.tracks[tree[1]]
        bloc = track.blocs[scope.member]
        if bloc < 0:
            return self.nodes.const(track.trust[scope.member])
        return self.layout.at["var"] + self.rules.trust + bloc

    def _field(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002
        return self.layout.at[tree[1]]

    def _series(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002
        values = self.rules.series[tree[1]]
        return self.nodes.node(Op.SERIES, self.nodes.keep(values), len(values))

    def _since(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002
        return self.nodes.node(Op.SINCE, self.layout.at["drawn"] + int(tree[1]))

    def _promise(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002
        cell = self.layout.at["promise"] + int(tree[1])
        return self.nodes.pair(Op.EQ, cell, self.nodes.const(tree[2]))

    def _attached(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.node(Op.ATTACHED, scope.bloc, int(tree[1]))

    def _noise(self, tree: Tree, scope: Scope) -> Ref:
        return self.nodes.node(Op.NOISE, scope.bloc, int(tree[1]))

    def _salience(self, tree: Tree, scope: Scope) -> Ref:  # noqa: ARG002
        return self.nodes.node(Op.SALIENCE, scope.bloc, scope.item)

    # what a frame works out once

    def _quantity(self, tree: Tree, scope: Scope) -> Ref:
        made = self.rules.quantities[tree[1]]
        here = scope if made.scope == "b" else NOWHERE
        total = self.total([self.ref(term, here) for term in made.terms])
        if made.low is not None:
            total = self.nodes.pair(Op.MAX, total, self.nodes.const(made.low))
        if made.high is not None:
            total = self.nodes.pair(Op.MIN, total, self.nodes.const(made.high))
        return self._framed(total)

    def _bquantity(self, tree: Tree, scope: Scope) -> Ref:
        return self._quantity(tree, Scope(bloc=scope.bloc))

    def _framed(self, ref: Ref) -> Ref:
        return ref if ref >= 0 else self.nodes.node(Op.FRAME, ref)

    def total(self, refs: list[Ref]) -> Ref:
        """A sum."""
        found = self.nodes.const(0)
        for ref in refs:
            found = self.nodes.pair(Op.ADD, found, ref)
        return found

    def _me(self, tree: Tree, scope: Scope) -> Ref:
        name, bloc = tree[1], scope.bloc
        if name in ("lots", "refused"):
            return self.layout.at[name] + bloc
        if name in ("points", "worth"):
            return self.nodes.node(Op.POINTS if name == "points" else Op.WORTH, bloc)
        me = Scope(bloc=bloc)
        if name == "fair":
            return self._framed(self.ref(self.rules.fair, me))
        return self._framed(self.score(bloc) if name == "score" else self.crossed(bloc))

    def score(self, bloc: int) -> Ref:
        """The sum of a bloc's terms."""
        return self.total([self.ref(tree, Scope(bloc=bloc)) for _, tree in self.rules.terms])

    def crossed(self, bloc: int) -> Ref:
        """How many red lines of a bloc hold."""
        own = [tree for keeper, tree in self.rules.red_lines if keeper == bloc]
        return self.total([self.ref(tree, Scope(bloc=bloc)) for tree in own])

    # over sets

    def _count(self, tree: Tree, scope: Scope) -> Ref:
        group = self.group(tree[1], scope)
        bits = self.nodes.bits(group)
        if bits is not None:
            return self.nodes.const(bits.bit_count())
        return self.nodes.node(Op.COUNT, group)

    def _sum(self, tree: Tree, scope: Scope) -> Ref:
        group, refs = self._each(tree, scope)
        bits = self.nodes.bits(group)
        meant = [ref for element, ref in enumerate(refs) if bits is None or bits >> element & 1]
        values = [self.nodes.value(ref) for ref in meant]
        if bits is not None and (len(meant) <= FEW or None not in values):
            return self.total(meant)
        known = [self.nodes.value(ref) for ref in refs]
        if set(known) == {1}:
            return self._count(tree, scope)
        table = [value for value in known if value is not None]
        if len(table) == len(known):
            return self.nodes.node(Op.SUM_TABLE, group, self.nodes.keep(_by_fours(table)))
        return self.nodes.node(Op.SUM, group, self.nodes.keep(refs), len(refs))

    def _any(self, tree: Tree, scope: Scope) -> Ref:
        group, refs = self._each(tree, scope)
        known = [self.nodes.value(ref) for ref in refs]
        if None not in known:
            fits = sum(1 << element for element, value in enumerate(known) if value)
            return self._some(self.nodes.group(SetOp.BOTH, group, self.nodes.mask(fits)))
        return self.nodes.node(Op.ANY, group, self.nodes.keep(refs), len(refs))

    def _some(self, group: int) -> Ref:
        bits = self.nodes.bits(group)
        return self.nodes.node(Op.SOME, group) if bits is None else self.nodes.const(int(bits > 0))

    def _each(self, tree: Tree, scope: Scope) -> tuple[int, list[Ref]]:
        """The set, and what is read of each element; 0 of those that are never in it."""
        kind, group = set_kind(tree[1]), self.group(tree[1], scope)
        if kind == "m":
            members = self.scopes("m", set_track(tree[1]))
            each = [scope._replace(member=s.member, track=s.track) for s in members]
        elif kind == "b":
            each = [scope._replace(bloc=s.bloc) for s in self.scopes("b")]
        else:
            each = [scope._replace(item=p) for p in range(len(self.rules.portfolios))]
        reach, zero = self.nodes.reach(group, self._everything(tree[1])), self.nodes.const(0)
        body = tree[2]
        return group, [
            self.ref(body, inner) if reach >> element & 1 else zero
            for element, inner in enumerate(each)
        ]

    def _in(self, tree: Tree, scope: Scope) -> Ref:
        group = self.group(tree[2], scope)
        bits = self.nodes.bits(group)
        if tree[1] == "h":
            return self.nodes.node(Op.HELD, scope.item, group)
        element = {"b": scope.bloc, "p": scope.item, "m": scope.member}[tree[1]]
        if bits is not None:
            return self.nodes.const(bits >> element & 1)
        return self.nodes.node(Op.HAS, group, element)

    # sets

    def group(self, tree: Tree, scope: Scope = NOWHERE) -> int:
        """The number of a set."""
        key = (id(tree), scope)
        if key not in self._groups:
            self._groups[key] = (tree, self._group(tree, scope))
        return self._groups[key][1]

    def _group(self, tree: Tree, scope: Scope) -> int:
        head = tree[0]
        if head in _GROUPS:
            parts = self.group(tree[1], scope), self.group(tree[2], scope)
            return self.nodes.group(_GROUPS[head], *parts)
        if head in _PLAIN_GROUPS:
            return self.nodes.group(_PLAIN_GROUPS[head])
        if head in _KEPT_GROUPS:
            return self.nodes.group(SetOp.STATE, _KEPT_GROUPS[head])
        if head == "rest":
            everything = self.nodes.mask(self._everything(tree))
            return self.nodes.group(SetOp.LESS, everything, self.group(tree[1], scope))
        if head == "assigned":
            return self._assigned(self.group(tree[1], scope))
        if head == "holder":
            return self.nodes.group(SetOp.HOLDER, scope.item)
        return self.nodes.mask(self._known(tree, scope))

    def _known(self, tree: Tree, scope: Scope) -> int:
        """The mask of a set that never changes."""
        head = tree[0]
        if head in ("b", "p", "m"):
            return sum(1 << element for element, flag in enumerate(tree[-1]) if flag)
        if head in ("self", "this"):
            return 1 << (scope.bloc if head == "self" else scope.item)
        if head == "rivals":
            row = self.rules.rivals[scope.bloc]
            return sum(1 << element for element, flag in enumerate(row) if flag)
        raise Unfit(f"the kernel knows no set {head}")

    def _assigned(self, blocs: int) -> int:
        bits = self.nodes.bits(blocs)
        if bits is not None and bits.bit_count() == 1:
            return self.nodes.group(SetOp.STATE, Kept.OWNED + bits.bit_length() - 1)
        return self.nodes.group(SetOp.ASSIGNED, blocs)

    def _everything(self, tree: Tree) -> int:
        kind = set_kind(tree)
        if kind == "m":
            return (1 << len(self.rules.tracks[set_track(tree)].members)) - 1
        return (1 << len(self.rules.blocs if kind == "b" else self.rules.portfolios)) - 1


def _by_fours(values: list[int]) -> list[int]:
    """What every set of each four elements comes to: sixteen numbers for four."""
    sets = range(16)
    fours = [values[first : first + 4] for first in range(0, len(values), 4)]
    return [sum(v for i, v in enumerate(four) if bits >> i & 1) for four in fours for bits in sets]


def is_true(tree: Tree) -> bool:
    """The tree always holds."""
    return tree == TRUE
