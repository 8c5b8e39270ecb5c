"""The functions of the deck language: entered by name, called with their arguments counted."""

import ast
from collections.abc import Callable

from wargame.deck.expressions.reader import Function, Reader
from wargame.deck.expressions.values import Value, Wrong
from wargame.deck.faults import did_you_mean

FUNCTIONS: dict[str, Function] = {}
USAGE: dict[str, str] = {}

MOST_ARGUMENTS = 60


def function(usage: str, fewest: int, most: int = MOST_ARGUMENTS) -> Callable[[Function], Function]:
    """Enter a function under its usage, with the number of its arguments checked."""
    name = usage[: usage.index("(")]

    def enter(body: Function) -> Function:
        def checked(reader: Reader, args: list[ast.expr]) -> Value:
            if not fewest <= len(args) <= most:
                raise Wrong(f"gives {name} {len(args)} values", f"write {usage}")
            return body(reader, args)

        FUNCTIONS[name] = checked
        USAGE[name] = usage
        return body

    return enter


def call(reader: Reader, node: ast.Call) -> Value:
    """Read a call of a function."""
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    function = FUNCTIONS.get(name)
    if function is None:
        raise Wrong(
            f"calls '{reader.text(node.func)}', which is no function of the deck language",
            did_you_mean(name, FUNCTIONS, f"the functions are {_names()}"),
        )
    if node.keywords or any(isinstance(arg, ast.Starred) for arg in node.args):
        raise Wrong(f"gives {name} something with = or *", "give plain values, in order")
    return function(reader, node.args)


def _names() -> str:
    return ", ".join(sorted(FUNCTIONS))
