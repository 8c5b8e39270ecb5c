"""Functions of numbers: min, max, abs, clip, table, logistic, ramp, noise."""

import ast
from functools import reduce

from wargame.deck.expressions import arithmetic
from wargame.deck.expressions.functions import function
from wargame.deck.expressions.reader import Reader
from wargame.deck.expressions.values import Value, Wrong
from wargame.engine.chance import logistic


@function("min(a, b, …)", 2)
def _min(reader: Reader, args: list[ast.expr]) -> Value:
    return reduce(arithmetic.smaller, [reader.number(arg) for arg in args])


@function("max(a, b, …)", 2)
def _max(reader: Reader, args: list[ast.expr]) -> Value:
    return reduce(arithmetic.larger, [reader.number(arg) for arg in args])


@function("abs(a)", 1, 1)
def _abs(reader: Reader, args: list[ast.expr]) -> Value:
    return arithmetic.absolute(reader.number(args[0]))


@function("clip(x, lo, hi)", 3, 3)
def _clip(reader: Reader, args: list[ast.expr]) -> Value:
    x, low, high = (reader.number(arg) for arg in args)
    return arithmetic.clipped(x, low, high)


@function("table(level, v0, v1, …)", 3)
def _table(reader: Reader, args: list[ast.expr]) -> Value:
    index = arithmetic.floored(reader.number(args[0]), 0)
    values = [reader.literal(arg) for arg in args[1:]]
    scale = max(value.scale for value in values)
    row = tuple(arithmetic.raised(value, scale).low for value in values)
    if index.constant:
        return arithmetic.constant(row[min(max(index.low, 0), len(row) - 1)], scale)
    return arithmetic.made(("table", index.tree, row), scale, min(row), max(row))


@function("logistic(x)", 1, 1)
def _logistic(reader: Reader, args: list[ast.expr]) -> Value:
    x = arithmetic.floored(reader.number(args[0]), 0)
    low, high = int(logistic(x.low)), int(logistic(x.high))
    return arithmetic.made(("logistic", x.tree), 0, low, high)


@function("ramp(x, a, b, n)", 4, 4)
def _ramp(reader: Reader, args: list[ast.expr]) -> Value:
    x = reader.number(args[0])
    a, b, n = (reader.literal(arg) for arg in args[1:])
    if n.scale or n.low < 0:
        raise Wrong(f"gives ramp {reader.text(args[3])} points", "give a whole number from 0 up")
    scale = max(x.scale, a.scale, b.scale)
    x, a, b = (arithmetic.raised(value, scale) for value in (x, a, b))
    if a.low == b.low:
        raise Wrong("has a ramp without a slope", "let its two ends differ")
    arithmetic.multiply(arithmetic.subtract(x, a), arithmetic.constant(n.low))
    return arithmetic.made(("ramp", x.tree, a.low, b.low, n.low), 0, 0, n.low)


@function("noise(n)", 1, 1)
def _noise(reader: Reader, args: list[ast.expr]) -> Value:
    n = reader.literal(args[0])
    if not reader.place.noise:
        raise Wrong("draws noise", "use noise only in the votes of a vote")
    reader.need("b", "noise")
    if n.scale or not 0 <= n.low <= 1000:
        raise Wrong(f"draws noise({reader.text(args[0])})", "give a whole number from 0 to 1000")
    return arithmetic.made(("noise", n.low), 0, -n.low, n.low)
