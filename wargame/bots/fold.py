"""Trees folded together where their parts are known; the value never changes."""

from collections.abc import Callable

from wargame.engine.trees import TRUE, Tree, set_kind

FALSE: Tree = ("false",)
ZERO: Tree = ("const", 0)

_NUMBERS: dict[str, Callable[[int, int], int]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "floordiv": lambda a, b: a // b if b else 0,
    "min": min,
    "max": max,
}
_SETS = {"both": "and", "either": "or", "rest": "not"}
_BINDERS = frozenset({"sum", "count", "any"})
_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "le": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "ge": lambda a, b: a >= b,
}


def folded(tree: Tree) -> Tree:
    """The tree, or a simpler one of the same value, when its own parts are simple already."""
    head, parts = tree[0], tree[1:]
    if head in _NUMBERS:
        return _folded_number(head, parts[0], parts[1])
    if head in _COMPARE and parts[0][0] == parts[1][0] == "const":
        return TRUE if _COMPARE[head](parts[0][1], parts[1][1]) else FALSE
    if head in ("and", "or"):
        return _folded_pair(head, parts[0], parts[1])
    if head == "not" and parts[0] in (TRUE, FALSE):
        return FALSE if parts[0] == TRUE else TRUE
    if head == "int" and parts[0] in (TRUE, FALSE):
        return ("const", int(parts[0] == TRUE))
    if head == "if":
        return _folded_choice(tree)
    if head == "neg" and parts[0][0] == "const":
        return ("const", -parts[0][1])
    return tree


def _folded_number(head: str, a: Tree, b: Tree) -> Tree:
    if a[0] == b[0] == "const":
        return ("const", _NUMBERS[head](a[1], b[1]))
    if head == "add" and ZERO in (a, b):
        return b if a == ZERO else a
    if head == "sub" and b == ZERO:
        return a
    if head in ("mul", "floordiv") and (a == ZERO or (head == "mul" and b == ZERO)):
        return ZERO
    return (head, a, b)


def _folded_pair(head: str, a: Tree, b: Tree) -> Tree:
    neutral, final = (TRUE, FALSE) if head == "and" else (FALSE, TRUE)
    if final in (a, b):
        return final
    if a == neutral:
        return b
    return a if b == neutral else (head, a, b)


def _folded_choice(tree: Tree) -> Tree:
    _, condition, yes, no = tree
    if condition in (TRUE, FALSE):
        chosen: Tree = yes if condition == TRUE else no
        return chosen
    return yes if yes == no else tree


def supposing(tree: Tree, group: Tree) -> Tree:
    """A tree of bloc scope as it reads for a ``me`` that is in ``group``."""
    if tree[0] in _BINDERS and set_kind(tree[1]) == "b":
        return tree
    if tree[0] == "in" and tree[1] == "b":
        return _in_given(tree[2], group)
    return folded((tree[0], *(supposing(p, group) if is_tree(p) else p for p in tree[1:])))


def _in_given(which: Tree, group: Tree) -> Tree:
    if which == group:
        return TRUE
    if which[0] in _SETS:
        parts = (_in_given(part, group) for part in which[1:])
        return folded((_SETS[which[0]], *parts))
    return ("in", "b", which)


def is_tree(part: object) -> bool:
    """Whether a part of a tree is itself one (not a number, a name or a mask)."""
    return isinstance(part, tuple) and bool(part) and isinstance(part[0], str)
