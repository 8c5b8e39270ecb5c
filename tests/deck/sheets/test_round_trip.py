"""A sheet that nobody has edited changes nothing, and holds all there is to know of a card."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.sheets.filled import back, rows_of, small, tiny
from tests.deck.small import changed, write
from wargame.deck import content_hash, from_document, read_deck, shipped
from wargame.deck.sheets import SHEETS, fill_deck, fill_sheet


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("make", [tiny, small])
def test_an_unedited_sheet_changes_nothing(
    make: Callable[[Path], Path], sheet: str, suffix: str, tmp_path: Path
) -> None:
    """No change, no fault, and the file is the same byte for byte."""
    deck = make(tmp_path / "deck")
    before = {path: path.read_bytes() for path in deck.glob("*.*")}
    fill_sheet(SHEETS[sheet], read_deck(deck), tmp_path / f"a{suffix}")
    done = fill_deck(SHEETS[sheet], deck, tmp_path / f"a{suffix}")
    assert (done.faults, done.changes, done.written) == ([], [], None)
    assert {path: path.read_bytes() for path in deck.glob("*.*")} == before


def test_the_sheet_rebuilds_the_cards(tmp_path: Path) -> None:
    """A deck without its cards gets all of them back from the sheet, and with them its hash."""
    deck = tiny(tmp_path / "deck")
    whole = read_deck(deck)
    rows = rows_of("cards", whole, tmp_path)
    (deck / "cards.toml").write_text("# nothing yet\n", "utf-8")
    back("cards", rows, deck)
    assert content_hash(read_deck(deck)) == content_hash(whole)
    assert (deck / "cards.toml").read_text("utf-8").startswith("# nothing yet\n\n[[card]]\n")


WORDS = st.text(
    st.characters(max_codepoint=0xD7FF, exclude_categories=["Cc"]), min_size=1, max_size=40
).filter(lambda text: bool(text.strip()))
TEXTS = WORDS | st.fixed_dictionaries({"en": WORDS, "ar": WORDS})
CHANGES = st.dictionaries(
    st.sampled_from(["trade", "calm"]),
    st.integers(-999, 999).filter(bool).map(lambda value: value / 4),
    max_size=3,
)
EFFECT = st.sampled_from(
    [
        {"on": "trust", "of": "blocs", "add": 1.25},
        {"on": "trade", "add": "-2*unrest"},
        {"promise": "reform"},
        {"on": "calm", "add": 2, "after": 2},
        {"mark": 90, "of": "left", "weeks": 3},
    ]
)
CARD = st.fixed_dictionaries(
    {"title": TEXTS, "text": TEXTS, "effects": CHANGES, "also": st.lists(EFFECT, max_size=3)},
    optional={
        "weight": st.integers(0, 1000),
        "inject": st.booleans(),
        "once": st.booleans(),
        "when": st.sampled_from(["week >= 2", "not governed", "calm < 50 and week > 1"]),
        "chance": st.sampled_from(["512", "20 + week"]),
        "otherwise": CHANGES,
    },
)


@settings(max_examples=30)
@given(st.lists(CARD, min_size=1, max_size=4), st.sampled_from([".xlsx", ".csv"]))
def test_any_cards_survive_the_sheet(
    tmp_path_factory: pytest.TempPathFactory, cards: list[dict[str, Any]], suffix: str
) -> None:
    """Whatever cards say, from an empty deck the sheet makes a deck with the same hash."""
    folder = tmp_path_factory.mktemp("sheets")
    made = [{"id": f"card_{n}", "weeks": [1, 4], **card} for n, card in enumerate(cards)]
    document = changed("cards.card", made)
    document["deck"]["languages"] = ["en", "ar"]
    whole = from_document(document)
    fill_sheet(SHEETS["cards"], whole, folder / f"a{suffix}")
    document["cards"]["card"] = []
    done = fill_deck(SHEETS["cards"], write(folder / "deck", document), folder / f"a{suffix}")
    assert [str(fault) for fault in done.faults if fault.severity == "error"] == []
    assert content_hash(read_deck(folder / "deck")) == content_hash(whole)


@pytest.mark.parametrize("name", shipped())
@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_bytes_of_a_sheet_depend_on_the_deck_alone(
    name: str, suffix: str, tmp_path: Path
) -> None:
    """Written twice, nothing is replaced."""
    file = tmp_path / f"a{suffix}"
    copies = [fill_sheet(SHEETS["cards"], read_deck(name), file) for _ in range(2)]
    assert copies == [None, None] and [path.name for path in tmp_path.iterdir()] == [file.name]
