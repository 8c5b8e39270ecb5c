"""One cause: what happened, by which rule, by how much."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.base.text import exact
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import BUTTON
from wargame.ui.widgets.typeset import width_of, wrapped

CODE = 34
MOST_LINES = 3
PAD, CLOSE_PAD = 8, 3


@dataclass(frozen=True)
class LedgerLine:
    """One cause.

    Attributes:
        label: what happened.
        value: by how much, in hundredths of a point.
        code: the rule or event behind it, such as "R12"; may be empty.
        tone: ``good``, ``alarm`` or nothing, for the figure's colour.
    """

    label: str
    value: int
    code: str = ""
    tone: str = ""


class LedgerRow(PaintedButton):
    """A cause that can be pressed to see its rule.

    Signals:
        opened: the code of its rule.
    """

    opened = Signal(str)
    own_ring = False
    spoken_role = BUTTON

    def __init__(self, line: LedgerLine, ruled: bool = True, parent: QWidget | None = None) -> None:
        """Set up the row; ``ruled`` draws a hair line under it, others are small and close."""
        super().__init__(parent)
        self._ruled = ruled
        self._role = Role.BODY if ruled else Role.DENSE
        self._strong = Role.STRONG if ruled else Role.DENSE_STRONG
        self._pad = PAD if ruled else CLOSE_PAD
        self._heights: dict[tuple[int, object], int] = {}
        # Not Fixed: that would hold it to one line whatever its height for the width is.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._line = LedgerLine("", 0, "-")  # a button leads somewhere until it is told otherwise
        self.set_line(line)
        self.clicked.connect(self._open)

    def set_line(self, line: LedgerLine) -> None:
        """Show another cause; only one with a rule can be pressed."""
        if bool(line.code) != bool(self._line.code):
            focus, shape = Qt.FocusPolicy, Qt.CursorShape
            self.setFocusPolicy(focus.StrongFocus if line.code else focus.NoFocus)
            self.setCursor(shape.PointingHandCursor if line.code else shape.ArrowCursor)
        self._line = line
        self._heights.clear()
        self.setAccessibleName(line.label)
        self.setAccessibleDescription(line.code)
        self.updateGeometry()
        self.update()

    def line(self) -> LedgerLine:
        """What it shows."""
        return self._line

    def spoken(self) -> Spoken:
        """By how much."""
        return Spoken(exact(self._line.value, sign=True))

    def hasHeightForWidth(self) -> bool:
        """Long causes take two or three lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height the label needs; remembered, because layouts ask again and again."""
        look = theme()
        key = (width, look.measure)
        if key not in self._heights:
            room = self._label_width(width)
            rows = len(wrapped(self._line.label, self._role, 0, room, MOST_LINES)) or 1
            self._heights[key] = rows * look.line(self._role) + look.px(self._pad)
        return self._heights[key]

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(theme().px(240), theme().line(self._role) + theme().px(self._pad))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns break the label."""
        return QSize(theme().px(140), theme().line(self._role) + theme().px(self._pad))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Label, code, figure."""
        with canvas(self) as c:
            if self.hovered() and self._line.code:
                c.fill(QRectF(0, 0, c.width, c.height - 1), c.t.sunk, 3)
            line = c.theme.line(self._role)
            top = c.theme.px(self._pad) // 2
            tones = {"good": c.t.good, "alarm": c.t.alarm}
            tone = tones.get(self._line.tone, c.t.ink)
            row = QRectF(0, top, c.width, line)
            c.text(row, exact(self._line.value, sign=True), self._strong, tone, "end")
            if self._line.code:
                end = row.right() - self._figure_width() - c.theme.px(8)
                code = QRectF(end - c.theme.px(CODE), top, c.theme.px(CODE), line)
                c.text(code, self._line.code, Role.DENSE, c.t.ink3, "end")
            room = self._label_width(int(c.width))
            label = QRectF(0, top, room, c.height - top)
            c.lines(label, self._line.label, self._role, c.t.ink, MOST_LINES)
            if self._ruled:
                c.fill(QRectF(0, c.height - 1, c.width, 1), c.t.rule)

    def _figure_width(self) -> float:
        return max(width_of(exact(self._line.value, sign=True), self._strong), theme().px(28))

    def _label_width(self, width: int) -> float:
        code = theme().px(CODE) if self._line.code else 0
        return width - self._figure_width() - code - theme().px(16)

    def _open(self) -> None:
        if self._line.code:
            self.opened.emit(self._line.code)
