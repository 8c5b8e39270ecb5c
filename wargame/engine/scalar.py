"""Trees for a batch of one: what is the same for all elements in plain Python, the rest arrays.

One call of NumPy costs twenty times the arithmetic of one game, so the parts of a tree that read
no bloc, portfolio or member are written with Python's own whole numbers; the others stay the array
expressions of `emit`. Both agree to the bit, because the compiler lets no number leave int32;
`tests/engine/test_scalar.py` compares them.
"""

from typing import Any, ClassVar

from wargame.engine.chance import logistic_of
from wargame.engine.emit import COMPARISONS, Emitter, Function, Scopes
from wargame.engine.rules import Rules
from wargame.engine.trees import Tree, outside

_NUMBERS = {  # every part is a number
    "add": "({0}+{1})",
    "sub": "({0}-{1})",
    "mul": "({0}*{1})",
    "min": "min({0},{1})",
    "max": "max({0},{1})",
    "clip": "min(max({0},{1}),{2})",
    "neg": "(-{0})",
    "abs": "abs({0})",
    "logistic": "logistic_of({0})",
}
_CONDITIONS = {"and": "({0} and {1})", "or": "({0} or {1})", "not": "(not {0})"}
_LEAVES = {
    "var": "f.values[{0}]",
    "field": "f.state.{0}.item()",
    "series": "f.series_of({0})",
    "since": "f.since_of({0})",
    "promise": "(f.state.promise.item({0})=={1})",
}


def _divide(a: int, b: int) -> int:
    """Floor of the quotient; by zero 0."""
    return a // b if b else 0


def _ramp(x: int, a: int, b: int, n: int) -> int:
    """0 at a, n at b, a straight line between, floored and limited."""
    y = n * (x - a) // (b - a) if b > a else n * (a - x) // (a - b)
    return min(max(y, 0), n)


def _turns(tree: Tree) -> bool:
    """Whether it reads a promise, which alone may turn while a frame is looked at."""
    return tree[0] == "promise" or any(
        _turns(part) for part in tree if isinstance(part, tuple) and part
    )


class ScalarEmitter(Emitter):
    """Writes one tree as a Python expression over a frame ``f`` of one game.

    A global tree gives a plain number or bool in any scopes, another one an array like `Emitter`'s.
    """

    names: ClassVar[dict[str, Any]] = {
        **Emitter.names,
        "logistic_of": logistic_of,
        "divide_of": _divide,
        "ramp_of": _ramp,
    }

    def __init__(self, rules: Rules) -> None:
        """``rules`` give the sizes and tables that trees refer to."""
        super().__init__(rules)
        self._outside: dict[int, frozenset[str]] = {}
        self.quantities = [quantity.tree for quantity in rules.quantities]
        self._kept: dict[Tree, str] = {}  # the function of a tree that is worked out once a frame

    def alike(self, tree: Tree) -> bool:
        """Whether a tree is the same for all elements; it is kept alive by whoever asks."""
        return not outside(tree, self._outside)

    def functions(self, trees: tuple[Tree, ...]) -> Function:
        """The function of several global number trees: a list of their values."""
        return self._made(f"[{','.join(self._number(tree, ()) for tree in trees)}]")

    def truths(self, trees: tuple[Tree, ...]) -> Function:
        """The function of several global conditions and of a list that says which to ask."""
        asked = (f"m[{n}] and {self._condition(tree, ())}" for n, tree in enumerate(trees))
        return self._made(f"[{','.join(asked)}]", "f,m")

    def _number(self, tree: Tree, scopes: Scopes) -> str:
        if outside(tree, self._outside) or (scopes and tree[0] == "const"):
            return super()._number(tree, scopes)
        head, parts = tree[0], tree[1:]
        if head in _LEAVES:
            return _LEAVES[head].format(*parts)
        if head in ("quantity", "sum", "count"):
            return self._once(tree)
        if head in _NUMBERS:
            return _NUMBERS[head].format(*(self._number(part, ()) for part in parts))
        return self._special(tree)

    def _total(self, tree: Tree) -> str:
        """A sum or a count over the elements of a set."""
        inner = self._enter(tree[1], ())
        mask = self._mask(tree[1], (), inner)
        if tree[0] == "count" or tree[2] == ("const", 1):
            return f"int(np.count_nonzero({mask}))"
        return f"sum((whole({mask})*{self._number(tree[2], inner)})[0].tolist())"

    def _special(self, tree: Tree) -> str:
        """A number whose parts are not all numbers."""
        head = tree[0]
        if head == "const":
            return f"({tree[1]})"
        if head == "int":
            return f"int({self._condition(tree[1], ())})"
        if head == "if":
            condition = self._condition(tree[1], ())
            a, b = (self._number(part, ()) for part in tree[2:])
            return f"({a} if {condition} else {b})"
        x = self._number(tree[1], ())
        if head == "floordiv":
            safe = tree[2][0] == "const" and tree[2][1] != 0
            y = self._number(tree[2], ())
            return f"({x}//{y})" if safe else f"divide_of({x},{y})"
        if head == "ramp":
            return f"ramp_of({x},{tree[2]},{tree[3]},{tree[4]})"
        values = self._constant(tree[2])  # a table
        return f"{values}[min(max({x},0),{len(tree[2]) - 1})]"

    def _condition(self, tree: Tree, scopes: Scopes) -> str:
        if outside(tree, self._outside):
            return super()._condition(tree, scopes)
        head, parts = tree[0], tree[1:]
        if head in COMPARISONS:
            return COMPARISONS[head].format(*(self._number(part, ()) for part in parts))
        if head in _CONDITIONS:
            return _CONDITIONS[head].format(*(self._condition(part, ()) for part in parts))
        if head in _LEAVES:
            return _LEAVES[head].format(*parts)
        if head == "any":
            return self._once(tree)
        return super()._condition(tree, ())

    def _once(self, tree: Tree) -> str:
        """A part that a frame works out once, whichever trees ask for it."""
        if tree[0] != "quantity" and _turns(tree):
            return self._written(tree)
        if tree not in self._kept:
            self._kept[tree] = self._constant(self._made(self._written(tree)))
        return f"f.kept({self._kept[tree]})"

    def _written(self, tree: Tree) -> str:
        if tree[0] == "quantity":
            return self._number(self.quantities[tree[1]], ())
        if tree[0] != "any":
            return self._total(tree)
        inner = self._enter(tree[1], ())
        mask = self._mask(tree[1], (), inner)
        return f"(np.count_nonzero({mask}&{self._condition(tree[2], inner)})>0)"
