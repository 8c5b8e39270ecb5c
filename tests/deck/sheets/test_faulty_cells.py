"""A faulty cell is named as the spreadsheet names it, with its remedy, and nothing is written."""

from pathlib import Path

import pytest

from tests.deck.sheets.filled import back, edited, line, rows_of, tiny
from wargame.deck import read_deck
from wargame.deck.sheets.grid import cell_name

GALE, PAY = ("gale", ""), ("grain_ship", "pay")


@pytest.mark.parametrize(
    ("key", "heading", "value", "said"),
    [
        (GALE, "weight", "no", "edited.csv I7, weight of card 'gale': is 'no'. Write a number."),
        (GALE, "weight", "1.5", "I7, weight of card 'gale': is 1.5. Write a whole number."),
        (GALE, "weight", "5000", "I7, weight of card 'gale': is 5000. Let it be at most 1000."),
        (GALE, "weight", "=2+3", "is a formula. Paste its value instead."),
        (GALE, "calm", "nan", "P7, calm of card 'gale': is 'nan'. Write a number."),
        (GALE, "calm", "1e999", "is '1e999'. Write a number."),
        (GALE, "calm", "#DIV/0!", "is #DIV/0!, an error of the spreadsheet. Write a value."),
        (GALE, "calm", "1.234", "P7, calm of card 'gale': is 1.234, which has more than two"),
        (GALE, "gales", "0.5", "R7, gales of card 'gale': adds 0.5 to what is counted whole"),
        (GALE, "once", "perhaps", "K7, once of card 'gale': is 'perhaps'. Write yes or no."),
        (GALE, "title", "", "C7, title of card 'gale': is empty. Write it."),
        (GALE, "when", "tied > 2", "L7, when of card 'gale': 'tied > 2' does not know 'tied'"),
        (GALE, "when", "=SUM(A1)", "L7, when of card 'gale': '=SUM(A1)' cannot be read"),
        (GALE, "first week", "8", "G7, first week of card 'gale': end at 6 before"),
        (GALE, "last week", "500", "H7, last week of card 'gale': is 500"),
        (GALE, "otherwise", "calm a lot", "V7, otherwise of card 'gale': has 'calm a lot'"),
        (GALE, "otherwise", "clam 1", "V7, otherwise of card 'gale': changes 'clam'"),
        (GALE, "sources", "99", "X7, sources of card 'gale': knows no source '99'"),
        (PAY, "weight", "3", "I4, weight of card 'grain_ship', choice 'pay': does not belong to a"),
        (PAY, "also", "{ on = ", "T4, also of card 'grain_ship', choice 'pay': cannot be read"),
        (PAY, "also", '{ no = "x" }', "T4, also of card 'grain_ship', choice 'pay': is no field"),
        (PAY, "also", '{ on = "capital", of = "offic", add = 1 }', "knows no role 'offic'. Did"),
        (("grain_ship", ""), "default", "go", "N3, default of card 'grain_ship': knows no choice"),
    ],
)  # fmt: skip
def test_a_faulty_cell_is_named(
    key: tuple[str, str], heading: str, value: str, said: str, tmp_path: Path
) -> None:
    """File, cell, column and card; what is wrong; what to do. The deck stays as it was."""
    deck = tiny(tmp_path / "deck")
    before = (deck / "cards.toml").read_bytes()
    done = edited(deck, (key, heading, value))
    errors = [str(fault) for fault in done.faults if fault.severity == "error"]
    assert len(errors) == 1 and said in errors[0]
    assert (deck / "cards.toml").read_bytes() == before and done.written is None


def faults(rows: list[list[str]], deck: Path) -> list[str]:
    """What is said of these cells."""
    return [str(fault) for fault in back("cards", rows, deck).faults]


def test_all_faulty_cells_are_told_at_once(tmp_path: Path) -> None:
    """However many there are."""
    edits = [(GALE, "weight", "a"), (GALE, "calm", "b"), (PAY, "calm", "c")]
    assert len(edited(tiny(tmp_path / "deck"), *edits).faults) == 3


def test_headings_are_named_too(tmp_path: Path) -> None:
    """Misspelt, twice, or gone."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("cards", read_deck(deck), tmp_path)
    wrong = [["carrd", "choice", "titel", "title", "title"], *(row[:5] for row in rows[1:])]
    assert faults(wrong, deck) == [
        "edited.csv A1: is 'carrd', which is no column here. Did you mean 'card'?",
        "edited.csv C1: is 'titel', which is no column here. Did you mean 'title'?",
        "edited.csv E1: names 'title' twice. Take one out.",
        "edited.csv: has no column 'card'. Write the sheet again with --to, and edit that one.",
    ]


def test_rows_need_a_card_and_only_one(tmp_path: Path) -> None:
    """No card, a card twice, a choice without its card."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("cards", read_deck(deck), tmp_path)[:2]
    rows = line(rows, title="Nobody's")
    rows = line(rows, card="lenders_letter", title="Again")
    rows = line(rows, card="fog", choice="wait", text="Wait.")
    said = faults(rows, deck)
    assert said[0].startswith("edited.csv A3: is empty.")
    assert said[1].startswith("edited.csv A4, card 'lenders_letter': is there already, in row 2.")
    assert said[2].startswith("edited.csv A5: belongs to 'fog', which has no row.")


def test_the_tariff_takes_no_new_rows_and_no_new_names(tmp_path: Path) -> None:
    """Both are changes of portfolios.toml."""
    deck = tiny(tmp_path / "deck")
    rows = rows_of("tariff", read_deck(deck), tmp_path)
    rows[1][1] = "Finance"
    rows = line(rows, portfolio="tresury", points="3")
    said = [str(fault) for fault in back("tariff", rows, deck).faults]
    assert said[0].startswith("edited.csv B2, name of portfolio 'treasury': is not changed here.")
    assert said[1] == "edited.csv A8: is no portfolio of the deck. Did you mean 'treasury'?"


def test_a_deck_may_stay_as_faulty_as_it_was(tmp_path: Path) -> None:
    """An error elsewhere does not stop a sheet that has nothing to do with it."""
    deck = tiny(tmp_path / "deck")
    rules = deck / "rules.toml"
    rules.write_text(rules.read_text("utf-8").replace("faction.level == 0", "nonsense"), "utf-8")
    assert edited(deck, (GALE, "weight", "12")).written == deck / "cards.toml"


@pytest.mark.parametrize(
    ("row", "column", "name"),
    [(0, 0, "A1"), (6, 1, "B7"), (9, 25, "Z10"), (0, 26, "AA1"), (1, 701, "ZZ2")],
)
def test_cells_are_called_as_in_a_spreadsheet(row: int, column: int, name: str) -> None:
    """Letters for columns, numbers from 1 for rows."""
    assert cell_name(row, column) == name
