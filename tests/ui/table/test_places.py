"""Where things are found again: tabs, scrolled pages, cards of moves, the ways on at the end."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.conftest import OpenTable
from wargame.engine import Kind
from wargame.session import Session
from wargame.ui.table.column import Column
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER, NEWS, TALKS


@pytest.fixture
def table(open_table: OpenTable) -> TableScreen:
    """A table on the small window, its card put away."""
    made = open_table(size=(1366, 768))
    made.stage.card.put_away()
    return made


def finish(table: TableScreen) -> None:
    """Play to the ending and put its card away."""
    session = table._bridge.session
    assert session is not None
    while not session.ending:
        session.stand_in()
        session.end_week()
    table.stage.card.put_away()


def test_an_offer_moves_no_seat(table: TableScreen) -> None:
    """Blocs outside keep their place in the chamber until one joins."""
    before = [bloc.id for bloc in table.control.scene.chamber.blocs]
    last = table.control.scene.chamber.blocs[-1].index
    assert table._bridge.act(Kind.SEND, bloc=last, items=0, lots=1)
    assert [bloc.id for bloc in table.control.scene.chamber.blocs] == before


def test_another_bloc_is_read_from_the_top(table: TableScreen) -> None:
    """The next dossier begins with the bloc's name, however far down the last was read."""
    table.side.open(DOSSIER)
    column = table.side.dossier.findChild(Column)
    assert column is not None
    bar = column.verticalScrollBar()
    bar.setValue(bar.maximum())
    read = bar.value()
    table.control.step_bloc(1)
    table.control.settle()
    assert read > 0 and bar.value() == 0


def test_choosing_a_tile_opens_the_dossier(table: TableScreen) -> None:
    """Also when the news was open."""
    table.side.open(NEWS)
    tile = table.stage.board.tile("works")
    assert tile is not None
    tile.click()
    assert table.side.tabs.currentIndex() == DOSSIER and table.control.picked >= 0


def test_a_new_week_begins_with_the_first_move(table: TableScreen) -> None:
    """The tray goes back to its start, where a choice that is open lies."""
    table._bridge.attach(Session.new("iraq-2025", "solo", {"formateur": "human"}, "7", None))
    table = table.window().desk.table  # type: ignore[attr-defined]
    QApplication.processEvents()
    bar = table.tray._area.horizontalScrollBar()
    bar.setValue(bar.maximum())
    slid = bar.value()
    table.control.weekTurned.emit()
    assert slid > 0 and bar.value() == 0


def test_a_count_moves_no_tab(table: TableScreen) -> None:
    """Reading the news takes the count away and leaves every tab where it was."""
    bar, seen = table.side.tabs.tabBar(), set()
    for count in (0, 3, 0):
        table.side.tabs.set_count(TALKS, count)
        QApplication.processEvents()
        seen.add(tuple(bar.tabRect(tab).x() for tab in range(bar.count())))
    assert len(seen) == 1


def test_after_the_ending_the_way_on_is_what_decided_it(table: TableScreen) -> None:
    """In place of End week, with Home beside it; the menu leads there too."""
    asked: list[str] = []
    table.intents.debriefAsked.connect(lambda: asked.append("debrief"))
    table.intents.homeAsked.disconnect()
    table.intents.homeAsked.connect(lambda: asked.append("home"))
    finish(table)
    leave = table.outlook.findChild(QPushButton, "leave")
    assert leave is not None
    leave.click()
    table.outlook.press()
    assert asked == ["home", "debrief"] and table.outlook.words() == "What decided it"


def test_debrief_is_over_the_fold_of_the_ending(table: TableScreen) -> None:
    """At 1366 by 768 its button is in sight without scrolling, and the cross hides nothing."""
    finish(table)
    table._overlays._away.clear()
    table.control.refresh()
    QApplication.processEvents()
    card = table.stage.card
    button = card.findChild(QWidget, "debrief")
    assert button is not None and button.visibleRegion().boundingRect() == button.rect()
    assert not card._close.geometry().intersects(card._column.geometry())
