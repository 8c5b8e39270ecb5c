"""Acts at the table by keyboard and by mouse; `test_focus` plays a whole game by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.conftest import OpenTable
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER, NEWS
from wargame.ui.widgets.chamber import ChamberView

CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


def click(widget: QWidget | None) -> None:
    """Click the middle of a widget."""
    assert widget is not None and widget.isVisible(), "nothing to click"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_offer_and_week_by_mouse(open_table: OpenTable, qtbot: QtBot) -> None:
    """Choose a post, add it, send the offer, end the week: nothing but clicks."""
    table = open_table()
    table.stage.card.put_away()
    click(table.stage.board.tile("schools"))
    click(table.side.findChild(QWidget, "add-picked"))
    click(table.side.findChild(QWidget, "send"))
    assert any(note.data["kind"] == 1 for note in acts(table))
    end = table.outlook.findChild(QWidget, "end-week")
    jobs = table.window().jobs  # type: ignore[attr-defined]
    while table.control.scene.masthead.week == 1:
        click(end)
        qtbot.waitUntil(lambda: not jobs.busy(), timeout=20_000)
    assert table.control.scene.masthead.week == 2


def acts(table: TableScreen) -> list:  # type: ignore[type-arg]
    """The acts in the record of the game on the table."""
    session = table._bridge.session
    assert session is not None
    return [note for note in session.record.notes if note.kind == "act"]


def test_letter_after_o_offers_the_post(open_table: OpenTable, press: Press) -> None:
    """O and a bloc's letter put the focused post into that bloc's draft; Delete takes it out."""
    table = open_table()
    table.stage.card.put_away()
    press(table, Qt.Key.Key_F3)
    bloc = next(b for b in table.control.scene.chamber.blocs if not b.in_coalition)
    press(table, Qt.Key.Key_O)
    press(table, Qt.Key(ord(bloc.letter.upper())))
    assert list(table.control.drafted().values()) == [bloc.index]
    press(table, Qt.Key.Key_Delete)
    assert table.control.drafted() == {}


def test_a_letter_stays_on_the_line_of_its_bloc(open_table: OpenTable, press: Press) -> None:
    """O lists blocs that break between one another, never between a letter and its name."""
    table, said = open_table(), list[str]()
    table.stage.card.put_away()
    table.control.said.connect(said.append)
    press(table, Qt.Key.Key_F3)
    press(table, Qt.Key.Key_O)
    words = said[-1].partition(": ")[2].split(" ")
    assert len(words) > 4 and all(len(word.split("\xa0")) > 1 for word in words if word != "·")


def test_o_twice_offers_the_post_to_the_bloc_of_the_dossier(
    open_table: OpenTable, press: Press
) -> None:
    """Whoever has read its dossier need not look its letter up."""
    table = open_table()
    table.stage.card.put_away()
    press(table, Qt.Key.Key_BracketRight)
    press(table, Qt.Key.Key_F3)
    press(table, Qt.Key.Key_O)
    press(table, Qt.Key.Key_O)
    assert list(table.control.drafted().values()) == [table.control.scene.selected]


def test_the_button_that_adds_a_post_is_seen_at_once(open_table: OpenTable, qtbot: QtBot) -> None:
    """However much the dossier says above it: a small window scrolls to it."""
    table = open_table(size=(1366, 768))
    table.side.setMaximumHeight(360)
    table.stage.card.put_away()
    for post in ("treasury", "works", "schools"):
        click(table.stage.board.tile(post))
        qtbot.wait(1)
        button = table.side.findChild(QWidget, "add-picked")
        assert button is not None
        assert button.visibleRegion().boundingRect() == button.rect()
        click(button)


def test_a_drop_and_a_bracket_open_the_dossier(open_table: OpenTable, press: Press) -> None:
    """The draft that was begun, or the bloc that was stepped to, is seen where it can be sent."""
    table = open_table()
    table.stage.card.put_away()
    bloc = next(b for b in table.control.scene.chamber.blocs if not b.in_coalition)
    table.side.open(NEWS)
    table.stage.dropped.emit(bloc.index, 0)
    assert table.side.tabs.currentIndex() == DOSSIER and table.control.drafted() == {0: bloc.index}
    table.side.open(NEWS)
    press(table, Qt.Key.Key_BracketRight)
    assert table.side.tabs.currentIndex() == DOSSIER


def test_undo_and_redo_by_keyboard(open_table: OpenTable, press: Press) -> None:
    """Ctrl+Z takes back what was done, Ctrl+Shift+Z does it again."""
    table = open_table()
    table.stage.card.put_away()
    before = table.control.scene.masthead.capital
    press(table, Qt.Key.Key_1)
    after = table.control.scene.masthead.capital
    press(table, Qt.Key.Key_Z, CTRL)
    undone = table.control.scene.masthead.capital
    press(table, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert (undone, table.control.scene.masthead.capital) == (before, after) and after < before


def test_brackets_step_through_the_blocs(open_table: OpenTable, press: Press) -> None:
    """] looks at the next bloc as they sit, [ at the one before."""
    table = open_table()
    table.stage.card.put_away()
    first = table.control.scene.selected
    press(table, Qt.Key.Key_BracketRight)
    second = table.control.scene.selected
    press(table, Qt.Key.Key_BracketLeft)
    assert second != first and table.control.scene.selected == first


def test_clicking_a_seat_opens_the_dossier(open_table: OpenTable) -> None:
    """A click on a seat of a bloc shows its dossier."""
    table = open_table()
    table.stage.card.put_away()
    table.side.open(DOSSIER + 1)
    chamber = table.stage.chamber
    last = table.control.scene.chamber.blocs[-1]
    spots = [
        QPoint(x, y)
        for y in range(40, chamber.height(), 6)
        for x in range(40, chamber.width(), 6)
        if chamber.bloc_at(QPointF(x, y)) == last.id
    ]
    spot = spots[len(spots) // 2]
    QTest.mouseClick(chamber, Qt.MouseButton.LeftButton, pos=spot)
    assert table.control.scene.selected == last.index
    assert table.side.tabs.currentIndex() == DOSSIER


def test_role_of_a_bloc_answers_an_offer_by_mouse(open_table: OpenTable, qtbot: QtBot) -> None:
    """A standing offer lies in the own bloc's dossier with its answers; a click declines it."""
    table = open_table(role="for_valley")
    jobs = table.window().jobs  # type: ignore[attr-defined]
    for _ in range(4):
        table.stage.card.put_away()
        if table.control.scene.inbox[0].can_decline:
            break
        table.control.end_week()
        qtbot.waitUntil(lambda: not jobs.busy(), timeout=20_000)
    table.side.open(DOSSIER)
    assert table.control.scene.inbox[0].standing
    click(table.side.findChild(QWidget, "decline"))
    assert any(note.data["kind"] == 7 for note in acts(table))


def test_pressing_a_move_again_takes_it_back(open_table: OpenTable, press: Press) -> None:
    """The number key that made the last move unmakes it."""
    table = open_table()
    table.stage.card.put_away()
    before = table.control.scene.masthead.capital
    press(table, Qt.Key.Key_1)
    press(table, Qt.Key.Key_1)
    assert table.control.scene.masthead.capital == before


def test_choice_is_shown_before_its_consequences_are_worked_out(open_table: OpenTable) -> None:
    """Looking at another bloc marks it in the chamber at once; its draft comes with the scene."""
    table = open_table()
    table.control.step_bloc(1)
    at_once = table.stage.chamber.selected(), table.control.scene.draft
    table.control.settle()
    assert at_once[0] == table.control.scene.dossiers[table.control.scene.selected].id
    assert at_once[1] is None and table.control.scene.draft is not None


def test_a_second_press_means_the_same_week(
    open_table: OpenTable, press: Press, qtbot: QtBot
) -> None:
    """End week pressed twice in a row ends one week, and the keyboard still works after it."""
    table = open_table()
    week = table.control.scene.masthead.week
    press(table, Qt.Key.Key_Return, CTRL)
    press(table, Qt.Key.Key_Return, CTRL)
    jobs = table.window().jobs  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=20_000)
    assert table.control.scene.masthead.week == week + 1
    assert table.window().focusWidget() is not None


