"""Trees become array functions: each tree is emitted once as one NumPy expression.

A tree is read inside *scopes*, a tuple of kinds: ``"b"`` a bloc, ``"p"`` a portfolio, ``"m3"`` a
member of track 3. The result has the games axis first and one axis for each scope after it.
Author text never reaches this place: trees hold only names of this module and whole numbers.
"""

from collections.abc import Callable, Iterable
from typing import Any, ClassVar

import numpy as np

from wargame.engine.chance import logistic
from wargame.engine.rules import Rules
from wargame.engine.trees import Tree, set_kind, set_track

Scopes = tuple[str, ...]
Function = Callable[..., Any]

_NUMBERS = {  # every part is a number
    "add": "({0}+{1})",
    "sub": "({0}-{1})",
    "mul": "({0}*{1})",
    "floordiv": "({0}//{1})",
    "min": "np.minimum({0},{1})",
    "max": "np.maximum({0},{1})",
    "clip": "np.minimum(np.maximum({0},{1}),{2})",
    "neg": "(-{0})",
    "abs": "np.abs({0})",
    "logistic": "logistic({0})",
}
COMPARISONS = {
    "eq": "({0}=={1})",
    "ne": "({0}!={1})",
    "lt": "({0}<{1})",
    "le": "({0}<={1})",
    "gt": "({0}>{1})",
    "ge": "({0}>={1})",
}
_CONDITIONS = {"and": "({0}&{1})", "or": "({0}|{1})", "not": "np.logical_not({0})"}
_SETS = {"both": "({0}&{1})", "either": "({0}|{1})", "less": "({0}&np.logical_not({1}))"}
_GLOBAL = {  # (B,)
    "var": "f.var[:,{0}]",
    "field": "f.state.{0}",
    "series": "f.series({0})",
    "since": "f.since({0})",
    "quantity": "f.quantity({0})",
    "promise": "(f.state.promise[:,{0}]=={1})",
}
_OF_BLOC = {  # (B, N)
    "bvar": "f.var[:,{0}:{0}+{n}]",
    "bquantity": "f.bloc_quantity({0})",
    "me": "f.{0}",
    "noise": "f.noise({0})",
    "attached": "((f.state.attached>>{0}&1)>0)",
}
_OF_MEMBER = {  # (B, members)
    "mvar": "f.var[:,{0}:{0}+{n}]",
    "dwell": "f.state.dwell[:,{0}:{0}+{n}]",
    "mtrust": "f.member_trust({0})",
}
_TABLES = {
    "btab": ("b", "bloc_tables"),
    "ptab": ("p", "portfolio_tables"),
    "mtab": ("m", "member_tables"),
}


def _whole(found: Any) -> Any:
    """1 where a condition holds, else 0."""
    return found.astype(np.int32) if isinstance(found, np.ndarray) else np.int32(found)


def _divide(a: Any, b: Any) -> Any:
    """Floor of the quotient; by zero 0."""
    if isinstance(b, np.ndarray) and np.count_nonzero(b) == b.size:
        return a // b
    with np.errstate(divide="ignore"):
        return np.floor_divide(a, b)


def _ramp(x: Any, a: int, b: int, n: int) -> Any:
    """0 at a, n at b, a straight line between, floored and limited."""
    y = n * (x - a) // (b - a) if b > a else n * (a - x) // (a - b)
    return np.minimum(np.maximum(y, 0), n)


