"""A deck may be played over more weeks or fewer; each length is a deck of its own."""

import pytest

from tests.deck.small import small, tables
from wargame.base.errors import UserError
from wargame.deck import (
    Deck,
    at_length,
    check,
    compile_deck,
    content_hash,
    from_document,
    lengths,
    read_deck,
)

LONG = {"formation": 30, "government": 8}


def with_lengths(*more: dict[str, int]) -> Deck:
    """The small deck with lengths besides its own."""
    document = tables()
    document["deck"]["lengths"] = [document["deck"]["length"], *more]
    return from_document(document)


def test_another_length_is_another_deck() -> None:
    """It has other rules and another hash; everything else stays, the choice among it."""
    deck = with_lengths(LONG)
    longer = at_length(deck, 30)
    assert compile_deck(longer).formation == 30 and content_hash(longer) != content_hash(deck)
    assert lengths(longer) == lengths(deck) and longer.cards == deck.cards
    assert at_length(longer, deck.deck.length.formation) == deck


def test_no_length_asked_for_is_the_deck_itself() -> None:
    """And a deck that names none has one."""
    deck = small()
    assert at_length(deck, 0) is deck
    assert lengths(deck) == (deck.deck.length,)


def test_an_unknown_length_names_the_known() -> None:
    """In one sentence."""
    with pytest.raises(UserError, match="no length of 7 weeks; it has 20 or 24"):
        at_length(read_deck("iraq-2025"), 7)


def test_every_length_of_a_shipped_deck_compiles() -> None:
    """The story closes in its last week without a cabinet, whatever that is."""
    deck = read_deck("iraq-2025")
    assert [each.formation for each in lengths(deck)] == [20, 24]
    assert [compile_deck(at_length(deck, n)).formation for n in (20, 24)] == [20, 24]


def test_lengths_are_told_apart() -> None:
    """Two of the same weeks are a fault, and so is a list without the deck's own."""
    twice = with_lengths(LONG, {**LONG, "government": 4})
    assert any("lengths" in str(fault) and "30" in str(fault) for fault in check(twice))
    document = tables()
    document["deck"]["lengths"] = [LONG]
    told = " ".join(map(str, check(from_document(document))))
    assert "deck.toml, lengths: leave out the" in told


def test_cards_fit_the_longest_and_votes_the_shortest() -> None:
    """A card of the long game is sound; a vote that the short game never reaches is not."""
    document = with_lengths(LONG).model_dump(mode="json")
    last = document["deck"]["length"]["formation"] + document["deck"]["length"]["government"]
    card = {**tables()["cards"]["card"][0], "weeks": [last + 1, last + 2]}
    longer = tables()
    longer["deck"]["lengths"] = document["deck"]["lengths"]
    longer["cards"]["card"][0] = card
    assert not [each for each in check(from_document(longer)) if "weeks" in str(each)]
    longer["deck"]["lengths"].append({"formation": 1, "government": 1})
    longer["government"]["vote"][-1]["earliest"] = 2
    told = " ".join(map(str, check(from_document(longer))))
    assert "is week 2, and the formation has 1" in told
