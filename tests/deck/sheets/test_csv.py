"""CSV as spreadsheet programs read and write it."""

import pytest

from wargame.base.errors import DataError
from wargame.deck.sheets.csvs import MAX_BYTES, read_csv, write_csv
from wargame.deck.sheets.grid import Grid

TEXTS = ["=1+1", "+1", "-x", "@a", "'a", "'=a", "''", "\ttab", "a\nb", 'say "no"', "a;b,c", "é ع"]


@pytest.mark.parametrize("text", TEXTS)
def test_texts_come_back_and_are_no_formulas(text: str) -> None:
    """Nothing begins with what a spreadsheet program would work out."""
    data = write_csv(Grid([["a", text]]))
    assert read_csv("a.csv", data).rows == [["a", text]]
    cell = data.decode("utf-8-sig").split(",", 1)[1].lstrip('"')
    assert not cell.startswith(("=", "+", "-", "@", "\t"))


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_any_common_delimiter_is_read(mark: str) -> None:
    """Programs write what their country uses."""
    data = f"card{mark}weight\r\ngale{mark}2\r\n".encode()
    assert read_csv("a.csv", data).rows == [["card", "weight"], ["gale", "2"]]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"card\xff", "is no UTF-8 text at byte 4"),
        (b"a," * 300, "has more than 2500 rows or 200 columns"),
        (b"a\n" * 3000, "has more than 2500 rows or 200 columns"),
        (b"a" * 40_000, "is no CSV"),
        (b"a" * (MAX_BYTES + 1), "has more than"),
    ],
)
def test_what_is_no_sheet_is_refused(data: bytes, said: str) -> None:
    """One sentence with the file's name and a remedy."""
    with pytest.raises(DataError, match=said):
        read_csv("a.csv", data)
