"""The panel of the settings: every choice counts at once, by mouse, by keyboard, in Arabic."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.base.paths import games_dir
from wargame.settings import Settings, kept
from wargame.ui.settings.choices import Choices
from wargame.ui.settings.panel import SettingsPanel
from wargame.ui.settings.rows import Rows
from wargame.ui.theme import theme
from wargame.ui.window.main_window import MainWindow

Press = Callable[..., None]
MakeKept = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def make_kept(qtbot: QtBot, still: None, wargame_home: Path) -> Iterator[MakeKept]:
    """Make a window whose choices are kept in the test's own file."""
    made: list[MainWindow] = []

    def make(width: int = 1366, height: int = 768, language: str = "en") -> MainWindow:
        window = MainWindow(language, Choices(Settings(language, theme="light"), kept=True))
        made.append(window)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def rows(window: MainWindow) -> Rows:
    """What the open panel shows."""
    if not window.settings.isVisible():
        window.settings.show_at()
    assert window.settings.rows is not None
    return window.settings.rows


def press_choice(window: MainWindow, name: str, value: str) -> None:
    """Press a choice with the mouse."""
    button = rows(window).segments[name].button(value)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


@pytest.mark.parametrize("theme_name", ["dark", "contrast", "light"])
def test_every_theme_is_reached_and_kept(make_kept: MakeKept, theme_name: str) -> None:
    """High contrast is one press away, like the others."""
    window = make_kept()
    press_choice(window, "theme", "auto")
    press_choice(window, "theme", theme_name)
    assert theme().tokens.name == theme_name and kept().settings.theme == theme_name


def test_text_size_counts_at_once_and_is_kept(make_kept: MakeKept) -> None:
    """The panel itself grows with it, and the keyboard stays where it was."""
    window = make_kept()
    before = rows(window).switches["reduce_motion"].font().pixelSize()
    press_choice(window, "text_size", "150")
    assert theme().scale == 1.5 and kept().settings.text_size == 150
    assert rows(window).switches["reduce_motion"].font().pixelSize() > before
    assert rows(window).focused() == "text_size"


def test_less_motion_counts_at_once_and_is_kept(make_kept: MakeKept) -> None:
    """The switch is marked as it is."""
    window = make_kept()
    theme().set_reduce_motion(False)
    rows(window).switches["reduce_motion"].click()
    assert theme().reduce_motion and kept().settings.reduce_motion


