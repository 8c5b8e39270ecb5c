"""Cards beside one another of which one is chosen; rows slide when they do not fit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from wargame.ui.widgets.canvas import Canvas
from wargame.ui.widgets.clear import see_through
from wargame.ui.widgets.painted import PaintedButton

BAR = 10
"""Kept for the scroll bar."""
GAP = 4


class Choice(PaintedButton):
    """A card that can be the chosen one."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def paint_choice(self, c: Canvas, body: QRectF, radius: float) -> None:
        """The ring of the chosen card, and of the one the keyboard is on."""
        if self.isChecked():
            c.frame(body, c.t.acc, radius, 2)
        if self.shows_ring():
            c.ring(body, radius, 1)


class ChoiceRow(QScrollArea):
    """A row, or two; the arrow keys move the choice.

    Signals:
        chosen: the key of the card the person chose.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[Choice] = []
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        see_through(self)
        self._page = QWidget()
        self._page.setProperty("scroll", "true")
        self._page.setAutoFillBackground(False)
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.rows = 1
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._reveal)
        self.setWidget(self._page)

    def set_cards(self, cards: Sequence[Choice], chosen: str = "") -> None:
        """Show these cards, one of them chosen without a signal."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.setAutoExclusive(False)  # until it is deleted it would still be the chosen one
            card.hide()
            card.deleteLater()
        self._cards = list(cards)
        for card in self._cards:
            card.setChecked(card.key == chosen)
            card.installEventFilter(self)
            card.clicked.connect(self._on_clicked)
            card.setParent(self._page)
            card.show()  # a hidden card counts for nothing in the row's size
        self._arrange()
        self._settle_tabs()
        self.horizontalScrollBar().setValue(0)
        self.updateGeometry()

    def set_room(self, width: int) -> None:
        """Take two rows where one would be wider than ``width``; 0 always leaves one."""
        one = sum(card.sizeHint().width() + GAP for card in self._cards)
        rows = 2 if 0 < width < one else 1
        if rows != self.rows:
            self.rows = rows
            self._arrange()
            self.updateGeometry()

    def _arrange(self) -> None:
        """Lay the cards in their rows, from the start of the line."""
        each = -(-len(self._cards) // self.rows)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // each, place % each)
        self._grid.setColumnStretch(each, 1)

    def cards(self) -> tuple[Choice, ...]:
        """The cards in order."""
        return tuple(self._cards)

    def value(self) -> str:
        """The key of the chosen card, empty if none is."""
        return next((card.key for card in self._cards if card.isChecked()), "")

    def sizeHint(self) -> QSize:
        """As high as its cards."""
        tall = max((card.sizeHint().height() for card in self._cards), default=120)
        return QSize(self._page.sizeHint().width(), (tall + GAP) * self.rows + BAR)

    def minimumSizeHint(self) -> QSize:
        """As high as its cards need."""
        tall = max((card.minimumSizeHint().height() for card in self._cards), default=120)
        return QSize(min(self._page.sizeHint().width(), 540), (tall + GAP) * self.rows + BAR)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the choice with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._walk(watched, event.key())
        return super().eventFilter(watched, event)

    def _walk(self, watched: QObject, key: int) -> bool:
        at = next((n for n, card in enumerate(self._cards) if card is watched), -1)
        on, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            on, back = back, on
        last, each = len(self._cards) - 1, -(-len(self._cards) // self.rows)
        ends = {
            int(on): min(at + 1, last),
            int(back): max(at - 1, 0),
            int(Qt.Key.Key_Home): 0,
            int(Qt.Key.Key_End): last,
        }
        if self.rows > 1:
            ends[int(Qt.Key.Key_Down)] = min(at + each, last)
            ends[int(Qt.Key.Key_Up)] = at - each if at >= each else at
        if at < 0 or key not in ends:
            return False
        card = self._cards[ends[key]]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        card.click()
        return True

    def _on_clicked(self) -> None:
        self._settle_tabs()
        chosen = next((card for card in self._cards if card.isChecked()), None)
        if chosen is not None:
            self._soon.start()
            self.chosen.emit(chosen.key)

    def _reveal(self) -> None:
        """Slide to the chosen card, once the cards are laid out."""
        for card in self._cards:
            if card.isChecked():
                self.ensureWidgetVisible(card, 8, 0)

    def _settle_tabs(self) -> None:
        """One tab stop for the row: the chosen card, or the first."""
        stop = next((card for card in self._cards if card.isChecked()), None)
        for place, card in enumerate(self._cards):
            here = card is stop if stop else place == 0
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
