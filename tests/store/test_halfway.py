"""Killed while SQLite goes over to its log: the game is read and played on as it was before."""

import sqlite3
from pathlib import Path

import pytest

from tests.store.samples import act, played
from wargame.base.errors import DataError
from wargame.store import Contents, Save, read_game

MAGIC = bytes.fromhex("d9d505f920a163d7")


@pytest.fixture
def halfway(tmp_path: Path) -> tuple[Path, Contents]:
    """A game with half a change written, and the journal that undoes it beside it."""
    path = tmp_path / "a.crossroads"
    held = played(path)
    journal = tmp_path / "a.crossroads-journal"
    connection = sqlite3.connect(path, isolation_level=None)
    for line in ("PRAGMA cache_size=1", "PRAGMA cache_spill=1", "BEGIN"):
        connection.execute(line)
    connection.execute("UPDATE log SET reads = hex(zeroblob(40000))")
    torn, undo = path.read_bytes(), journal.read_bytes()
    connection.close()
    path.write_bytes(torn)
    journal.write_bytes(undo)
    return path, held


def test_a_game_killed_halfway_is_read_and_left_alone(halfway: tuple[Path, Contents]) -> None:
    """What was half written does not count, and no byte of file or journal changes."""
    path, held = halfway
    before = {place.name: place.read_bytes() for place in path.parent.iterdir()}
    assert read_game(path) == held
    assert {place.name: place.read_bytes() for place in path.parent.iterdir()} == before


def test_a_game_killed_halfway_is_played_on(halfway: tuple[Path, Contents]) -> None:
    """Opening it for play undoes the half and takes the journal away."""
    path, held = halfway
    save, found = Save.open(path)
    save.append(act(5, 3))
    save.close()
    assert found == held and read_game(path).entries[-1] == act(5, 3)
    assert [place.name for place in path.parent.iterdir()] == [path.name]


def test_a_journal_that_names_other_files_is_refused(tmp_path: Path) -> None:
    """SQLite would delete the file that it names; it is there afterwards, and so is the game."""
    path, other = tmp_path / "a.crossroads", tmp_path / "mine.txt"
    played(path)
    other.write_text("mine")
    name = str(other).encode()
    end = len(name).to_bytes(4, "big") + sum(name).to_bytes(4, "big") + MAGIC
    path.with_name("a.crossroads-journal").write_bytes(MAGIC + bytes(504) + name + end)
    with pytest.raises(DataError, match="names other files"):
        read_game(path)
    with pytest.raises(DataError, match="names other files"):
        Save.open(path)
    assert other.read_text() == "mine"
