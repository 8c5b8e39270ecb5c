"""A file is a stranger until it has been checked: a sentence, and nothing is written."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.store.samples import played
from wargame.base.errors import DataError, UserError, WargameError
from wargame.store import Save, read_game


def sql(*lines: str) -> Callable[[Path], None]:
    """A fault planted by another program."""

    def plant(path: Path) -> None:
        connection = sqlite3.connect(path, isolation_level=None)
        for line in lines:
            connection.execute(line)
        connection.close()

    return plant


def raw(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    """A fault in the bytes of the file."""

    def plant(path: Path) -> None:
        path.write_bytes(change(path.read_bytes()))

    return plant


def other_columns(path: Path) -> None:
    """Table `log` is replaced by one with another column."""
    sql("DROP TABLE log", "CREATE TABLE log (seq INTEGER PRIMARY KEY, boom TEXT)")(path)


NOT_OURS = {
    "empty": raw(lambda _: b""),
    "text": raw(lambda _: b"Baghdad, 11 November 2025\n" * 400),
    "picture": raw(lambda _: b"\x89PNG\r\n\x1a\n" + bytes(5000)),
    "another application": sql("PRAGMA application_id=7"),
    "no format": sql("PRAGMA user_version=0"),
}
DAMAGED = {
    "cut off": raw(lambda data: data[: len(data) // 2]),
    "a torn page": raw(lambda data: data[:8192] + b"\x5a" * 4096 + data[12288:]),
    "a missing table": sql("DROP TABLE ledger"),
    "other columns": other_columns,
    "a view for a table": sql("DROP TABLE notes", "CREATE VIEW notes AS SELECT 1"),
    "a trigger": sql("CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM log; END"),
    "text for a number": sql("UPDATE log SET week = 'soon' WHERE seq = 1"),
    "bytes for a text": sql("UPDATE log SET role = x'00ff' WHERE seq = 1"),
    "no JSON": sql("UPDATE log SET reads = '{' WHERE seq = 1"),
    "deep JSON": sql(f"UPDATE log SET reads = '{'[' * 50_000}' WHERE seq = 1"),
    "a huge number": sql(f"UPDATE log SET act = '[{'9' * 9000}]' WHERE seq = 1"),
    "no whole number": sql("UPDATE log SET act = '[1.5]' WHERE seq = 1"),
    "no game": sql("DELETE FROM game"),
    "no deck": sql("DELETE FROM deck"),
    "lines without a week": sql("UPDATE ledger SET week = 77 WHERE week = 1"),
}


@pytest.fixture
def game(tmp_path: Path) -> Path:
    path = tmp_path / "a.crossroads"
    played(path)
    return path


@pytest.mark.parametrize("fault", NOT_OURS)
def test_what_is_no_game_is_refused(game: Path, fault: str) -> None:
    """A file of another kind is named as such."""
    NOT_OURS[fault](game)
    with pytest.raises(DataError, match=r"a\.crossroads: this is not a saved game\."):
        Save.open(game)


@pytest.mark.parametrize("fault", DAMAGED)
def test_what_is_damaged_is_refused(game: Path, fault: str) -> None:
    """A damaged game is refused in one sentence that names the file."""
    DAMAGED[fault](game)
    with pytest.raises(DataError, match=r"a\.crossroads: .*Open a copy") as caught:
        Save.open(game)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("fault", [*NOT_OURS, *DAMAGED])
def test_nothing_is_written_to_a_refused_file(game: Path, fault: str) -> None:
    """A refused file and its folder stay as they are."""
    {**NOT_OURS, **DAMAGED}[fault](game)
    before = {path.name: path.read_bytes() for path in game.parent.iterdir()}
    with pytest.raises(WargameError):
        Save.open(game)
    with pytest.raises(WargameError):
        read_game(game)
    assert {path.name: path.read_bytes() for path in game.parent.iterdir()} == before


def test_a_newer_format_asks_for_an_update(game: Path) -> None:
    """A game of a newer program is refused with the way out."""
    sql("PRAGMA user_version=3")(game)
    with pytest.raises(UserError) as caught:
        Save.open(game)
    sentence = "This game was saved by a newer Crossroads (format 3). Update to open it."
    assert str(caught.value) == sentence


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    """A file that went away is named."""
    with pytest.raises(UserError, match=r"gone\.crossroads is not there"):
        Save.open(tmp_path / "gone.crossroads")


def test_a_folder_is_no_game(tmp_path: Path) -> None:
    """A folder with a game's name is refused."""
    (tmp_path / "a.crossroads").mkdir()
    with pytest.raises(DataError, match="not a saved game"):
        Save.open(tmp_path / "a.crossroads")


def test_a_giant_is_not_read(tmp_path: Path) -> None:
    """A file far too large for a game is refused before it is read."""
    path = tmp_path / "a.crossroads"
    with path.open("wb") as file:
        file.truncate(300_000_000)
    with pytest.raises(DataError, match="far too large"):
        Save.open(path)
