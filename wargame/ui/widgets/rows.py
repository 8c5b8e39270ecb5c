"""Rows of a dossier: what a bloc wants, and what would change to what."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import BUTTON, STATIC
from wargame.ui.widgets.typeset import width_of

ROW = 25


@dataclass(frozen=True)
class WantData:
    """One wish of a bloc.

    Attributes:
        id: of the post, for signals.
        rank: 1 for the dearest; 0 writes none.
        name: "Oil".
        points: its price; None writes none.
        icon: a Lucide name.
        status: "Open", "Held by Reconstruction", "In your offer".
        tone: a colour token for the status.
        short: the name where there is little room; empty: the same.
    """

    id: str
    rank: int
    name: str
    points: int | None = None
    icon: str = ""
    status: str = ""
    tone: str = "ink2"
    short: str = ""


class WantRow(PaintedButton):
    """A wish with its rank, post, standing and price.

    Signals:
        opened: id of the post.
    """

    opened = Signal(str)
    own_ring = False
    spoken_role = BUTTON

    def __init__(self, want: WantData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._want = want
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(want.name)
        self.clicked.connect(self._open)

    def spoken(self) -> Spoken:
        """How it stands, and its price."""
        price = "" if self._want.points is None else str(self._want.points)
        return Spoken(". ".join(part for part in (self._want.status, price) if part))

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme().px(268), max(theme().px(ROW), theme().line(Role.BODY) + 6))

    def minimumSizeHint(self) -> QSize:
        """One row, names shortened."""
        return QSize(theme().px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rank, icon, name, standing, price, hair line."""
        want = self._want
        with canvas(self) as c:
            if self.hovered():
                c.fill(QRectF(0, 0, c.width, c.height - 1), c.t.sunk, 3)
            row = QRectF(0, 0, c.width, c.height - 1)
            x = row.x()
            if want.rank:
                c.text(
                    QRectF(x, 0, 20, row.height()),
                    str(want.rank),
                    Role.FIGURE,
                    c.t.ink2,
                    weight=400,
                )
                x += c.theme.px(22)
            if want.icon:
                size = c.theme.px(15)
                c.icon(x, (row.height() - size) / 2, size, want.icon, c.t.ink)
                x += size + c.theme.px(9)
            end = row.right()
            if want.points is not None:
                figure = str(want.points)
                c.text(row, figure, Role.FIGURE, c.t.ink, "end")
                end -= max(width_of(figure, Role.FIGURE), c.theme.px(18)) + c.theme.px(8)
            room = QRectF(x, 0, end - x, row.height())
            weight = 400 if want.tone == "ink2" else 600
            needed = c.theme.px(10) + width_of(want.status, Role.DENSE, weight)
            fits = width_of(want.name, Role.BODY, 600) + needed <= room.width()
            shown = want.name if fits else want.short or want.name
            name = c.text(room, shown, Role.BODY, c.t.ink, weight=600)
            rest = room.adjusted(name + c.theme.px(10), 0, 0, 0)
            c.text(rest, want.status, Role.DENSE, getattr(c.t, want.tone), "end", weight)
            c.fill(QRectF(0, c.height - 1, c.width, 1), c.t.rule)

    def _open(self) -> None:
        self.opened.emit(self._want.id)


@dataclass(frozen=True)
class ChangeData:
    """A number before and after, and the colour token of the latter."""

    label: str
    before: str
    after: str
    tone: str = "ink"


class ChangeRow(QWidget):
    """A number before and after, with an arrow between them."""

    spoken_role = STATIC

    def __init__(self, change: ChangeData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.set_change(change)

    def set_change(self, change: ChangeData) -> None:
        """Show other numbers."""
        self._change = change
        self.setAccessibleName(change.label)
        self.update()

    def spoken(self) -> Spoken:
        """From which number to which."""
        return Spoken(f"{self._change.before} → {self._change.after}")

    def sizeHint(self) -> QSize:
        """One row."""
        return QSize(theme().px(268), max(theme().px(ROW), theme().line(Role.BODY) + 6))

    def minimumSizeHint(self) -> QSize:
        """One row, the label shortened."""
        return QSize(theme().px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Label, before, arrow, after, hair line."""
        change = self._change
        with canvas(self) as c:
            row = QRectF(0, 0, c.width, c.height - 1)
            c.text(row, change.after, Role.STRONG, getattr(c.t, change.tone), "end")
            end = row.right() - max(width_of(change.after, Role.STRONG), c.theme.px(24))
            size = c.theme.px(12)
            x = end - c.theme.px(12) - size
            c.icon(x, (row.height() - size) / 2, size, "arrow-right", c.t.ink3)
            before = QRectF(row.x(), 0, x - c.theme.px(10) - row.x(), row.height())
            c.text(before, change.before, Role.BODY, c.t.ink2, "end")
            used = width_of(change.before, Role.BODY) + c.theme.px(8)
            c.text(before.adjusted(0, 0, -used, 0), change.label, Role.BODY, c.t.ink)
            c.fill(QRectF(0, c.height - 1, c.width, 1), c.t.rule)
