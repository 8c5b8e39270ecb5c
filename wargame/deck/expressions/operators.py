"""Operators: arithmetic, sets, comparisons, and, or, not, if."""

import ast
from collections.abc import Callable

from wargame.deck.expressions import arithmetic, groups, logic
from wargame.deck.expressions.reader import Reader
from wargame.deck.expressions.values import KINDS, Group, Number, Truth, Value, Wrong

_ARITHMETIC: dict[type[ast.operator], Callable[[Number, Number], Number]] = {
    ast.Add: arithmetic.add,
    ast.Mult: arithmetic.multiply,
    ast.FloorDiv: arithmetic.divide,
}
_SETS: dict[type[ast.operator], str] = {ast.BitAnd: "both", ast.BitOr: "either", ast.Sub: "less"}
_WORD_FOR = {"both": "and", "either": "or"}
_COMPARE: dict[type[ast.cmpop], str] = {
    ast.Eq: "eq",
    ast.NotEq: "ne",
    ast.Lt: "lt",
    ast.LtE: "le",
    ast.Gt: "gt",
    ast.GtE: "ge",
}


def binary(reader: Reader, node: ast.BinOp) -> Value:
    """Read a sum, a product, a quotient or a combination of sets."""
    op = type(node.op)
    if op in _SETS:
        left = reader.read(node.left)
        if isinstance(left, Group):
            return groups.combined(_SETS[op], left, reader.group(node.right))
        if op is not ast.Sub:
            word = _WORD_FOR[_SETS[op]]
            raise Wrong(f"joins '{reader.text(node)}' like sets", f"write {word}")
        left = arithmetic.as_number(left) if isinstance(left, Truth) else left
        return arithmetic.subtract(left, reader.number(node.right))
    if op not in _ARITHMETIC:
        raise Wrong(
            f"uses an operator that the deck language does not have in '{reader.text(node)}'",
            "divide with //, which rounds down; the others are + - *",
        )
    return _ARITHMETIC[op](reader.number(node.left), reader.number(node.right))


def unary(reader: Reader, node: ast.UnaryOp) -> Value:
    """Read not, ~ or a sign."""
    if isinstance(node.op, ast.Not):
        return logic.negated(reader.truth(node.operand))
    if isinstance(node.op, ast.Invert):
        return groups.complement(reader.group(node.operand))
    value = reader.number(node.operand)
    return arithmetic.negated(value) if isinstance(node.op, ast.USub) else value


def boolean(reader: Reader, node: ast.BoolOp) -> Value:
    """Read and, or."""
    join = logic.both if isinstance(node.op, ast.And) else logic.either
    first, *others = node.values
    value = reader.truth(first)
    for other in others:
        value = join(value, reader.truth(other))
    return value


def compare(reader: Reader, node: ast.Compare) -> Value:
    """Read a comparison, chained or not."""
    value = logic.HOLDS
    left = node.left
    for op, right in zip(node.ops, node.comparators, strict=True):
        value = logic.both(value, _compared(reader, left, op, right))
        left = right
    return value


def _compared(reader: Reader, left: ast.expr, op: ast.cmpop, right: ast.expr) -> Truth:
    if isinstance(op, ast.In):
        return _in(reader, left, right)
    if isinstance(op, ast.NotIn):
        return logic.negated(_in(reader, left, right))
    if type(op) not in _COMPARE:
        raise Wrong("compares with 'is'", "write ==")
    return logic.compared(_COMPARE[type(op)], reader.number(left), reader.number(right))


def _in(reader: Reader, left: ast.expr, right: ast.expr) -> Truth:
    group = reader.group(right)
    word = left.id if isinstance(left, ast.Name) else ""
    letter = {"me": "b", "it": "p", "faction": "m", "holder": "h"}.get(word)
    if letter is None:
        return _one_in(reader, reader.group(left), left, group)
    scope = reader.need("p" if letter == "h" else letter, word)
    if ("b" if letter == "h" else scope) != group.scope:
        raise Wrong(
            f"asks whether '{word}' is in '{reader.text(right)}', which holds other things",
            f"name a set of {KINDS['b' if letter == 'h' else letter]}",
        )
    if group.mask is not None and all(group.mask) and letter != "h":
        return logic.HOLDS
    return Truth(("in", letter, group.tree))


def _one_in(reader: Reader, one: Group, node: ast.expr, group: Group) -> Truth:
    """``badr in pledged``: a thing by its id rather than through a scope."""
    if groups.most(one, reader.names.sizes) > 1:
        raise Wrong(
            f"asks whether '{reader.text(node)}', which may be several, is in a set",
            "write count(A & B) > 0, or count(A - B) == 0",
        )
    return groups.some(groups.combined("both", one, group), logic.HOLDS)


def choice(reader: Reader, node: ast.IfExp) -> Value:
    """Read ``a if c else b``."""
    condition = reader.truth(node.test)
    a, b = reader.read(node.body), reader.read(node.orelse)
    if isinstance(a, Group) or isinstance(b, Group):
        raise Wrong("chooses between sets with if", "choose with & and | or ask twice")
    first, second = (arithmetic.as_number(v) if isinstance(v, Truth) else v for v in (a, b))
    made = arithmetic.chosen(condition, first, second)
    if isinstance(a, Truth) and isinstance(b, Truth):  # each part once: nested ones would double
        return logic.compared("ne", made, arithmetic.constant(0))
    return made
