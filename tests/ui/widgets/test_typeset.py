"""Lines of text: shortened, broken and drawn as Qt would, though they are remembered."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.block import block_size
from wargame.ui.widgets.canvas import Align, Canvas
from wargame.ui.widgets.typeset import whole_figures, width_of, wrapped

FLAGS: dict[Align, Qt.AlignmentFlag] = {
    "start": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "end": Qt.AlignmentFlag.AlignRight,
}


def drawn(qtbot: QtBot, words: str, align: Align, room: QRectF, *, by_qt: bool) -> QImage:
    """A line in a room, by the canvas or by Qt's painter."""
    widget, image = QWidget(), QImage(180, 40, QImage.Format.Format_RGB32)
    qtbot.addWidget(widget)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    c = Canvas(widget, painter)
    if by_qt:
        painter.setFont(theme().font(Role.LEAD))
        painter.setPen(QColor(c.t.ink))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        how = FLAGS[align] | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, how.value | Qt.TextFlag.TextDontClip.value, words)
    else:
        c.text(room, words, Role.LEAD, c.t.ink, align)
    painter.end()
    return image


@pytest.mark.parametrize("words", ["State of Law · 30", "−4.5", "كتلة صادقون 27"])
@pytest.mark.parametrize("align", FLAGS)
def test_a_line_is_drawn_as_by_qt(qtbot: QtBot, words: str, align: Align) -> None:
    """Glyphs that were chosen before lie where Qt's painter would put them."""
    for tall in range(64, 128):
        room = QRectF(3.25, 4.5, 150.5, tall / 4)
        own = drawn(qtbot, words, align, room, by_qt=False)
        assert own == drawn(qtbot, words, align, room, by_qt=True)


@pytest.mark.parametrize("role", [Role.TIMER, Role.LABEL, Role.DENSE])
def test_a_line_that_hardly_fits_breaks_where_qt_breaks_it(role: Role) -> None:
    """In rooms around its own width as well, where the last letter reaches over its end."""
    words = "Not open to it"
    whole, one = int(width_of(words, role)), block_size("0", role, 0, 0, False).height()
    for room in range(whole - 4, whole + 12):
        tall = block_size(words, role, 0, room, True).height()
        assert len(wrapped(words, role, 0, room, 3)) == round(tall / one)


@pytest.mark.parametrize(
    ("words", "cut", "shown"),
    [
        ("237 expected, 165 needed", "237 expected, 1…", "237 expected,…"),
        ("237 expected, 165 needed", "237 expected, 165…", "237 expected, 165…"),
        ("والمطلوب 165", "والمطلوب 16…", "والمطلوب…"),
        ("12,500 IQD", "12,5…", "…"),
        ("Goodwill between the lists", "Goodwill betw…", "Goodwill betw…"),
        ("165", "165", "165"),
    ],
)
def test_no_figure_is_cut(words: str, cut: str, shown: str) -> None:
    """165 cut to 1 would be another number."""
    assert whole_figures(words, cut) == shown
