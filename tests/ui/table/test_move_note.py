"""The note on a move is as high as what it says, from the moment it says it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from wargame.reports.effects import EffectLine
from wargame.reports.foretold import ChangeScene, Difference
from wargame.ui.table.changes import MoveNote
from wargame.ui.widgets.figure_row import FigureRow
from wargame.ui.widgets.heading import Heading
from wargame.ui.widgets.label import Text

SENTENCE = "Chance hides every other difference: too few of these games part from one another. "


def change(lines: int) -> ChangeScene:
    """So many differences, and a rest of as many sentences."""
    found = tuple(Difference(f"Meter {n}", "+3", "") for n in range(lines))
    return ChangeScene(200, found, SENTENCE * lines, "")


@pytest.fixture
def host(qtbot: QtBot, still: None) -> QWidget:
    """A wide window."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


@pytest.fixture
def note(host: QWidget) -> MoveNote:
    """A note in a window that is on the screen."""
    made = MoveNote(host)
    host.show()
    return made


def cut(note: MoveNote) -> list[str]:
    """What is lower than its words, or lies under another part."""
    parts = [
        each
        for kind in (Text, FigureRow, Heading)
        for each in note.findChildren(kind)
        if each.isVisible()
    ]
    places = [QRect(each.mapTo(note, each.rect().topLeft()), each.size()) for each in parts]
    low = [
        each.accessibleName()
        for each in parts
        if each.height() < max(each.heightForWidth(each.width()), each.minimumSizeHint().height())
    ]
    meet = [str(a) for n, a in enumerate(places) for b in places[:n] if a.intersects(b)]
    return low + meet


@pytest.mark.parametrize("before", [None, change(1), change(5)])
def test_a_note_filled_anew_is_as_high_as_its_new_words(
    note: MoveNote, before: ChangeScene | None
) -> None:
    """Nothing is squashed when differences come in place of fewer, of more or of none."""
    for scene in (before, change(3), change(0), change(4)):
        note.show_over(QRect(300, 600, 180, 90), scene)
        QApplication.processEvents()
        assert cut(note) == []


def test_a_note_of_effects_grows_when_differences_are_known(note: MoveNote) -> None:
    """A card's effects are told first; what would change comes under them, and squashes none."""
    effects = tuple(EffectLine(f"Fuel {n}", 2, "+2", note="if it works") for n in range(3))
    for scene in (None, change(2), None, change(4)):
        note.show_over(QRect(300, 600, 180, 90), scene, effects)
        QApplication.processEvents()
        assert cut(note) == []
