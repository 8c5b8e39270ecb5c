"""The grammar of the deck language: how each kind of node is read, and all functions."""

import ast

from wargame.deck.expressions import by_id, of_numbers, operators, over_sets, words
from wargame.deck.expressions.functions import FUNCTIONS, USAGE, call
from wargame.deck.expressions.reader import Grammar

FUNCTION_FILES = (over_sets, by_id, of_numbers)
"""Importing them enters their functions."""

GRAMMAR = Grammar(
    nodes={
        ast.Constant: words.constant,
        ast.Name: words.name,
        ast.Attribute: words.attribute,
        ast.BinOp: operators.binary,
        ast.UnaryOp: operators.unary,
        ast.BoolOp: operators.boolean,
        ast.Compare: operators.compare,
        ast.IfExp: operators.choice,
        ast.Call: call,
    },
    functions=FUNCTIONS,
)

__all__ = ["FUNCTIONS", "FUNCTION_FILES", "GRAMMAR", "USAGE"]
