"""A saved game or a deck in place of a command, as a double-click names it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.packing.spec import Window
from wargame.app import open_in
from wargame.cli.main import run
from wargame.cli.opened import SAVE, named_file
from wargame.store import SUFFIX


@pytest.fixture
def save(tmp_path: Path) -> Path:
    """A file with the name of a saved game."""
    file = tmp_path / "a game.crossroads"
    file.write_bytes(b"")
    return file


def test_saved_game_opens_in_the_window(save: Path) -> None:
    """With a display the window is handed the file."""
    window = Window()
    assert run([str(save)], window.doors) == 0 and window.opened == [save]


def test_no_word_opens_the_window_alone() -> None:
    """Without a word no file is handed over."""
    window = Window()
    run([], window.doors)
    assert window.opened == [None]


@pytest.mark.parametrize("words", [["play"], ["a.txt"], ["play", "a.crossroads"], []])
def test_commands_stay_commands(words: list[str]) -> None:
    """Only a single word with one of the two endings names a file."""
    assert named_file(words) is None


def test_endings_are_those_of_the_store() -> None:
    """Saved games end as the store names them; capitals are let pass."""
    assert SAVE == SUFFIX and named_file(["A.CROSSROADS"]) == Path("A.CROSSROADS")


@pytest.mark.parametrize("ending", ["crossroads", "deck"])
def test_missing_file_is_told(ending: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that has gone is a sentence and exit code 2."""
    window = Window()
    assert run([f"gone.{ending}"], window.doors) == 2 and window.opened == []
    assert "There is no file gone." in capsys.readouterr().err


def test_without_display_a_deck_file_is_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the terminal a deck in one file is refused with what to do."""
    monkeypatch.setattr("wargame.cli.opened.has_display", lambda: False)
    (tmp_path / "mine.deck").write_bytes(b"")
    assert run([str(tmp_path / "mine.deck")], Window().doors) == 2
    assert "unpack it into a folder" in capsys.readouterr().err


def furnished(told: list[str]) -> Any:
    """A window that writes down what it is asked."""
    return SimpleNamespace(desk=SimpleNamespace(open=told.append), complain=told.append)


def test_window_goes_on_with_the_game(save: Path) -> None:
    """Once furnished, the window opens the game."""
    told: list[str] = []
    open_in(cast("Any", furnished(told)), save)
    assert told == [str(save)]


def test_window_says_why_not() -> None:
    """A deck in one file is explained in the window too."""
    told: list[str] = []
    open_in(cast("Any", furnished(told)), Path("mine.deck"))
    assert told[0].startswith("mine.deck is a deck in one file")