def test_another_folder_of_games(
    make_kept: MakeKept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Games go there from now on; one press takes the usual folder again."""
    window, usual = make_kept(), games_dir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    rows(window).folder.choose.click()
    QApplication.processEvents()
    assert games_dir() == tmp_path and kept().settings.games_folder == str(tmp_path)
    assert rows(window).folder.usual.isVisible()
    rows(window).folder.usual.click()
    assert games_dir() == usual and not kept().settings.games_folder


def test_keys_of_the_window_are_kept_too(make_kept: MakeKept, press: Press) -> None:
    """Ctrl++ and Ctrl+D choose as the panel does, and the open panel shows it."""
    window = make_kept()
    shown = rows(window)
    press(window, Qt.Key.Key_Plus, CONTROL)
    press(window, Qt.Key.Key_D, CONTROL)
    assert kept().settings == Settings(theme="dark", text_size=115)
    QApplication.processEvents()
    shown = rows(window)
    assert (
        shown.segments["theme"].value() == "dark" and shown.segments["text_size"].value() == "115"
    )


def test_text_size_has_ends(make_kept: MakeKept, press: Press) -> None:
    """Ctrl++ ends at 150 %, Ctrl+− at 100 %, and Ctrl+0 goes back."""
    window, seen = make_kept(), []
    for key in [Qt.Key.Key_Plus] * 5 + [Qt.Key.Key_Minus] * 5 + [Qt.Key.Key_Plus, Qt.Key.Key_0]:
        press(window, key, CONTROL)
        seen.append(round(theme().scale * 100))
    assert seen == [115, 130, 150, 150, 150, 130, 115, 100, 100, 100, 115, 100]


def test_keyboard_alone(make_kept: MakeKept, press: Press) -> None:
    """Ctrl+, opens it, Tab goes from setting to setting, arrows choose, Escape gives back."""
    window = make_kept()
    window.home.bar.menu.setFocus()
    press(window, Qt.Key.Key_Comma, CONTROL)
    seen = [rows(window).focused()]
    for _ in range(6):
        press(window, Qt.Key.Key_Tab)
        seen.append(rows(window).focused())
    switches = ["show_forecasts", "reduce_motion"]
    assert seen == ["language", "digits", "theme", "text_size", *switches, "games_folder"]
    press(window, Qt.Key.Key_Escape)
    assert not window.settings.isVisible() and window.home.bar.menu.hasFocus()


def test_arrows_choose(make_kept: MakeKept, press: Press) -> None:
    """The arrow key takes the next theme, and the keyboard goes with it."""
    window = make_kept()
    window.settings.show_at("theme")
    press(window, Qt.Key.Key_Right)
    assert theme().tokens.name == "dark"
    press(window, Qt.Key.Key_Right)
    assert theme().tokens.name == "contrast" and rows(window).focused() == "theme"


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_fits_small_windows(
    make_kept: MakeKept, request: pytest.FixtureRequest, scale: float, language: str
) -> None:
    """It lies inside the window, its words inside it, and what is lower can be scrolled to."""
    if language == "ar":
        request.getfixturevalue("mirrored")
    window = make_kept(1024, 680, language)
    theme().set_scale(scale)
    window.settings.show_at("games_folder")
    QApplication.processEvents()
    panel = window.settings
    assert window.rect().contains(panel.geometry())
    assert all(across(panel, child) for child in rows(window).findChildren(QWidget))
    assert in_sight(panel, rows(window).folder.choose)


def across(panel: SettingsPanel, child: QWidget) -> bool:
    """Whether a part lies inside the panel from side to side."""
    left = child.mapTo(panel, QPoint(0, 0)).x()
    return not child.isVisible() or (left >= 0 and left + child.width() <= panel.width())


def in_sight(panel: SettingsPanel, child: QWidget) -> bool:
    """Whether a part is where it can be seen."""
    return panel.rect().contains(QRect(child.mapTo(panel, QPoint(0, 0)), child.size()))


def test_it_stands_at_the_end_of_the_line(make_kept: MakeKept, mirrored: None) -> None:
    """In Arabic the panel is on the left."""
    window = make_kept(language="ar")
    window.settings.show_at()
    assert window.settings.x() < 20


def test_a_disk_that_refuses_is_told_and_the_choice_counts(
    make_kept: MakeKept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person reads why it is not kept; the colours change all the same."""
    window = make_kept()
    (tmp_path / "file").touch()
    monkeypatch.setenv("WARGAME_HOME", str(tmp_path / "file"))
    press_choice(window, "theme", "dark")
    assert theme().tokens.name == "dark" and "cannot be kept" in window.toast.words()


def test_windows_of_tests_and_pictures_keep_nothing(open_window: OpenWindow, press: Press) -> None:
    """Only the application's own window writes the person's file."""
    press(open_window(), Qt.Key.Key_D, CONTROL)
    assert kept().settings == Settings()


def test_the_table_stays_usable_beside_it(open_table: OpenTable, press: Press) -> None:
    """It is not modal: what lies beside it takes the mouse, and the draft of an offer stays."""
    table = open_table()
    table.stage.card.put_away()
    window = table.window()
    assert isinstance(window, MainWindow)
    window.settings.show_at()
    QTest.mouseClick(table.bar.undo, Qt.MouseButton.LeftButton)
    assert window.settings.isVisible() and not window.settings.isModal()
