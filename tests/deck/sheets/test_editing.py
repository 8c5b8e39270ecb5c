"""What an instructor edits in the sheet arrives in the deck, and nothing else is touched."""

import difflib
from pathlib import Path

import pytest

from tests.deck.sheets.filled import back, edited, line, rows_of, small, tiny
from wargame.deck import content_hash, read_deck

GALE = ("gale", "")


def changed_lines(deck: Path) -> list[str]:
    """The lines of cards.toml that are new since the copy was made."""
    old, new = ((deck / name).read_text("utf-8") for name in ("cards.toml~", "cards.toml"))
    diff = difflib.ndiff(old.splitlines(), new.splitlines())
    return [each[2:] for each in diff if each.startswith("+ ")]


@pytest.mark.parametrize(
    ("key", "heading", "value", "written"),
    [
        (GALE, "weight", "12", "weight = 12"),
        (GALE, "credit", "-2,5", "effects = { credit = -2.5, gales = 1 }"),
        (GALE, "gales", "", "effects = { credit = -1 }"),
        (GALE, "goodwill", "−1", "effects = { credit = -1, gales = 1, goodwill = -1 }"),
        (GALE, "last week", "5", "weeks = [1, 5]"),
        (GALE, "once", "yes", "once = true"),
        (GALE, "when", "tide >= 2", 'when = "tide >= 2"'),
        (GALE, "title", "A storm", 'title = { en = "A storm", ar = "عاصفة ليلية" }'),
        (GALE, "title (ar)", "", 'title = { en = "A gale at night" }'),
        (("crane", ""), "otherwise", "calm +2; gales 1", "otherwise = { calm = 2, gales = 1 }"),
        (("grain_ship", "pay"), "calm", "4", "effects = { calm = 4 }"),
        (
            ("grain_ship", "pay"),
            "also",
            '{ on = "capital", of = "office", add = -3 }',
            'also = [{ on = "capital", of = "office", add = -3 }]',
        ),
    ],
)  # fmt: skip
def test_a_cell_changes_its_line_alone(
    key: tuple[str, str], heading: str, value: str, written: str, tmp_path: Path
) -> None:
    """One line of the author's file differs; the copy holds what was there."""
    deck = tiny(tmp_path / "deck")
    done = edited(deck, (key, heading, value))
    assert [str(fault) for fault in done.faults if fault.severity == "error"] == []
    assert changed_lines(deck) == [written]


def test_comments_survive(tmp_path: Path) -> None:
    """Those above a card, at the end of a line, and at the end of the very line that changes."""
    deck = tiny(tmp_path / "deck")
    file = deck / "cards.toml"
    text = file.read_text("utf-8").replace("weight = 10", "weight = 10 # rare\n# by the sea")
    file.write_text(text, "utf-8")
    edited(deck, (GALE, "weight", "11"), (GALE, "when", ""), (GALE, "credit", ""))
    assert "weight = 11 # rare\n# by the sea\n" in file.read_text("utf-8")
    assert file.read_text("utf-8").startswith("# Eight pieces of news")


def test_a_new_card_with_choices_is_added_at_the_end(tmp_path: Path) -> None:
    """An empty first cell means the card of the row above."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("cards", read_deck(deck), tmp_path)
    cells = {"title": "Fog", "text": "Thick.", "first_week": "1", "last_week": "2"}
    rows = line(rows, card="fog", role="mandate", default="wait", **cells)
    rows = line(rows, choice="wait", text="Wait.", calm="-1")
    rows = line(rows, choice="horn", text="Sound the horn.", calm="0.5", when="week > 1")
    done = back("cards", rows, deck)
    assert done.after is not None and content_hash(done.after) == content_hash(read_deck(deck))
    card = read_deck(deck).cards.card[-1]
    assert (card.id, card.weeks, [choice.id for choice in card.choice]) == (
        "fog",
        (1, 2),
        ["wait", "horn"],
    )


def test_a_row_that_is_gone_takes_its_card_along(tmp_path: Path) -> None:
    """Cards and choices without a row are taken out; the others stay as they were."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("cards", read_deck(deck), tmp_path)
    gone = [("gale", ""), ("grain_ship", "vouch")]
    back("cards", [row for row in rows if tuple(row[:2]) not in gone], deck)
    cards = {card.id: card for card in read_deck(deck).cards.card}
    assert "gale" not in cards and len(cards) == 7
    assert [choice.id for choice in cards["grain_ship"].choice] == ["pay", "wait"]
    assert changed_lines(deck) == []


def test_sorting_the_rows_changes_nothing(tmp_path: Path) -> None:
    """An instructor may look at the cards in any order."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("cards", read_deck(deck), tmp_path)
    done = back("cards", [rows[0], *sorted(rows[1:], key=lambda row: row[4])], deck)
    assert (done.faults, done.changes) == ([], [])


def test_columns_may_be_missing_moved_or_added(tmp_path: Path) -> None:
    """A column that is not there is left alone; one that begins with # is the instructor's."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("cards", read_deck(deck), tmp_path)
    few = [["# note", row[1], row[8], row[0]] for row in rows]
    done = back("cards", few, deck)
    assert (done.faults, done.changes) == ([], [])


def test_a_trial_writes_nothing(tmp_path: Path) -> None:
    """Changes are told, and the folder is as it was."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("cards", read_deck(deck), tmp_path)
    before = sorted(deck.iterdir())
    done = back("cards", line(rows[:-1], card="regatta", title="Regatta", text="They win.",
                              first_week="1", last_week="4"), deck, dry=True)  # fmt: skip
    assert done.changes and done.written is None
    assert sorted(deck.iterdir()) == before


def test_inline_cards_are_edited_in_their_own_way(tmp_path: Path) -> None:
    """A file whose cards are inline tables gets inline tables."""
    deck = small(tmp_path / "deck")
    rows = rows_of("cards", read_deck(deck), tmp_path)
    cells = {"title": "Fog", "text": "Thick.", "first_week": "1", "last_week": "2"}
    done = back("cards", line(rows, card="fog", **cells), deck)
    assert done.faults == [] and done.written is not None
    assert read_deck(deck).cards.card[-1].id == "fog"
    assert "[[card]]" not in (deck / "cards.toml").read_text("utf-8")


def test_the_tariff_is_edited_the_same_way(tmp_path: Path) -> None:
    """Points and the deck's numbers of a portfolio; a row that is gone takes nothing away."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("tariff", read_deck(deck), tmp_path)
    rows[1][rows[0].index("points")] = "15.5"
    rows[2][rows[0].index("books")] = "3"
    back("tariff", rows[:-1], deck)
    treasury, ports, *_ = read_deck(deck).portfolios.portfolio
    assert (str(treasury.points), ports.values) == ("15.5", {"books": 3})
    assert len(read_deck(deck).portfolios.portfolio) == 6
