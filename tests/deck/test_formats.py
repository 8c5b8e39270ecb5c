"""Deck formats live long: each one ever released is still read and played."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest

from tests.session.table import forged, played
from wargame.base.errors import DataError
from wargame.deck import check, compile_deck, content_hash, deck_path, formats, read_deck
from wargame.deck.document import to_document, validated
from wargame.deck.files import read_tables
from wargame.deck.model import Meta
from wargame.lab import simulate
from wargame.session import Session
from wargame.store import read_game

FROZEN = Path(__file__).parents[1] / "frozen"
HASH = "53291adb8f0844a4b48e4aaceec689cee29afe9dd20444e7e9affbf5a67a5f04"


@pytest.fixture
def older(monkeypatch: pytest.MonkeyPatch) -> None:
    """There was a format 0, in which a deck's version was called its edition."""

    def step(tables: dict[str, Any]) -> dict[str, Any]:
        meta = dict(tables["deck"])
        meta["version"] = meta.pop("edition")
        return {**tables, "deck": meta}

    monkeypatch.setattr(formats, "FIRST", 0)
    monkeypatch.setattr(formats, "STEPS", [step])


def _aged(tables: dict[str, Any]) -> dict[str, Any]:
    meta = {**tables["deck"], "format": 0}
    meta["edition"] = meta.pop("version")
    return {**tables, "deck": meta}


@pytest.mark.parametrize("number", range(formats.FIRST, formats.newest() + 1))
def test_every_format_has_a_frozen_deck_that_plays(number: int) -> None:
    """It is read without an error, and bots come to an ending in every game of it."""
    deck = read_deck(FROZEN / f"deck-{number}.deck")
    assert not [fault for fault in check(deck) if fault.severity == "error"]
    done = simulate(compile_deck(deck), 20, "frozen", "greedy")
    assert (done.outcome.ending >= 0).all()


def test_the_frozen_deck_is_what_it_was() -> None:
    """Its content has the hash that games of it carry."""
    assert content_hash(read_deck(FROZEN / "deck-1.deck")) == HASH


def test_the_model_is_of_the_newest_format() -> None:
    """A step without a new number, or a number without its step, would lose decks."""
    assert get_args(Meta.model_fields["format"].annotation) == (formats.newest(),)


@pytest.mark.usefixtures("older")
def test_an_older_deck_is_brought_up_to_date() -> None:
    """The deck is the same; what was read is left as it was."""
    tables = _aged(read_tables(deck_path("tiny")))
    before = json.dumps(tables, default=str)
    assert validated(tables) == validated(read_tables(deck_path("tiny")))
    assert json.dumps(tables, default=str) == before


@pytest.mark.usefixtures("older")
def test_a_game_of_an_older_deck_opens(tmp_path: Path) -> None:
    """Every week of it is played again and agrees."""
    path, old = tmp_path / "a.crossroads", tmp_path / "old.crossroads"
    played(path).close()
    found = read_game(path)
    header = replace(found.header, deck_hash="the one of its time")
    forged(path, old, document=json.dumps(_aged(json.loads(found.document))), header=header)
    with Session.open(old) as session:
        assert session.week == 4 and session.deck.deck.format == 1


def test_a_newer_deck_is_refused_in_a_sentence() -> None:
    """Not as a slip of its author, but with what to do."""
    document = to_document(read_deck("tiny"))
    document["deck"]["format"] = formats.newest() + 1
    with pytest.raises(DataError, match=r"format: is 2, and this .* Update Crossroads to read it"):
        validated(document)
