"""A batch of one is asked in plain Python: its answers are those of the arrays, to the bit."""

from functools import cache
from itertools import islice
from random import Random

import numpy as np
import pytest

from tests.engine.test_invariants import states
from tests.oracle.together import engine_of
from wargame.engine import Engine, State
from wargame.engine.emit import COMPARISONS
from wargame.engine.machine import Machine
from wargame.engine.trees import Tree, outside

WEEK: Tree = ("field", "week")
BLOCS: Tree = ("less", ("pledged",), ("self",))
ASSIGNED: Tree = ("assigned", ("formateur",))

NUMBERS: list[Tree] = [
    ("floordiv", ("neg", WEEK), ("const", 2)),
    ("floordiv", ("var", 0), ("sub", WEEK, WEEK)),
    ("abs", ("sub", ("const", 2), ("mul", WEEK, WEEK))),
    ("min", WEEK, ("max", ("const", 2), ("add", WEEK, ("const", -1)))),
    ("clip", ("var", 0), ("const", 4990), ("const", 5010)),
    ("logistic", ("sub", ("var", 0), ("const", 4000))),
    ("logistic", ("sub", WEEK, ("const", 90))),
    ("if", ("le", WEEK, ("const", 2)), ("const", 7), ("var", 1)),
    ("table", ("sub", WEEK, ("const", 2)), (5, 6, 7)),
    ("ramp", WEEK, 1, 4, 10),
    ("ramp", WEEK, 4, 1, 10),
    ("int", ("and", ("lt", WEEK, ("const", 3)), ("not", ("promise", 0, 1)))),
    ("int", ("or", ("eq", WEEK, ("const", 1)), ("promise", 0, 1))),
    ("since", 0),
    ("count", ASSIGNED),
    ("sum", ASSIGNED, ("ptab", 0)),
    ("sum", ("pledged",), ("mul", ("btab", 0), WEEK)),
    ("int", ("any", ("free",), ("ne", WEEK, ("const", 2)))),
]

BY_BLOC: list[Tree] = [
    ("add", ("bvar", 0), ("sum", ("pledged",), ("btab", 0))),
    ("if", ("any", ("pledged",), ("gt", WEEK, ("const", 1))), ("me", "worth"), ("const", 3)),
    ("sum", BLOCS, ("add", ("btab", 0), WEEK)),
    ("floordiv", ("const", 900), ("count", BLOCS)),
    ("mul", ("int", ("in", "b", ("offered",))), ("count", ("free",))),
]

CONDITIONS = {"true", "false", "and", "or", "not", "promise", "any", "in", *COMPARISONS}


@cache
def positions(deck: str) -> tuple[Engine, list[State]]:
    """A game by plain chance, after each act and each week."""
    engine = engine_of(deck)
    return engine, [state.copy() for state in islice(states(engine, 5), 0, 400, 7)]


def agree(machine: Machine, alone: list[State], tree: Tree, scopes: tuple[str, ...]) -> None:
    """A number or condition is the same in every game alone and in all of them together."""
    together = machine.frame(State.joined(alone)).number(tree, *scopes)
    singles = [machine.frame(state).number(tree, *scopes) for state in alone]
    assert np.array_equal(together, np.concatenate(singles)), tree
    assert all(single.dtype == np.int32 for single in singles)


@pytest.mark.parametrize("tree", NUMBERS)
def test_every_word_of_global_scope(tree: Tree) -> None:
    """Python's own numbers give what arrays give, at the edges too."""
    engine, alone = positions("tiny")
    agree(engine.frame(alone[0]).engine, alone, tree, ())


@pytest.mark.parametrize("tree", BY_BLOC)
def test_global_parts_of_trees_of_blocs(tree: Tree) -> None:
    """A tree of which only a part is the same for all blocs."""
    engine, alone = positions("tiny")
    agree(engine.frame(alone[0]).engine, alone, tree, ("b",))


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
def test_all_trees_that_a_game_asks(deck: str) -> None:
    """Whatever was evaluated while a game was played alone, as arrays for all its positions."""
    engine, alone = positions(deck)
    machine = engine.frame(alone[0]).engine
    asked = [(tree, *key[1:]) for key, (tree, _) in machine._scalars.items()]
    for made, _ in machine._plain.values():
        trees = [made] if isinstance(made[0], str) else made
        asked += [(tree, (), tree[0] in CONDITIONS) for tree in trees]
    assert len(asked) > 40
    for tree, scopes, truth in Random(deck).sample(asked, min(len(asked), 150)):
        agree(machine, alone, ("int", tree) if truth else tree, scopes)


@pytest.mark.parametrize(
    ("tree", "kinds"),
    [
        (("add", ("var", 0), ("sum", ("pledged",), ("bvar", 0))), ""),
        (("sum", ("rivals",), ("bvar", 0)), "b"),
        (("sum", ASSIGNED, ("salience",)), "b"),
        (("any", ("assigned", ("holder",)), ("in", "h", ("pledged",))), "p"),
        (("int", ("in", "m", ("m", 0, (1, 0)))), "m"),
    ],
)
def test_what_a_tree_reads_from_outside(tree: Tree, kinds: str) -> None:
    """A sum binds the elements of its set; the set itself is read outside it."""
    assert outside(tree, {}) == frozenset(kinds)


def test_a_sum_that_reads_a_promise_is_asked_anew() -> None:
    """Promises turn while a step looks at its frame, so what reads them is not kept."""
    engine, alone = positions("tiny")
    state, all_blocs = alone[0].copy(), ("rest", ("b", (0,) * len(engine.rules.blocs)))
    frame, tree = engine.frame(state), ("sum", all_blocs, ("int", ("promise", 0, 1)))
    state.promise[:, 0] = 0
    assert frame.number(tree) == 0
    state.promise[:, 0] = 1
    assert frame.number(tree) == len(engine.rules.blocs)
