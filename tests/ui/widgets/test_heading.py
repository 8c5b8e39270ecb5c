"""Headings and rows of figures are painted, and are read and heard as the labels before them."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wargame.ui.table.column import heading
from wargame.ui.widgets import spoken
from wargame.ui.widgets.figure_row import FigureRow
from wargame.ui.widgets.heading import Heading


@pytest.fixture(autouse=True)
def listening(qapp: QApplication) -> Iterator[None]:
    """A screen reader is there."""
    spoken.install()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def said(part: Heading | FigureRow, kind: QAccessible.Text) -> str:
    """What a screen reader is told of a part."""
    face = QAccessible.queryAccessibleInterface(part)
    assert face is not None
    return face.text(kind)


def test_heading_is_a_heading_to_a_screen_reader(qtbot: QtBot) -> None:
    """Name, note and role are those that are seen."""
    part = heading("Red lines", "as far as known")
    qtbot.addWidget(part)
    assert isinstance(part, Heading)
    face = QAccessible.queryAccessibleInterface(part)
    assert face is not None and face.role() == QAccessible.Role.Heading
    assert said(part, QAccessible.Text.Name) == "Red lines"
    assert said(part, QAccessible.Text.Description) == "as far as known"


def test_figure_is_the_value_of_its_row(qtbot: QtBot) -> None:
    """A screen reader says the name and then the figure."""
    row = FigureRow("Trust in the formateur", "48")
    qtbot.addWidget(row)
    assert said(row, QAccessible.Text.Name) == "Trust in the formateur"
    assert said(row, QAccessible.Text.Value) == "48"


@pytest.mark.parametrize("part", [Heading, FigureRow])
def test_nothing_is_dearer_than_one_widget(qtbot: QtBot, part: type) -> None:
    """A dossier has a dozen of them, each made anew with its page."""
    made = part("Name", "Note")
    qtbot.addWidget(made)
    assert not made.children()
