"""Two decks differ where their content does, and nowhere else."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.small import small, tables
from tests.deck.test_fuzz import ODD, PATHS, mutated
from wargame.deck import BrokenDeck, Deck, content_hash, from_document, read_deck, shipped
from wargame.deck.diff import Wording, differences


def made(document: dict[str, Any]) -> Deck | None:
    """The deck of a document, or None where the model refuses it."""
    try:
        return from_document(document)
    except BrokenDeck:
        return None


@pytest.mark.parametrize("name", shipped())
def test_a_deck_does_not_differ_from_itself(name: str) -> None:
    """No change, whatever the deck."""
    assert differences(read_deck(name), read_deck(name)) == []


@settings(max_examples=200)
@given(st.lists(st.tuples(st.sampled_from(PATHS), st.sampled_from(ODD)), min_size=1, max_size=3))
def test_no_difference_means_the_same_hash(changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    """There is a change if and only if the content hash differs, and each can be told."""
    before, after = small(), made(mutated(changes))
    if after is None:
        return
    found = differences(before, after)
    assert bool(found) == (content_hash(before) != content_hash(after))
    wording = Wording(before, after)
    assert all(wording.tell(change).line for change in found)
    assert all(Wording(after, before).tell(change).line for change in differences(after, before))


def test_another_order_is_a_difference() -> None:
    """Things that have only moved are said to have moved."""
    turned = tables()
    turned["blocs"]["bloc"].reverse()
    (change,) = differences(small(), from_document(turned))
    assert (change.way, change.before) == ("moved", ["red", "blue", "green"])


def test_a_thing_in_the_middle_moves_no_other() -> None:
    """What comes in is added; what stands after it is the same as before."""
    longer = tables()
    longer["meters"]["meter"].insert(1, {"id": "mood", "name": "Mood", "start": 5})
    (change,) = differences(small(), from_document(longer))
    assert (change.way, change.things[0].key) == ("added", "mood")


def test_things_without_ids_are_known_by_their_words() -> None:
    """A red line that is put before another is one addition."""
    longer = tables()
    lines = longer["blocs"]["bloc"][1]["red_lines"]
    lines.insert(0, {"when": "week > 3", "text": "Not that late."})
    (change,) = differences(small(), from_document(longer))
    assert (change.way, change.things[-1].key) == ("added", "Not that late.")
