"""A seat at the table: who it speaks for, its aim, what it wants, how large it is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.home.choice_row import Choice
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import badge_size, paint_badge
from wargame.ui.widgets.canvas import EDGE, Canvas, canvas
from wargame.ui.widgets.typeset import width_of, wrapped

if TYPE_CHECKING:
    from wargame.reports.home import RoleCard as Scene

WIDE, HIGH = 200, 340
RADIUS = 5
PAD = 14
AIMS, MOST_LINES = 3, 6
SHOWN, FULL = 2, 100


class RoleCard(Choice):
    """A card to choose one's seat with."""

    def __init__(self, scene: "Scene", scales: "Scales", parent: QWidget | None = None) -> None:
        """Set up the card; ``scales`` are those of its bars, the same for all cards of a row."""
        super().__init__(scene.id, parent)
        self._scene, self._scales = scene, scales
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(scene.name)
        aims = ". ".join(words for words, _most in scene.objectives)
        blocs = f"{scene.blocs}. " if scene.blocs else ""
        self.setAccessibleDescription(f"{blocs}{scene.aim} {aims}")
        self.setToolTip(scene.briefing)

    def sizeHint(self) -> QSize:
        """The size in the design."""
        px = theme().px
        return QSize(px(WIDE) + 2 * EDGE, px(HIGH) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Lower: aims give way."""
        px = theme().px
        return QSize(px(WIDE) + 2 * EDGE, px(250) + 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            body, pad = self.body(), c.theme.px(PAD)
            c.shadow(body, RADIUS, raised=self.hovered())
            c.fill(body, c.t.card, RADIUS)
            c.frame(body, c.t.rule_strong if self.hovered() else c.t.rule, RADIUS)
            inner = body.adjusted(pad, pad, -pad, -c.theme.px(10))
            floor = self._paint_bars(c, inner)
            y = self._paint_head(c, inner, floor)
            self._paint_aims(c, QRectF(inner.x(), y, inner.width(), floor - y))
            self.paint_choice(c, body, RADIUS)

    def _paint_head(self, c: Canvas, inner: QRectF, floor: float) -> float:
        """Icon, badge, name, blocs, and the whole aim over the floor; returns where they end."""
        scene, px = self._scene, c.theme.px
        c.icon(inner.x(), inner.y(), px(22), role_icon(scene), c.t.ink)
        if self.isChecked():
            words = self.tr("You")
            wide, tall = badge_size(words, "check", "acc")
            spot = QRectF(inner.right() - wide, inner.y(), wide, tall)
            paint_badge(c, spot, words, "acc", "check")
        y = inner.y() + px(30)
        room = QRectF(inner.x(), y, inner.width(), 0)
        y += c.lines(room, scene.name, Role.CARD_TITLE, c.t.ink, 2) + px(2)
        blocs = QRectF(inner.x(), y, inner.width(), 0)
        y += c.lines(blocs, scene.blocs or self.tr("No seats"), Role.DENSE, c.t.ink2, 2) + px(6)
        aim = QRectF(inner.x(), y, inner.width(), 0)
        rows = max(int((floor - y) // c.theme.line(Role.BODY)), 1)
        return y + c.lines(aim, scene.aim, Role.BODY, c.t.ink, rows) + px(16)

    def _paint_aims(self, c: Canvas, room: QRectF) -> None:
        """The heaviest aims, as many as there is room for the whole of."""
        line, y = c.theme.line(Role.DENSE), room.y()
        ranked = sorted(self._scene.objectives, key=lambda aim: -aim[1])
        for words, _most in ranked[:AIMS]:
            size = c.theme.px(13)
            x = room.x() + c.theme.px(20)
            rows = len(wrapped(words, Role.DENSE, 0, room.right() - x, MOST_LINES))
            if y + rows * line > room.bottom():
                return
            if y == room.y():
                c.line(room.x(), y - c.theme.px(8), room.right(), y - c.theme.px(8), c.t.rule)
            c.icon(room.x(), y + 1, size, "star", c.t.acc)
            spot = QRectF(x, y, room.right() - x, 0)
            y += c.lines(spot, words, Role.DENSE, c.t.ink2, rows) + c.theme.px(5)

    def _paint_bars(self, c: Canvas, inner: QRectF) -> float:
        """Seats and the deck's public numbers along the foot; returns where they begin."""
        seats = (self.tr("Seats"), self._scene.seats, self._scales.seats)
        facts = [seats, *((name, value, self._scales.fact) for name, value in self._facts())]
        line = c.theme.px(20)
        longest = max(width_of(name, Role.DENSE) for name, _value, _most in facts) + 1
        wide = min(longest, inner.width() * 0.58)
        y = inner.bottom() - len(facts) * line
        c.line(inner.x(), y - c.theme.px(6), inner.right(), y - c.theme.px(6), c.t.rule)
        top = y - c.theme.px(8)
        for name, value, scale in facts:
            row = QRectF(inner.x(), y, inner.width(), line)
            c.text(row, str(value), Role.DENSE_STRONG, c.t.ink, "end")
            label = QRectF(inner.x(), y, wide, line)
            c.text(label, name, Role.DENSE, c.t.ink2)
            start = inner.x() + wide + c.theme.px(8)
            bar = QRectF(start, y + line / 2 - 3, inner.right() - c.theme.px(32) - start, 6)
            c.fill(bar, c.t.sunk)
            _fill(c, bar, value, scale)
            y += line
        return top

    def _facts(self) -> tuple[tuple[str, int], ...]:
        return self._scene.facts[:SHOWN]


def _fill(c: Canvas, bar: QRectF, value: int, scale: tuple[int, int]) -> None:
    """From nought to the value; nought is marked where a scale goes below it."""
    low, high = scale
    span = max(high - low, 1)
    nought = bar.x() + bar.width() * -low / span
    end = bar.x() + bar.width() * (min(max(value, low), high) - low) / span
    c.fill(QRectF(min(nought, end), bar.y(), abs(end - nought), bar.height()), c.t.ink)
    if low < 0:
        c.fill(QRectF(nought - 0.5, bar.y() - 2, 1, bar.height() + 4), c.t.ink3)


class Scales(NamedTuple):
    """The ends of the bars of a row of cards: of seats, and of the public numbers."""

    seats: tuple[int, int]
    fact: tuple[int, int]


def scales_of(roles: "Sequence[Scene]") -> Scales:
    """Scales on which all these roles can be compared."""
    values = [value for role in roles for _name, value in role.facts[:SHOWN]]
    low = min([*values, 0])
    return Scales((0, max(role.seats for role in roles)), (-FULL if low < 0 else 0, FULL))


def role_icon(scene: "Scene") -> str:
    """An icon by what the role is: the office, a bloc's speaker, or an outsider."""
    if scene.office:
        return "stamp"
    return "users" if scene.seats else "globe"
