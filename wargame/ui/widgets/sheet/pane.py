"""The table that takes a chart's place until it is put away."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from wargame.base.text import in_digits
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.panel import paint_panel
from wargame.ui.widgets.sheet.model import Sheet

PAD = 10
HELP = "?"
At = QModelIndex | QPersistentModelIndex
TOP = QModelIndex()
TURNS = frozenset({QEvent.Type.FocusIn, QEvent.Type.FocusOut})
Item = Qt.ItemDataRole
CENTRE = int(Qt.AlignmentFlag.AlignVCenter)
START, END = int(Qt.AlignmentFlag.AlignLeft) | CENTRE, int(Qt.AlignmentFlag.AlignRight) | CENTRE


class SheetModel(QAbstractTableModel):
    """A sheet for Qt's table; columns of figures stand at the end of their cells."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet = Sheet("", (), ())
        self._figures: list[bool] = []

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another sheet; one of the same shape keeps place and selection."""
        same = (sheet.heads, len(sheet.rows)) == (self._sheet.heads, len(self._sheet.rows))
        if not same:
            self.beginResetModel()
        self._sheet = sheet
        self._figures = [
            _figures([row[at] for row in sheet.rows]) for at in range(len(sheet.heads))
        ]
        if not same:
            self.endResetModel()
        elif sheet.rows:
            last = self.index(len(sheet.rows) - 1, len(sheet.heads) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def sheet(self) -> Sheet:
        """What is shown."""
        return self._sheet

    def rowCount(self, parent: At = TOP) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._sheet.rows)

    def columnCount(self, parent: At = TOP) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._sheet.heads)

    def data(self, index: At, role: int = Item.DisplayRole) -> object:
        """A cell's words and side."""
        words = self._sheet.rows[index.row()][index.column()]
        if role == Item.DisplayRole:
            return in_digits(words)
        if role == Item.TextAlignmentRole:
            return self._side(index.column())
        return None

    def headerData(self, section: int, way: Qt.Orientation, role: int = Item.DisplayRole) -> object:
        """A column's name, on the side of its figures."""
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Item.TextAlignmentRole:
            return self._side(section)
        return self._sheet.heads[section] if role == Item.DisplayRole else None

    def _side(self, column: int) -> int:
        return END if column and self._figures[column] else START


def _figures(cells: list[str]) -> bool:
    """Whether most of these cells are figures."""
    plain = sum(not any(letter.isalpha() for letter in cell) for cell in cells if cell)
    return 2 * plain > len(cells)


class SheetPane(QWidget):
    """A panel with the sheet's title, the table and the two keys that matter.

    Signals:
        left: the person wants the chart back.
    """

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = SheetModel()
        self._title = Text("", Role.CARD_TITLE)
        self.view = QTableView()
        self._dress_view()
        self._keys = Text(self.tr("Ctrl+C copies, Ctrl+T goes back."), Role.DENSE, "ink2")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme().px(4))
        for part in (self._title, self.view, self._keys):
            self._column.addWidget(part, 1 if part is self.view else 0)
        self.setFocusProxy(self.view)
        self.hide()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a sheet."""
        side = theme().px(PAD) + EDGE
        self._column.setContentsMargins(side, side, side, side)
        self._title.setText(sheet.title)
        self._title.setToolTip(sheet.title)
        self.view.setAccessibleName(sheet.title)
        self._model.show_sheet(sheet)
        self.view.verticalHeader().setDefaultSectionSize(theme().line(Role.BODY) + theme().px(6))
        head = self.view.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(False)

    def natural_width(self) -> int:
        """The width in which every column is seen whole."""
        bar = self.view.verticalScrollBar().sizeHint().width()
        margins = self._column.contentsMargins()
        return self.view.horizontalHeader().length() + bar + margins.left() + margins.right()

    def begin(self) -> None:
        """Take the keyboard, at the row that is looked at."""
        row = max(self._model.sheet().chosen, 0)
        self.view.setCurrentIndex(self._model.index(row, 0))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def sheet(self) -> Sheet:
        """What is shown."""
        return self._model.sheet()

    def copy(self) -> None:
        """Put what is selected, or all of it, on the clipboard as comma-separated values."""
        chosen = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        whole = chosen if len(chosen) > 1 else ()
        QGuiApplication.clipboard().setText(self._model.sheet().csv(whole))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A raised panel with the accent tab."""
        with canvas(self) as c:
            body = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            paint_panel(c, body, tab=True)
            c.frame(body, c.t.rule_strong, 4)
            c.fill(QRectF(body.x(), body.y(), body.width(), 2), c.t.ink)
            if self.view.hasFocus():
                c.frame(body.adjusted(-2, -2, 2, 2), c.t.acc, 6, 2)

    def _dress_view(self) -> None:
        view = self.view
        view.setModel(self._model)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setWordWrap(False)
        view.verticalHeader().hide()
        view.horizontalHeader().setHighlightSections(False)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pane's keys come before the table's; its ring comes and goes with the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event)
        if event.type() in TURNS:
            self.update()
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        """Copy or go back, and leave to the window what its list of keys is asked by.

        Qt's table would take every letter for the beginning of a row.

        Returns:
            Whether the table has no use for the key.
        """
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() == HELP:
            event.ignore()
        else:
            return False
        return True
