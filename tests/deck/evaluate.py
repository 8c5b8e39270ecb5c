"""Expressions of the small deck worked out by the engine, as exact numbers."""

from fractions import Fraction
from functools import cache
from typing import Any

import numpy as np

from tests.deck.small import small
from wargame.deck import Deck, compile_deck
from wargame.deck.expressions import (
    Compiled,
    ExpressionFault,
    Names,
    Number,
    Place,
    compile_expression,
)
from wargame.deck.layout import Layout
from wargame.engine import Engine, State


@cache
def deck() -> Deck:
    """The small deck."""
    return small()


@cache
def names() -> Names:
    """Its names, with the derived quantities defined."""
    found = Names(deck(), Layout(deck()))
    found.define("course", False, Number(("quantity", 0), 0, -20, 20), frozenset())
    found.define("asking", True, Number(("bquantity", 1), 0, 1, 400), frozenset())
    return found


@cache
def engine() -> Engine:
    """Its rules, loaded."""
    return Engine(compile_deck(deck()))


def begin(**fields: Any) -> State:
    """A fresh game; variables by id and fields of the state by name are set as asked."""
    state = engine().begin(np.array([1], np.uint64))
    for name, value in fields.items():
        if name in names().layout.single:
            state.var[:, names().layout.single[name]] = value
        else:
            getattr(state, name)[:] = value
    return state


def compiled(text: str, kind: str = "number", scale: int = -1, **place: Any) -> Compiled:
    """An expression compiled for a place."""
    return compile_expression(text, Place(kind, scale, **place), names())


def refused(text: str, **place: Any) -> ExpressionFault | None:
    """The fault of an expression, None when it compiles; nothing else may be raised."""
    try:
        compiled(text, **place)
    except ExpressionFault as fault:
        return fault
    return None


def value(text: str, state: State | None = None) -> Fraction:
    """A number of the whole game, with its decimals."""
    found = compiled(text).value
    assert isinstance(found, Number)
    raw = engine().numbers(found.tree, begin() if state is None else state)
    return Fraction(int(raw[0]), 10**found.scale)


def by_bloc(text: str, state: State | None = None) -> list[Fraction]:
    """A number of each bloc."""
    found = compiled(text, scopes=("b",)).value
    assert isinstance(found, Number)
    raw = engine().by_bloc(found.tree, begin() if state is None else state)
    return [Fraction(int(each), 10**found.scale) for each in raw[0]]


def holds(text: str, state: State | None = None) -> bool:
    """A condition of the whole game."""
    return bool(value(f"({text}) + 0", state))
