"""The leaves of the talks: blocs, the promise ledger, messages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.conftest import OpenTable
from tests.ui.reading import texts_of
from wargame.reports.messages import Heard
from wargame.ui.table.screen import TableScreen
from wargame.ui.table.side import TALKS
from wargame.ui.table.talks import MESSAGES, PROMISES

Press = Callable[..., None]


def opened(open_table: OpenTable, leaf: str, role: str = "mandate") -> TableScreen:
    """A table with a leaf of the talks open."""
    table = open_table(role)
    table.stage.card.put_away()
    table.side.open_leaf(leaf)
    QApplication.processEvents()
    return table


def click(widget: QWidget | None) -> None:
    """Click the middle of a widget."""
    assert widget is not None and widget.isVisible(), "nothing to click"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def button(table: TableScreen, name: str) -> QPushButton | None:
    """The button of that name on the page that shows; pages that are kept have theirs as well."""
    found = table.side.findChildren(QPushButton, name)
    return next((each for each in found if each.isVisible()), None)


def said(table: TableScreen) -> str:
    """Every text of the open leaf."""
    return " ".join(texts_of(table.side.talks, visible=True))


def test_ledger_declares_and_takes_back(open_table: OpenTable) -> None:
    """The button of a promise gives it; then it stands, with its verdict, and may be taken back."""
    table = opened(open_table, PROMISES)
    assert "Falls due in week 1 of the government." in said(table)
    click(button(table, "promise-audit"))
    assert table.control.scene.promises[0].state == "live"
    assert "Would be" in said(table) and "Broken by giving" in said(table)
    click(button(table, "promise-audit"))
    assert table.control.scene.promises[0].state == "none"


def test_ledger_puts_a_promise_into_the_package(open_table: OpenTable) -> None:
    """For the bloc that is looked at, where the promise may be given to it; and out of it."""
    table = opened(open_table, PROMISES)
    lantern = next(b.index for b in table.control.scene.dossiers if b.id == "lantern")
    table.control.choose_bloc(lantern)
    table.control.settle()
    click(button(table, "package-stipends"))
    draft = table.control.draft
    assert draft is not None and draft.promises == 2
    click(button(table, "package-stipends"))
    assert table.control.draft is not None and table.control.draft.promises == 0


def test_message_is_written_from_its_menu(open_table: OpenTable) -> None:
    """A template, a receiver: the letter stands on top, and costs nothing."""
    table = opened(open_table, MESSAGES)
    capital = table.control.scene.masthead.capital
    button = next(
        each
        for each in table.side.findChildren(QPushButton)
        if each.objectName().startswith("message-")
    )
    button.menu().actions()[0].trigger()
    QApplication.processEvents()
    letters = table._bridge.heard()
    assert len(letters) == 1 and letters[0].mine and letters[0].text in said(table)
    assert table.control.scene.masthead.capital == capital


def test_unread_messages_are_counted(
    open_table: OpenTable, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until their leaf is opened they stand beside its name and that of the tab."""
    table = open_table("for_valley")
    table.stage.card.put_away()
    heard = (Heard(1, "The office", "Valley", False, "We are ready."),)
    monkeypatch.setattr(table._bridge, "heard", lambda: heard)
    table.side.open(TALKS)
    button = table.side.talks.leaves.button(MESSAGES)
    assert button is not None and button.accessibleName() == "Messages 1"
    table.side.open_leaf(MESSAGES)
    assert button.accessibleName() == "Messages"


def test_leaves_turn_by_arrow_keys(open_table: OpenTable, press: Press) -> None:
    """The keyboard moves along the leaves and the page follows."""
    table = opened(open_table, PROMISES)
    button = table.side.talks.leaves.button(PROMISES)
    assert button is not None
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    press(table, Qt.Key.Key_Right)
    assert table.side.talks.leaves.value() == MESSAGES
    assert "Sent and received" in said(table)
