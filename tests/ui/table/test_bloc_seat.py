"""The table of a seat that speaks for blocs: its desk, claims by tile and by drop, its people."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import OpenTable, OpenWindow
from tests.ui.reading import texts_of
from wargame.engine import Kind
from wargame.session import Session
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER, TALKS
from wargame.ui.widgets.bars import AcceptanceBar
from wargame.ui.widgets.label import Text


@pytest.fixture
def table(open_table: OpenTable) -> TableScreen:
    """The Islands' table: an offer stands, and Ports may be asked for."""
    made = open_table("for_islands")
    made.stage.card.put_away()
    made.side.open(DOSSIER)
    return made


def claims(table: TableScreen) -> list[int]:
    """What was asked for, in the order of asking."""
    session = table._bridge.session
    assert session is not None
    notes = [note.data for note in session.record.notes if note.kind == "act"]
    mine = [data for data in notes if data["role"] == session.role]
    return [data["target"] for data in mine if data["kind"] == Kind.COUNTER]


def test_tile_that_is_looked_at_can_be_asked_for(table: TableScreen) -> None:
    """One press in the dossier declines and asks for it."""
    talks = table.control.scene.inbox[0]
    item = next(c.target for c in talks.claimable if c.target < len(table._bridge.position.owner))
    table.control.pick_post(item)
    table.control.settle()
    button = table.side.findChild(QWidget, "claim-picked")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert claims(table) == [item]


def test_own_bloc_dropped_on_a_tile_asks_for_it(table: TableScreen) -> None:
    """As the office's drop makes an offer; another's bloc is refused in words."""
    talks = table.control.scene.inbox[0]
    item = next(c.target for c in talks.claimable if c.target < len(table._bridge.position.owner))
    said: list[str] = []
    table.control.said.connect(said.append)
    other = next(b.index for b in table.control.scene.chamber.blocs if b.index != talks.bloc)
    table.stage.dropped.emit(other, item)
    table.stage.dropped.emit(talks.bloc, item)
    assert claims(table) == [item]
    assert said[0] == "Only the formateur's office makes offers."


def test_own_people_are_asked_not_an_offer_judged(table: TableScreen) -> None:
    """The chance in one's own dossier is that of one's own people; a yes says what it changes."""
    table.control.choose_bloc(table.control.scene.inbox[0].bloc)
    table.control.settle()
    QApplication.processEvents()
    bars = [each for each in table.side.findChildren(AcceptanceBar) if each.isVisible()]
    assert [each.accessibleName() for each in bars] == ["Your own people would say yes"]
    texts = texts_of(table.side, visible=True)
    assert "If you say yes before others act" in texts


def test_team_with_several_blocs_has_them_first(open_window: OpenWindow) -> None:
    """The class cast: its blocs head the talks, and cards show whose bloc acts."""
    window = open_window()
    session = Session.new("iraq-2025", "class", {"armed_wings": "human"}, "11", None)
    assert window.desk is not None
    window.desk.bridge.attach(session)
    table = window.desk.table
    assert table is not None
    table.side.open(TALKS)
    rows = [each for each in table.side.talks.findChildren(QWidget) if each.objectName()]
    talks = [each.objectName() for each in rows if each.objectName().startswith("talk-")]
    mine = {f"talk-{talk.id}" for talk in table.control.scene.inbox}
    assert len(mine) == 3 and set(talks[:3]) == mine
    actors = {card.move_data().actor for card in table.tray.cards()} - {None}
    assert len(actors) == 3


def test_nothing_left_to_ask_for_is_said(open_table: OpenTable) -> None:
    """In place of a counter, why there is none."""
    table = open_table("for_valley")
    table.stage.card.put_away()
    assert not table.control.scene.inbox[0].claimable
    texts = [label.text() for label in table.side.dossier.findChildren(Text)]
    assert any(text.startswith("Nothing is left to ask for") for text in texts)


def test_the_room_beside_few_moves_says_where_answers_are(
    table: TableScreen, open_table: OpenTable
) -> None:
    """A bloc has few moves of its own; the office fills the row and is told nothing."""
    hint = table.tray._hint
    assert hint.isVisible() and "dossier" in hint.text()
    last, start = table.tray.cards()[-1], QPoint(0, 0)
    end = last.mapTo(table.tray, start).x() + last.width()
    assert hint.mapTo(table.tray, start).x() > end
    assert not open_table("mandate").tray._hint.isVisible()
