"""Other weeks and roads at the table: looked at, written beside, played on from, gone to."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable
from wargame.engine import Kind
from wargame.session import Session
from wargame.ui.bridge import Bridge
from wargame.ui.table.screen import TableScreen
from wargame.ui.window.main_window import MainWindow

Press = Callable[..., None]
Played = tuple[TableScreen, Bridge, Session]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def played(open_table: OpenTable) -> Played:
    """A game of the small deck in its fourth week."""
    table = open_table()
    window = table.window()
    assert isinstance(window, MainWindow) and window.desk is not None
    bridge = window.desk.bridge
    session = bridge.session
    assert session is not None
    while session.week < 4 and not session.ending:
        session.stand_in()
        session.end_week()
    table.stage.card.put_away()
    return table, bridge, session


def shown(bridge: Bridge) -> int:
    """The week that is on show."""
    return bridge.scene().masthead.week


def written(session: Session) -> list[tuple[str, int]]:
    """Kind and week of what stands beside the game."""
    return [(each.kind, each.week) for each in session.annotations]


def test_weeks_are_gone_through_by_keys(played: Played, press: Press) -> None:
    """Ctrl+H opens the line; arrows, Home and End go along it; Escape comes back to now."""
    table, bridge, session = played
    assert not table.travel.isVisible()
    press(table, Qt.Key.Key_H, CTRL)
    assert table.travel.slider.hasFocus()
    found = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End):
        press(table, key)
        found.append(shown(bridge))
    assert found == [3, 1, 2, 4]
    press(table, Qt.Key.Key_Home)
    press(table, Qt.Key.Key_Escape)
    assert shown(bridge) == session.week and not table.travel.isVisible()


def test_nothing_can_be_done_in_a_look_back(played: Played) -> None:
    """Whoever tries is told, and the game stays as it is; what was seen then is shown."""
    table, bridge, session = played
    before, told = session.log, list[str]()
    bridge.problem.connect(told.append)
    bridge.look_at(2)
    assert not table.outlook.isEnabled() and not table.tray.isEnabled()
    assert not bridge.act(Kind.DECLARE, index=0) and not bridge.undo()
    assert bridge.end_week() is None and session.log == before
    assert told and "look back" in told[0]
    assert not bridge.position.legal.send[0].any()
    assert max((item.week for item in bridge.scene().news), default=2) <= 2
    bridge.look_at(session.week)
    assert table.outlook.isEnabled() and not bridge.looking_back


def test_one_plays_on_from_there(played: Played) -> None:
    """On a road of its own; the one before stays, and can be gone to in the tree."""
    table, bridge, session = played
    table.travel.toggle()
    bridge.look_at(2)
    table.travel.play.click()
    assert (session.week, len(session.branches), session.branch_id) == (2, 2, 2)
    assert not bridge.looking_back and not table.travel.isVisible()
    first, second, *_ = table.travel.menu().actions()
    assert second.isChecked() and "leaves in week 2" in second.text()
    first.trigger()
    assert (session.week, session.branch_id) == (4, 1)


def test_weeks_are_marked_and_written_beside(played: Played, press: Press) -> None:
    """Ctrl+B marks the week on show and takes the mark off; Ctrl+M writes a note to it."""
    table, bridge, session = played
    table.travel.toggle()
    bridge.look_at(3)
    press(table, Qt.Key.Key_B, CTRL)
    assert written(session) == [("bookmark", 3)]
    press(table, Qt.Key.Key_B, CTRL)
    assert not written(session)
    press(table, Qt.Key.Key_M, CTRL)
    table.travel.field.set_text("why so soon?")
    press(table, Qt.Key.Key_Return)
    assert written(session) == [("note", 3)] and session.annotations[0].text == "why so soon?"
    assert table.travel.notes.accessibleName() == "why so soon?" and bridge.looking_back


def test_the_slider_runs_from_left_to_right(played: Played) -> None:
    """In every language; a mark lies where its week does."""
    table, _, session = played
    table.travel.toggle()
    QApplication.processEvents()
    slider = table.travel.slider
    places = [slider.x_of(week) for week in range(1, session.week + 1)]
    assert places == sorted(places) and 0 < places[0] < places[-1] < slider.width()
    assert slider.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_menu_says_where_there_is_nothing(played: Played) -> None:
    """Without a game on the table the wish is answered with a line."""
    window = played[0].window()
    assert isinstance(window, MainWindow)
    window.travel()
    assert played[0].travel.isVisible()
    window.show_home()
    window.travel()
    assert "Open a game first" in window.toast.words()


def test_a_look_back_foretells_nothing(open_table: OpenTable) -> None:
    """What is known of the present week is not said of an earlier one."""
    table = open_table(forecasts=True)
    window = table.window()
    assert isinstance(window, MainWindow) and window.desk is not None
    bridge, session = window.desk.bridge, window.desk.bridge.session
    assert session is not None
    session.end_week()
    bridge.look_at(1)
    assert table.foretelling.scene is None and not window.desk.foresight.pending
    bridge.look_at(session.week)
    assert window.desk.foresight.pending


def test_weeks_go_by_on_their_own(played: Played, press: Press, qtbot: QtBot) -> None:
    """Space begins with the first week and stops where one is; at the last week it stops."""
    table, bridge, session = played
    table.travel.player.pace(5)
    table.travel.toggle()
    press(table, Qt.Key.Key_Space)
    assert (table.travel.player.running, shown(bridge)) == (True, 1)
    qtbot.waitUntil(lambda: not table.travel.player.running)
    assert shown(bridge) == session.week
    table.travel.player.pace(60_000)
    press(table, Qt.Key.Key_Space)
    press(table, Qt.Key.Key_Space)
    assert (table.travel.player.running, shown(bridge)) == (False, 1)


def test_bookmarks_are_jumped_to(played: Played, press: Press) -> None:
    """Ctrl+Left and Ctrl+Right go from one to the next, and stay where there is none."""
    table, bridge, session = played
    for week in (1, 3):
        session.annotate("bookmark", "here", week)
    table.travel.toggle()
    found = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        press(table, key, CTRL)
        found.append(shown(bridge))
    assert found == [3, 1, 1, 3]
    assert table.travel.before.isEnabled() and not table.travel.after.isEnabled()


def test_a_road_is_named_in_the_tree(played: Played, press: Press) -> None:
    """The name stands in the tree and in the file's annotations; a button takes it back."""
    table, _, session = played
    table.travel.toggle()
    before = table.travel.menu().actions()[0].text()
    table.travel.name_road(1)
    table.travel.field.set_text("the straight one")
    press(table, Qt.Key.Key_Return)
    assert "the straight one" in table.travel.menu().actions()[0].text()
    assert written(session) == [("name", 4)]
    table.travel.unname.click()
    assert table.travel.menu().actions()[0].text() == before and not written(session)
    assert not table.travel.unname.isVisible()
