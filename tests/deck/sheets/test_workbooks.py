"""Workbooks as other programs write them, and as hostile people do."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.deck.sheets.books import MAIN, Parts, book, part, sheet
from wargame.base.errors import DataError
from wargame.deck.sheets.xlsx import read_xlsx


def test_strings_may_be_shared(tmp_path: Path) -> None:
    """As most programs store them."""
    rows = '<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c><c><v>1.1000000000000001</v></c></row>'
    strings = f"<sst {MAIN}><si><t>b</t></si><si><r><t>a</t></r><r><t>!</t></r></si></sst>"
    grid = read_xlsx(book(tmp_path / "a.xlsx", {"sheet": sheet(rows), "strings": strings}), "cards")
    assert grid.rows[0][:3] == ["a!", "b", 1.1]


def test_formulas_are_text(tmp_path: Path) -> None:
    """A formula is never worked out, and its last result is not taken for what was written."""
    rows = '<row><c><f>HYPERLINK("x")</f><v>3</v></c><c><f t="array" ref="B1">SUM(A1)</f></c></row>'
    grid = read_xlsx(book(tmp_path / "a.xlsx", {"sheet": sheet(rows)}), "cards")
    assert grid.rows[0][:2] == ['=HYPERLINK("x")', "=SUM(A1)"]


def test_the_page_of_the_name_is_read(tmp_path: Path) -> None:
    """Else the first; a page that is no cards is told by its headings."""
    file = book(tmp_path / "a.xlsx")
    assert read_xlsx(file, "help").rows[0][0] == "column"
    assert read_xlsx(file, "nothing").rows[0][0] == "card"


HOSTILE: dict[str, Parts] = {
    "no book": {"book": None},
    "no types": {"types": None},
    "no links": {"links": None},
    "entities": {"sheet": f'<!DOCTYPE a [<!ENTITY x "y">]><worksheet {MAIN}>&x;</worksheet>'},
    "other letters": {"sheet": sheet("").encode("utf-16")},
    "other encoding": {"sheet": '<?xml version="1.0" encoding="utf-7"?>' + sheet("")},
    "too many rows": {"sheet": sheet("<row><c><v>1</v></c></row>" * 3000)},
    "too many columns": {"sheet": sheet("<row>" + "<c><v>1</v></c>" * 300 + "</row>")},
    "too many cells": {"sheet": sheet("<row>" + "<c/>" * 200_001 + "</row>")},
    "too many pages": {"book": f"<workbook {MAIN}><sheets>{'<sheet/>' * 2001}</sheets></workbook>"},
    "no page": {"book": f"<workbook {MAIN}><sheets/></workbook>"},
    "not closed": {"sheet": "<worksheet>" * 1000},
    "not a number": {"sheet": sheet("<row><c><v>nan</v></c></row>")},
    "no such string": {"sheet": sheet('<row><c t="s"><v>9</v></c></row>'), "strings": "<sst/>"},
    "no such column": {"sheet": sheet('<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>')},
    "long number": {"sheet": sheet(f"<row><c><v>{'9' * 5000}</v></c></row>")},
    "giant": {"sheet": sheet("<row/>" + " " * 5_000_000)},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_workbooks_are_refused(name: str, tmp_path: Path) -> None:
    """One sentence, whatever was tried."""
    file = book(tmp_path / "a.xlsx", HOSTILE[name])
    with pytest.raises(DataError, match=r"a\.xlsx"):
        read_xlsx(file, "cards")


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    """Nothing is unpacked that is packed tighter than a sheet can be."""
    bomb = sheet("<row/>" + " " * 3_000_000)
    file = book(tmp_path / "a.xlsx", {"sheet": bomb}, zipfile.ZIP_DEFLATED)
    with pytest.raises(DataError, match="tighter"):
        read_xlsx(file, "cards")


@pytest.mark.parametrize("reference", ["A1048576", "A99999999999"])
def test_a_row_far_below_costs_nothing(reference: str, tmp_path: Path) -> None:
    """The rows between are not made."""
    row = f'<row r="{reference[1:]}"><c r="{reference}"><v>1</v></c></row>'
    assert read_xlsx(book(tmp_path / "a.xlsx", {"sheet": sheet(row)}), "cards").rows == []


NAMES = ("sheet", "book", "types", "links")


@settings(max_examples=60)
@given(
    st.sampled_from(NAMES),
    st.lists(st.tuples(st.integers(0, 100_000), st.integers(32, 126)), min_size=1, max_size=5),
)
def test_damage_anywhere_is_told_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, name: str, changes: list[tuple[int, int]]
) -> None:
    """Whatever letters of a part are changed, no other error comes out."""
    folder = tmp_path_factory.mktemp("damaged")
    file = book(folder / "a.xlsx")
    data = bytearray(part(file, name))
    for place, letter in changes:
        data[place % len(data)] = letter
    try:
        rows = read_xlsx(book(file, {name: bytes(data)}), "cards").rows
    except DataError:
        return
    assert len(rows) <= 2500
