"""Government weeks at the table: a minister is named by click, by key and by drop, and voted on."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from wargame.session import Session
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER, TALKS

Press = Callable[..., None]


@pytest.fixture
def table(open_window: OpenWindow) -> TableScreen:
    """A cabinet of Marsa in its first week, without a minister of works."""
    session = Session.new("tiny", "solo", {"mandate": "human"}, "40", None)
    while int(session.state.governed[0]) < 0:
        session.stand_in()
        session.end_week()
    window = open_window()
    assert window.desk is not None
    window.desk.bridge.attach(session)
    made = window.desk.table
    assert made is not None
    made.stage.card.put_away()
    QApplication.processEvents()
    return made


def click(widget: QWidget | None) -> None:
    """Click the middle of a widget."""
    assert widget is not None and widget.isVisible(), "nothing to click"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def named(table: TableScreen) -> bool:
    """Whether a minister of works waits for parliament."""
    tile = table.stage.board.tile("works")
    assert tile is not None
    return tile.post().named


def test_vacant_ministry_says_so(table: TableScreen) -> None:
    """On its tile, for the eye and for assistive technology."""
    tile = table.stage.board.tile("works")
    assert tile is not None and tile.post().vacant and tile.spoken().value == "Vacant"


def test_minister_is_named_by_mouse(table: TableScreen) -> None:
    """Tile, partner in the dossier, button; each candidate with its chance."""
    click(table.stage.board.tile("works"))
    row = table.side.findChild(QWidget, "candidate-valley") or table.side.findChild(
        QWidget, "candidate-harbour"
    )
    assert row is not None and "%" in row.accessibleName()
    click(row)
    click(table.side.findChild(QWidget, "nominate"))
    assert named(table)


def test_minister_is_named_by_keys(table: TableScreen, press: Press) -> None:
    """O and a partner's letter, as for an offer; Delete takes the name back."""
    table.stage.focus_board(table.control.scene.board.sections[0].tiles[0].index)
    tile = table.stage.board.tile("works")
    assert tile is not None
    tile.setFocus(Qt.FocusReason.OtherFocusReason)
    partner = next(b for b in table.control.scene.chamber.blocs if b.in_coalition)
    press(table, Qt.Key.Key_O)
    press(table, Qt.Key(ord(partner.letter.upper())))
    assert named(table)
    press(table, Qt.Key.Key_Delete)
    assert not named(table)


def test_dropping_a_bloc_names_it(table: TableScreen) -> None:
    """A partner is named; an outsider is not, and why is said."""
    blocs = table.control.scene.chamber.blocs
    outsider = next(b for b in blocs if not b.in_coalition)
    said: list[str] = []
    table.control.said.connect(said.append)
    table.stage.board.blocDropped.emit("works", outsider.id)
    assert not named(table) and said == ["Not in the coalition."]
    table.stage.board.blocDropped.emit("works", blocs[0].id)
    assert named(table)


def test_result_is_told_like_a_vote(table: TableScreen, qtbot: QtBot) -> None:
    """The week ends, parliament votes, a card shows the minister and the seats for him."""
    table.stage.board.blocDropped.emit("works", table.control.scene.chamber.blocs[0].id)
    table.control.end_week()
    jobs = table.window().jobs  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=20_000)
    assert table.stage.card.isVisible() and table.stage.card.kind == "result"


def test_dossier_speaks_of_no_offer_in_government(table: TableScreen) -> None:
    """No package, no chance of a yes, no send button once a cabinet governs."""
    table.side.open(DOSSIER)
    assert table.control.scene.draft is None
    send = table.side.findChild(QWidget, "send")
    assert send is not None and not send.isVisible()


def test_talks_tell_how_the_government_stands(table: TableScreen) -> None:
    """Vacant ministries lead to their dossier, partners stand with a band."""
    table.side.open(TALKS)
    partners = [row for row in table.side.findChildren(QWidget) if row.objectName()[:5] == "talk-"]
    assert partners and any("Settled" in row.accessibleName() for row in partners)
    click(table.side.findChild(QWidget, "vacant-works"))
    assert table.side.tabs.currentIndex() == DOSSIER and table.control.picked >= 0
