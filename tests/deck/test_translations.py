"""Translations beside the tables are as good as those in them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.deck.small import small, tables, write
from wargame.deck import (
    BrokenDeck,
    Deck,
    Fault,
    check,
    content_hash,
    from_document,
    read_deck,
    shipped,
)
from wargame.deck import text as in_language
from wargame.deck.document import to_document
from wargame.deck.translations import overlaid


def laid(entries: dict[str, Any], deck: Deck | None = None) -> Deck:
    """A deck with these lines of lang/ar.toml."""
    found: list[Fault] = []
    made = from_document(overlaid(to_document(deck or small()), "lang/ar.toml", entries, found))
    if found:
        raise BrokenDeck(found)
    return made


def faults(entries: dict[str, Any], deck: Deck | None = None) -> list[str]:
    """What is wrong with these lines."""
    with pytest.raises(BrokenDeck) as caught:
        laid(entries, deck)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("path", "where"),
    [
        ("deck.title", lambda deck: deck.deck.title),
        ("deck.lots.name", lambda deck: deck.deck.lots.name),
        ("blocs.sets.left", lambda deck: deck.blocs.sets["left"]),
        ("blocs.bloc.blue.red_lines.0", lambda deck: deck.blocs.bloc[1].red_lines[0].text),
        ("blocs.bloc.blue.red_lines.0.text", lambda deck: deck.blocs.bloc[1].red_lines[0].text),
        ("cards.card.storm.choice.act", lambda deck: deck.cards.card[0].choice[1].text),
        ("tracks.track.guilds.level.1.name", lambda deck: deck.tracks.track[1].level[1].name),
        ("history.outcome.text", lambda deck: deck.history.outcome.text),
    ],
)
def test_a_path_leads_to_a_text(path: str, where: Any) -> None:
    """Things by their ids, others by their place, and one text needs no field."""
    found = where(laid({path: "نص"}))
    assert in_language(found, "ar") == "نص" and in_language(found) == where(small())


def test_paths_may_be_nested() -> None:
    """A table of TOML says the same as a dotted key in quotes."""
    nested = {"cards": {"card": {"storm": {"title": "عاصفة"}}}}
    assert laid(nested) == laid({"cards.card.storm.title": "عاصفة"})


def _step(thing: Any, number: int) -> Any:
    return thing.get("id", number) if isinstance(thing, dict) else number


@pytest.mark.parametrize("name", shipped())
def test_a_translation_may_stand_in_either_place(name: str) -> None:
    """A deck whose Arabic has moved to lang/ar.toml is the same deck, with the same hash."""
    deck, entries = read_deck(name), dict[str, str]()

    def moved(value: Any, path: str) -> Any:
        if isinstance(value, dict) and value.keys() == {"en", "ar"}:
            entries[path] = value["ar"]
            return value["en"]
        if isinstance(value, dict):
            return {key: moved(each, f"{path}.{key}".lstrip(".")) for key, each in value.items()}
        if isinstance(value, list):
            steps = [
                each.get("id", n) if isinstance(each, dict) else n for n, each in enumerate(value)
            ]
            return [moved(each, f"{path}.{step}") for step, each in zip(steps, value, strict=True)]
        return value

    plain = from_document(moved(json.loads(json.dumps(to_document(deck))), ""))
    assert entries and content_hash(plain) != content_hash(deck)
    assert content_hash(laid(entries, plain)) == content_hash(deck)


def test_what_leads_nowhere_is_said_with_what_may_be_meant() -> None:
    """A misspelt path is a fault, and so is a field that is no text."""
    said = faults({"cards.card.strom.title": "x", "cards.card.storm.when": "x"})
    assert said[0] == (
        "lang/ar.toml, cards.card.strom.title: leads to no text of the deck. "
        "Did you mean 'cards.card.storm.title'?"
    )
    assert "cards.card.storm.when: leads to no text" in said[1]


def test_a_text_is_translated_once() -> None:
    """Translations in both places, or by both paths, clash."""
    inline = small("deck.title", {"en": "Small", "ar": "صغير"})
    assert (
        "title: is translated in its table already. Keep one"
        in faults({"deck.title": "ص"}, inline)[0]
    )
    both = {"cards.card.storm.choice.act": "أ", "cards.card.storm.choice.act.text": "ب"}
    assert "says again what" in faults(both)[0]
    twice = {"deck.title": "أ", "deck": {"title": "ب"}}
    assert "deck.title: is there twice" in faults(twice)[0]


@pytest.mark.parametrize(("value", "said"), [(5, "is no text"), ("ب" * 4001, "4,001 characters")])
def test_what_is_no_translation_is_refused(value: Any, said: str) -> None:
    """Numbers, lists and texts without end."""
    assert said in faults({"deck.title": value})[0]


def test_an_empty_translation_is_one_to_come() -> None:
    """A translator's list of what is left changes nothing."""
    assert laid({"deck.title": " "}) == small()


def test_what_is_missing_is_counted_after_the_overlay(tmp_path: Path) -> None:
    """The warning counts the texts that have their Arabic neither here nor there."""
    made = tables()
    made["deck"]["languages"] = ["en", "ar"]
    before = str(check(read_deck(write(tmp_path, made)))[0])
    (tmp_path / "lang").mkdir()
    (tmp_path / "lang/ar.toml").write_text('"deck.title" = "صغير"\n', encoding="utf-8")
    after = str(check(read_deck(tmp_path))[0])
    counts = [int(said.split(": ")[1].split(" ")[0]) for said in (before, after)]
    assert counts[0] - counts[1] == 1 and "such as summary of deck.toml" in after


def test_a_flood_of_paths_is_a_few_sentences() -> None:
    """However many lead nowhere, what is said stays short and soon."""
    assert len(faults({f"cards.card.x{n}.title": "x" for n in range(20_000)})) == 300
