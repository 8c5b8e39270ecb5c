"""The numbers of the design, mirrored where lines run right to left."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import OpenTable
from wargame.ui.table.screen import TableScreen
from wargame.ui.widgets.canvas import EDGE


def left(table: TableScreen, widget: QWidget) -> int:
    """Where the body of a panel begins."""
    return widget.mapTo(table, QPoint(0, 0)).x() + EDGE


@pytest.mark.parametrize(
    ("size", "columns"), [((1440, 900), (280, 784, 312)), ((1366, 768), (256, 758, 296))]
)
def test_columns_have_the_widths_of_the_design(
    open_table: OpenTable, size: tuple[int, int], columns: tuple[int, int, int]
) -> None:
    """280, 784, 312 on the large window; 256, 758, 296 on the small one."""
    table = open_table(size=size)
    parts = (table.meters, table.stage, table.side)
    assert tuple(part.width() - 2 * EDGE for part in parts) == columns


def test_nothing_reaches_out_of_the_small_window(open_table: OpenTable) -> None:
    """At 1366 by 768 every panel lies inside the window, and none over another."""
    table = open_table(size=(1366, 768))
    parts = [table.bar, table.meters, table.stage, table.side, table.tray, table.outlook]
    assert all(table.rect().contains(part.geometry()) for part in parts)
    pairs = [(a, b) for a in parts for b in parts if a is not b]
    assert not any(a.geometry().adjusted(0, 0, -9, -9).intersects(b.geometry()) for a, b in pairs)


def test_extra_width_goes_to_the_centre_and_then_to_margins(open_table: OpenTable) -> None:
    """The centre grows to 1040, then the margins do."""
    table = open_table(size=(1920, 1080))
    assert table.stage.width() - 2 * EDGE in (1039, 1040)
    assert left(table, table.meters) > 16


def test_right_to_left_mirrors_the_columns(open_table: OpenTable, mirrored: None) -> None:
    """In Arabic the meters stand on the right and the reading column on the left."""
    table = open_table(language="ar")
    assert left(table, table.side) == 16
    assert left(table, table.meters) + 280 == 1440 - 16


def test_arabic_fits_the_small_window(open_table: OpenTable, mirrored: None) -> None:
    """Taller lines do not push the window beyond 1366 by 768."""
    table = open_table(language="ar", size=(1366, 768))
    size = table.window().size()
    assert (size.width(), size.height()) == (1366, 768)
