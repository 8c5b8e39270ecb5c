"""Pages over the table: the coalition's numbers and the sheet of the own seat."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenTable, OpenWindow
from wargame.base.errors import UserError
from wargame.reports.sources import SourceScene
from wargame.session import Session
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import DOSSIER, WHY
from wargame.ui.table.talks import MESSAGES
from wargame.ui.table.why import WhyPanel
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.ledger import LedgerRow
from wargame.ui.widgets.power import PowerChart
from wargame.ui.widgets.term import term_at
from wargame.ui.window.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


@pytest.fixture
def table(open_table: OpenTable) -> TableScreen:
    """A game on the table, nothing over it."""
    made = open_table()
    made.stage.card.put_away()
    return made


def said(where: QWidget) -> str:
    """Every text on a widget."""
    return " ".join(label.text() for label in where.findChildren(Text))


def chart(table: TableScreen) -> PowerChart:
    """The chart on the card."""
    found = table.stage.card.findChild(PowerChart, "power-chart")
    assert found is not None and found.isVisible()
    return found


def test_numbers_come_and_go_by_key(table: TableScreen, press: Press) -> None:
    """F9 opens them with the keyboard on the chart, and puts them away."""
    press(table, Qt.Key.Key_F9)
    assert table.stage.card.kind == "numbers" and chart(table).hasFocus()
    press(table, Qt.Key.Key_F9)
    assert not table.stage.card.isVisible()


def test_chart_walks_by_arrows_and_opens_a_dossier(table: TableScreen, press: Press) -> None:
    """Down to the second bloc, Enter: it is looked at."""
    press(table, Qt.Key.Key_F9)
    press(table, Qt.Key.Key_Down)
    assert chart(table).as_table().chosen == 1
    press(table, Qt.Key.Key_Return)
    assert table.control.scene.selected == 1


def test_click_on_a_row_opens_its_bloc(table: TableScreen, press: Press) -> None:
    """As on a seat of the chamber."""
    press(table, Qt.Key.Key_F9)
    spot = chart(table).rect().bottomLeft()
    spot.setX(40)
    spot.setY(spot.y() - 12)
    QTest.mouseClick(chart(table), Qt.MouseButton.LeftButton, pos=spot)
    assert table.control.scene.selected == len(table.control.scene.dossiers) - 1


def test_numbers_can_be_had_as_a_table(table: TableScreen, press: Press) -> None:
    """Ctrl+T: a row a bloc, with both indices and the promised beside the fair."""
    press(table, Qt.Key.Key_F9)
    press(table, Qt.Key.Key_T, CTRL)
    window = table.window()
    assert isinstance(window, MainWindow)
    sheet = window.tables.pane.sheet()
    assert sheet.heads[3:5] == ("Shapley", "Banzhaf")
    assert len(sheet.rows) == len(table.control.scene.dossiers)
    assert all(" of " in row[-1] for row in sheet.rows)


def test_numbers_follow_the_game(table: TableScreen, press: Press) -> None:
    """An act while they are open changes them in place."""
    press(table, Qt.Key.Key_F9)
    before = chart(table).as_table().rows
    bloc = next(b.index for b in table.control.scene.dossiers if b.id == "valley")
    table.control.toggle_item(bloc, 0)
    table.control.send()
    assert table.stage.card.kind == "numbers" and chart(table).as_table().rows != before


def test_a_deck_beyond_counting_says_so(
    table: TableScreen, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence in place of the chart."""

    def refuse() -> None:
        raise UserError("More than 30 blocs cannot be counted with.")

    monkeypatch.setattr(table._bridge, "workbench", refuse)
    press(table, Qt.Key.Key_F9)
    assert "cannot be counted" in said(table.stage.card)


