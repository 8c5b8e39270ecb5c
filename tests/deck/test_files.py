"""A deck folder is read, or every fault of its files is said at once."""

from pathlib import Path

import pytest

from tests.deck.small import changed, small, write
from wargame.base.errors import UserError
from wargame.deck import BrokenDeck, content_hash, read_deck, shipped
from wargame.deck.files import MAX_FILE


def faults(folder: Path) -> list[str]:
    """The sentences that reading a folder gives."""
    with pytest.raises(BrokenDeck) as caught:
        read_deck(folder)
    return [str(fault) for fault in caught.value.faults]


def test_a_folder_is_read(tmp_path: Path) -> None:
    """TOML files give the deck that they say."""
    assert content_hash(read_deck(write(tmp_path))) == content_hash(small())


def test_the_marker_file_stands_for_its_folder(tmp_path: Path) -> None:
    """Somebody who picks deck.toml means the folder."""
    assert read_deck(write(tmp_path) / "deck.toml").deck.id == "small"


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    """Notepad and Excel put one before the text; the deck is the same."""
    write(tmp_path)
    for path in tmp_path.glob("*.toml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert content_hash(read_deck(tmp_path)) == content_hash(small())


def test_missing_optional_files_are_fine(tmp_path: Path) -> None:
    """A deck needs no rules."""
    write(tmp_path)
    (tmp_path / "rules.toml").unlink()
    assert read_deck(tmp_path).rules.rule == []


def test_shipped_decks_are_read_by_id() -> None:
    """The ids of shipped decks are folders that read_deck knows."""
    assert "tiny" in shipped() and read_deck("tiny").deck.id == "tiny"


def test_an_unknown_deck_is_a_user_error() -> None:
    """A wrong name says which deck may be meant."""
    with pytest.raises(UserError, match="did you mean 'tiny'"):
        read_deck("tinny")


def test_all_faults_of_all_files_at_once(tmp_path: Path) -> None:
    """Missing, broken and misnamed files are said together, each with its remedy."""
    write(tmp_path)
    (tmp_path / "blocs.toml").unlink()
    (tmp_path / "bots.toml").write_bytes(b"a = '\xff'")
    (tmp_path / "meters.toml").write_text("meter = [", encoding="utf-8")
    said = faults(tmp_path)
    assert [line.split(":")[0] for line in said] == ["blocs.toml", "meters.toml", "bots.toml"]
    assert "is missing" in said[0] and "is no TOML" in said[1] and "UTF-8" in said[2]


def test_an_unknown_file_is_a_fault(tmp_path: Path) -> None:
    """A misspelt file name would otherwise be passed over in silence."""
    write(tmp_path)
    (tmp_path / "cardz.toml").write_text("", encoding="utf-8")
    assert faults(tmp_path) == ["cardz.toml: is no file of a deck. Did you mean 'cards.toml'?"]


def test_a_file_may_not_be_too_large(tmp_path: Path) -> None:
    """A file beyond the cap is refused unread."""
    write(tmp_path)
    (tmp_path / "cards.toml").write_bytes(b"#" * (MAX_FILE + 1))
    assert "are the most" in faults(tmp_path)[0]


def test_files_may_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    """A link to elsewhere is refused, whatever it points to."""
    deck = write(tmp_path / "deck")
    (tmp_path / "elsewhere.toml").write_text("", encoding="utf-8")
    (deck / "rules.toml").unlink()
    (deck / "rules.toml").symlink_to(tmp_path / "elsewhere.toml")
    assert "leads out of the deck's folder" in faults(deck)[0]


GIANTS = ["inf", "nan", "1e999999999", "1e-999999999", "1e" + "9" * 30, "1" + "0" * 5000]


@pytest.mark.parametrize("text", GIANTS)
def test_numbers_beyond_reason_are_refused(text: str, tmp_path: Path) -> None:
    """Infinity, not-a-number and giants are faults of their field or file."""
    write(tmp_path)
    meters = (tmp_path / "meters.toml").read_text(encoding="utf-8")
    (tmp_path / "meters.toml").write_text(meters.replace("45.5", text), encoding="utf-8")
    assert "meters.toml" in faults(tmp_path)[0]


@pytest.mark.parametrize("giant", GIANTS[2:])
def test_a_number_beyond_reason_is_named_by_its_line(giant: str, tmp_path: Path) -> None:
    """The author is shown where to look."""
    write(tmp_path)
    text = (tmp_path / "meters.toml").read_text(encoding="utf-8").replace("45.5", giant, 1)
    (tmp_path / "meters.toml").write_text(text, encoding="utf-8")
    line = next(n for n, each in enumerate(text.splitlines(), start=1) if giant in each)
    assert f"has a number beyond reason in line {line}, " in faults(tmp_path)[0]


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    """Arrays nested without end cost a sentence, not a crash."""
    write(tmp_path)
    (tmp_path / "rules.toml").write_text("# deep\nrule = " + "[" * 20_000, encoding="utf-8")
    assert "rules.toml: is nested too deeply, most in line 2, rule" in faults(tmp_path)[0]


def test_broken_tables_are_said_with_the_thing(tmp_path: Path) -> None:
    """The model's refusals name file, thing, field, what is wrong and the remedy."""
    write(tmp_path, changed("cards.card.0.weight", 5000))
    assert faults(tmp_path) == [
        "cards.toml: card 1 'storm', weight: is 5000. Let it be at most 1000."
    ]


FLOODS = {
    "cards": "[[card]]\n" * 50_000,
    "rules": "".join(f"k{number} = 1\n" for number in range(40_000)),
    "moves": "a" + ".a" * 200_000 + " = 1",
    "tracks": "track = " + "{a = " * 80_000,
    "endings": "clause = [" + "5, " * 150_000 + "]",
}


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_is_a_few_sentences(name: str, tmp_path: Path) -> None:
    """However much is wrong, what is said stays short, and no file takes squared time."""
    write(tmp_path)
    (tmp_path / f"{name}.toml").write_text(FLOODS[name], encoding="utf-8")
    assert len(faults(tmp_path)) <= 301