class Emitter:
    """Writes one tree as a NumPy expression over a frame ``f`` and constants ``c``."""

    names: ClassVar[dict[str, Any]] = {
        "np": np,
        "ramp": _ramp,
        "divide": _divide,
        "logistic": logistic,
        "whole": _whole,
    }
    """What an expression may call besides."""

    def __init__(self, rules: Rules) -> None:
        """``rules`` give the sizes and tables that trees refer to."""
        self._rules = rules
        self._constants: list[Any] = []
        self._given = {"c": self._constants, **self.names}

    def function(self, tree: Tree, scopes: Scopes, truth: bool = False) -> Function:
        """The array function of a number tree, or of a condition tree."""
        source = self._condition(tree, scopes) if truth else self._number(tree, scopes)
        return self._made(source)

    def set_function(self, tree: Tree, scopes: Scopes) -> Function:
        """The mask of a set tree, its own axis last: (B, *scopes, elements)."""
        return self._made(self._mask(tree, scopes, self._enter(tree, scopes)))

    def _made(self, source: str, given: str = "f") -> Function:
        made: Function = eval(f"lambda {given}: {source}", self._given)
        return made

    # numbers -----------------------------------------------------------------------------------

    def _number(self, tree: Tree, scopes: Scopes) -> str:
        head = tree[0]
        if head == "floordiv" and (tree[2][0] != "const" or tree[2][1] == 0):
            return f"divide({self._number(tree[1], scopes)},{self._number(tree[2], scopes)})"
        if head in _NUMBERS:
            parts = (self._number(part, scopes) for part in tree[1:])
            return self._folded(_NUMBERS[head].format(*parts))
        special = {
            "const": self._const,
            "int": self._int,
            "if": self._if,
            "table": self._table,
            "ramp": self._ramp,
            "sum": self._sum,
            "count": self._sum,
            "salience": self._salience,
        }
        return special.get(head, self._leaf)(tree, scopes)

    def _const(self, tree: Tree, scopes: Scopes) -> str:  # noqa: ARG002 - one signature for all
        # An array of no axes: NumPy is done with it in half the time of a Python number.
        return self._constant(np.array(tree[1], np.int32))

    def _int(self, tree: Tree, scopes: Scopes) -> str:
        return self._folded(f"whole({self._condition(tree[1], scopes)})")

    def _if(self, tree: Tree, scopes: Scopes) -> str:
        a, b = (self._number(part, scopes) for part in tree[2:])
        return f"np.where({self._condition(tree[1], scopes)},{a},{b})"

    def _table(self, tree: Tree, scopes: Scopes) -> str:
        values = self._constant(np.array(tree[2], np.int32))
        x = self._number(tree[1], scopes)
        return f"{values}.take({x},mode='clip')"

    def _ramp(self, tree: Tree, scopes: Scopes) -> str:
        return f"ramp({self._number(tree[1], scopes)},{tree[2]},{tree[3]},{tree[4]})"

    def _sum(self, tree: Tree, scopes: Scopes) -> str:
        inner = self._enter(tree[1], scopes)
        mask = self._mask(tree[1], scopes, inner)
        if tree[0] == "count" or tree[2] == ("const", 1):
            return f"np.add.reduce({mask},-1,dtype=np.int32)"
        return f"np.add.reduce(whole({mask})*{self._number(tree[2], inner)},-1,dtype=np.int32)"

    def _salience(self, tree: Tree, scopes: Scopes) -> str:  # noqa: ARG002
        b, p = _innermost(scopes, "b"), _innermost(scopes, "p")
        table = "f.engine.salience" if b < p else "f.engine.salience.T"
        index = ",".join(":" if axis in (b, p) else "None" for axis in range(len(scopes)))
        return f"{table}[None,{index}]"

    def _leaf(self, tree: Tree, scopes: Scopes) -> str:
        head, depth = tree[0], len(scopes)
        if head in _GLOBAL:
            return _spread(_GLOBAL[head].format(*tree[1:]), depth)
        if head in _OF_BLOC:
            source = _OF_BLOC[head].format(*tree[1:], n=len(self._rules.blocs))
            return _place(source, _innermost(scopes, "b"), depth)
        if head in _TABLES:
            scope, name = _TABLES[head]
            row = getattr(self._rules, name)[tree[1]]
            return self._fixed(row, _innermost(scopes, scope), depth)
        axis = _innermost(scopes, "m")
        size = len(self._rules.tracks[int(scopes[axis][1:])].members)
        return _place(_OF_MEMBER[head].format(*tree[1:], n=size), axis, depth)

    # conditions --------------------------------------------------------------------------------

    def _condition(self, tree: Tree, scopes: Scopes) -> str:
        head = tree[0]
        if head in COMPARISONS:
            parts = (self._number(part, scopes) for part in tree[1:])
            return self._folded(COMPARISONS[head].format(*parts))
        if head in _CONDITIONS:
            parts = (self._condition(part, scopes) for part in tree[1:])
            return self._folded(_CONDITIONS[head].format(*parts))
        if head in ("true", "false"):
            return str(head).capitalize()
        if head == "any":
            inner = self._enter(tree[1], scopes)
            mask = self._mask(tree[1], scopes, inner)
            return f"np.logical_or.reduce({mask}&{self._condition(tree[2], inner)},-1)"
        if head == "in" and tree[1] == "h":
            return self._held(tree[2], scopes, scopes, _innermost(scopes, "p"))
        if head == "in":
            return self._member(tree[2], scopes, scopes, _innermost(scopes, tree[1]))
        return self._leaf(tree, scopes)

    # sets: is the element of axis ``axis`` in the set, read from the scopes ``outer``? -----------

    def _enter(self, tree: Tree, scopes: Scopes) -> Scopes:
        kind = set_kind(tree)
        return (*scopes, f"m{set_track(tree)}" if kind == "m" else kind)

    def _mask(self, tree: Tree, outer: Scopes, inner: Scopes) -> str:
        return self._member(tree, outer, inner, len(outer))

    def _member(self, tree: Tree, outer: Scopes, scopes: Scopes, axis: int) -> str:
        head, depth = tree[0], len(scopes)
        if head in _SETS:
            parts = (self._member(part, outer, scopes, axis) for part in tree[1:])
            return self._folded(_SETS[head].format(*parts))
        if head == "rest":
            return self._folded(f"np.logical_not({self._member(tree[1], outer, scopes, axis)})")
        if head in ("b", "p", "m"):
            return self._fixed(tree[-1], axis, depth, bool)
        if head == "assigned":
            return self._held(tree[1], outer, scopes, axis)
        if head in ("self", "this", "rivals", "holder"):
            return self._related(head, outer, axis, depth)
        return _place(f"f.is_{head}", axis, depth)

    def _related(self, head: str, outer: Scopes, axis: int, depth: int) -> str:
        """The element against the one of the scope outside."""
        if head == "this":
            size = len(self._rules.portfolios)
            other = self._numbered(size, _innermost(outer, "p"), depth)
            return self._folded(f"({self._numbered(size, axis, depth)}=={other})")
        me = self._numbered(len(self._rules.blocs), axis, depth)
        if head == "holder":
            return f"({_place('f.state.owner', _innermost(outer, 'p'), depth)}=={me})"
        other = self._numbered(len(self._rules.blocs), _innermost(outer, "b"), depth)
        if head == "self":
            return self._folded(f"({me}=={other})")
        return self._folded(f"{self._constant(np.array(self._rules.rivals, bool))}[{other},{me}]")

    def _held(self, blocs: Tree, outer: Scopes, scopes: Scopes, axis: int) -> str:
        """Whether the portfolio of ``axis`` is assigned to a bloc of the set."""
        head, depth = blocs[0], len(scopes)
        if head in _SETS:
            return _SETS[head].format(
                *(self._held(part, outer, scopes, axis) for part in blocs[1:])
            )
        owner = _place("f.state.owner", axis, depth)
        if head == "rest":
            inner = self._held(blocs[1], outer, scopes, axis)
            return f"(({owner}>=0)&np.logical_not({inner}))"
        if head == "b":  # owner −1 reads the padding at the end: nobody is in no set
            return f"{self._constant(np.array([*blocs[1], 0], bool))}[{owner}]"
        if head == "holder":
            other = _place("f.state.owner", _innermost(outer, "p"), depth)
            return f"(({owner}=={other})&({owner}>=0))"
        if head in ("self", "rivals"):
            me = self._numbered(len(self._rules.blocs), _innermost(outer, "b"), depth)
            if head == "self":
                return f"({owner}=={me})"
            padded = np.pad(np.array(self._rules.rivals, bool), (0, 1))
            return f"{self._constant(padded)}[{me},{owner}]"
        return _place(f"f.owner_is_{head}", axis, depth)

    # constants ---------------------------------------------------------------------------------

    def _folded(self, source: str) -> str:
        """A part that reads nothing of the game, worked out now."""
        return source if "f." in source else self._constant(eval(source, self._given))

    def _constant(self, value: Any) -> str:
        self._constants.append(value)
        return f"c[{len(self._constants) - 1}]"

    def _numbered(self, size: int, axis: int, depth: int) -> str:
        return self._fixed(range(size), axis, depth)

    def _fixed(self, row: Iterable[int], axis: int, depth: int, kind: Any = np.int32) -> str:
        shape = [1] * (depth + 1)
        shape[axis + 1] = -1
        return self._constant(np.array(list(row), kind).reshape(shape))


def _innermost(scopes: Scopes, kind: str) -> int:
    for axis in range(len(scopes) - 1, -1, -1):
        if scopes[axis][0] == kind:
            return axis
    raise ValueError(f"no scope of kind {kind} here: {scopes}")


def _spread(source: str, depth: int) -> str:
    """A (B,) array with ``depth`` axes of size one behind it."""
    if depth == 0:
        return source
    return f"{source}[:{',None' * depth}]"


def _place(source: str, axis: int, depth: int) -> str:
    """A (B, n) array with its second axis at scope ``axis`` of ``depth``."""
    if depth == 1:
        return source
    index = ",".join(":" if at == axis else "None" for at in range(depth))
    return f"{source}[:,{index}]"
