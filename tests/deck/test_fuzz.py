"""Whatever is changed in a deck, it is refused in sentences or compiles to rules that play."""

from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.small import tables
from wargame.deck import BrokenDeck, Fault, check, compile_deck, from_document
from wargame.engine import Engine

ODD: list[Any] = [
    None, True, -1, 0, 1, 3, 9999, 10**12, 0.5, -0.25, 1e300, "", "x", "me", "red", "left",
    "mines", "guilds", "pilots", "trade", "unrest", "course", "alarm", "reform", "office", "chair",
    "target", "True", "False", "week >= 2", "me.seats", "me.score", "faction.level", "it.points",
    "sum(blocs, me.trust)", "count(free)", "pledged", "-trade*3", "logistic(week)", "noise(5)",
    "trade // unrest", [], ["red"], ["office"], {}, {"trade": 1}, {"en": "a", "ar": "b"},
    [{"on": "trust", "of": "blocs", "add": 1}], [{"on": "guilds", "of": "guilds", "to": 1}],
    [{"on": "trade", "add": 1, "after": 3, "weeks": 4}], [{"promise": "reform"}],
    [{"mark": 90, "of": "left"}], [{"reveal": "blocs"}], [{"hold": "alarm"}],
    [{"hasten": "guilds"}],
]  # fmt: skip


def paths(value: Any, before: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value of a document."""
    found = [before] if before else []
    items: Any = ()
    if isinstance(value, dict):
        items = value.items()
    elif isinstance(value, list):
        items = enumerate(value)
    for key, each in items:
        found += paths(each, (*before, key))
    return found


PATHS = paths(tables())


def mutated(changes: list[tuple[tuple[Any, ...], Any]]) -> dict[str, Any]:
    """The small deck with values replaced, as far as the way to them still stands."""
    document = tables()
    for path, value in changes:
        here: Any = document
        try:
            for step in path[:-1]:
                here = here[step]
            here[path[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue
    return document


def outcome(document: dict[str, Any]) -> list[Fault]:
    """The faults of a deck; one that has no errors is played for a week."""
    try:
        deck = from_document(document)
    except BrokenDeck as broken:
        return broken.faults
    faults = check(deck)
    if not any(fault.severity == "error" for fault in faults):
        engine = Engine(compile_deck(deck))
        engine.end_week(engine.begin(np.array([7, 8], np.uint64)))
    return faults


@settings(max_examples=150)
@given(st.lists(st.tuples(st.sampled_from(PATHS), st.sampled_from(ODD)), min_size=1, max_size=4))
def test_any_change_is_refused_in_sentences_or_plays(
    changes: list[tuple[tuple[Any, ...], Any]],
) -> None:
    """No change of values makes reading, checking, compiling or playing fail otherwise."""
    for fault in outcome(mutated(changes)):
        assert fault.what and fault.remedy and len(str(fault)) < 1000
