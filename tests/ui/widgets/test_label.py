"""Labels: painted, and yet broken and measured as Qt's own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.widgets.conftest import Picture, distinct
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets import spoken
from wargame.ui.widgets.label import Text

LONG = "0 points on the tariff, worth 0 to it; 26.8 would be fair."
SAID = pytest.mark.parametrize("words", ["Lots", LONG, f"{LONG}\n{LONG}", "كتلة 12 مقعدا", ""])
WIDTHS = (40, 100, 268, 700)


def own(qtbot: QtBot, words: str, wrap: bool) -> QLabel:
    """Qt's label of the same words."""
    label = QLabel(words)
    qtbot.addWidget(label)
    label.setWordWrap(wrap)
    flag = Qt.AlignmentFlag
    label.setAlignment(flag.AlignLeft | flag.AlignAbsolute | flag.AlignVCenter)
    label.setFont(theme().font(Role.LEAD))
    return label


@SAID
@pytest.mark.parametrize("wrap", [True, False])
def test_a_label_is_as_large_as_qts(qtbot: QtBot, words: str, wrap: bool) -> None:
    """What it asks for, its least width, and its height in any width."""
    text, label = Text(words, Role.LEAD, wrap=wrap), own(qtbot, words, wrap)
    qtbot.addWidget(text)
    low = theme().line(Role.LEAD)
    assert text.sizeHint() == label.sizeHint().expandedTo(text.minimumSizeHint())
    assert text.minimumSizeHint().width() == label.minimumSizeHint().width()
    if wrap and words:
        for width in WIDTHS:
            assert text.heightForWidth(width) == max(label.heightForWidth(width), low)


@SAID
@pytest.mark.parametrize("height", [20, 44, 90])
def test_a_label_looks_as_qts(qtbot: QtBot, picture: Picture, words: str, height: int) -> None:
    """The same lines at the same places, also where not all of them fit."""
    text, label = Text(words, Role.LEAD, wrap=True), own(qtbot, words, True)
    for part in (text, label):
        part.resize(180, height)
    assert distinct([picture(text), picture(label)]) == 1


def test_a_label_says_its_words(qtbot: QtBot) -> None:
    """Its name is what it says, whatever it said before."""
    spoken.install()
    text = Text("Open")
    qtbot.addWidget(text)
    text.setText("Held")
    face = QAccessible.queryAccessibleInterface(text)
    assert face is not None and face.role() == QAccessible.Role.StaticText
    assert face.text(QAccessible.Text.Name) == text.text() == "Held"
