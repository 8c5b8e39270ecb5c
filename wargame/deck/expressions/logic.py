"""Conditions: comparisons that the bounds may decide, and, or, not."""

from wargame.deck.expressions.arithmetic import aligned
from wargame.deck.expressions.values import Number, Truth

HOLDS = Truth(("true",), True)
FAILS = Truth(("false",), False)


def compared(op: str, a: Number, b: Number) -> Truth:
    """Return a op b, with op one of eq, ne, lt, le, gt, ge."""
    a, b = aligned(a, b)
    known = _known(op, a, b)
    if a.constant and b.constant:
        return HOLDS if known else FAILS
    return Truth((op, a.tree, b.tree), known)


def _known(op: str, a: Number, b: Number) -> bool | None:
    """Whether the bounds alone decide the comparison."""
    if op in ("gt", "ge"):
        return _known("lt" if op == "gt" else "le", b, a)
    if op == "lt":
        return True if a.high < b.low else False if a.low >= b.high else None
    if op == "le":
        return True if a.high <= b.low else False if a.low > b.high else None
    apart = a.high < b.low or b.high < a.low
    same = a.low == a.high == b.low == b.high
    if not apart and not same:
        return None
    return same if op == "eq" else apart


def both(a: Truth, b: Truth) -> Truth:
    """Return a and b."""
    if "false" in (a.tree[0], b.tree[0]):
        return FAILS
    if a.tree[0] == "true":
        return b
    if b.tree[0] == "true":
        return a
    known = False if False in (a.known, b.known) else True if a.known and b.known else None
    return Truth(("and", a.tree, b.tree), known)


def either(a: Truth, b: Truth) -> Truth:
    """Return a or b."""
    if "true" in (a.tree[0], b.tree[0]):
        return HOLDS
    if a.tree[0] == "false":
        return b
    if b.tree[0] == "false":
        return a
    known = True if True in (a.known, b.known) else None
    if a.known is False and b.known is False:
        known = False
    return Truth(("or", a.tree, b.tree), known)


def negated(a: Truth) -> Truth:
    """Return not a."""
    if a.tree[0] in ("true", "false"):
        return FAILS if a.tree[0] == "true" else HOLDS
    if a.tree[0] == "not":
        return Truth(a.tree[1], None if a.known is None else not a.known)
    return Truth(("not", a.tree), None if a.known is None else not a.known)
