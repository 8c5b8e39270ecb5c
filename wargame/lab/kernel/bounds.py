"""How small and how large the value of a node can be, whatever the position."""

from wargame.engine.chance import LOGISTIC
from wargame.lab.kernel.nodes import LEAST, MOST, Nodes, Ref
from wargame.lab.kernel.ops import Op

Bounds = tuple[int, int]

ANYTHING: Bounds = (LEAST, MOST)
_CHANCE: Bounds = (int(LOGISTIC.min()), int(LOGISTIC.max()))


def bounds(nodes: Nodes, ref: Ref) -> Bounds:
    """The least and the greatest value, as far as that can be told from constants."""
    known = nodes.value(ref)
    if known is not None:
        return known, known
    if ref >= 0:
        return ANYTHING
    op, a, b, c = nodes.rows[~ref]
    if op == Op.IF:
        return _either(bounds(nodes, b), bounds(nodes, c))
    if op in (Op.MIN, Op.MAX):
        pick = min if op == Op.MIN else max
        (low, high), (other_low, other_high) = bounds(nodes, a), bounds(nodes, b)
        return pick(low, other_low), pick(high, other_high)
    if op == Op.FRAME:
        return bounds(nodes, a)
    return _CHANCE if op == Op.LOGISTIC else ANYTHING


def _either(one: Bounds, other: Bounds) -> Bounds:
    return min(one[0], other[0]), max(one[1], other[1])
