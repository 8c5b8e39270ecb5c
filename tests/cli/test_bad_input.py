"""Whatever is typed after the program's name: one sentence, exit 2, nothing written."""

import os
from pathlib import Path

import pytest

from tests.cli.terminal import NoScreens, wargame

BAD = [
    ("fly",),
    ("--fly",),
    ("play", "atlantis"),
    ("play", "tiny", "--role", "nobody"),
    ("play", "tiny", "--cast", "nobody"),
    ("play", "tiny", "--bots", "--role", "for_valley"),
    ("play", "tiny", "--bots", "--strength", "divine"),
    ("play", "tiny", "--strength", "divine"),
    ("play", "tiny", "extra"),
    ("play", "--continue", "missing.crossroads"),
    ("play", "missing.crossroads"),
    ("play", "tiny", "--continue", "a.crossroads"),
    ("play", "tiny", "--lang", "la"),
    ("play", "tiny", "--save", "no/such/folder/a.crossroads"),
    ("coalitions",),
    ("coalitions", "atlantis"),
    ("coalitions", "tiny", "--cast", "nobody"),
    ("simulate",),
    ("simulate", "atlantis"),
    ("simulate", "tiny", "--games", "0"),
    ("simulate", "tiny", "--games", "many"),
    ("simulate", "tiny", "--games", "9" * 5000),
    ("simulate", "tiny", "--bots", "divine"),
    ("simulate", "tiny", "--processes", "0"),
    ("simulate", "tiny", "--cast", "nobody"),
    ("simulate", "tiny", "--csv", "no/such/x.csv"),
    ("balance", "tiny", "--page", "no/such/x.html"),
    ("deck", "sheet", "tiny", "blocs", "--to", "no/such/x.csv"),
    ("check",),
    ("check", "atlantis"),
    ("check", "tiny", "atlantis"),
    ("replay",),
    ("replay", "missing.crossroads"),
    ("replay", "."),
    ("replay", "missing.crossroads", "--to", "0"),
    ("screenshot",),
    ("screenshot", "table"),
    ("screenshot", "moon", "a.png"),
    ("screenshot", "table", "a.gif"),
    ("screenshot", "table", "no/such/a.png"),
    ("screenshot", "table", "a.png", "--size", "big"),
    ("screenshot", "table", "a.png", "--size", "1x1"),
    ("screenshot", "table", "a.png", "--size", "99999x900"),
    ("screenshot", "table", "a.png", "--theme", "pink"),
    ("screenshot", "table", "a.png", "--save", "missing.crossroads"),
    ("play", "\x00"),
    ("play", "a" * 5000),
]


@pytest.mark.usefixtures("wargame_home")
@pytest.mark.parametrize("words", BAD, ids=lambda words: " ".join(words)[:60].replace("\x00", "0"))
def test_wrong_words_get_one_sentence(
    words: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit 2, one line on stderr that ends like a sentence, nothing on disk."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    assert wargame(*words) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1 and told.strip()[-1] in ".?" and "Traceback" not in told
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_file_that_is_no_save_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text file is neither played nor replayed, and is left as it was."""
    file = tmp_path / "a.crossroads"
    file.write_text("hello")
    assert (wargame("replay", str(file)), wargame("play", "--continue", str(file))) == (2, 2)
    assert file.read_text() == "hello"
    assert capsys.readouterr().err.count("\n") == 2


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_is_no_saved_game_everywhere(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Folders and pipes get the one sentence, whichever command is given them."""
    place = tmp_path / "a.crossroads"
    os.mkfifo(place) if kind == "pipe" else place.mkdir()
    commands = (["replay"], ["play", "--continue"], ["export", "--to", "x.csv"], ["debrief"])
    assert [wargame(*words, str(place)) for words in commands] == [2] * 4
    said = capsys.readouterr().err.splitlines()
    assert set(said) == {
        "a.crossroads: this is not a saved game. Choose a file that ends in .crossroads."
    }


def test_a_table_without_a_folder_is_told_as_an_export_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before a game is played, and without the name of a file that nobody asked for."""
    assert wargame("simulate", "tiny", "--csv", str(tmp_path / "no" / "x.csv")) == 2
    assert capsys.readouterr().err == f"There is no folder {tmp_path / 'no'}; make it first.\n"


def test_a_save_is_never_overwritten(tmp_path: Path) -> None:
    """A file that is there is not replaced by a new game."""
    file = tmp_path / "a.crossroads"
    file.write_text("hello")
    assert wargame("play", "tiny", "--bots", "--save", str(file)) == 2
    assert file.read_text() == "hello"


def test_a_screenshot_passes_its_options_on(tmp_path: Path) -> None:
    """Theme, language, size and week reach the one who draws."""
    screens, file = NoScreens(), tmp_path / "a.png"
    words = ["--theme", "dark", "--lang", "ar", "--size", "1366x768", "--week", "3"]
    assert wargame("screenshot", "table", str(file), *words, screens=screens) == 0
    options = screens.drawn[0][2]
    assert (options.theme, options.language, options.week) == ("dark", "ar", 3)
    assert (options.width, options.height) == (1366, 768)
