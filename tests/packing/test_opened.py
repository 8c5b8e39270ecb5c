"""A saved game or a deck in place of a command, as a double-click names it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.packing.spec import Window
from wargame.app import open_in
from wargame.base.errors import UserError
from wargame.base.paths import decks_dir, shipped_decks_dir
from wargame.cli.main import run
from wargame.cli.opened import SAVE, named_file, shelved
from wargame.cli.options import COMMANDS
from wargame.deck import own
from wargame.deck.package import pack, unpack
from wargame.session import Session
from wargame.store import SUFFIX
from wargame.ui.home.shelf import Shelf
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow


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


@pytest.fixture
def deck(tmp_path: Path, wargame_home: Path) -> Path:
    """A deck in one file that differs from those that ship."""
    return made_deck(tmp_path, "A quiet spring")


def made_deck(folder: Path, title: str) -> Path:
    """The small deck with an id and a title of its own, in one file."""
    file = folder / f"{title}.deck"
    pack(shipped_decks_dir() / "tiny", file)
    unpack(file, folder / title)
    text = (folder / title / "deck.toml").read_text(encoding="utf-8")
    text = text.replace('id = "tiny"', f'id = "spring"\n# {title}', 1).replace("Marsa", title)
    (folder / title / "deck.toml").write_text(text, encoding="utf-8")
    pack(folder / title, file)
    return file


@pytest.mark.parametrize("before", [[], ["--lang", "en"], ["--theme", "dark", "--lang", "ar"]])
@pytest.mark.parametrize("words", [["play"], ["a.txt"], ["compare", "a.crossroads", "b.deck"], []])
def test_commands_stay_commands(before: list[str], words: list[str]) -> None:
    """No file is opened where a command is named, whatever options stand before it."""
    assert named_file(before + words) is None


@pytest.mark.parametrize("command", COMMANDS)
def test_an_option_before_a_command_leaves_it_one(command: str) -> None:
    """Each command's last word may end as a saved game does."""
    assert named_file(["--lang", "en", command, "f7.crossroads"]) is None
    assert named_file(["--lang", "en", "f7.crossroads"]) == Path("f7.crossroads")


def test_endings_are_those_of_the_store() -> None:
    """Saved games end as the store names them; capitals are let pass."""
    assert SAVE == SUFFIX and named_file(["A.CROSSROADS"]) == Path("A.CROSSROADS")


@pytest.mark.parametrize("ending", ["crossroads", "deck"])
def test_missing_file_is_told(ending: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that has gone is a sentence and exit code 2."""
    window = Window()
    assert run([f"gone.{ending}"], window.doors) == 2 and window.opened == []
    assert "There is no file gone." in capsys.readouterr().err


def test_deck_joins_the_persons_own(deck: Path) -> None:
    """A deck in one file is kept among one's own; opening it again changes nothing."""
    assert shelved(deck) == "spring" and own() == ["spring"]
    assert shelved(deck) == "spring" and len(list(decks_dir().iterdir())) == 1


def test_another_deck_of_the_same_id_is_refused(deck: Path, tmp_path: Path) -> None:
    """What one has is not replaced by another deck that calls itself the same."""
    shelved(deck)
    before = (decks_dir() / "spring.deck").read_bytes()
    with pytest.raises(UserError, match="another deck 'spring'"):
        shelved(made_deck(tmp_path, "Another spring"))
    assert (decks_dir() / "spring.deck").read_bytes() == before


@pytest.mark.parametrize("kind", ["deck", "crossroads"])
def test_without_display_it_is_played(
    kind: str, deck: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In the terminal a deck begins a game and a saved game goes on."""
    said: list[str] = []
    monkeypatch.setattr("wargame.cli.opened.has_display", lambda: False)
    monkeypatch.setattr("wargame.cli.play.play", lambda args: said.append(args.deck or args.resume))
    save = tmp_path / "a.crossroads"
    save.touch()
    file = deck if kind == "deck" else save
    run([str(file)], Window().doors)
    assert said == [str(file)]


@pytest.fixture
def window(qtbot: QtBot, wargame_home: Path) -> MainWindow:
    """A furnished window."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.furnish(Desk(Shelf(), "en"))
    return made


def test_window_goes_on_with_the_game(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    """A saved game is on the table."""
    file = tmp_path / "a.crossroads"
    Session.new("tiny", "solo", {"mandate": "human"}, "1", file).close()
    assert window.desk is not None
    with qtbot.waitSignal(window.desk.bridge.opened):
        open_in(window, file)
    assert window.desk.bridge.session is not None and window.desk.bridge.session.path == file


def test_window_chooses_the_deck(window: MainWindow, deck: Path) -> None:
    """A deck is the chosen one on Home."""
    open_in(window, deck)
    assert window.home.decks.value() == "spring"


def test_window_says_why_not(window: MainWindow, tmp_path: Path) -> None:
    """A file that is no deck is told in the line of news, and Home stays as it is."""
    said: list[str] = []
    window.complain = said.append  # type: ignore[method-assign,assignment]
    (tmp_path / "torn.deck").write_bytes(b"torn")
    open_in(window, tmp_path / "torn.deck")
    assert len(said) == 1 and "torn.deck" in said[0]
