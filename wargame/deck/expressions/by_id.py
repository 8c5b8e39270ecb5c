"""Functions of one thing, named by its id: promises, nominees, cards, levels."""

import ast

from wargame.deck.expressions.functions import function
from wargame.deck.expressions.over_sets import sum_of
from wargame.deck.expressions.reader import Function, Reader
from wargame.deck.expressions.values import Group, Number, Truth, Value, Wrong
from wargame.deck.faults import did_you_mean

PROMISE_STATUS = {"promised": 1, "kept": 2, "broken": 3}


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


@function("proposed(PROMISE)", 1, 1)
def _proposed(reader: Reader, args: list[ast.expr]) -> Value:
    reader.need("b", "proposed")
    promise = _id(reader, args[0], reader.names.layout.promises, "promise")
    return Truth(("attached", promise))


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
        return sum_of(reader, value, level)
    raise Wrong(
        f"asks for the level of '{reader.text(args[0])}', which is not one member",
        "name a member of a family, or use faction.level inside count, sum, any or all",
    )
