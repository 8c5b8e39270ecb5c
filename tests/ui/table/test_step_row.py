"""A figure with its two buttons: in place in both directions, and told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from wargame.ui.table.row_button import RowButton
from wargame.ui.table.step_row import StepRow
from wargame.ui.widgets import spoken


def made(qtbot: QtBot) -> StepRow:
    """A row that is wider than it asks for."""
    row = StepRow(("Lots", "24 left", "3"), RowButton("minus", "Less"), RowButton("plus", "More"))
    qtbot.addWidget(row)
    row.resize(300, row.sizeHint().height())
    return row


@pytest.mark.parametrize("rtl", [False, True])
def test_buttons_lie_around_the_figure_at_the_end(qtbot: QtBot, rtl: bool) -> None:
    """The last one ends with the line, whichever way that runs."""
    row, direction = made(qtbot), Qt.LayoutDirection
    row.setLayoutDirection(direction.RightToLeft if rtl else direction.LeftToRight)
    row.grab()
    less, more = (part.geometry() for part in row.findChildren(RowButton))
    assert (more.left() == 0) if rtl else (more.right() == row.rect().right())
    assert 20 < (less.left() - more.right() if rtl else more.left() - less.right()) < 40


def test_the_figure_is_heard(qtbot: QtBot) -> None:
    """Name, figure and what is left."""
    spoken.install()
    row = made(qtbot)
    face = QAccessible.queryAccessibleInterface(row)
    assert face is not None
    assert face.text(QAccessible.Text.Name) == "Lots"
    assert face.text(QAccessible.Text.Description) == "3. 24 left"
