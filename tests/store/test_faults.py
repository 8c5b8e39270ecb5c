"""Trouble with the disk is one sentence, and what was acknowledged stays."""

import errno
import sqlite3
from pathlib import Path

import pytest

from tests.store.samples import NEW, act, played
from wargame.base.errors import UserError
from wargame.store import Save, read_game
from wargame.store.connect import outside
from wargame.store.faults import told


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    """When there is no more room the act is refused and the game goes on from there."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    save.append(act(1))
    outside(save._open(), "PRAGMA max_page_count=1")
    many = [act(seq) for seq in range(2, 2000)]
    with pytest.raises(UserError, match="The disk is full and nothing was saved"):
        save.append(*many)
    outside(save._open(), "PRAGMA max_page_count=100000")
    save.append(act(2))
    save.close()
    found = read_game(tmp_path / "a.crossroads")
    assert found.entries == (act(1), act(2)) and found.broken is None


def test_another_program_that_writes_is_named(tmp_path: Path) -> None:
    """A database tool in the middle of a change makes the act wait, then refuses it."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    outside(save._open(), "PRAGMA busy_timeout=0")
    other = sqlite3.connect(tmp_path / "a.crossroads", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(UserError, match=r"Another program is using a\.crossroads"):
        save.append(act(1))
    other.close()
    save.append(act(1))
    save.close()


def test_a_reader_does_not_hinder_closing(tmp_path: Path) -> None:
    """A tool that reads the file delays folding the log in; nothing is lost."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    outside(save._open(), "PRAGMA busy_timeout=0")
    other = sqlite3.connect(tmp_path / "a.crossroads", isolation_level=None)
    other.execute("BEGIN")
    other.execute("SELECT * FROM log").fetchall()
    save.append(act(1))
    save.close()
    assert read_game(tmp_path / "a.crossroads").entries == (act(1),)
    other.close()


def test_a_read_only_game_says_so(tmp_path: Path) -> None:
    """Writing where it is not allowed names the way out."""
    path = tmp_path / "a.crossroads"
    played(path)
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    with pytest.raises(UserError, match="Copy it to a folder of your own"), told(path):
        connection.execute("DELETE FROM log")
    connection.close()


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EACCES, "cannot be written to"),
        (errno.EROFS, "cannot be written to"),
        (errno.ENOSPC, "disk is full"),
        (errno.ENOENT, "is not there"),
        (errno.EIO, "reports a fault"),
    ],
)
def test_system_errors_are_sentences(tmp_path: Path, number: int, words: str) -> None:
    """What the system refuses is told in words."""
    with pytest.raises(UserError, match=words), told(tmp_path / "a.crossroads"):
        raise OSError(number, "refused")


def test_a_failed_start_leaves_nothing(tmp_path: Path) -> None:
    """A game that cannot be made leaves no file and no lock."""
    with pytest.raises(UserError, match="There is no folder"):
        Save.create(tmp_path / "no" / "a.crossroads", NEW)
    assert list(tmp_path.iterdir()) == []
