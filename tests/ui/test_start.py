"""The window opens before anything heavy is loaded."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wargame.base import words as place
from wargame.base.errors import DataError
from wargame.base.paths import assets_dir
from wargame.base.words import words
from wargame.settings import keep, kept
from wargame.ui import start as opened
from wargame.ui.home.screen import Chosen
from wargame.ui.start import Opening, dress

SCRIPT = """
import sys
from wargame.ui.start import Opening, application
app = application()
opening = Opening()
heavy = ("numpy", "sqlalchemy", "pydantic", "pyqtgraph", "wargame.ui.bridge")
def tell(when):
    print(when, "with", [name for name in heavy if name in sys.modules])
opening.window.painted.connect(lambda: tell("first paint"))
opening.ready.connect(lambda: (tell("Home"), app.quit()))
opening.window.show()
app.exec()
print("decks", len(opening.window.home.decks.cards()))
opening.window.close()
"""


@pytest.fixture
def no_arabic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A program whose Arabic files were lost."""
    (tmp_path / "translations" / "ar").mkdir(parents=True)
    monkeypatch.setattr(place, "assets_dir", lambda: tmp_path)
    words.cache_clear()
    yield
    words.cache_clear()


def test_first_paint_comes_before_heavy_imports(wargame_home: Path) -> None:
    """Nothing heavy is loaded when the window is painted, nor a game's screens when Home is."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=True
    )
    first, home, decks = done.stdout.splitlines()
    assert first == "first paint with []"
    assert home == "Home with ['numpy', 'sqlalchemy', 'pydantic']"
    assert int(decks.split()[1]) >= 2


def test_home_fills_behind_the_first_paint(qtbot: QtBot, still: None, wargame_home: Path) -> None:
    """The shelf is there, and a seat is chosen, once everything is loaded."""
    opening = Opening()
    with qtbot.waitSignal(opening.ready, timeout=20_000):
        opening.window.show()
    assert opening.window.home.setup.start.isEnabled()
    opening.window.close()
    opening.window.deleteLater()


def test_another_language_turns_the_window_round(
    qtbot: QtBot, qapp: QApplication, still: None, wargame_home: Path
) -> None:
    """A mirrored window in the place of the old one, with all that was chosen at Home."""
    opening = Opening()
    with qtbot.waitSignal(opening.ready, timeout=20_000):
        opening.window.show()
    old = opening.window
    chosen = Chosen("iraq-2025", "class", "kurdish_lists", 24, "analyst", "winter")
    old.home.choose(chosen)
    opening.choices.choose("language", "ar")
    qtbot.waitUntil(lambda: opening.window is not old)
    home = opening.window.home
    assert home.chosen() == chosen
    assert home.setup.mapTo(home, home.setup.rect().topLeft()).x() < home.width() / 4
    opening.window.close()
    opening.window.deleteLater()


def test_a_language_that_cannot_be_read_changes_nothing(
    qtbot: QtBot, qapp: QApplication, still: None, wargame_home: Path, no_arabic: None
) -> None:
    """The window stays as it is, in its language and direction, and names the file."""
    opening = Opening()
    with qtbot.waitSignal(opening.ready, timeout=20_000):
        opening.window.show()
    old = opening.window
    opening.choices.choose("language", "ar")
    qtbot.waitUntil(lambda: "ar/screens.toml" in old.toast.accessibleName())
    qtbot.wait(50)  # the choice that is taken back is answered too
    assert opening.window is old and opening.choices.settings.language == "en"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    old.close()
    old.deleteLater()


def test_a_kept_language_that_cannot_be_read_opens_in_english(
    qtbot: QtBot,
    qapp: QApplication,
    still: None,
    wargame_home: Path,
    no_arabic: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The window comes, says why in one sentence, and leaves the choice as it was kept."""
    for lasting in ("FocusRing", "Faults"):
        monkeypatch.setattr(opened, lasting, lambda *_: None)
    keep(language="ar", theme="light")
    opening = opened.start(kept())
    with qtbot.waitSignal(opening.ready, timeout=20_000):
        pass
    said = opening.window.toast.accessibleName()
    assert said.startswith("The window is in English") and "ar/screens.toml" in said
    assert opening.language == "en" and opening.window.home.setup.start.text()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert kept().settings.language == "ar"
    opening.window.close()
    opening.window.deleteLater()


def test_a_language_is_read_whole_before_it_is_spoken(
    qapp: QApplication, still: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A damaged part that is only needed later keeps the language out as well."""
    folder = tmp_path / "translations" / "ar"
    copytree(assets_dir() / "translations" / "ar", folder)
    (folder / "reports.toml").write_text("not = [toml")
    monkeypatch.setattr(place, "assets_dir", lambda: tmp_path)
    words.cache_clear()
    with pytest.raises(DataError, match=r"ar/reports\.toml"):
        dress(qapp, "ar", "light")
    words.cache_clear()
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
