"""Where the panels of the table lie: as in the design, or with the reading column as a drawer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QStyle, QVBoxLayout, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE

if TYPE_CHECKING:
    from wargame.ui.table.screen import TableScreen

WIDE, HIGH = 1440, 900
COLUMNS = {False: (280, 312), True: (256, 296)}
LARGE, LARGE_COLUMNS = (2200, 1200), (340, 372)
MARGIN = 16
GUTTER = {False: 16, True: 12}
CENTRE_MOST, CENTRE_SHARE = 1040, 1.15
"""The middle is so wide at most, or on a high window so many times as wide as high."""
CENTRE_LEAST = 620
"""Where the middle would be narrower than this, the reading column becomes a drawer."""
TIGHT_HIGH = 768
"""A table lower than that is tight."""

FOOT = 3
"""Row of the moves; over it the strip of the odds, and what the outlook is higher than they are."""


class Plan(QObject):
    """Lays out a table. With large texts on a small window the dossier is a drawer.

    Attributes:
        drawer: whether the reading column lies over the middle and can be put away.
    """

    def __init__(self, table: "TableScreen") -> None:
        super().__init__(table)
        self._table = table
        self.drawer = False
        self._grid = QGridLayout()
        self._grid.addWidget(table.meters, 0, 0, 2, 1)
        self._grid.addWidget(table.tray, FOOT, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(0, 1)
        self._place_middle()
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(table.bar)
        column.addWidget(table.travel)
        column.addLayout(self._grid, 1)

    def settle(self) -> None:
        """Take the numbers of the large or the small design, at the present text scale."""
        table, scale = self._table, theme().scale
        compact = table.width() < WIDE * scale or table.height() < HIGH * scale
        tight = table.height() < TIGHT_HIGH * scale
        large = table.width() >= LARGE[0] * scale and table.height() >= LARGE[1] * scale
        columns = LARGE_COLUMNS if large else COLUMNS[compact]
        gutter = GUTTER[compact]
        room = table.width() - 2 * gutter - 2 * MARGIN
        least = round(CENTRE_LEAST * scale)
        start, end = (round(width * scale) for width in columns)
        if room - start - end < least <= room - columns[0] - end:
            start = columns[0]  # narrow meters, so that the reading column stays beside the middle
        centre = room - start - end
        self._turn(centre < least)
        for part in (table.bar, table.tray, table.outlook):
            part.set_compact(compact)
        for tightened in (table.bar, table.meters, table.stage, table.tray):
            tightened.set_tight(tight)
        high = table.height() - table.bar.minimumHeight() - table.tray.minimumHeight()
        most = max(round(CENTRE_MOST * scale), round(high * CENTRE_SHARE))
        spare = max(centre - most, 0) // 2
        table.bar.set_drawer(self.drawer)
        table.meters.setFixedWidth(start + 2 * EDGE)
        table.side.setFixedWidth(end + 2 * EDGE)
        table.outlook.setFixedWidth(end + 2 * EDGE)
        self._settle_foot()
        side = MARGIN - EDGE + spare
        top = (10 if compact else MARGIN) - EDGE
        self._grid.setContentsMargins(side, top, side, 6 if compact else 8)
        self._grid.setHorizontalSpacing(gutter - 2 * EDGE)
        self._grid.setVerticalSpacing(0)
        self._place_drawer()

    def _settle_foot(self) -> None:
        """The outlook is as high as it needs to be, and reaches up beside the stage."""
        table = self._table
        tall = max(table.outlook.need(table.outlook.width()), table.tray.minimumHeight())
        table.outlook.setFixedHeight(tall)
        over = tall - table.tray.minimumHeight()
        self._grid.setRowMinimumHeight(1, 0 if self.drawer else over)

    def show_side(self) -> None:
        """Open the drawer; nothing where the reading column always shows."""
        if self.drawer:
            self._place_drawer()
            self._table.side.show()
            self._table.side.raise_()

    def hide_side(self) -> bool:
        """Put the drawer away and the keyboard to the table; whether it was open."""
        table = self._table
        if not self.drawer or not table.side.isVisible():
            return False
        held = QApplication.focusWidget()
        table.side.hide()
        if held is not None and table.side.isAncestorOf(held):
            table.stage.focus_chamber()
        return True

    def toggle_side(self) -> None:
        """Open the drawer or put it away."""
        if not self.hide_side():
            self.show_side()

    def _turn(self, drawer: bool) -> None:
        """Change from one way to the other."""
        if drawer == self.drawer:
            return
        self.drawer = drawer
        self._grid.removeWidget(self._table.side)
        self._grid.removeWidget(self._table.stage)
        self._grid.removeWidget(self._table.outlook)
        self._place_middle()
        side, held = self._table.side, QApplication.focusWidget()
        side.set_raised(drawer)
        side.setVisible(not drawer or (held is not None and side.isAncestorOf(held)))

    def _place_middle(self) -> None:
        """Stage and outlook, and the reading column beside and above them.

        Where that is a drawer, the stage takes its width too, and the odds of the endings lie in a
        strip over the moves, so that the foot is no higher than these.
        """
        table, grid = self._table, self._grid
        grid.addWidget(table.stage, 0, 1, 2, 2 if self.drawer else 1)
        if self.drawer:
            grid.addWidget(table.outlook, FOOT, 2)
            grid.addWidget(table.outlook.prospects, FOOT - 1, 0, 1, 3)
            table.outlook.prospects.setContentsMargins(EDGE, 0, EDGE, 0)
        else:
            grid.addWidget(table.side, 0, 2)
            grid.addWidget(table.outlook, 1, 2, FOOT, 1)
            table.outlook.hold_prospects()

    def _place_drawer(self) -> None:
        """At the end of the table, from the bar down to the foot of the stage."""
        table: QWidget = self._table
        if not self.drawer:
            return
        travel, strip = self._table.travel, self._table.outlook.prospects
        top = self._table.bar.height() + (0 if travel.isHidden() else travel.height()) + 10 - EDGE
        foot = self._table.tray.height() + (0 if strip.isHidden() else strip.height()) + 6
        room = QRect(0, top, table.width() - MARGIN + EDGE, table.height() - top - foot)
        size = QSize(self._table.side.width(), room.height())
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        mirrored = QStyle.visualRect(table.layoutDirection(), table.rect(), room)
        self._table.side.setGeometry(
            QStyle.alignedRect(table.layoutDirection(), corner, size, mirrored)
        )
