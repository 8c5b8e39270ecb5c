"""A score as a sum: bars that begin where the one before ended."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.sheet import Sheet
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import LIST

ROW, LABEL, FIGURE = 26, 270, 44


@dataclass(frozen=True)
class Bar:
    """A part of the sum; a total stands on the ground instead of going on from the last."""

    name: str
    value: int
    total: bool = False


class SumBars(QWidget):
    """Rows of bars on one scale from 0 to 100."""

    spoken_role = LIST

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How the score came about"))

    def set_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show a sum."""
        self._bars = bars
        self.updateGeometry()
        self.update()

    def as_table(self) -> Sheet:
        """A row a part."""
        rows = tuple((bar.name, figure(bar)) for bar in self._bars)
        return Sheet(self.accessibleName(), (self.tr("Part"), self.tr("Points")), rows)

    def spoken(self) -> Spoken:
        """Each part with its points."""
        return Spoken(parts=self.as_table().parts())

    def sizeHint(self) -> QSize:
        """A row a bar."""
        return QSize(theme().px(460), theme().px(ROW) * max(len(self._bars), 1))

    def minimumSizeHint(self) -> QSize:
        """The same, narrower."""
        return QSize(theme().px(280), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw label, bar and figure of each part."""
        with canvas(self) as c:
            before = 0
            for place, bar in enumerate(self._bars):
                before = self._paint(c, place, bar, before)

    def _paint(self, c: Canvas, place: int, bar: Bar, before: int) -> int:
        px = c.theme.px
        y, tall = place * px(ROW), px(ROW)
        role = Role.STRONG if bar.total else Role.BODY
        label = min(px(LABEL), c.width * 0.5)
        c.text(QRectF(0, y, label - 8, tall), bar.name, role, c.t.ink)
        room = c.width - label - px(FIGURE)
        start, end = (0, bar.value) if bar.total else (before, before + bar.value)
        low, high = sorted((max(0, min(start, 100)), max(0, min(end, 100))))
        c.fill(QRectF(label, y + tall / 2 - 1, room, 2), c.t.rule)
        wide = max(room * (high - low) / 100, 2.0)
        tone = c.t.ink if bar.total else c.t.good if bar.value >= 0 else c.t.alarm
        c.fill(QRectF(label + room * low / 100, y + tall / 2 - 5, wide, 10), tone, 2)
        box = QRectF(c.width - px(FIGURE), y, px(FIGURE), tall)
        c.text(box, figure(bar), Role.FIGURE, tone, "end")
        return end


def figure(bar: Bar) -> str:
    """A total as it is, a part with its sign."""
    sign = "" if bar.total or bar.value == 0 else "+" if bar.value > 0 else "\u2212"
    return f"{sign}{abs(bar.value)}"
