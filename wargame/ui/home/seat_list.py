"""Who sits where: one line a role, the person's marked, the others played by bots."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import badge_size, paint_badge
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.clear import see_through
from wargame.ui.widgets.more_below import MoreBelow
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import STATIC

if TYPE_CHECKING:
    from wargame.reports.home import RoleCard

ROW = 34


class SeatRow(QWidget):
    """A role, and who plays it."""

    spoken_role = STATIC

    def __init__(self, name: str, blocs: str, you: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._blocs, self._you = name, blocs, you
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(blocs)

    def spoken(self) -> Spoken:
        """Who plays it."""
        return Spoken(self._player())

    def _player(self) -> str:
        return self.tr("You") if self._you else self.tr("Bot")

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(theme().px(280), theme().px(ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name at the start, who plays it at the end."""
        with canvas(self) as c:
            words = self._player()
            icon, tone = ("user", "acc") if self._you else ("bot", "neutral")
            wide, tall = badge_size(words, icon, tone)
            spot = QRectF(c.width - wide, (c.height - tall) / 2, wide, tall)
            paint_badge(c, spot, words, tone, icon)
            room = QRectF(0, 0, c.width - wide - c.theme.px(8), c.height)
            weight = 600 if self._you else 500
            used = c.text(room, self._name, Role.BODY, c.t.ink, weight=weight) + c.theme.px(8)
            if self._blocs != self._name:
                c.text(room.adjusted(used, 0, 0, 0), self._blocs, Role.DENSE, c.t.ink3)
            c.line(0, c.height - 0.5, c.width, c.height - 0.5, c.t.rule)


class SeatList(QScrollArea):
    """All seats of a cast under an ink line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        see_through(self)
        self._more = MoreBelow(self)
        self.setMinimumHeight(theme().px(2 * ROW))

    def set_seats(self, roles: "tuple[RoleCard, ...]", you: str) -> None:
        """Show these roles, first the person's, whose id ``you`` is."""
        page = QWidget()
        page.setProperty("scroll", "true")
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme().px(8), 0)
        column.setSpacing(0)
        for role in sorted(roles, key=lambda role: role.id != you):
            column.addWidget(SeatRow(role.name, role.blocs, role.id == you))
        column.addStretch(1)
        self.setWidget(page)
        self._more.watch(page)
