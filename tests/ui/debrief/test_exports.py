"""Taking a finished game along: buttons, places, progress, stopping."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from wargame.session import Session
from wargame.ui.debrief import DebriefScreen
from wargame.ui.debrief.outlet import Step
from wargame.ui.window.desk import Desk

OpenDebrief = Callable[[], tuple[Desk, DebriefScreen]]


@pytest.fixture
def open_debrief(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> OpenDebrief:
    """The debrief of a saved game of the small deck, what decided it known."""

    def make() -> tuple[Desk, DebriefScreen]:
        session = Session.new("tiny", "solo", {"mandate": "human"}, "7", tmp_path / "g.crossroads")
        while not session.ending:
            session.stand_in()
            session.end_week()
        desk = open_window().desk
        assert desk is not None
        desk.bridge.attach(session)
        desk.show_debrief()
        screen = desk.debrief
        assert screen is not None
        qtbot.waitUntil(lambda: screen.bar.exports["pdf"].isEnabled(), timeout=60_000)
        return desk, screen

    return make


@pytest.mark.parametrize(
    ("kind", "place", "made"),
    [
        ("pdf", "r.pdf", ["r.pdf"]),
        ("html", "r.html", ["r.html"]),
        ("csv", "r.csv", ["r-ledger.csv", "r-log.csv", "r-meters.csv", "r-offers.csv",
                          "r-scores.csv", "r-votes.csv", "r-weeks.csv"]),
        ("png", "", ["g-meters.png", "g-odds.png", "g-score.png"]),
    ],
)  # fmt: skip
def test_a_button_writes_its_files(
    open_debrief: OpenDebrief, qtbot: QtBot, tmp_path: Path, kind: str, place: str, made: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """They appear where they were asked for, and a line says so."""
    _, screen = open_debrief()
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(screen.exports, "asked_file", lambda *_: str(folder / place))
    monkeypatch.setattr(screen.exports, "asked_folder", lambda: str(folder))
    with qtbot.waitSignal(screen.said, timeout=30_000) as told:
        screen.bar.exports[kind].click()
    assert sorted(path.name for path in folder.iterdir()) == made
    assert told.args[0].startswith("Written: ")
    qtbot.waitUntil(lambda: screen.bar.exports[kind].isEnabled(), timeout=5_000)


def test_asking_for_no_place_writes_nothing(
    open_debrief: OpenDebrief, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever thinks again in the dialog goes on as before."""
    _, screen = open_debrief()
    monkeypatch.setattr(screen.exports, "asked_file", lambda *_: "")
    screen.bar.exports["pdf"].click()
    assert screen.exports.job is None and not screen.progress.isVisible()


def endless(_place: Path, step: Step) -> dict[Path, str | bytes]:
    """Work that ends only when it is stopped."""
    while True:
        step(1, 2)
        time.sleep(0.005)


def test_writing_can_be_stopped(open_debrief: OpenDebrief, qtbot: QtBot, tmp_path: Path) -> None:
    """The line with the way out is there while it is written; afterwards nothing lies there."""
    desk, screen = open_debrief()
    file, said = tmp_path / "r.pdf", list[str]()
    desk.bridge.problem.connect(said.append)
    screen.said.connect(said.append)
    screen.exports.start(endless, file)
    qtbot.waitUntil(lambda: screen.progress.words.text() == "Writing: 1 of 2", timeout=5_000)
    assert screen.progress.isVisible() and not screen.bar.exports["html"].isEnabled()
    screen.progress.stop.click()
    qtbot.waitUntil(lambda: screen.exports.job is None, timeout=30_000)
    assert not file.exists() and said == [] and not screen.progress.isVisible()


def test_a_place_that_refuses_is_told(
    open_debrief: OpenDebrief, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence with its remedy, and the buttons are there again."""
    desk, screen = open_debrief()
    monkeypatch.setattr(screen.exports, "asked_file", lambda *_: str(tmp_path / "no" / "r.html"))
    with qtbot.waitSignal(desk.bridge.problem, timeout=30_000) as told:
        screen.bar.exports["html"].click()
    assert "make it first" in told.args[0]


def test_buttons_fold_into_one_where_there_is_no_room(open_debrief: OpenDebrief) -> None:
    """On a small screen one button opens the rest; it asks for no more room than there is."""
    _, screen = open_debrief()
    screen.bar.resize(1440, 56)
    assert screen.bar.exports["pdf"].isVisible() and not screen.bar.all.isVisible()
    screen.bar.resize(1000, 56)
    assert screen.bar.all.isVisible() and not screen.bar.exports["pdf"].isVisible()
    assert screen.bar.minimumSizeHint().width() < 1000


def test_a_game_in_memory_has_no_data_to_write(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Tables come from the file; without one the button rests."""
    session = Session.new("tiny", "solo", {}, "7", None)
    while not session.ending:
        session.end_week()
    desk = open_window().desk
    assert desk is not None
    desk.bridge.attach(session)
    desk.show_debrief()
    screen = desk.debrief
    assert screen is not None
    qtbot.waitUntil(lambda: screen.bar.exports["pdf"].isEnabled(), timeout=60_000)
    assert not screen.bar.exports["csv"].isEnabled()
