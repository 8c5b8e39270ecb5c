"""The whole vocabulary is used: every field, every choice, every word, by a deck that is played.

Words come from the code. What no shipped deck has a use for is in `full`, a deck of the tests.
"""

import ast
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from tests.deck.full import full, with_bars
from tests.deck.small import small
from wargame.deck import check, compile_deck, read_deck, shipped
from wargame.deck.checks.ids import EFFECT_WORDS
from wargame.deck.expressions.grammar import FUNCTIONS
from wargame.deck.expressions.names import (
    FACTION_WORDS,
    IT_WORDS,
    ME_WORDS,
    SCOPE_WORDS,
    WORDS,
)
from wargame.deck.guide.fields import fields
from wargame.deck.guide.kinds import Kind
from wargame.deck.model import Deck, Effect, Happening, Table, Translated
from wargame.engine import Engine

DECKS = (*map(read_deck, shipped()), small(), full(), with_bars())


def tables(table: Table) -> Iterator[Table]:
    """A table and every table in it."""
    yield table
    for name in type(table).model_fields:
        value = getattr(table, name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, Table):
                yield from tables(each)


EVERY = [table for deck in DECKS for table in tables(deck)]


def kinds(root: type[Table] = Table) -> Iterator[type[Table]]:
    """Every kind of table of the model."""
    for each in root.__subclasses__():
        yield each
        yield from kinds(each)


def owner(kind: type[Table], field: str) -> str:
    """A field by the table that has it of itself: what happens is the same everywhere."""
    first = Happening if issubclass(kind, Happening) and field in Happening.model_fields else kind
    return f"{first.__name__}.{field}"


def said() -> set[str]:
    """Every field that some deck says, and not only what holds without it."""
    return {
        owner(type(table), name)
        for table in EVERY
        for name, info in type(table).model_fields.items()
        if getattr(table, name) not in (info.default, [], {}, None)
    }


def options() -> Iterator[tuple[str, Kind]]:
    """Every field whose value is one of some words."""
    for kind in kinds():
        for field in fields(kind):
            found = field.kind.inner if field.kind.word == "list" else field.kind
            if found is not None and found.word == "choice" and len(found.choices) > 1:
                yield f"{kind.__name__}.{field.name}", found


def chosen(place: str) -> set[str]:
    """The words that decks choose in a field."""
    kind, name = place.split(".")
    values = [getattr(table, name) for table in EVERY if type(table).__name__ == kind]
    return {
        str(each) for value in values for each in (value if isinstance(value, list) else [value])
    }


def expressions() -> Iterator[ast.AST]:
    """Every node of every expression."""
    for table in EVERY:
        for field in fields(type(table)):
            value: Any = getattr(table, field.name)
            if field.kind.word == "expression" and isinstance(value, str):
                yield from ast.walk(ast.parse(value, mode="eval"))


NODES = list(expressions())
NAMES = {node.id for node in NODES if isinstance(node, ast.Name)}
NAMES |= {str(node.value) for node in NODES if isinstance(node, ast.Constant)}
ATTRIBUTES = {
    f"{node.value.id}.{node.attr}"
    for node in NODES
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
}
OPERATORS = {type(node).__name__ for node in NODES}

GRAMMAR = (
    "Add Sub Mult FloorDiv USub And Or Not Eq NotEq Lt LtE Gt GtE In NotIn IfExp BitAnd BitOr "
    "Invert Call Attribute Compare"
).split()  # fmt: skip
"""What Python calls the notation of docs/deck-language.md."""


def test_every_field_of_the_model_is_said_by_a_deck() -> None:
    """A field that nobody uses is one that nobody has tried."""
    every = {owner(kind, name) for kind in kinds() for name in kind.model_fields}
    assert sorted(every - said()) == []


@pytest.mark.parametrize(("place", "kind"), list(options()), ids=lambda each: str(each)[:40])
def test_every_choice_is_made_by_a_deck(place: str, kind: Kind) -> None:
    """Of each field with words to choose from, every word."""
    assert sorted(set(kind.choices) - chosen(place)) == []


def test_every_word_stands_in_an_expression() -> None:
    """Words that stand everywhere, words of a scope, functions."""
    assert sorted((WORDS | SCOPE_WORDS | FUNCTIONS.keys()) - NAMES) == []


@pytest.mark.parametrize(
    ("of", "words"), [("me", ME_WORDS), ("it", IT_WORDS), ("faction", FACTION_WORDS)]
)
def test_every_attribute_stands_in_an_expression(of: str, words: frozenset[str]) -> None:
    """Of a bloc, a portfolio, a member."""
    assert sorted(word for word in words if f"{of}.{word}" not in ATTRIBUTES) == []


def test_every_operator_stands_in_an_expression() -> None:
    """The whole notation."""
    assert sorted(set(GRAMMAR) - OPERATORS) == []


def test_every_word_of_an_effect_is_used() -> None:
    """What effects change besides names of the deck, and whom; moods are shown, prices marked."""
    effects = [table for table in EVERY if isinstance(table, Effect)]
    words = {word for each in effects for word in (each.on, *each.of.split(), each.reveal)}
    assert sorted(EFFECT_WORDS - words) == ["mood", "price"]
    assert any(each.reveal for each in effects) and any(each.mark for each in effects)


def test_the_deck_with_the_rest_is_played() -> None:
    """It has no fault, and a game of it goes on to its ending."""
    assert check(full()) == []
    game = Engine(compile_deck(full()))
    state = game.begin(np.array([1], np.uint64))
    while state.running.all():
        game.end_week(state)
    assert int(state.week[0]) > 1


def test_texts_are_said_plainly_and_in_two_languages() -> None:
    """Both forms of a text."""
    meta = [deck.deck for deck in DECKS]
    assert {type(each.title) for each in meta} == {str, Translated}
    assert all(isinstance(deck, Deck) for deck in DECKS)
