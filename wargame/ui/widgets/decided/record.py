"""What really happened, as a line with dated marks; it is gone along where it does not fit."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, Canvas, canvas
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST
from wargame.ui.widgets.typeset import wrapped

CELL, HEAD, AFTER = 200, 28, 14
"""An event's least width, the line with the mark over it, and the space after it."""
MOST_LINES = 12
NOTCH = 120
"""Of the wheel, in eighths of a degree: an event further."""


@dataclass(frozen=True)
class Record:
    """Something that happened, with the sources it rests on."""

    date: str
    title: str
    text: str
    sources: str


class RecordStrip(QWidget):
    """Events from the first to the last; arrow keys and the wheel go along them.

    Signals:
        moved: other events are on show, or more or fewer.
    """

    moved = Signal()
    spoken_role = LIST

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Record, ...] = ()
        self._first = self._turned = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("What happened in history"))

    def set_events(self, events: tuple[Record, ...], first: int = 0) -> None:
        """Show events in their order, from one of them on."""
        self._events = events
        self.updateGeometry()
        self._go_to(first)

    def first(self) -> int:
        """Place of the first event on show: no later than fills the line."""
        return self._within(self._first)

    def count(self) -> int:
        """How many events there are."""
        return len(self._events)

    def across(self) -> int:
        """How many of them lie side by side."""
        return _across(self.width())

    def step(self, places: int) -> None:
        """Go along the events, to the first or the last at most."""
        self._go_to(self._within(self.first() + places))

    def as_table(self) -> Sheet:
        """A row an event."""
        heads = (self.tr("Date"), self.tr("Event"), self.tr("Text"), self.tr("Sources"))
        rows = tuple((e.date, e.title, e.text, e.sources) for e in self._events)
        return Sheet(self.accessibleName(), heads, rows)

    def spoken(self) -> Spoken:
        """Each event with its date and sources."""
        return Spoken(parts=self.as_table().parts())

    def hasHeightForWidth(self) -> bool:
        """What happened breaks into lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the longest event, so that going along moves nothing."""
        room = width / _across(width) - theme().px(AFTER)
        return theme().px(HEAD) + max(
            (_words_height(each, room) for each in self._events), default=0
        )

    def sizeHint(self) -> QSize:
        """A line of events."""
        wide = theme().px(900)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """One event."""
        return QSize(theme().px(CELL), theme().px(HEAD))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go along, Home and End to the ends."""
        back = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {
            Qt.Key.Key_Right: -1 if back else 1,
            Qt.Key.Key_Left: 1 if back else -1,
            Qt.Key.Key_Home: -len(self._events),
            Qt.Key.Key_End: len(self._events),
        }
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Go along, whichever way the wheel turns; at the ends it is left to what this lies on."""
        turn, back = event.angleDelta(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._turned -= turn.y() or (-turn.x() if back else turn.x())
        places = int(self._turned / NOTCH)
        self._turned -= places * NOTCH
        before = self.first()
        self.step(places)
        event.setAccepted(not places or self.first() != before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer have room."""
        super().resizeEvent(event)
        self.moved.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and the events on it."""
        with canvas(self) as c:
            if self.hasFocus():
                c.ring(QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE), 4)
            across = self.across()
            first = self.first()
            shown = self._events[first : first + across]
            y = c.theme.px(16)
            c.line(0, y, c.width, y, c.t.ink)
            for place, event in enumerate(shown):
                self._paint(c, event, place * c.width / across, c.width / across, y)

    def _paint(self, c: Canvas, event: Record, x: float, wide: float, y: float) -> None:
        px, line = c.theme.px, c.theme.line(Role.DENSE)
        spot = c.place(QRectF(x + 2, y - 6, 12, 12)).center()
        diamond = [
            QPointF(spot.x() + dx, spot.y() + dy) for dx, dy in ((0, -6), (6, 0), (0, 6), (-6, 0))
        ]
        c.p.setPen(Qt.PenStyle.NoPen)
        c.p.setBrush(QColor(c.t.ink))
        c.p.drawPolygon(QPolygonF(diamond))
        top, room = float(px(HEAD)), wide - px(AFTER)
        used = c.text(QRectF(x, top, room, line), event.date, Role.DENSE, c.t.ink3) + px(6)
        c.text(QRectF(x + used, top, room - used, line), event.sources, Role.DENSE, c.t.acc)
        top += line
        top += c.lines(QRectF(x, top, room, 0), event.title, Role.LABEL, c.t.ink, MOST_LINES)
        c.lines(QRectF(x, top, room, 0), event.text, Role.DENSE, c.t.ink2, MOST_LINES)

    def _go_to(self, place: int) -> None:
        self._first = place
        self.update()
        self.moved.emit()

    def _within(self, place: int) -> int:
        return max(0, min(place, self.count() - self.across()))


def _across(width: int) -> int:
    """How many events lie side by side in a width."""
    return max(1, width // theme().px(CELL))


def _words_height(event: Record, room: float) -> int:
    """The height of date, title and text in a cell."""
    parts = ((event.title, Role.LABEL), (event.text, Role.DENSE))
    rows = [len(wrapped(words, role, 0, room, MOST_LINES)) for words, role in parts if words]
    lines = [theme().line(role) for words, role in parts if words]
    return theme().line(Role.DENSE) + sum(a * b for a, b in zip(rows, lines, strict=True))
