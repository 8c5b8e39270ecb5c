"""Formats live long: each one ever saved is still read, and played on with a copy kept."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from wargame.base.errors import DataError, UserError
from wargame.session import Session
from wargame.store import Save, read_game, shown
from wargame.store.migrate import FORMATS
from wargame.store.tables import FORMAT

FROZEN = Path(__file__).parents[1] / "frozen"


@pytest.fixture(params=sorted(FORMATS))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the frozen game of an older format."""
    path = tmp_path / "old.crossroads"
    shutil.copy(FROZEN / f"save-{request.param}.crossroads", path)
    return path


def _version(path: Path) -> int:
    connection = sqlite3.connect(path)
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.close()
    return found


def test_every_format_has_a_frozen_game_and_a_step() -> None:
    """From 1 to the one before ours, without a gap."""
    assert sorted(FORMATS) == list(range(1, FORMAT))
    assert {_version(FROZEN / f"save-{number}.crossroads") for number in FORMATS} == set(FORMATS)


def test_an_old_game_is_read_whole_and_left_as_it_is(old: Path) -> None:
    """Its marks hold, its views work, and not a byte of it changes."""
    before = old.read_bytes()
    found = read_game(old)
    assert found.broken is None and found.entries and found.weeks[-1].ending
    assert shown(found, ["causes"])["causes"].rows
    assert old.read_bytes() == before and list(old.parent.iterdir()) == [old]


def test_an_old_game_that_is_opened_for_play_keeps_its_original(old: Path) -> None:
    """The file has the new format, the one beside it every byte of the old."""
    before, held = old.read_bytes(), read_game(old)
    save, found = Save.open(old)
    save.close()
    assert _version(old) == FORMAT and found == held == read_game(old)
    assert old.with_name(old.name + "~").read_bytes() == before


def test_old_rules_are_named(old: Path) -> None:
    """What other rules made can be read but not played on; the sentence says with what."""
    with pytest.raises(UserError, match=r"other rules. Open it with Crossroads 0\.1\.0"):
        Session.open(old)


@pytest.mark.parametrize(
    "line",
    [
        "DROP TABLE notes",
        "ALTER TABLE log ADD COLUMN more TEXT",
        "CREATE TABLE other (a)",
        "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM log; END",
    ],
)
def test_an_old_game_that_is_not_what_it_says_is_refused(old: Path, line: str) -> None:
    """Before any step is taken on it."""
    connection = sqlite3.connect(old)
    connection.execute(line)
    connection.commit()
    connection.close()
    before = old.read_bytes()
    with pytest.raises(DataError):
        Save.open(old)
    assert old.read_bytes() == before
