"""A deck goes into one JSON document and comes back the same; its hash is its content."""

import copy
import json
import pickle
from typing import Any

import pytest

from tests.deck.small import small, tables
from wargame.deck import compile_deck, content_hash, from_document, read_deck, shipped, to_document


@pytest.mark.parametrize("name", shipped())
def test_a_shipped_deck_survives_the_round_trip(name: str) -> None:
    """Through JSON and back the deck is equal and has the same hash."""
    deck = read_deck(name)
    back = from_document(json.loads(json.dumps(to_document(deck))))
    assert back == deck and content_hash(back) == content_hash(deck)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("meters.meter.0.start", 45.51),
        ("rules.rule.0.when", "week >= 4"),
        ("cards.card.0.text", "A gale."),
        ("blocs.bloc.0.rivals", []),
        ("deck.lots.count", 3),
        ("endings.ending.1.title", {"en": "None", "ar": "لا أحد"}),
    ],
)
def test_a_change_of_content_changes_the_hash(path: str, value: Any) -> None:
    """Whatever is said otherwise makes another deck."""
    assert content_hash(small(path, value)) != content_hash(small())


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("meters.meter.0.start", "45.50"),
        ("meters.meter.0.low", 0),
        ("meters.meter.1.start", 60.0),
        ("deck.offer_cost", 1),
    ],
)
def test_another_way_to_write_it_does_not(path: str, value: Any) -> None:
    """Spelled-out defaults and other ways to write a number are the same content."""
    assert content_hash(small(path, value)) == content_hash(small())


def test_the_order_of_keys_does_not_count() -> None:
    """Tables may be written in any order."""
    turned = {file: dict(reversed(table.items())) for file, table in tables().items()}
    assert content_hash(from_document(turned)) == content_hash(small())


def test_decks_and_rules_pickle() -> None:
    """Both go to worker processes and come back equal."""
    rules = compile_deck(small())
    assert pickle.loads(pickle.dumps(rules)) == rules
    assert pickle.loads(pickle.dumps(small())) == copy.deepcopy(small())


def test_rules_name_the_deck_by_its_hash() -> None:
    """Rules say which content they were made from, whatever the cast."""
    deck = small()
    assert {compile_deck(deck, cast).deck_hash for cast in ("solo", "pair")} == {content_hash(deck)}