def test_role_in_the_bar_opens_its_sheet(table: TableScreen) -> None:
    """Aims as things stand; the same as F10."""
    button = next(
        each
        for each in table.bar.findChildren(QWidget)
        if each.accessibleName() == table.control.scene.masthead.role
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert table.stage.card.kind == "seat"
    aims = table._bridge.score().objectives
    assert all(aim.text in said(table.stage.card) for aim in aims)


def test_seat_without_blocs_reads_what_it_watches(open_window: OpenWindow, press: Press) -> None:
    """An outsider's reading column begins with its own aims; a bloc comes and goes over them."""
    window = open_window()
    session = Session.new("iraq-2025", "solo", {"washington": "human"}, "5", None)
    assert window.desk is not None
    window.desk.bridge.attach(session)
    table = window.desk.table
    assert table is not None
    table.stage.card.put_away()
    assert table.control.scene.selected == -1
    assert table._bridge.score().objectives[0].text in said(table.side.dossier)
    press(table, Qt.Key.Key_BracketRight)
    table.control.settle()
    assert table.control.scene.selected >= 0
    press(table, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert table.control.scene.selected == -1 and table.side.tabs.currentIndex() == DOSSIER


def test_glossary_opens_at_the_word_under_the_keyboard(table: TableScreen, press: Press) -> None:
    """G at the moves explains capital first; Ctrl+G puts it away."""
    press(table, Qt.Key.Key_F4)
    press(table, Qt.Key.Key_G)
    assert table.stage.card.kind == "glossary"
    assert said(table.stage.card).index("Political capital") < said(table.stage.card).index("Lots")
    press(table, Qt.Key.Key_G, CTRL)
    assert not table.stage.card.isVisible()


def test_meters_have_a_word_in_the_glossary(table: TableScreen) -> None:
    """G while the mouse points at a meter opens it at the bands, wherever the keyboard is."""
    pointed = [*table.meters.cards(), *table.meters._small.rows()]
    assert pointed and {term_at(each) for each in pointed} == {"band"}


def test_words_are_explained_on_hovering(table: TableScreen) -> None:
    """The tooltip says what the glossary says."""
    texts = {each.id: each.text for each in table._bridge.glossary().words}
    explained = {
        str(each.property("term")): each.toolTip()
        for each in table.side.dossier.findChildren(QWidget)
        if each.property("term")
    }
    assert {"share", "chance", "lots", "tariff"} <= explained.keys()
    assert all(texts[term] == tip for term, tip in explained.items())


def test_pages_are_leafed_through_by_key(table: TableScreen, press: Press) -> None:
    """Page Down on the glossary, which holds nothing else to stop at."""
    press(table, Qt.Key.Key_G, CTRL)
    QApplication.processEvents()
    bar = table.stage.card.findChildren(QScrollBar)
    before = [each.value() for each in bar]
    press(table, Qt.Key.Key_PageDown)
    assert [each.value() for each in bar] != before


def test_a_page_is_made_anew_only_when_it_would_show_something_else(
    table: TableScreen, press: Press
) -> None:
    """Looking at other blocs leaves the open numbers as they are; an act does not."""
    press(table, Qt.Key.Key_F9)
    before = chart(table)
    table.control.step_bloc(1)
    table.control.settle()
    assert chart(table) is before
    table.intents.declared.emit(0)
    assert chart(table) is not before


def test_a_cause_says_what_it_rests_on(table: TableScreen, qtbot: QtBot) -> None:
    """Enter on a line of Why names its rule and each source in full; Enter again puts it away."""
    scene, panel = table.control.scene, WhyPanel()
    qtbot.addWidget(panel)
    meter = scene.why.meters[0]
    lines = (replace(meter.lines[0], code="R98", sources=("T1",)), meter.lines[0])
    known = (SourceScene("T1", "Gazette", "Tides", "2025", "", False, "Gazette, Tides, 2025"),)
    why = replace(scene.why, meters=(replace(meter, lines=lines),))
    panel.show_scene(replace(scene, why=why, sources=known))
    panel.show()
    first = panel.findChildren(LedgerRow)[0]
    QTest.keyClick(first, Qt.Key.Key_Return)
    note = next(each for each in panel.findChildren(Text) if "R98" in each.text())
    assert note.isVisible() and "[T1] Gazette, Tides, 2025" in note.text()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert not note.isVisible()


def test_tab_leads_from_the_leaves_into_what_they_show(table: TableScreen, press: Press) -> None:
    """From Messages to the first letter that may be written, not past all of them to End week."""
    table.side.open_leaf(MESSAGES)
    leaf = table.side.talks.leaves.button(MESSAGES)
    assert leaf is not None
    leaf.setFocus(Qt.FocusReason.TabFocusReason)
    press(table, Qt.Key.Key_Tab)
    reached = QApplication.focusWidget()
    assert reached is not None and reached.objectName().startswith("message-")


def test_tab_leaves_the_column_after_its_last_and_before_its_first(
    table: TableScreen, press: Press
) -> None:
    """Onward to the foot of the screen, back to what stands before the column."""

    def inside(panel: QWidget) -> bool:
        held = QApplication.focusWidget()
        return held is not None and panel.isAncestorOf(held)

    table.side.open(WHY)
    table.side.tabs.tabBar().setFocus()
    for _ in range(200):
        press(table, Qt.Key.Key_Tab)
        if not inside(table.side):
            break
    assert inside(table.outlook)
    press(table, Qt.Key.Key_Backtab)
    assert inside(table.side)
