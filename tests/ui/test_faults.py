"""A fault of the program in the window: a report, a sentence, and the game as it was saved."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wargame.base import crash
from wargame.base.paths import games_dir
from wargame.engine import Kind
from wargame.session import Session
from wargame.ui.bridge import Bridge
from wargame.ui.faults import Faults
from wargame.ui.settings.choices import Choices
from wargame.ui.start import Opening
from wargame.ui.table.screen import TableScreen
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_no_exception_capture


def fail(*_given: object) -> None:
    """A part of the program with a fault."""
    raise ZeroDivisionError("a private word")


@pytest.fixture
def opening(
    qtbot: QtBot, still: None, wargame_home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opening]:
    """The application as it is opened, with a game that is saved on the table."""
    monkeypatch.setattr(crash, "_known", {})
    faults = Faults()
    made = Opening(Choices(), faults)
    with qtbot.waitSignal(made.ready, timeout=20_000):
        made.window.show()
    assert made.window.desk is not None
    made.window.desk.begin("tiny", "solo", {"mandate": "human"}, "3")
    qtbot.waitUntil(lambda: desk(made).table is not None, timeout=20_000)
    desk(made).bridge.act(Kind.SHARE)
    yield made
    faults.remove()
    made.window.close()
    made.window.deleteLater()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def desk(opening: Opening) -> Desk:
    """What the window works with."""
    assert opening.window.desk is not None
    return opening.window.desk


def session(opening: Opening) -> Session:
    """The game on the table."""
    found = desk(opening).bridge.session
    assert found is not None
    return found


def acts(opening: Opening) -> list[str]:
    """The kinds of the acts of the week."""
    return [entry.kind for entry in session(opening).acts]


def told(opening: Opening, qtbot: QtBot) -> str:
    """What the window says of a fault."""
    qtbot.waitUntil(lambda: "fault of its own" in opening.window.toast.words(), timeout=20_000)
    return opening.window.toast.words()


def test_fault_in_a_slot(opening: Opening, qtbot: QtBot, capfd: pytest.CaptureFixture[str]) -> None:
    """The sentence names the report and the remedy; there is no traceback."""
    opening.choices.refused.connect(fail)
    opening.choices.refused.emit("")
    words = told(opening, qtbot)
    (file,) = games_dir().glob("crash *.txt")
    assert str(file) in words and "Traceback" not in capfd.readouterr().err
    assert acts(opening) == ["share"]


def test_fault_while_a_week_is_played(
    opening: Opening, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The game stands where it was before, on a new table, and can go on."""
    table, week = desk(opening).table, session(opening).week
    monkeypatch.setattr("wargame.session.session.opening.open_talks", fail)
    desk(opening).bridge.end_week()
    told(opening, qtbot)
    assert desk(opening).table is not table and session(opening).week == week
    assert acts(opening) == ["share"]
    monkeypatch.undo()
    desk(opening).bridge.end_week()
    qtbot.waitUntil(lambda: session(opening).week == week + 1, timeout=20_000)


def test_the_report_knows_the_last_acts(opening: Opening, qtbot: QtBot) -> None:
    """Their kinds are in it, what was in them is not."""
    opening.choices.refused.connect(fail)
    opening.choices.refused.emit("")
    told(opening, qtbot)
    (file,) = games_dir().glob("crash *.txt")
    text = file.read_text("utf-8")
    assert "Last acts:" in text and "share" in text and "a private word" not in text


class Broken(QWidget):
    """A widget that cannot be painted."""

    painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Fail."""
        self.painted += 1
        fail()


def test_fault_in_a_painting_is_told_once(opening: Opening, qtbot: QtBot) -> None:
    """However often it is painted, one report lies there."""
    broken = Broken(opening.window)
    broken.show()
    told(opening, qtbot)
    told_after = broken.painted
    broken.update()
    qtbot.waitUntil(lambda: broken.painted > told_after)
    assert len(list(games_dir().glob("crash *.txt"))) == 1


def test_fault_in_a_thread(opening: Opening, qtbot: QtBot) -> None:
    """A thread that fails is told like a slot."""
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "report" in told(opening, qtbot)


def test_a_table_that_cannot_be_shown_ends_at_home(
    opening: Opening, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the fault comes back at once, the game is put away whole, and Home says so."""
    path = session(opening).path
    monkeypatch.setattr(TableScreen, "begin", fail)
    monkeypatch.setattr(Bridge, "scene", fail)
    assert path is not None
    opening.choices.refused.connect(fail)
    opening.choices.refused.emit("")
    qtbot.waitUntil(lambda: desk(opening).bridge.session is None, timeout=20_000)
    told(opening, qtbot)
    assert opening.window.stack.currentWidget() is opening.window.home
    Session.open(path).close()


def test_the_hooks_are_given_back() -> None:
    """When the window is gone, faults go where they went before."""
    before, faults = (sys.excepthook, threading.excepthook), Faults()
    faults.install()
    assert sys.excepthook != before[0]
    faults.remove()
    assert (sys.excepthook, threading.excepthook) == before


def test_in_arabic(qtbot: QtBot, mirrored: None) -> None:
    """The sentence is translated."""
    window = MainWindow("ar")
    qtbot.addWidget(window)
    assert "تقرير" in window.tr("pass on the report %1")
