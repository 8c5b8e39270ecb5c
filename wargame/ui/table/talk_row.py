"""One bloc's talks in a line: swatch, name, where it stands, and the chance of a yes."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.bloc_look import BlocLook, swatch
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.typeset import wrapped

ROW = 40
INSET, SIDE = 4, 14
MOST_LINES = 3


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
        # Not Fixed: that would hold it to two lines whatever its height for the width is.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{look.name}. {standing}. {chance}")

    def hasHeightForWidth(self) -> bool:
        """How it stands may take several lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The name, and all lines under it."""
        look = theme()
        rows = len(wrapped(self._standing, Role.DENSE, 0, self._room(width), MOST_LINES)) or 1
        tall = look.line(Role.BODY) + rows * look.line(Role.DENSE) + look.px(8)
        return max(look.px(ROW), tall)

    def sizeHint(self) -> QSize:
        """As high as it needs in the reading column."""
        wide = theme().px(260)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """A name and a line."""
        return QSize(theme().px(160), theme().px(ROW))

    def _room(self, width: int) -> float:
        """The width of the words, after the swatch."""
        return width - 2 * INSET - theme().px(SIDE + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            if self.hovered():
                c.fill(QRectF(0, 0, c.width, c.height - 1), c.t.sunk, 3)
            if self.shows_ring():
                c.frame(QRectF(self.rect()).adjusted(0, 0, 0, -1), c.t.acc, 4, 2)
            if self._chosen:
                c.fill(QRectF(0, 4, 2, c.height - 9), c.t.acc)
            side = c.theme.px(SIDE)
            first, wide = c.theme.line(Role.BODY), self._room(int(c.width))
            rows = len(wrapped(self._standing, Role.DENSE, 0, wide, MOST_LINES)) or 1
            top = (c.height - first - rows * c.theme.line(Role.DENSE)) / 2
            c.pixmap(INSET, top + (first - side) / 2, side, swatch(self._look, c.t, side, c.dpr))
            x = INSET + side + c.theme.px(8)
            room = QRectF(x, top, wide, first)
            used = c.text(room, self._look.name, Role.STRONG, c.t.ink) + c.theme.px(10)
            rest = room.adjusted(used, 0, 0, 0)
            c.text(rest, self._chance, Role.DENSE, c.t.ink2, "end")
            foot = QRectF(x, top + first, wide, c.height)
            tone = c.t.watch if self._urgent else c.t.ink2
            c.lines(foot, self._standing, Role.DENSE, tone, MOST_LINES)
            c.line(0, c.height - 0.5, c.width, c.height - 0.5, c.t.rule)
