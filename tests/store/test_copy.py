"""A copy is whole, also of a game that is being played."""

from pathlib import Path

import pytest

from tests.store.samples import NEW, act, played
from wargame.base.errors import UserError
from wargame.store import Save, copy_game, read_game


def test_a_copy_holds_what_was_acknowledged(tmp_path: Path) -> None:
    """The copy of an open game holds its last act, though that lies in the log beside it."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    save.append(act(1))
    copy_game(tmp_path / "a.crossroads", tmp_path / "b.crossroads")
    save.append(act(2))
    save.close()
    assert read_game(tmp_path / "b.crossroads").entries == (act(1),)


def test_a_copy_can_be_played_on(tmp_path: Path) -> None:
    """A copy opens like any game and leaves the original alone."""
    contents = played(tmp_path / "a.crossroads")
    copy_game(tmp_path / "a.crossroads", tmp_path / "b.crossroads")
    save, _ = Save.open(tmp_path / "b.crossroads")
    save.append(act(5, 3))
    save.close()
    assert read_game(tmp_path / "a.crossroads") == contents


def test_a_copy_overwrites_nothing(tmp_path: Path) -> None:
    """A target that exists is refused."""
    played(tmp_path / "a.crossroads")
    (tmp_path / "b.crossroads").write_text("mine")
    with pytest.raises(UserError, match="exists already"):
        copy_game(tmp_path / "a.crossroads", tmp_path / "b.crossroads")
    assert (tmp_path / "b.crossroads").read_text() == "mine"
