"""A recent game: what it is, where it stands, and a press to go on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.painted import PaintedButton

if TYPE_CHECKING:
    from wargame.reports.home import GameCard

ROW = 50


class GameRow(PaintedButton):
    """A saved game in two lines.

    Signals:
        opened: its file.
    """

    opened = Signal(str)

    def __init__(self, scene: "GameCard", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEnabled(not scene.fault)
        self.setAccessibleName(scene.title)
        self.setAccessibleDescription(scene.line)
        self.setToolTip(scene.file)
        self.clicked.connect(self._open)

    def sizeHint(self) -> QSize:
        """Two lines."""
        look = theme()
        tall = look.line(Role.BODY) + look.line(Role.DENSE) + look.px(14)
        return QSize(look.px(300), max(look.px(ROW), tall))

    def minimumSizeHint(self) -> QSize:
        """Two shortened lines."""
        return QSize(theme().px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Icon, title, line."""
        scene = self._scene
        with canvas(self) as c:
            row = QRectF(0, 0, c.width, c.height - 1)
            if self.hovered():
                c.fill(row, c.t.sunk, 3)
            if self.shows_ring():
                c.frame(row, c.t.acc, 4, 2)
            size = c.theme.px(18)
            icon = _icon(scene)
            tone = c.t.alarm if scene.fault else c.t.ink2 if scene.ended else c.t.acc
            c.icon(8, (c.height - size) / 2, size, icon, tone)
            x = 8 + size + c.theme.px(12)
            first, second = c.theme.line(Role.BODY), c.theme.line(Role.DENSE)
            top = (c.height - first - second - 2) / 2
            c.text(QRectF(x, top, c.width - x - 8, first), scene.title, Role.STRONG, c.t.ink)
            foot = QRectF(x, top + first + 2, c.width - x - 8, second)
            c.text(foot, scene.line, Role.DENSE, c.t.alarm if scene.fault else c.t.ink2)
            c.line(0, c.height - 0.5, c.width, c.height - 0.5, c.t.rule)

    def _open(self) -> None:
        self.opened.emit(self._scene.file)


def _icon(scene: "GameCard") -> str:
    if scene.fault:
        return "octagon-alert"
    if scene.sample:
        return "graduation-cap"
    return "flag" if scene.ended else "play"
