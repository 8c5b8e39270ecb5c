"""Political capital as pips and a figure."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import PROGRESS
from wargame.ui.widgets.typeset import width_of


@dataclass(frozen=True)
class Capital:
    """Political capital: what there is, the most there can be, and what queued moves leave."""

    value: int
    cap: int
    preview: int | None = None


class CapitalPips(QWidget):
    """Capital as pips and a figure; those a queued move would take are tinted."""

    spoken_role = PROGRESS

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name or self.tr("Political capital")
        self._capital = Capital(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_capital(Capital(0, 0))

    def set_capital(self, capital: Capital) -> None:
        """Show another amount."""
        if capital == self._capital and self.accessibleName():
            return
        self._capital = capital
        self.setAccessibleName(self._name)
        self.setToolTip(self._in_words())
        changed(self, self._in_words())
        self.updateGeometry()
        self.update()

    def spoken(self) -> Spoken:
        """What there is, and what would be left."""
        return Spoken(self._in_words())

    def sizeHint(self) -> QSize:
        """Label over pips, figure beside them."""
        look = theme()
        pips = max(look.px(10) * self._capital.cap, width_of(self._name, Role.BODY))
        return QSize(int(pips + look.px(10) + self._figure_width()) + 4, look.px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            figure = self._figure_width()
            c.text(
                QRectF(0, 0, c.width, c.height), self._figure(), Role.CAPITAL, c.t.ink, "end", 600
            )
            end = c.width - figure - c.theme.px(10)
            line = c.theme.line(Role.BODY)
            top = (c.height - line - c.theme.px(14)) / 2
            c.text(QRectF(0, top, end, line), self._name, Role.BODY, c.t.ink2, "end")
            wide, tall, step = c.theme.px(8), c.theme.px(11), c.theme.px(10)
            left = self._capital.value if self._capital.preview is None else self._capital.preview
            x = end - step * self._capital.cap + c.theme.px(2)
            for pip in range(self._capital.cap):
                box = QRectF(x + pip * step, top + line + c.theme.px(2), wide, tall)
                if pip < left:
                    c.fill(box, c.t.ink, 2)
                elif pip < self._capital.value:
                    c.fill(box, c.t.acc_tint, 2)
                    c.frame(box, c.t.acc, 2)
                else:
                    c.frame(box, c.t.rule_strong, 2)

    def _in_words(self) -> str:
        words = self.tr("%1 of %2").replace("%1", str(self._capital.value))
        words = words.replace("%2", str(self._capital.cap))
        left = self._capital.preview
        if left is not None:
            words += ". " + self.tr("%1 left after the week").replace("%1", str(left))
        return words

    def _figure(self) -> str:
        """The amount, and what a queued move leaves of it."""
        capital = self._capital
        if capital.preview is None or capital.preview == capital.value:
            return str(capital.value)
        arrow = "←" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "→"
        parts = [str(capital.value), arrow, str(capital.preview)]
        return " ".join(reversed(parts) if arrow == "←" else parts)

    def _figure_width(self) -> float:
        return width_of(self._figure(), Role.CAPITAL, 600)
