"""A family of one: what is plain where a single game has a single element."""

from functools import cache

import numpy as np
import pytest

from wargame.base.rng import game_keys
from wargame.deck import compile_deck, from_document, read_deck, to_document
from wargame.engine import Engine

RULE = {"id": "alone", "name": "Alone", "for_each": "guilds"}


@cache
def engine(**rule: str) -> Engine:
    """The tiny deck with the porters as the only guild, and one rule more for each guild."""
    op = "to" if "to" in rule else "add"
    extra = {key: value for key, value in rule.items() if key != op}
    document = to_document(read_deck("tiny"))
    guilds = next(each for each in document["tracks"]["track"] if each["id"] == "guilds")
    del guilds["member"][0]
    also = [{"on": "goodwill", op: rule[op]}]
    document["rules"]["rule"].append({**RULE, **extra, "also": also})
    return Engine(compile_deck(from_document(document)))


@pytest.mark.parametrize(
    "rule",
    [
        {"add": "faction.level * 3"},
        {"to": "50 + faction.weeks"},
        {"add": "faction.level - 2", "scale": "faction.level + 1"},
        {"add": "faction.level + 1", "chance": "200 + 100 * faction.level"},
    ],
    ids=str,
)
def test_a_lone_member_is_asked_as_one_of_many(rule: dict[str, str]) -> None:
    """One game comes to what it comes to among others, also where an amount is the member's own."""
    made, keys = engine(**rule), game_keys("alone", 6)
    alone = [made.begin(keys[number : number + 1]) for number in range(len(keys))]
    many = made.begin(keys)
    for state in [*alone, *alone, *alone, many, many, many]:
        made.end_week(state)
    assert np.array_equal(np.concatenate([state.var for state in alone]), many.var)
