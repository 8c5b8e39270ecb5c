"""Functions over sets: count, sum, any, all, seats, points, holds, assigned_to."""

import ast

from wargame.deck.expressions import arithmetic, groups, logic
from wargame.deck.expressions.functions import function
from wargame.deck.expressions.reader import Reader
from wargame.deck.expressions.values import Group, Number, Truth, Value


@function("count(S) or count(S, condition)", 1, 2)
def _count(reader: Reader, args: list[ast.expr]) -> Value:
    group = reader.group(args[0])
    if len(args) == 1:
        return groups.counted(group, reader.names.sizes)
    condition = _condition(reader, group, args[1])
    if condition.tree[0] == "true":
        return groups.counted(group, reader.names.sizes)
    return sum_of(reader, group, arithmetic.as_number(condition))


def _condition(reader: Reader, group: Group, node: ast.expr) -> Truth:
    with reader.inside(group):
        return reader.truth(node)


def sum_of(reader: Reader, group: Group, value: Number) -> Number:
    """Return Σ of a value over a set."""
    row = reader.names.tables.row_of(value) if groups.of_element(group, value) else None
    return groups.summed(group, value, reader.names.sizes, row)


@function("sum(S, value)", 2, 2)
def _sum(reader: Reader, args: list[ast.expr]) -> Value:
    group = reader.group(args[0])
    with reader.inside(group):
        value = reader.number(args[1])
    return sum_of(reader, group, value)


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
    return sum_of(reader, reader.group(args[0], "b"), reader.names.me["seats"])


@function("points(S)", 1, 1)
def _points(reader: Reader, args: list[ast.expr]) -> Value:
    found = sum_of(reader, reader.group(args[0], "b"), reader.names.me["points"])
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