def test_dossier_page_is_kept_until_it_would_show_something_else(open_table: OpenTable) -> None:
    """Coming back to a bloc shows the same widgets; an act makes them anew."""
    table = open_table()
    table.stage.card.put_away()
    shown = table.side.findChild(QWidget, "want-0")
    for step in (1, -1):
        table.control.step_bloc(step)
        table.control.settle()
    assert shown is not None and shown.isVisible()
    table.control.toggle_item(table.control.scene.selected, 0)
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    assert not isValid(shown)


def test_another_bloc_is_seen_before_its_dossier_is_worked_out(
    open_table: OpenTable, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The chamber is painted with the choice; what takes longer comes after."""
    table, order = open_table(), list[str]()
    table.stage.card.put_away()
    qtbot.wait(20)
    monkeypatch.setattr(ChamberView, "_paint_chamber", lambda *_: order.append("seen"))
    table.control.shown.connect(lambda: order.append("worked out"))
    table.control.step_bloc(1)
    qtbot.waitUntil(lambda: "worked out" in order)
    assert order[0] == "seen"


def test_names_of_the_chamber_stay_where_they_are(open_table: OpenTable) -> None:
    """Looking at another bloc moves no name."""
    table = open_table()
    before = table.stage.chamber.chamber_layout().labels
    table.control.step_bloc(1)
    assert table.stage.chamber.chamber_layout().labels == before
