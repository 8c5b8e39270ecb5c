"""One bloc's talks in a line: swatch, name, where it stands, and the chance of a yes."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.bloc_look import BlocLook, swatch
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.painted import PaintedButton

ROW = 40
INSET = 4


class TalkRow(PaintedButton):
    """Press it to open the bloc's dossier."""

    def __init__(
        self,
        look: BlocLook,
        standing: str,
        chance: str,
        urgent: bool = False,
        *,
        chosen: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Set up the row.

        Args:
            look: the bloc.
            standing: how it stands, under its name.
            chance: a figure or a word at the end of the line.
            urgent: whether it waits for an answer, or may leave.
            chosen: whether it is the one that is looked at.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._look, self._standing, self._chance, self._urgent = look, standing, chance, urgent
        self._chosen = chosen
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{look.name}. {standing}. {chance}")

    def sizeHint(self) -> QSize:
        """Two lines."""
        look = theme()
        tall = look.line(Role.BODY) + look.line(Role.DENSE) + look.px(8)
        return QSize(look.px(260), max(look.px(ROW), tall))

    def minimumSizeHint(self) -> QSize:
        """Two shortened lines."""
        return QSize(theme().px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            if self.hovered():
                c.fill(QRectF(0, 0, c.width, c.height - 1), c.t.sunk, 3)
            if self.shows_ring():
                c.frame(QRectF(self.rect()).adjusted(0, 0, 0, -1), c.t.acc, 4, 2)
            if self._chosen:
                c.fill(QRectF(0, 4, 2, c.height - 9), c.t.acc)
            side = c.theme.px(14)
            first, second = c.theme.line(Role.BODY), c.theme.line(Role.DENSE)
            top = (c.height - first - second) / 2
            c.pixmap(INSET, top + (first - side) / 2, side, swatch(self._look, c.t, side, c.dpr))
            x = INSET + side + c.theme.px(8)
            room = QRectF(x, top, c.width - x - INSET, first)
            used = c.text(room, self._look.name, Role.STRONG, c.t.ink) + c.theme.px(10)
            rest = room.adjusted(used, 0, 0, 0)
            c.text(rest, self._chance, Role.DENSE, c.t.ink2, "end")
            foot = QRectF(x, top + first, c.width - x - INSET, second)
            tone = c.t.watch if self._urgent else c.t.ink2
            c.text(foot, self._standing, Role.DENSE, tone)
            c.line(0, c.height - 0.5, c.width, c.height - 0.5, c.t.rule)
