"""Sets of blocs, portfolios and members: combined, folded to one mask where nothing can change."""

from wargame.deck.expressions.arithmetic import constant, made
from wargame.deck.expressions.logic import FAILS, HOLDS
from wargame.deck.expressions.values import Group, Number, Truth, Wrong, described

Sizes = dict[str, int]
"""How many elements each scope has: ``b``, ``p``, ``m0``, ``m1`` …"""

_SINGLE = ("self", "formateur", "holder", "this")


def combined(op: str, a: Group, b: Group) -> Group:
    """Intersection (both), union (either) or difference (less) of two sets of one kind."""
    if a.scope != b.scope:
        raise Wrong(
            f"combines {described(a)} with {described(b)} of another kind",
            "combine sets of one kind",
        )
    if a.mask is not None and b.mask is not None:
        pairs = zip(a.mask, b.mask, strict=True)
        return _of_mask(a, tuple(_FOLD[op](x, y) for x, y in pairs))
    return Group(a.kind, (op, a.tree, b.tree), a.track)


def _and(x: int, y: int) -> int:
    return x & y


def _or(x: int, y: int) -> int:
    return x | y


def _less(x: int, y: int) -> int:
    return x & (1 - y)


_FOLD = {"both": _and, "either": _or, "less": _less}


def complement(a: Group) -> Group:
    """Everything of its kind that is not in it."""
    if a.mask is not None:
        return _of_mask(a, tuple(1 - x for x in a.mask))
    return Group(a.kind, ("rest", a.tree), a.track)


def _of_mask(like: Group, mask: tuple[int, ...]) -> Group:
    return Group(like.kind, (*like.tree[:-1], mask), like.track)


def cover(group: Group, sizes: Sizes) -> tuple[int, ...]:
    """Mask of the elements that can ever be in it."""
    return _cover(group.tree, sizes[group.scope])


def _cover(tree: tuple[object, ...], size: int) -> tuple[int, ...]:
    head = tree[0]
    if head in ("b", "p", "m"):
        return tree[-1]  # type: ignore[return-value]
    if head in ("both", "either"):
        a, b = (_cover(part, size) for part in tree[1:])  # type: ignore[arg-type]
        return tuple(_FOLD[head](x, y) for x, y in zip(a, b, strict=True))
    if head == "less":
        return _cover(tree[1], size)  # type: ignore[arg-type]
    return (1,) * size


def most(group: Group, sizes: Sizes) -> int:
    """The most elements that it can ever have."""
    return _most(group.tree, sum(cover(group, sizes)))


def _most(tree: tuple[object, ...], known: int) -> int:
    if tree[0] in _SINGLE:
        return min(1, known)
    if tree[0] == "both":
        return min(_most(tree[1], known), _most(tree[2], known))  # type: ignore[arg-type]
    if tree[0] == "less":
        return _most(tree[1], known)  # type: ignore[arg-type]
    return known


def counted(group: Group, sizes: Sizes) -> Number:
    """How many elements it has."""
    if group.mask is not None:
        return constant(sum(group.mask))
    if group.tree == ("self",) or group.tree == ("this",):
        return constant(1)
    return made(("count", group.tree), 0, 0, most(group, sizes))


def of_element(group: Group, value: Number) -> bool:
    """Whether a value read from a table or a variable is one of the set's elements.

    Otherwise it belongs to a scope outside, as in ``sum(free, me.seats)``.
    """
    return str(value.tree[0])[0] == group.kind


def summed(group: Group, value: Number, sizes: Sizes, row: tuple[int, ...] | None) -> Number:
    """Σ of ``value`` over the set; ``row`` are the value's numbers where it is a fixed table."""
    if group.tree == ("self",) or group.tree == ("this",):
        return value
    elements = cover(group, sizes)
    if row is not None:
        parts = [number for number, there in zip(row, elements, strict=True) if there]
    else:
        parts = []
    if row is not None and group.mask is not None:
        return constant(sum(parts), value.scale)
    single = _only(group)
    if single >= 0 and value.tree[0] in ("bvar", "mvar") and of_element(group, value):
        return Number(("var", value.tree[1] + single), value.scale, value.low, value.high)
    tree = ("sum", group.tree, value.tree)
    low, high = _sum_bounds(group, value, sizes, parts if row is not None else None)
    return made(tree, value.scale, low, high)


def _only(group: Group) -> int:
    """Index of its single element where it always has exactly one, else −1."""
    mask = group.mask
    return mask.index(1) if mask is not None and sum(mask) == 1 else -1


def _sum_bounds(
    group: Group, value: Number, sizes: Sizes, parts: list[int] | None
) -> tuple[int, int]:
    size = most(group, sizes)
    if parts is not None and size > 1:
        return sum(min(p, 0) for p in parts), sum(max(p, 0) for p in parts)
    if parts is not None:
        return min([0, *parts]), max([0, *parts])
    if group.mask is not None:
        return size * value.low, size * value.high
    return size * min(value.low, 0), size * max(value.high, 0)


def some(group: Group, condition: Truth) -> Truth:
    """Whether the condition holds for at least one element."""
    if condition.tree == ("false",) or (group.mask is not None and not any(group.mask)):
        return FAILS
    if group.tree == ("self",) or group.tree == ("this",):
        return condition
    if condition.tree == ("true",) and group.mask is not None:
        return HOLDS
    known = False if condition.known is False else None
    return Truth(("any", group.tree, condition.tree), known)
