"""The functions of the deck language, each with its fixed meaning."""

import ast
from collections.abc import Callable
from functools import reduce

from wargame.deck.expressions import arithmetic, groups, logic
from wargame.deck.expressions.reader import Function, Reader
from wargame.deck.expressions.values import Group, Number, Truth, Value, Wrong
from wargame.deck.faults import did_you_mean
from wargame.engine.chance import logistic

FUNCTIONS: dict[str, Function] = {}
USAGE: dict[str, str] = {}

PROMISE_STATUS = {"promised": 1, "kept": 2, "broken": 3}


def function(usage: str, fewest: int, most: int = -1) -> Callable[[Function], Function]:
    """Enter a function under its usage, with the number of its arguments checked."""
    name = usage[: usage.index("(")]

    def enter(body: Function) -> Function:
        def checked(reader: Reader, args: list[ast.expr]) -> Value:
            if len(args) < fewest or (len(args) > most if most >= 0 else len(args) > 60):
                raise Wrong(f"gives {name} {len(args)} values", f"write {usage}")
            return body(reader, args)

        FUNCTIONS[name] = checked
        USAGE[name] = usage
        return body

    return enter


# sets ------------------------------------------------------------------------------------------


@function("count(S) or count(S, condition)", 1, 2)
def _count(reader: Reader, args: list[ast.expr]) -> Value:
    group = reader.group(args[0])
    if len(args) == 1:
        return groups.counted(group, reader.names.sizes)
    condition = _condition(reader, group, args[1])
    if condition.tree[0] == "true":
        return groups.counted(group, reader.names.sizes)
    return _sum_of(reader, group, arithmetic.as_number(condition))


def _condition(reader: Reader, group: Group, node: ast.expr) -> Truth:
    with reader.inside(group):
        return reader.truth(node)


def _sum_of(reader: Reader, group: Group, value: Number) -> Number:
    return groups.summed(group, value, reader.names.sizes, reader.names.row_of(value))


@function("sum(S, value)", 2, 2)
def _sum(reader: Reader, args: list[ast.expr]) -> Value:
    group = reader.group(args[0])
    with reader.inside(group):
        value = reader.number(args[1])
    return _sum_of(reader, group, value)


@function("any(S, condition)", 2, 2)
def _any(reader: Reader, args: list[ast.expr]) -> Value:
    group = reader.group(args[0])
    return groups.some(group, _condition(reader, group, args[1]))


@function("all(S, condition)", 2, 2)
def _all(reader: Reader, args: list[ast.expr]) -> Value:
    group = reader.group(args[0])
    condition = _condition(reader, group, args[1])
    return logic.negated(groups.some(group, logic.negated(condition)))


@function("seats(S)", 1, 1)
def _seats(reader: Reader, args: list[ast.expr]) -> Value:
    return _sum_of(reader, reader.group(args[0], "b"), reader.names.me["seats"])


@function("points(S)", 1, 1)
def _points(reader: Reader, args: list[ast.expr]) -> Value:
    found = _sum_of(reader, reader.group(args[0], "b"), reader.names.me["points"])
    return Number(found.tree, 2, 0, reader.names.me["points"].high)


@function("holds(S, P)", 2, 2)
def _holds(reader: Reader, args: list[ast.expr]) -> Value:
    blocs, items = reader.group(args[0], "b"), reader.group(args[1], "p")
    return groups.some(groups.combined("both", items, _assigned(blocs)), logic.HOLDS)


@function("assigned_to(S)", 1, 1)
def _assigned_to(reader: Reader, args: list[ast.expr]) -> Value:
    return _assigned(reader.group(args[0], "b"))


def _assigned(blocs: Group) -> Group:
    return Group("p", ("assigned", blocs.tree))


# by id -----------------------------------------------------------------------------------------


def _id(reader: Reader, node: ast.expr, table: dict[str, int], what: str) -> int:
    name = node.id if isinstance(node, ast.Name) else ""
    if name not in table:
        raise Wrong(
            f"knows no {what} '{reader.text(node)}'",
            did_you_mean(name, table, f"name a {what} of this deck"),
        )
    return table[name]


def _promise(name: str) -> Function:
    def body(reader: Reader, args: list[ast.expr]) -> Value:
        promise = _id(reader, args[0], reader.names.layout.promises, "promise")
        return Truth(("promise", promise, PROMISE_STATUS[name]))

    return body


for _name in PROMISE_STATUS:
    function(f"{_name}(PROMISE)", 1, 1)(_promise(_name))


@function("nominee_is(NOMINEE)", 1, 1)
def _nominee_is(reader: Reader, args: list[ast.expr]) -> Value:
    nominee = _id(reader, args[0], reader.names.layout.nominees, "nominee")
    return Truth(("eq", ("field", "nominee"), ("const", nominee)))


@function("since(CARD)", 1, 1)
def _since(reader: Reader, args: list[ast.expr]) -> Value:
    card = _id(reader, args[0], reader.names.layout.cards, "card")
    return Number(("since", card), 0, 0, max(99, reader.names.weeks))


@function("level(MEMBER)", 1, 1)
def _level(reader: Reader, args: list[ast.expr]) -> Value:
    value = reader.read(args[0])
    if isinstance(value, Number) and value.tree[0] == "var" and value.scale == 0:
        return value
    if isinstance(value, Group) and value.kind == "m" and value.mask and sum(value.mask) == 1:
        level = reader.names.faction[value.track]["level"]
        return _sum_of(reader, value, level)
    raise Wrong(
        f"asks for the level of '{reader.text(args[0])}', which is not one member",
        "name a member of a family, or use faction.level inside count, sum, any or all",
    )


# numbers ---------------------------------------------------------------------------------------


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
