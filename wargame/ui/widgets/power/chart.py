"""The coalition's numbers, a row a bloc: a chart that can also be had as a table."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.painted import ENTER_KEYS, ring_after
from wargame.ui.widgets.power.model import PowerRow, PowerWords
from wargame.ui.widgets.power.painting import paint_heads, paint_row, scale_of, widths_of
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST, focus_moved

HEAD, ROW = 22, 27
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PowerChart(QWidget):
    """Seats, standing, power as two bars, and the promised beside the fair.

    Signals:
        opened: id of the bloc whose row was clicked, or on which Enter was pressed.
    """

    opened = Signal(str)
    spoken_role = LIST

    def __init__(self, words: PowerWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: tuple[PowerRow, ...] = ()
        self._at = 0
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.title)

    def set_rows(self, rows: tuple[PowerRow, ...]) -> None:
        """Show these blocs from the top."""
        self._rows = rows
        self._at = min(self._at, max(len(rows) - 1, 0))
        self.updateGeometry()
        self.update()

    def as_table(self) -> Sheet:
        """All figures as they are written."""
        w = self._words
        heads = (w.bloc, w.seats, w.standing, w.shapley, w.banzhaf, w.talks, w.promised)
        rows = tuple(
            (row.look.name, row.seats, row.standing, *row.index_texts, row.talks, row.promised)
            for row in self._rows
        )
        return Sheet(w.title, heads, rows, self._at)

    def spoken(self) -> Spoken:
        """The rows, each with all its figures."""
        return Spoken("", self.as_table().parts())

    def sizeHint(self) -> QSize:
        """Heads and rows."""
        px = theme().px
        return QSize(px(640), px(HEAD) + len(self._rows) * self._tall() + 4)

    def minimumSizeHint(self) -> QSize:
        """As high, narrower."""
        return QSize(theme().px(420), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            widths = widths_of(c.width, self._words, self._rows)
            paint_heads(c, QRectF(0, 0, c.width, c.theme.px(HEAD)), self._words, widths)
            scale = scale_of(self._rows)
            for place, row in enumerate(self._rows):
                box = self._box(place)
                paint_row(c, box, row, scale, widths)
                if place == self._at and self._ring and self.hasFocus():
                    self._paint_ring(c, box)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down walk the rows, Enter and Space open a bloc."""
        key = Qt.Key(event.key())
        if key in STEPS and self._rows:
            self._at = min(max(self._at + STEPS[key], 0), len(self._rows) - 1)
            focus_moved(self, self._at)
            self._ring = True
            self.update()
        elif (key in ENTER_KEYS or key == Qt.Key.Key_Space) and self._rows:
            self.opened.emit(self._rows[self._at].look.id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens the bloc of the row."""
        place = int((event.position().y() - theme().px(HEAD)) // self._tall())
        if 0 <= place < len(self._rows):
            self._at = place
            self.opened.emit(self._rows[place].look.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard brought the focus."""
        self._ring = ring_after(event, self._ring)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Drop the ring."""
        super().focusOutEvent(event)
        self.update()

    def _tall(self) -> int:
        return max(theme().px(ROW), theme().line(Role.BODY) + 8)

    def _box(self, place: int) -> QRectF:
        top = theme().px(HEAD) + place * self._tall()
        return QRectF(0, top, self.width(), self._tall())

    def _paint_ring(self, c: Canvas, box: QRectF) -> None:
        c.frame(box.adjusted(1, 1, -1, -1), c.t.acc, 4, 2)
