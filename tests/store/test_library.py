"""The list of games: what stands where, and what cannot be opened."""

import os
from datetime import date
from pathlib import Path

import pytest

from tests.store.samples import NEW, end, played
from wargame.base.errors import UserError
from wargame.store import Save, free_path, games


def test_a_game_is_described(tmp_path: Path) -> None:
    """The list says deck, role and week of a game."""
    played(tmp_path / "Tiny – 1 Jan 2026.crossroads")
    [game] = games(tmp_path)
    assert (game.name, game.fault) == ("Tiny – 1 Jan 2026", "")
    assert (game.deck_title, game.role, game.week, game.ending) == ("Tiny", "office", 3, "")


def test_an_ended_game_says_how(tmp_path: Path) -> None:
    """The week and ending of a closed story are shown."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    save.append(end(1), end(2, "caretaker"))
    save.close()
    [game] = games(tmp_path)
    assert (game.week, game.ending) == (2, "caretaker")


def test_a_game_being_played_is_listed(tmp_path: Path) -> None:
    """An open game can be read by the list."""
    save = Save.create(tmp_path / "a.crossroads", NEW)
    save.append(end(1))
    [game] = games(tmp_path)
    save.close()
    assert (game.week, game.fault) == (2, "")


def test_a_broken_file_is_listed_with_its_fault(tmp_path: Path) -> None:
    """One bad file does not hide the others."""
    (tmp_path / "bad.crossroads").write_text("no game")
    played(tmp_path / "good.crossroads")
    found = {game.name: game.fault for game in games(tmp_path)}
    assert found["good"] == "" and "not a saved game" in found["bad"]


def test_the_last_played_comes_first(tmp_path: Path) -> None:
    """Games are listed by when they were last written."""
    for number, name in enumerate("abc"):
        played(tmp_path / f"{name}.crossroads")
        os.utime(tmp_path / f"{name}.crossroads", (number, number))
    assert [game.name for game in games(tmp_path)] == ["c", "b", "a"]


def test_no_folder_is_no_games(wargame_home: Path) -> None:
    """Before the first game there is nothing, and nothing is made."""
    assert games() == [] and not wargame_home.exists()


def test_a_new_game_gets_a_place(wargame_home: Path) -> None:
    """The folder of games is made when the first game needs it."""
    path = free_path("Tiny", date(2026, 11, 23))
    assert path == wargame_home / "saves" / "Tiny – 23 Nov 2026.crossroads"
    assert path.parent.is_dir()


def test_a_place_that_cannot_be_made_is_said(wargame_home: Path) -> None:
    """A file where the folder should be is a sentence, not a crash."""
    wargame_home.mkdir()
    (wargame_home / "saves").write_text("in the way")
    with pytest.raises(UserError, match="saves"):
        free_path("Tiny", date(2026, 11, 23))
