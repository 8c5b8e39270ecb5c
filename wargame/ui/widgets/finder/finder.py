"""A field over the screen with what it finds under it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.finder.found import Found, matching
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.painted import ENTER_KEYS
from wargame.ui.widgets.panel import paint_panel
from wargame.ui.widgets.sheet.model import Sheet
from wargame.ui.widgets.sheet.pane import SheetModel

WIDE, HIGH, PAD = 520, 400, 14
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class Finder(QWidget):
    """Lies over its parent while it is asked for; Enter goes, Escape or a click beside it leaves.

    Attributes:
        field: where the letters go.
    """

    def __init__(self, offers: Callable[[], tuple[Found, ...]], parent: QWidget) -> None:
        """Set up the finder.

        Args:
            offers: says what there is on the screen, each time it is asked for.
            parent: what it lies over.
        """
        super().__init__(parent)
        self._offers = offers
        self._all: tuple[Found, ...] = ()
        self._found: tuple[Found, ...] = ()
        self._back: QWidget | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find"))
        self.field.setPlaceholderText(self.tr("A bloc, a post, a move, a panel"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._model = SheetModel()
        self._show(())
        self._view = self._made_view()
        self._none = Text(self.tr("Nothing here has that name."), Role.BODY, "ink2")
        self._box = QWidget(self)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(PAD + EDGE, PAD + EDGE, PAD + EDGE, PAD + EDGE)
        for part in (self.field, self._none, self._view):
            column.addWidget(part, 1 if part is self._view else 0)
        self.setFocusProxy(self.field)
        parent.installEventFilter(self)
        self.hide()

    def toggle(self) -> None:
        """Show it, or put it away."""
        if self.isVisible():
            self.put_away()
            return
        self._back = self.window().focusWidget()
        self._all = self._offers()
        self.field.clear()
        self._search("")
        self._settle()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        """Hide it and give the keyboard back."""
        back, self._back = self._back, None
        self.hide()
        self._all = self._found = ()
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def found(self) -> tuple[Found, ...]:
        """What is listed now."""
        return self._found

    def go(self) -> None:
        """Go to what is marked; it says itself where the keyboard is then."""
        row = self._view.currentIndex().row()
        if 0 <= row < len(self._found):
            chosen = self._found[row]
            self.put_away()
            chosen.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list typed into the field; the parent's size."""
        if watched is self.field and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._take(event)
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._settle()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it puts it away."""
        if not self._box.geometry().contains(event.position().toPoint()):
            self.put_away()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A veil, and the card."""
        with canvas(self) as c:
            veil = QColor(c.t.sunk if c.t.is_dark else c.t.ink)
            veil.setAlpha(170 if c.t.is_dark else 90)
            c.p.fillRect(self.rect(), veil)
            card = QRectF(self._box.geometry()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            paint_panel(c, c.place(card), tab=True)

    def _take(self, event: QKeyEvent) -> bool:
        """Whether a key was meant for the list."""
        step = STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in ENTER_KEYS:
            self.go()
        elif step is not None:
            row = self._view.currentIndex().row() + step
            self._mark(min(max(row, 0), len(self._found) - 1))
        else:
            return False
        return True

    def _search(self, typed: str) -> None:
        self._found = matching(self._all, typed)
        self._show(tuple((each.name, each.kind) for each in self._found))
        self._none.setVisible(not self._found)
        self._mark(0)

    def _show(self, rows: tuple[tuple[str, str], ...]) -> None:
        self._model.show_sheet(Sheet(self.tr("Found"), (self.tr("Name"), self.tr("Kind")), rows))

    def _mark(self, row: int) -> None:
        index = self._model.index(row, 0)
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)

    def _settle(self) -> None:
        """Take the upper middle of the parent."""
        host = self.parentWidget()
        if host is None:
            return
        self.setGeometry(host.rect())
        wide = min(theme().px(WIDE), self.width() - 4 * EDGE)
        high = min(theme().px(HIGH), self.height() - 4 * EDGE)
        self._box.setGeometry((self.width() - wide) // 2, (self.height() - high) // 4, wide, high)
        self._view.verticalHeader().setDefaultSectionSize(theme().line(Role.BODY) + theme().px(10))

    def _made_view(self) -> QTableView:
        view = QTableView()
        view.setModel(self._model)
        view.setAccessibleName(self.tr("Found"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setShowGrid(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for head in (view.verticalHeader(), view.horizontalHeader()):
            head.hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.clicked.connect(self.go)
        return view
