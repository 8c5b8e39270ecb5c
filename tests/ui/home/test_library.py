"""Saved games on Home: named, tagged, copied, thrown away, taken back; samples opened as copies."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from wargame.base.paths import games_dir
from wargame.session import Session
from wargame.store import games, samples
from wargame.ui.home.entry import COPY, DISCARD, RENAME, TAGS, GameEntry
from wargame.ui.home.games import GamesList
from wargame.ui.widgets.buttons import Button

OpenHome = Callable[[], GamesList]


@pytest.fixture
def game(wargame_home: Path) -> Path:
    """A game in the person's own folder."""
    path = games_dir(create=True) / "Marsa – 1 Jan 2026.crossroads"
    Session.new("tiny", "solo", {"mandate": "human"}, "1", path).close()
    return path


@pytest.fixture
def open_home(game: Path, open_window: OpenWindow) -> OpenHome:
    """The list of games on Home."""
    return lambda: open_window().home.story.games


def entries(listed: GamesList) -> list[GameEntry]:
    """The rows on show, own games first."""
    QApplication.processEvents()
    page: QWidget | None = listed.widget()
    return page.findChildren(GameEntry) if page is not None else []


def way_back(listed: GamesList) -> Button | None:
    """The button over the list, where there is one now."""
    return listed.undo


def write(entry: GameEntry, words: str, press: Callable[..., None]) -> None:
    """Write words into the field of a row, and Enter."""
    entry.field.set_text(words)
    press(entry.field.edit, Qt.Key.Key_Return)


def test_own_games_come_before_samples(open_home: OpenHome) -> None:
    """A sample says what it is, and has no menu."""
    first, *rest = entries(open_home())
    assert first.more.isVisible() and len(rest) == len(samples())
    assert all(not each.more.isVisible() for each in rest)
    assert all("Sample" in each.row.accessibleDescription() for each in rest)


def test_a_game_takes_another_name(open_home: OpenHome, press: Callable[..., None]) -> None:
    """The field holds the old name; Escape leaves it, Enter changes it, and the row says it."""
    listed = open_home()
    entry = entries(listed)[0]
    entry.begin(RENAME)
    assert entry.field.text() == "Marsa – 1 Jan 2026"
    press(entry.field.edit, Qt.Key.Key_Escape)
    assert not entry.field.isVisible()
    entry.begin(RENAME)
    write(entry, "Class 4", press)
    assert entries(listed)[0].row.accessibleName() == "Class 4"
    assert [each.name for each in games()] == ["Class 4"]


def test_tags_are_written_with_commas(open_home: OpenHome, press: Callable[..., None]) -> None:
    """Those that are left out come off; an Arabic comma is one too."""
    listed = open_home()
    for words, tags in (("a, b", ("a", "b")), ("b، c", ("b", "c")), ("", ())):
        entry = entries(listed)[0]
        entry.begin(TAGS)
        write(entry, words, press)
        said = entries(listed)[0].row.accessibleDescription()
        assert games()[0].tags == tags and all(f"#{tag}" in said for tag in tags)


def test_a_game_is_thrown_away_and_taken_back(open_home: OpenHome) -> None:
    """The way back stands over the list and has the keyboard."""
    listed = open_home()
    entries(listed)[0].begin(DISCARD)
    assert len(entries(listed)) == len(samples()) and games() == []
    button = way_back(listed)
    assert button is not None and button.hasFocus() and listed.isVisible()
    button.click()
    assert len(entries(listed)) == len(samples()) + 1 and way_back(listed) is None
    assert [each.name for each in games()] == ["Marsa – 1 Jan 2026"]


def test_a_copy_appears_beside(open_home: OpenHome) -> None:
    """Under a name of its own."""
    listed = open_home()
    entries(listed)[0].begin(COPY)
    assert len(entries(listed)) == len(samples()) + 2
    assert "Marsa – 1 Jan 2026, 2" in {each.name for each in games()}


def test_what_cannot_be_done_is_told(
    open_home: OpenHome, qtbot: QtBot, game: Path, press: Callable[..., None]
) -> None:
    """A game that another window plays keeps its name, and the sentence says why."""
    listed = open_home()
    with Session.open(game):
        entry = entries(listed)[0]
        entry.begin(RENAME)
        write(entry, "Other", press)
        QApplication.processEvents()
    assert [each.name for each in games()] == ["Marsa – 1 Jan 2026"]
    assert "open in another window" in listed.window().toast.words()  # type: ignore[attr-defined]


def test_a_sample_is_played_on_as_a_copy(open_window: OpenWindow, qtbot: QtBot) -> None:
    """The file on the table lies among the person's own games."""
    window = open_window()
    small = next(sample for sample in samples() if sample.deck_id == "tiny")
    before = small.path.read_bytes()
    window.home.opened.emit(str(small.path))
    qtbot.waitUntil(lambda: window.desk is not None and window.desk.table is not None)
    session = window.desk.bridge.session if window.desk else None
    assert session is not None and session.path is not None
    assert session.path.parent.resolve() == games_dir().resolve()
    assert small.path.read_bytes() == before
