"""Seats a vote would bring, as a stretch of likely sums against what is needed."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import PROGRESS
from wargame.ui.widgets.typeset import width_of

BAR = 10


@dataclass(frozen=True)
class FanData:
    """Seats in favour: least likely, middle and most likely; what is needed, and all there are."""

    low: int
    middle: int
    high: int
    needed: int
    total: int


class FanBar(QWidget):
    """A bar of all seats: solid to the low end, washed to the high end, a tick at the quota.

    Signals:
        clicked: somebody wants to know how it comes about.
    """

    clicked = Signal()
    spoken_role = PROGRESS

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = FanData(0, 0, 0, 0, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fan(self, data: FanData, words: str) -> None:
        """Show a forecast; ``words`` say it to screen readers."""
        self._data = data
        self.setAccessibleName(self.tr("Votes expected"))
        self.setAccessibleDescription(words)
        changed(self, str(data.middle))
        self.update()

    def as_table(self) -> Sheet:
        """Nine games in ten stay above the low figure, one in ten goes beyond the high one."""
        data = self._data
        rows = (
            (self.tr("Low (10 %)"), str(data.low)),
            (self.tr("Middle"), str(data.middle)),
            (self.tr("High (90 %)"), str(data.high)),
            (self.tr("Needed"), str(data.needed)),
            (self.tr("All seats"), str(data.total)),
        )
        return Sheet(self.accessibleName(), (self.tr("Figure"), self.tr("Seats")), rows)

    def spoken(self) -> Spoken:
        """The middle, and all figures as parts."""
        return Spoken(str(self._data.middle), self.as_table().parts())

    def sizeHint(self) -> QSize:
        """Bar with the figure of the quota under its tick."""
        return QSize(theme().px(280), theme().px(BAR + 6) + theme().line(Role.AXIS))

    def minimumSizeHint(self) -> QSize:
        """Narrower, as high."""
        return QSize(theme().px(160), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask how it comes about."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        data = self._data
        with canvas(self) as c:
            bar = QRectF(0, 3, c.width, c.theme.px(BAR))
            each = bar.width() / max(data.total, 1)
            c.fill(bar, c.t.band_calm)
            c.fill(QRectF(0, bar.y(), data.low * each, bar.height()), c.t.ink)
            if data.high > data.low:
                wide = (data.high - data.low) * each
                c.fill(QRectF(data.low * each, bar.y(), wide, bar.height()), c.t.ink3)
            x = data.needed * each
            c.fill(QRectF(x - 2, bar.y() - 3, 4, bar.height() + 6), c.t.card)
            c.fill(QRectF(x - 1, bar.y() - 3, 2, bar.height() + 6), c.t.acc)
            figure = str(data.needed)
            wide = width_of(figure, Role.AXIS) + 2
            top = bar.bottom() + 2
            start = min(max(x - wide / 2, 0), c.width - wide)
            foot = QRectF(start, top, wide, c.theme.line(Role.AXIS))
            c.text(foot, figure, Role.AXIS, c.t.acc, weight=600)
            c.text(QRectF(0, top, wide, foot.height()), "0", Role.AXIS, c.t.ink3)
            end = QRectF(c.width - 40, top, 40, foot.height())
            c.text(end, str(data.total), Role.AXIS, c.t.ink3, "end")
