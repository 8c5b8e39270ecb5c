"""What breaking a custom costs is read off the deck's rules, before it is broken."""

from functools import lru_cache

import numpy as np

from wargame.base.rng import hash_seed
from wargame.deck import compile_deck, read_deck
from wargame.engine import Engine
from wargame.reports import Names, Position, Say
from wargame.reports.customs import custom_costs
from wargame.reports.naming import naming


@lru_cache(maxsize=1)
def baghdad() -> Position:
    """The first week of the flagship, as its office sees it."""
    deck = read_deck("iraq-2025")
    rules = compile_deck(deck)
    engine = Engine(rules)
    state = engine.begin(np.array([hash_seed("customs")], np.uint64))
    return Position(Names(deck, rules, Say()), engine.view(state, 0))


def item(key: str) -> int:
    """The index of a portfolio."""
    return baghdad().rules.portfolios.index(key)


def bloc(key: str) -> int:
    """The index of a bloc."""
    return baghdad().rules.blocs.index(key)


def test_a_speaker_against_custom_costs_what_the_rule_takes() -> None:
    """Public trust −2, the custom, and the trust of the lists whose it was."""
    lines = custom_costs(baghdad(), item("speaker"))[bloc("badr")]
    said = {line.label: line.text for line in lines}
    assert said["Public trust"] == "−2" and "Trust, Sunni lists" in said


def test_those_whom_custom_names_pay_nothing() -> None:
    """They are not listed at all; nor is anybody for a post without a custom."""
    assert bloc("taqaddum") not in custom_costs(baghdad(), item("speaker"))
    assert custom_costs(baghdad(), item("oil")) == {}


def test_a_candidate_comes_with_the_cost() -> None:
    """Whoever may be put up for a post, and what custom would take for it."""
    found = naming(baghdad(), item("presidency"))
    assert found is not None and not found.minister and found.custom.startswith("by custom")
    against = {each.bloc: each.against for each in found.candidates}
    assert against[bloc("kdp")] == () and against[bloc("taqaddum")]
