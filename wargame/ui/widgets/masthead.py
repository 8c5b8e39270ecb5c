"""Pieces of the bar over every screen: mark, phases of the week, political capital, rules."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.typeset import width_of

RULE = 3
TAB = (16, 40, 6)


class Masthead(QFrame):
    """The bar itself: 3 px ink rule above, 1 px below, and the accent tab at the start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """56 px high at text scale 1."""
        return QSize(theme().px(1200), theme().px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, rules and tab."""
        with canvas(self) as c:
            c.fill(QRectF(self.rect()), c.t.card)
            c.fill(QRectF(0, 0, c.width, RULE), c.t.ink)
            c.fill(QRectF(0, c.height - 1, c.width, 1), c.t.ink)
            start, wide, tall = TAB
            c.fill(QRectF(start, 0, wide, tall), c.t.acc)


class Divider(QWidget):
    """A short upright hair line between pieces of the masthead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One pixel and some air."""
        return QSize(theme().px(9), theme().px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            c.fill(QRectF(round(c.width / 2), 0, 1, c.height), c.t.rule)


class LogoMark(QWidget):
    """The mark: an eight-pointed star with a crossroads in it, and the name beside it."""

    def __init__(self, name: str = "Crossroads", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Mark and name."""
        look = theme()
        words = width_of(self._name, Role.TITLE, 700) + look.px(10) if self._name else 0
        return QSize(int(look.px(28) + words + 2), look.px(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw star, cross and name."""
        with canvas(self) as c:
            side = c.theme.px(26)
            box = c.place(QRectF(1, (c.height - side) / 2, side, side))
            paint_mark(c, box)
            room = QRectF(side + c.theme.px(11), 0, c.width, c.height)
            c.text(room.adjusted(0, 0, -room.x(), 0), self._name, Role.TITLE, c.t.ink, weight=700)


def paint_mark(c: Canvas, box: QRectF) -> None:
    """Draw the star of two squares and the cross inside it, in a square on the widget itself."""
    unit = box.width() / 24
    c.p.setPen(QPen(QColor(c.t.ink), 1.7 * unit, j=Qt.PenJoinStyle.MiterJoin))
    c.p.setBrush(Qt.BrushStyle.NoBrush)
    for turn in (0.0, math.pi / 4):
        corners = [turn + math.pi / 4 + quarter * math.pi / 2 for quarter in range(4)]
        reach = 10.6 * unit
        points = [
            QPointF(box.center().x() + reach * math.cos(a), box.center().y() + reach * math.sin(a))
            for a in corners
        ]
        c.p.drawPolygon(QPolygonF(points))
    c.p.setPen(QPen(QColor(c.t.acc), 2.4 * unit, c=Qt.PenCapStyle.FlatCap))
    middle, arm = box.center(), 4.4 * unit
    c.p.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    c.p.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))


class PhaseSteps(QWidget):
    """The phases of a week: a tick for what is done, a filled number for now."""

    def __init__(self, names: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names, self._current = names, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_phases(names, 0)

    def set_phases(self, names: tuple[str, ...], current: int) -> None:
        """Show phases; ``current`` counts from 0."""
        self._names, self._current = names, current
        if names:
            here = min(current, len(names) - 1)
            words = self.tr("Phase %1 of %2: %3").replace("%1", str(here + 1))
            self.setAccessibleName(words.replace("%2", str(len(names))).replace("%3", names[here]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All steps with their links."""
        return QSize(int(self._width(True)) + 2, theme().px(28))

    def minimumSizeHint(self) -> QSize:
        """Only the current step named."""
        return QSize(int(self._width(False)) + 2, theme().px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw steps and links; names give way where room is short."""
        with canvas(self) as c:
            named = self._width(True) <= c.width + 1
            x, middle = 1.0, c.height / 2
            for at, name in enumerate(self._names):
                size = float(c.theme.px(20))
                self._paint_disc(c, QRectF(x, middle - size / 2, size, size), at)
                x += size + c.theme.px(6)
                if named or at == self._current:
                    now = at == self._current
                    tone = c.t.ink if now else c.t.ink2
                    room = QRectF(x, 0, c.width - x, c.height)
                    x += c.text(room, name, Role.LEAD, tone, weight=600 if now else 500)
                    x += c.theme.px(8)
                if at < len(self._names) - 1:
                    c.line(x, middle, x + c.theme.px(20), middle, c.t.rule_strong)
                    x += c.theme.px(28)

    def _paint_disc(self, c: Canvas, disc: QRectF, at: int) -> None:
        """The number, or the tick, in its disc."""
        radius = disc.width() / 2
        if at == self._current:
            c.fill(disc, c.t.acc, radius)
            c.text(disc, str(at + 1), Role.LABEL, c.t.on_acc, "center")
            return
        c.frame(disc, c.t.rule_strong, radius, 1.4)
        if at < self._current:
            size = c.theme.px(12)
            c.icon(
                disc.center().x() - size / 2, disc.center().y() - size / 2, size, "check", c.t.ink2
            )
        else:
            c.text(disc, str(at + 1), Role.LABEL, c.t.ink2, "center")

    def _width(self, named: bool) -> float:
        look = theme()
        width = 2.0
        for at, name in enumerate(self._names):
            width += look.px(26)
            if named or at == self._current:
                weight = 600 if at == self._current else 500
                width += width_of(name, Role.LEAD, weight) + look.px(8)
            width += look.px(28) if at < len(self._names) - 1 else 0
        return width


@dataclass(frozen=True)
class Capital:
    """Political capital: what there is, the most there can be, and what queued moves leave."""

    value: int
    cap: int
    preview: int | None = None


class CapitalPips(QWidget):
    """Capital as pips and a figure; those a queued move would take are tinted."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name or self.tr("Political capital")
        self._capital = Capital(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_capital(Capital(0, 0))

    def set_capital(self, capital: Capital) -> None:
        """Show another amount."""
        self._capital = capital
        self.setAccessibleName(self._name)
        words = self.tr("%1 of %2").replace("%1", str(capital.value))
        words = words.replace("%2", str(capital.cap))
        if capital.preview is not None:
            words += ". " + self.tr("%1 left after the week").replace("%1", str(capital.preview))
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

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
