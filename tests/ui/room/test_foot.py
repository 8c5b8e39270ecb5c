"""The foot of what slides: whole lines, and a strip that says that there is more."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pictures.measure import pixels
from tests.ui.wheel import wheel
from wargame.ui.fonts import Role
from wargame.ui.table.column import Column, row, words
from wargame.ui.table.row_button import RowButton
from wargame.ui.table.step_row import StepRow
from wargame.ui.widgets.buttons import IconButton
from wargame.ui.widgets.more_below import STRIP, MoreBelow
from wargame.ui.widgets.panel import Panel

LONG = "Glyphs of every height, jumping queues by day. " * 6
ARABIC = "تتوقف إمدادات إيران بين ليلة وضحاها، ومعها نحو 4000 ميغاواط (Iran). " * 6
DARK = 110
"""Of 255: the ink of letters, not the rules and not the ground."""


@pytest.fixture
def panel(qtbot: QtBot, still: None) -> Panel:
    """It lives as long as the test holds it."""
    made = Panel()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def column(panel: Panel) -> Column:
    """Sentences of several lines and of one, on a panel that is too low for them."""
    made = Column()
    QVBoxLayout(panel).addWidget(made)
    made.fill([words(LONG, tone="ink"), 5, *(words("Query", tone="ink") for _ in range(30))])
    panel.resize(300, 260)
    panel.show()
    QApplication.processEvents()
    return made


def strip(column: Column) -> MoreBelow:
    found = column.findChild(MoreBelow)
    assert isinstance(found, MoreBelow)
    return found


def laid_in_a_row() -> QWidget:
    """A name and its button."""
    return row(words("Name"), None, IconButton("x", "Take out"))


def painted_in_a_row() -> QWidget:
    """A name and its buttons, which alone are widgets."""
    return StepRow(("Name", "", ""), RowButton("minus", "Less"), RowButton("plus", "More"))


@pytest.mark.parametrize("at", range(0, 60, 7))
def test_no_line_is_cut_in_arabic(column: Column, mirrored: None, at: int) -> None:
    """Where a line is as high as the highest face in it."""
    column.fill([words(ARABIC, tone="ink"), words(ARABIC, Role.LEAD, "ink")])
    column.window().resize(270, 200)
    QApplication.processEvents()
    test_no_line_is_cut_at_the_foot(column, at)


@pytest.mark.parametrize("at", range(0, 40, 3))
def test_no_line_is_cut_at_the_foot(column: Column, at: int) -> None:
    """Wherever the column is slid to, no ink touches the strip: a line is there or is not."""
    column.verticalScrollBar().setValue(at)
    QApplication.processEvents()
    image = pixels(column.window().grab().toImage())
    foot = column.mapTo(column.window(), QPoint(0, column.height() - STRIP)).y()
    assert strip(column).isVisible() and image[foot - 1].min() > DARK


def test_the_strip_turns_the_page_and_goes_at_the_end(column: Column) -> None:
    """Each press shows what comes next, until there is no more."""
    bar, places = column.verticalScrollBar(), list[int]()
    while strip(column).isVisible() and len(places) < 20:
        places.append(bar.value())
        QTest.mouseClick(strip(column), Qt.MouseButton.LeftButton)
        QApplication.processEvents()
    assert places == sorted(set(places)) and bar.value() == bar.maximum() > 0


def test_the_wheel_slides_the_area_through_its_foot(column: Column) -> None:
    """Over the strip the wheel does what it does anywhere else on the page, both ways."""
    foot, bar = strip(column), column.verticalScrollBar()
    for turn, value in ((-1, bar.singleStep() * QApplication.wheelScrollLines()), (1, 0)):
        wheel(foot, QPoint(foot.width() // 2, foot.height() - 2), turn)
        assert bar.value() == value


def test_a_page_that_fits_has_no_strip(column: Column) -> None:
    """Nor one that has become short."""
    column.fill([words("Query")])
    QApplication.processEvents()
    assert not strip(column).isVisible()


@pytest.mark.parametrize("at", range(0, 32, 4))
@pytest.mark.parametrize("made", [laid_in_a_row, painted_in_a_row])
def test_a_row_is_there_or_is_not(column: Column, at: int, made: Callable[[], QWidget]) -> None:
    """Where a row's button would be cut, its name beside that goes with it."""
    column.fill([made() for _ in range(20)])
    QApplication.processEvents()
    column.verticalScrollBar().setValue(at)
    QApplication.processEvents()
    spot, view = column.mapTo(column.window(), QPoint(0, 0)), column.viewport()
    shot = column.window().grab(QRect(spot, view.size() - QSize(0, STRIP)))
    image, middle = pixels(shot.toImage()), view.width() // 2
    names, buttons = (
        (part.min(axis=(1, 2)) < DARK).nonzero()[0]
        for part in (image[:, :middle], image[:, middle:])
    )
    assert strip(column).isVisible() and abs(int(names[-1]) - int(buttons[-1])) < 10
