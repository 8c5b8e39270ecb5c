"""Names mean nothing to the rules: a deck with every id renamed plays to the same checksums."""

import re
from functools import cache
from typing import Any

import pytest

from tests.contract.test_batches import weeks_of
from tests.oracle.together import engine_of
from wargame.base.rng import game_keys
from wargame.deck import compile_deck, from_document, read_deck, to_document
from wargame.engine import Engine

WORD = re.compile(r"\b[a-z][a-z0-9_]*\b")
MIRROR = str.maketrans("abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba")
WORDS_OF_ITS_OWN = {"art", "becomes", "color", "color_dark", "good", "icon", "pattern", "phase"}
WORDS_OF_ITS_OWN |= {"scope", "tone", "deck", "sources", "starts", "version"}
# Things that no expression names (roles, terms) may be called like a word of the language.
OF_THE_LANGUAGE = set("formateur me rivals pledged offered partners trust price mood".split())
OF_THE_LANGUAGE |= set("points worth fair score crossed refused seats lots discipline".split())
NAMED_BY_THE_AUTHOR = {"effects", "otherwise", "values", "wants", "sets", "trust", "weight"}


def new_name(name: str) -> str:
    """Another lower-case name, in another alphabetical order, that no deck uses."""
    return f"q{name.translate(MIRROR)}"


def ids_of(value: Any) -> set[str]:
    """Every id that a document defines: fields called `id`, and keys of named sets and values."""
    found: set[str] = set()
    if isinstance(value, dict):
        found |= {value["id"]} if isinstance(value.get("id"), str) else set()
        for key in ("sets", "values"):
            found |= set(value[key]) if isinstance(value.get(key), dict) else set()
        value = list(value.values())
    if isinstance(value, list):
        found = found.union(*map(ids_of, value)) if value else found
    return found


def renamed(value: Any, ids: set[str], field: str = "") -> Any:
    """The document with every word that is an id replaced, wherever it stands for the thing."""
    if field in WORDS_OF_ITS_OWN:
        return value
    if isinstance(value, str):
        return WORD.sub(lambda m: new_name(m[0]) if m[0] in ids else m[0], value)
    if isinstance(value, list):
        return [renamed(item, ids, field) for item in value]
    if isinstance(value, dict):
        own = field in NAMED_BY_THE_AUTHOR
        return {
            new_name(key) if own and key in ids else key: renamed(item, ids, "" if own else key)
            for key, item in value.items()
        }
    return value


@cache
def renamed_engine(name: str) -> Engine:
    """The engine of a shipped deck in which every id has another name."""
    document = to_document(read_deck(name))
    document.pop("balance", None)  # figures and paths of a report, which no rule reads
    ids = ids_of(document) - OF_THE_LANGUAGE
    cast = document["roles"]["cast"][0]["id"]
    other = renamed(document, ids)
    for vote, original in zip(
        other["government"]["vote"], document["government"]["vote"], strict=True
    ):
        vote["kind"] = original["kind"]  # one of two words of the format, not an id
    return Engine(compile_deck(from_document(other), new_name(cast)))


@pytest.mark.parametrize("deck", ["tiny", "iraq-2025"])
def test_every_id_has_another_name(deck: str) -> None:
    """Not one id of the original is left in the renamed rules."""
    before, after = engine_of(deck).rules, renamed_engine(deck).rules
    for kind in ("blocs", "portfolios", "endings"):
        assert not set(getattr(before, kind)) & set(getattr(after, kind))
    assert [new_name(v.id) for v in before.variables if v.kind == "meter"] == [
        v.id for v in after.variables if v.kind == "meter"
    ]


@pytest.mark.slow
@pytest.mark.parametrize(("deck", "games"), [("tiny", 24), ("iraq-2025", 6)])
def test_a_renamed_deck_plays_the_same(deck: str, games: int) -> None:
    """Every week's checksum is the same under other names."""
    keys = game_keys("renamed", games)
    assert weeks_of(renamed_engine(deck), keys) == weeks_of(engine_of(deck), keys)
