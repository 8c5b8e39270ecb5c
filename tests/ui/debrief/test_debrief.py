"""The debrief on screen: there at once, complete when the games are done, and a way on from it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable
from tests.ui.wheel import wheel
from wargame.ui.debrief import DebriefScreen
from wargame.ui.debrief.scores import ScoreRow
from wargame.ui.widgets.buttons import IconButton
from wargame.ui.widgets.decided import (
    Bar,
    Course,
    Courses,
    Mark,
    OddsArea,
    RecordRow,
    RecordStrip,
    SumBars,
)
from wargame.ui.widgets.decided.record import Record
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.odds import OddsBar
from wargame.ui.window.desk import Desk
from wargame.ui.window.main_window import MainWindow

OpenDebrief = Callable[..., tuple[Desk, DebriefScreen]]


@pytest.fixture
def open_debrief(open_table: OpenTable) -> OpenDebrief:
    """The debrief of a game of the small deck that was played to its end."""

    def make(language: str = "en") -> tuple[Desk, DebriefScreen]:
        window = open_table(language=language).window()
        assert isinstance(window, MainWindow) and window.desk is not None
        desk, session = window.desk, window.desk.bridge.session
        assert session is not None
        while not session.ending:
            session.stand_in()
            session.end_week()
        desk.show_debrief()
        assert desk.debrief is not None
        return desk, desk.debrief

    return make


def _settled(qtbot: QtBot, screen: DebriefScreen) -> None:
    def done() -> bool:
        scene = screen.scene()
        return scene is not None and scene.decided is not None

    qtbot.waitUntil(done, timeout=60_000)


def test_what_is_known_is_shown_before_the_games_are_played(open_debrief: OpenDebrief) -> None:
    """Ending, meters and scores at once; the odds say that they are being worked out."""
    _, screen = open_debrief()
    scene = screen.scene()
    assert scene is not None and scene.decided is None
    assert len(scene.scores) > 1 and scene.scores[0].mine
    assert screen.odds.note.text()


def test_odds_and_judgement_come_when_the_games_are_done(
    open_debrief: OpenDebrief, qtbot: QtBot
) -> None:
    """A row a week and one for the end; the parts of the score add up to it."""
    _, screen = open_debrief()
    _settled(qtbot, screen)
    chart, sums = screen.odds.findChild(OddsArea), screen.judged.findChild(SumBars)
    assert isinstance(chart, OddsArea) and isinstance(sums, SumBars)
    rows = chart.as_table().rows
    assert rows[-1][0] == "End" and "100 %" in rows[-1]
    first, own, rest, total = (int(row[1].replace("\u2212", "-")) for row in sums.as_table().rows)
    assert first + own + rest == total


def test_one_can_play_on_from_an_earlier_week(open_debrief: OpenDebrief, qtbot: QtBot) -> None:
    """The table comes back in that week, on a road of its own; the game that ended is kept."""
    desk, screen = open_debrief()
    _settled(qtbot, screen)
    action = QAction(screen)
    action.setData(2)
    screen._on_week(action)
    session = desk.bridge.session
    assert session is not None and desk.debrief is None
    assert (session.week, session.ending, len(session.branches)) == (2, "", 2)


def test_leaving_stops_the_games(open_debrief: OpenDebrief, qtbot: QtBot) -> None:
    """Home can be gone to while they are still being played."""
    desk, screen = open_debrief()
    screen.bar.home.click()
    qtbot.waitUntil(lambda: desk.bridge.session is None, timeout=30_000)
    assert desk.debrief is None and desk.table is None


def test_charts_are_tables_too(qtbot: QtBot) -> None:
    """Each chart of the debrief gives its figures in rows."""
    area, courses, sums, strip = OddsArea(), Courses(), SumBars(), RecordStrip()
    for widget in (area, courses, sums, strip):
        qtbot.addWidget(widget)
    area.set_odds(("good", "bad"), ((60, 40), (100, 0)), (Mark(1, 1.2),))
    courses.set_courses((Course("calm", (5000, 5600), (), 0, 10000),))
    sums.set_bars((Bar("promised", 50, True), Bar("turns", -4), Bar("score", 46, True)))
    strip.set_events((Record("11 Nov", "vote", "text", "[1]"),))
    assert area.as_table().rows == (("1", "60 %", "40 %"), ("End", "100 %", "0 %"))
    assert courses.as_table().rows == (("1", "50"), ("End", "56"))
    assert sums.as_table().rows[1] == ("turns", "\u22124")
    assert strip.as_table().rows[0][0] == "11 Nov"


def test_the_keys_are_shown_over_a_chart_that_is_a_table(
    open_debrief: OpenDebrief, press: Callable[..., None]
) -> None:
    """A question mark asks for them there too; the table is there again afterwards."""
    _, screen = open_debrief()
    window = screen.window()
    assert isinstance(window, MainWindow)
    press(screen, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    held = window.focusWidget()
    assert held is window.tables.pane.view
    press(screen, Qt.Key.Key_Question)
    assert window.overlay.isVisible()
    press(screen, Qt.Key.Key_Escape)
    assert not window.overlay.isVisible() and window.focusWidget() is held


def test_the_record_is_gone_along_by_keys(qtbot: QtBot) -> None:
    """To the end and back, and never past it."""
    strip = RecordStrip()
    qtbot.addWidget(strip)
    strip.resize(600, 96)
    strip.set_events(tuple(Record(str(n), "t", "", "") for n in range(10)))
    strip.step(100)
    last = strip.first()
    strip.step(1)
    assert 0 < strip.first() == last < 10
    strip.step(-100)
    assert strip.first() == 0


EVENTS = tuple(Record(str(n), "t", "", "") for n in range(10))


@pytest.mark.parametrize("sideways", [False, True])
def test_the_record_is_gone_along_by_either_wheel(qtbot: QtBot, sideways: bool) -> None:
    """A notch is an event; at the end the wheel is left to the page that the strip lies on."""
    page = QScrollArea()
    qtbot.addWidget(page)
    strip = RecordStrip(page)
    strip.resize(600, 96)
    strip.set_events(EVENTS, 5)
    seen = []
    for notches in (-1, -1, -1, 1):
        wheel(strip, QPoint(10, 10), notches, sideways=sideways)
        seen.append(strip.first())
    assert seen == [6, 7, 7, 6]


def test_the_record_says_what_is_out_of_sight_and_leads_there(qtbot: QtBot) -> None:
    """It begins where it is told to; an arrow goes a line on, and rests at the end."""
    row, told = RecordRow(), []
    qtbot.addWidget(row)
    row.moved.connect(lambda *shown: told.append(shown))
    row.resize(600, 96)
    row.show()
    row.set_events(EVENTS, 6)
    back, on = row.findChildren(IconButton)
    assert told[-1] == (7, 8, 10) and back.isEnabled() and on.isEnabled()
    on.click()
    assert told[-1] == (9, 10, 10) and back.isEnabled() and not on.isEnabled()
    back.click()
    assert told[-1] == (7, 8, 10) and on.isEnabled()
    row.set_events(EVENTS[:2])
    assert back.isHidden() and on.isHidden()


def test_weeks_are_gone_through_while_the_games_are_played(open_debrief: OpenDebrief) -> None:
    """The slider shows a week: what happened, what it moved; at the end the page is as before."""
    desk, screen = open_debrief()
    session = desk.bridge.session
    assert session is not None and screen.travel.isVisible() and not screen.week.isVisible()
    screen.travel.slider.setValue(2)
    told = [text.text() for text in screen.week.findChildren(Text)]
    report = desk.bridge.week_told(2)
    assert screen.week.isVisible() and report.title in told
    assert {each.title for each in report.happened if each.title} <= set(told)
    screen.travel.slider.setValue(session.week)
    assert not screen.week.isVisible() and not desk.bridge.looking_back


def test_what_is_written_in_the_debrief_stays_with_the_game(open_debrief: OpenDebrief) -> None:
    """A bookmark on a week, and a way on from it."""
    desk, screen = open_debrief()
    session = desk.bridge.session
    assert session is not None
    screen.travel.slider.setValue(2)
    screen.travel.mark()
    assert [(each.kind, each.week) for each in session.annotations] == [("bookmark", 2)]
    screen.travel.play.click()
    assert (session.week, session.ending, len(session.branches)) == (2, "", 2)


def test_leaving_the_debrief_comes_back_to_the_end(open_debrief: OpenDebrief, qtbot: QtBot) -> None:
    """The table shows the story as it closed, whatever week was looked at."""
    desk, screen = open_debrief()
    screen.travel.slider.setValue(1)
    screen.bar.table.click()
    qtbot.waitUntil(lambda: desk.debrief is None, timeout=30_000)
    assert not desk.bridge.looking_back


def test_what_if_is_played_on_demand(open_debrief: OpenDebrief, qtbot: QtBot) -> None:
    """A row for each act of the week that was asked for, and the panel says how far it is."""
    desk, screen = open_debrief()
    _settled(qtbot, screen)
    week, acts = next(iter(desk.bridge.turns().items()))
    before = len(screen.judged.findChildren(OddsBar))
    screen.play_without(week)
    qtbot.waitUntil(lambda: screen._job is None, timeout=60_000)
    qtbot.waitUntil(lambda: len(screen.judged.findChildren(OddsBar)) == before + acts)
    told = " ".join(text.text() for text in screen.judged.findChildren(Text))
    assert f"Week {week} without: " in told and screen.judged.add.isVisible()


def test_scores_stand_beside_their_evidence(open_debrief: OpenDebrief) -> None:
    """Of every role, on the page and in the table of its row."""
    _, screen = open_debrief()
    scene = screen.scene()
    assert scene is not None
    told = " ".join(text.text() for text in screen.scores.findChildren(Text))
    rows = screen.scores.findChildren(ScoreRow)
    for row, score in zip(rows, scene.scores, strict=True):
        facts = [aim.evidence for aim in score.objectives]
        assert any(facts) and all(fact in told for fact in facts)
        assert [cells[-1] for cells in row.as_table().rows] == facts
