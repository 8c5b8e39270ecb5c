"""What an offer is worth to a bloc against its fair share: both as the bloc itself values posts."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import PROGRESS
from wargame.ui.widgets.typeset import width_of

MOST_CELLS = 24
"""Of more cells the edges run together into a row of noughts: then the bar is plain."""
CELL = 10


@dataclass(frozen=True)
class PointsData:
    """The worth of an offer, in points as the bloc counts them, not as the tariff does.

    Attributes:
        in_hand: worth of what the bloc holds already.
        offered: worth of what is on offer to it.
        fair: its fair share, a reference and never a limit.
    """

    in_hand: int
    offered: int
    fair: int

    @property
    def total(self) -> int:
        """What the bloc would have."""
        return self.in_hand + self.offered


class PointsBar(QWidget):
    """One cell a point: in hand, on offer, and a tick where the fair share is reached."""

    spoken_role = PROGRESS

    def __init__(self, data: PointsData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_points(data)

    def set_points(self, data: PointsData) -> None:
        """Show another offer."""
        self._data = data
        self.setAccessibleName(self.tr("Worth to it"))
        self.setAccessibleDescription(". ".join(self._legend()[:2]))
        changed(self, self._summary())
        self.update()

    def spoken(self) -> Spoken:
        """The offer against the fair share."""
        return Spoken(self._summary())

    def sizeHint(self) -> QSize:
        """Heading, bar and legend."""
        look = theme()
        tall = look.line(Role.BODY) + look.px(8 + CELL + 10) + look.line(Role.DENSE)
        return QSize(look.px(268), tall)

    def minimumSizeHint(self) -> QSize:
        """As high, narrower."""
        return QSize(theme().px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heading, bar and legend."""
        with canvas(self) as c:
            line = c.theme.line(Role.BODY)
            head = QRectF(0, 0, c.width, line)
            c.text(head, self.tr("Worth to it"), Role.LABEL, c.t.ink2)
            left = width_of(self.tr("Worth to it"), Role.LABEL) + 8
            c.text(head.adjusted(left, 0, 0, 0), self._summary(), Role.BODY, c.t.ink, "end", 500)
            bar = QRectF(0, line + c.theme.px(6), c.width, c.theme.px(CELL))
            self._paint_bar(c, bar)
            foot = QRectF(0, bar.bottom() + c.theme.px(6), c.width, c.theme.line(Role.DENSE))
            self._paint_legend(c, foot)

    def _paint_bar(self, c: Canvas, bar: QRectF) -> None:
        """Cells, or one stretch where there would be too many, and the tick."""
        data = self._data
        length = max(data.total, data.fair, 1)
        each = bar.width() / length
        for start, count, colour in (
            (0, data.in_hand, c.t.ink),
            (data.in_hand, data.offered, c.t.acc),
            (data.total, max(data.fair - data.total, 0), ""),
        ):
            if length > MOST_CELLS and count:
                self._paint_cell(c, bar, start * each, count * each, colour)
                continue
            for cell in range(start, start + count):
                self._paint_cell(c, bar, cell * each, each, colour)
        x = bar.x() + data.fair * each
        x = min(x, bar.right() - 2)
        c.fill(QRectF(x - 1, bar.y() - c.theme.px(4), 2, bar.height() + c.theme.px(8)), c.t.ink)

    def _paint_cell(self, c: Canvas, bar: QRectF, x: float, width: float, colour: str) -> None:
        """One cell; an empty colour draws the outline of a point still missing."""
        box = QRectF(bar.x() + x, bar.y(), max(width - 2, 1), bar.height())
        if colour:
            c.fill(box, colour, 2)
        else:
            c.frame(box, c.t.rule_strong, 2)

    def _paint_legend(self, c: Canvas, foot: QRectF) -> None:
        """What the colours and the tick mean."""
        x, side = foot.x(), float(c.theme.px(8))
        for words, colour in zip(self._legend(), (c.t.ink, c.t.acc, ""), strict=True):
            spot = QRectF(x, foot.center().y() - side / 2, side, side)
            if colour:
                c.fill(spot, colour)
            else:
                c.fill(QRectF(spot.center().x() - 1, spot.y() - 1, 2, side + 2), c.t.ink)
            x += side + c.theme.px(5)
            room = QRectF(x, foot.y(), foot.right() - x, foot.height())
            x += c.text(room, words, Role.DENSE, c.t.ink2) + c.theme.px(12)

    def _summary(self) -> str:
        """The offer against the fair share in words."""
        words = self.tr("%1 of a fair %2")
        return words.replace("%1", str(self._data.total)).replace("%2", str(self._data.fair))

    def _legend(self) -> tuple[str, str, str]:
        return (
            f"{self.tr('In hand')} {self._data.in_hand}",
            f"{self.tr('Offered')} {self._data.offered}",
            self.tr("Fair share"),
        )
