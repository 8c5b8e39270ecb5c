"""The lesser meters: one row each with a scale, the number and the change."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.meter.band_bar import GLIDE_MS
from wargame.ui.widgets.meter.card import PAD, paint_scale
from wargame.ui.widgets.meter.model import MeterData, shown
from wargame.ui.widgets.motion import Glide
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import BUTTON
from wargame.ui.widgets.typeset import width_of

ROW = 24


class SmallMeterRow(PaintedButton):
    """One lesser meter.

    Signals:
        opened: its id.
    """

    opened = Signal(str)
    spoken_role = BUTTON

    def __init__(self, data: MeterData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glide = Glide(self, GLIDE_MS, data.value)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self.set_meter(data)

    def set_meter(self, data: MeterData) -> None:
        """Show another state."""
        self._data = data
        self._glide.to(data.value)
        self.setAccessibleName(data.name)
        told = (data.change_text, data.word, data.foretold)
        self.setAccessibleDescription(". ".join(filter(None, told)))
        self.setToolTip(data.foretold)
        changed(self, str(shown(data.value)))
        self.update()

    def spoken(self) -> Spoken:
        """The number."""
        return Spoken(str(shown(self._data.value)))

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme().px(240), theme().px(ROW))

    def minimumSizeHint(self) -> QSize:
        """One row, names shortened."""
        return QSize(theme().px(180), theme().px(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, scale, number, change."""
        with canvas(self) as c:
            px = c.theme.px
            row = QRectF(EDGE, 0, c.width - 2 * EDGE, c.height)
            if self.hovered():
                c.fill(row.adjusted(-3, 1, 3, -1), c.t.sunk, 3)
            if self.shows_ring():
                c.frame(row.adjusted(-3, 1, 3, -1), c.t.acc, 4, 2)
            moved = self._data.change_text
            change, figure = max(px(28), width_of(moved, Role.DENSE, 600) + 1), px(30)
            free = row.width() - change - figure - px(24)
            spares = [free - width_of(each, Role.TILE, 500) for each in self._names()]
            spare = next((room for room in spares if room >= px(20)), spares[-1])
            scale = max(min(px(52), spare), px(20))
            end = row.right()
            box = QRectF(end - change, 0, change, c.height)
            tone = getattr(c.t, self._data.change_tone)
            c.text(box, moved, Role.DENSE, tone, "end", 600)
            end -= change + px(4)
            box = QRectF(end - figure, 0, figure, c.height)
            c.text(box, str(shown(self._glide.now())), Role.FIGURE, c.t.ink, "end")
            end -= figure + px(8)
            paint_scale(
                c, c.place(QRectF(end - scale, 0, scale, c.height)), self._data, self._glide.now()
            )
            end -= scale + px(8)
            name = QRectF(row.x(), 0, end - row.x(), c.height)
            said, role = self._said(name.width())
            c.text(name, said, role, c.t.ink, weight=500)

    def _names(self) -> tuple[str, ...]:
        """The name in full, and its short form where it has one."""
        return self._data.name, self._data.short or self._data.name

    def _said(self, room: float) -> tuple[str, Role]:
        """The name in the largest form that fits, at last the short one in the narrow type."""
        forms = [(name, role) for name in self._names() for role in (Role.BODY, Role.TILE)]
        fitting = (each for each in forms if width_of(*each, 500) <= room)
        return next(fitting, forms[-1])

    def _open(self) -> None:
        self.opened.emit(self._data.id)


class SmallMeters(QWidget):
    """A panel of lesser meters.

    Signals:
        opened: id of the meter that was pressed.
    """

    opened = Signal(str)
    ground = "card"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SmallMeterRow] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_meters(self, meters: tuple[MeterData, ...]) -> None:
        """Show these meters, in order."""
        if len(meters) != len(self._rows):
            self._rebuild(meters)
        for row, data in zip(self._rows, meters, strict=True):
            row.set_meter(data)

    def rows(self) -> tuple[SmallMeterRow, ...]:
        """The rows, top first."""
        return tuple(self._rows)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card the rows lie on."""
        with canvas(self) as c:
            body = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
            c.fill(body, c.t.card, 4)
            c.frame(body, c.t.rule, 4)

    def _rebuild(self, meters: tuple[MeterData, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [SmallMeterRow(data, self) for data in meters]
        side, above = theme().px(PAD), theme().px(8) + EDGE
        self._column.setContentsMargins(side, above, side, above)
        for row in self._rows:
            row.opened.connect(self.opened)
            self._column.addWidget(row, 0, Qt.AlignmentFlag(0))
