"""Numbers with scales and bounds: every operation, exact, folded where the result is known.

Bounds follow the variables' own, so that nothing can leave int32 in any game of the deck.
"""

from wargame.deck.expressions.values import MAX_SCALE, Number, Truth, Wrong
from wargame.engine.trees import Tree

LARGEST = 2**31 - 1


def constant(value: int, scale: int = 0) -> Number:
    """A number that never changes."""
    return made(("const", value), scale, value, value)


def made(tree: Tree, scale: int, low: int, high: int) -> Number:
    """A number with its bounds; a constant where the bounds meet.

    Raises:
        Wrong: it may leave int32.
    """
    if low < -LARGEST or high > LARGEST:
        extreme = high if high > LARGEST else low
        raise Wrong(
            f"may reach {_short(extreme)}, and {LARGEST:,} is the most that can be counted",
            "divide before multiplying, or limit a part with clip(x, lo, hi)",
        )
    if low == high:
        return Number(("const", low), scale, low, high)
    return Number(tree, scale, low, high)


def _short(value: int) -> str:
    text = f"{value:,}"
    return text if len(text) <= 30 else f"a number of {len(str(abs(value)))} digits"


def raised(a: Number, scale: int) -> Number:
    """The same value written with more decimals."""
    if scale == a.scale:
        return a
    factor = 10 ** (scale - a.scale)
    return made(_times(a.tree, factor), scale, a.low * factor, a.high * factor)


def _times(tree: Tree, factor: int) -> Tree:
    if tree[0] == "mul" and tree[2][0] == "const" and abs(tree[2][1] * factor) <= LARGEST:
        return ("mul", tree[1], ("const", tree[2][1] * factor))
    return ("mul", tree, ("const", factor))


def floored(a: Number, scale: int) -> Number:
    """The value at ``scale`` decimals, rounded down where there were more."""
    if scale >= a.scale:
        return raised(a, scale)
    by = 10 ** (a.scale - scale)
    return made(("floordiv", a.tree, ("const", by)), scale, a.low // by, a.high // by)


def aligned(a: Number, b: Number) -> tuple[Number, Number]:
    """Both at the larger scale."""
    scale = max(a.scale, b.scale)
    return raised(a, scale), raised(b, scale)


def add(a: Number, b: Number) -> Number:
    """Return a + b."""
    a, b = aligned(a, b)
    if b.tree == ("const", 0):
        return a
    if a.tree == ("const", 0):
        return b
    return made(("add", a.tree, b.tree), a.scale, a.low + b.low, a.high + b.high)


def subtract(a: Number, b: Number) -> Number:
    """Return a - b."""
    a, b = aligned(a, b)
    if b.tree == ("const", 0):
        return a
    if a.tree == ("const", 0):
        return negated(b)
    return made(("sub", a.tree, b.tree), a.scale, a.low - b.high, a.high - b.low)


def multiply(a: Number, b: Number) -> Number:
    """Return a * b; the scales add."""
    scale = a.scale + b.scale
    if scale > MAX_SCALE:
        raise Wrong(
            f"has {scale} decimals after multiplying, and {MAX_SCALE} are the most",
            "multiply fewer numbers with decimals, or divide by 1 with // in between",
        )
    if a.constant:
        a, b = b, a
    ends = [x * y for x in (a.low, a.high) for y in (b.low, b.high)]
    low, high = min(ends), max(ends)
    if b.tree == ("const", 1):
        return Number(a.tree, scale, low, high)
    tree = _times(a.tree, b.tree[1]) if b.constant else ("mul", a.tree, b.tree)
    return made(tree, scale, low, high)


def divide(a: Number, b: Number) -> Number:
    """Return a // b: the floor of the true quotient, a whole number; 0 where b is 0."""
    a, b = aligned(a, b)
    if b.low == b.high == 0:
        raise Wrong("divides by zero", "divide by something else")
    by = {b.low, b.high} - {0}
    by |= {end for end in (-1, 1) if b.low <= end <= b.high}
    ends = [x // y for x in (a.low, a.high) for y in by]
    if b.low <= 0 <= b.high:
        ends.append(0)
    if b.tree == ("const", 1):
        return Number(a.tree, 0, a.low, a.high)
    return made(("floordiv", a.tree, b.tree), 0, min(ends), max(ends))


def negated(a: Number) -> Number:
    """Return -a."""
    return made(("neg", a.tree), a.scale, -a.high, -a.low)


def absolute(a: Number) -> Number:
    """Return the distance of a from 0."""
    if a.low >= 0:
        return a
    low = 0 if a.high >= 0 else -a.high
    return made(("abs", a.tree), a.scale, low, max(-a.low, a.high))


def smaller(a: Number, b: Number) -> Number:
    """Return the smaller of two."""
    a, b = aligned(a, b)
    tree = ("min", a.tree, b.tree)
    return made(tree, a.scale, min(a.low, b.low), min(a.high, b.high))


def larger(a: Number, b: Number) -> Number:
    """Return the larger of two."""
    a, b = aligned(a, b)
    tree = ("max", a.tree, b.tree)
    return made(tree, a.scale, max(a.low, b.low), max(a.high, b.high))


def clipped(x: Number, low: Number, high: Number) -> Number:
    """Return x limited to low … high."""
    scale = max(x.scale, low.scale, high.scale)
    x, low, high = raised(x, scale), raised(low, scale), raised(high, scale)
    bottom = min(max(x.low, low.low), high.low)
    top = min(max(x.high, low.high), high.high)
    return made(("clip", x.tree, low.tree, high.tree), scale, bottom, top)


def chosen(condition: Truth, a: Number, b: Number) -> Number:
    """Return a where the condition holds, else b."""
    a, b = aligned(a, b)
    if condition.tree[0] in ("true", "false"):
        return a if condition.tree[0] == "true" else b
    tree = ("if", condition.tree, a.tree, b.tree)
    return made(tree, a.scale, min(a.low, b.low), max(a.high, b.high))


def as_number(condition: Truth) -> Number:
    """1 where it holds, else 0."""
    if condition.tree[0] in ("true", "false"):
        return constant(int(condition.tree[0] == "true"))
    return Number(("int", condition.tree), 0, 0, 1)
