"""`wargame settings`, options for one run, and what a fault of the program leaves."""

import io
from pathlib import Path
from typing import NoReturn

import pytest

from tests.cli.terminal import NoScreens, plain, wargame
from wargame.base import crash
from wargame.base.paths import games_dir, settings_path
from wargame.cli.doors import Doors
from wargame.cli.main import run
from wargame.settings import Kept, Settings, keep, kept

pytestmark = pytest.mark.usefixtures("wargame_home", "nobody")

BAD = [
    "theme=pink",
    "theme",
    "theme=",
    "colour=red",
    "window=1x1+0+0",
    "text_size=120",
    "text_size=" + "9" * 5000,
    "reduce_motion=perhaps",
    "games_folder=/no/such/folder",
    "games_folder=~nobody-by-this-name/games",
    "=",
    "",
]


@pytest.fixture
def nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody types anything, so a game in the terminal ends at once."""
    monkeypatch.setattr("sys.stdin", io.StringIO())


class Window:
    """A window that only remembers what it is handed."""

    def __init__(self) -> None:
        self.file: Path | None = None
        self.found = Kept(Settings())

    def open(self, file: Path | None, found: Kept) -> int:
        """Remember it."""
        self.file, self.found = file, found
        return 0


def opened(*words: str, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The window that these words open."""
    for place in ("start", "opened"):
        monkeypatch.setattr(f"wargame.cli.{place}.has_display", lambda: True)
    window = Window()
    run(list(words), Doors(window.open, NoScreens))
    return window


def test_all_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """Each has its name, its value and what it may be, and the file is named."""
    keep(theme="dark", window="1440x900+0+0")
    assert wargame("settings") == 0
    out = plain(capsys.readouterr().out)
    assert "theme = dark" in out and "auto, light, dark or contrast" in out
    assert str(settings_path()) in out and "window =" not in out


def test_several_are_kept_at_once() -> None:
    """Words are read as one would write them."""
    assert wargame("settings", "theme=DARK", "text-size=130 %", "reduce_motion=on") == 0
    assert kept().settings == Settings(theme="dark", text_size=130, reduce_motion=True)


@pytest.mark.parametrize("word", BAD, ids=lambda word: word[:30])
def test_a_bad_one_keeps_none(word: str, capsys: pytest.CaptureFixture[str]) -> None:
    """One sentence, exit 2, and nothing is written, not even the good ones beside it."""
    assert wargame("settings", "theme=dark", word) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1 and told.strip().endswith(".") and not settings_path().exists()


def test_games_go_to_the_chosen_folder(tmp_path: Path) -> None:
    """A game begun afterwards is kept there, until the usual folder is chosen again."""
    usual = games_dir()
    assert wargame("settings", f"games_folder={tmp_path}") == 0
    assert wargame("play", "tiny") == 0 and len(list(tmp_path.glob("*.crossroads"))) == 1
    assert wargame("settings", "games_folder=") == 0
    assert wargame("settings") == 0 and games_dir() == usual


def test_an_option_counts_for_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """It stands over what is kept, and is not kept."""
    keep(theme="dark", text_size=130)
    window = opened("--theme", "contrast", "--lang", "ar", monkeypatch=monkeypatch)
    assert window.found.settings == Settings(language="ar", theme="contrast", text_size=130)
    assert kept().settings == Settings(theme="dark", text_size=130)


def test_a_file_may_follow_the_options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`wargame --theme dark a.crossroads` opens the game in the dark."""
    file = tmp_path / "a.crossroads"
    file.touch()
    window = opened("--theme", "dark", str(file), monkeypatch=monkeypatch)
    assert window.file == file and window.found == Kept(Settings(theme="dark"))


@pytest.mark.parametrize(
    "words", [["play", "tiny"], ["--lang", "en", "play", "tiny", "--lang", "ar"]]
)
def test_the_terminal_speaks_the_chosen_language(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The language and digits that are kept count in the terminal; the last word wins."""
    keep(language="ar", digits="arabic-indic")
    assert wargame(*words) == 0
    out = capsys.readouterr().out
    assert "الأسبوع" in out and "١" in out


def test_a_bad_file_is_told_and_the_game_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    """One sentence on stderr, and the usual settings count."""
    settings_path(create=True).write_bytes(b"\0")
    assert wargame("play", "tiny") == 0
    assert capsys.readouterr().err.count("settings.toml~") == 1


def broken(*_given: object) -> NoReturn:
    """A part of the program with a fault."""
    raise ZeroDivisionError("a private word")


def test_a_fault_leaves_a_report_and_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit 70, one line on stderr with the path, no traceback, nothing private."""
    monkeypatch.setattr(crash, "_known", {})
    monkeypatch.setattr("wargame.cli.play.chosen_deck", broken)
    assert wargame("play", "tiny") == 70
    told = capsys.readouterr().err
    (file,) = games_dir().glob("crash *.txt")
    assert told.count("\n") == 1 and str(file) in told and "Traceback" not in told
    assert "ZeroDivisionError" in file.read_text("utf-8") and "private" not in told


def test_leaving_on_purpose_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+C ends with its own code and leaves no report."""

    def stop(*_given: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr("wargame.cli.play.chosen_deck", stop)
    assert wargame("play", "tiny") == 130 and not games_dir().exists()
