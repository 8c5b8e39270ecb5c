"""A move on a card: what it costs, what it does, and why it cannot be played."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.base.text import points
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.badge import badge_size, paint_badge
from wargame.ui.widgets.canvas import EDGE, Canvas, canvas
from wargame.ui.widgets.motion import Glide
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.typeset import width_of

RADIUS = 6
PAD = 10
LIFT_HOVER, LIFT_QUEUED = 2, 6
LIFT_MS = 160
COIN = 22


@dataclass(frozen=True)
class Effect:
    """One line of what a move does: hundredths of a point, and ``good``, ``alarm`` or nothing."""

    label: str
    value: int
    tone: str = ""


@dataclass(frozen=True)
class MoveData:
    """One move.

    Attributes:
        id: what signals name it by.
        title: verb first: "Court investors".
        cost: political capital.
        icon: a Lucide name.
        effects: its lines, the weightiest first; two or three fit.
        locked: why it cannot be played, in place of the effects.
        too_dear: what the player has, in place of the effects, when only the cost forbids it.
        queued: whether it will be played at the end of the week.
        done: whether it has been played this week.
        key: the number key that plays it, 0 for none.
    """

    id: str
    title: str
    cost: int
    icon: str = ""
    effects: tuple[Effect, ...] = ()
    locked: str = ""
    too_dear: str = ""
    queued: bool = False
    done: bool = False
    key: int = 0

    @property
    def playable(self) -> bool:
        """Whether pressing it does something."""
        return not (self.locked or self.too_dear or self.done)


class MoveCard(PaintedButton):
    """A card to play or withdraw a move with. It stays focusable when locked, to be read.

    Signals:
        moveToggled: its id, when it is pressed and may be played or withdrawn.
        moveRefused: its id, when it is pressed though it cannot be played.
    """

    moveToggled = Signal(str)
    moveRefused = Signal(str)

    def __init__(self, move: MoveData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lift = Glide(self, LIFT_MS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(self._press)
        self.set_move(move)

    def set_move(self, move: MoveData) -> None:
        """Show another state."""
        self._move = move
        self.setAccessibleName(move.title)
        self.setAccessibleDescription(self._in_words())
        self._lift.to(LIFT_QUEUED if move.queued else 0)
        self.update()

    def move_data(self) -> MoveData:
        """What it shows."""
        return self._move

    def sizeHint(self) -> QSize:
        """The size in the design at 1440 by 900."""
        px = theme().px
        return QSize(px(172) + 2 * EDGE, px(112 + LIFT_QUEUED) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Two lines of title and two of effects still fit."""
        px, line = theme().px, theme().line
        tall = px(8 + 24 + 6) + 2 * line(Role.MOVE_TITLE) + 2 * line(Role.DENSE)
        return QSize(px(132) + 2 * EDGE, tall + px(LIFT_QUEUED) + 2 * EDGE)

    def body(self) -> QRectF:
        """The card, raised as far as it is now."""
        room = super().body().adjusted(0, theme().px(LIFT_QUEUED), 0, 0)
        return room.translated(0, -theme().px(1) * self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            body, move = self.body(), self._move
            raised = self._height() > 0
            off = bool(move.locked or move.done)
            if not off:
                c.shadow(body, RADIUS, raised)
            c.fill(body, c.t.paper if off else c.t.sunk if self.isDown() else c.t.card, RADIUS)
            if move.queued:
                c.frame(body, c.t.acc, RADIUS, 2)
            else:
                strong = raised or self.hovered()
                c.frame(body, c.t.rule_strong if strong else c.t.rule, RADIUS)
            if self.shows_ring():
                c.ring(body, RADIUS)
            pad = c.theme.px(PAD)
            self._paint_face(c, body.adjusted(pad, c.theme.px(7), -pad, -c.theme.px(6)))

    def _paint_face(self, c: Canvas, inner: QRectF) -> None:
        """Icon, badge and cost; title; effects or the reason."""
        move, px = self._move, c.theme.px
        off = bool(move.locked or move.done)
        ink = c.t.ink2 if off else c.t.ink
        top = QRectF(inner.x(), inner.y(), inner.width(), px(24))
        size = px(18)
        c.icon(top.x(), top.center().y() - size / 2, size, move.icon, ink)
        self._paint_coin(c, top, off)
        self._paint_note(c, top, size)
        lines = self._paint_foot(c, inner, off)
        room = inner.bottom() - lines - top.bottom() - px(3)
        rows = 2 if room >= 2 * c.theme.line(Role.MOVE_TITLE) else 1
        title = QRectF(inner.x(), top.bottom() + px(3), inner.width(), room)
        c.lines(title, move.title, Role.MOVE_TITLE, ink, rows)

    def _paint_coin(self, c: Canvas, top: QRectF, off: bool) -> None:
        """The cost in a disc at the end of the first line."""
        size = float(c.theme.px(COIN))
        disc = QRectF(top.right() - size, top.center().y() - size / 2, size, size)
        dear = bool(self._move.too_dear)
        c.fill(disc, c.t.alarm_tint if dear else c.t.sunk, size / 2)
        if c.t.is_contrast:
            c.frame(disc, c.t.alarm if dear else c.t.ink, size / 2)
        colour = c.t.alarm if dear else c.t.ink2 if off else c.t.ink
        c.text(disc, str(self._move.cost), Role.FIGURE, colour, "center")

    def _paint_note(self, c: Canvas, top: QRectF, icon: int) -> None:
        """The badge of a queued or played move, or else its number key."""
        x = top.x() + icon + c.theme.px(7)
        if self._move.queued or self._move.done:
            words = self.tr("Queued") if self._move.queued else self.tr("Done")
            tone = "acc" if self._move.queued else "good"
            wide, tall = badge_size(words, "check")
            wide = min(wide, top.right() - c.theme.px(COIN + 4) - x)
            rect = QRectF(x, top.center().y() - tall / 2, wide, tall)
            paint_badge(c, rect, words, tone, "check")
        elif self._move.key:
            side = c.theme.px(15)
            cap = QRectF(x, top.center().y() - side / 2, side, side)
            c.frame(cap, c.t.rule, 3)
            c.text(cap, str(self._move.key), Role.AXIS, c.t.ink3, "center")

    def _paint_foot(self, c: Canvas, inner: QRectF, off: bool) -> float:
        """Effects, or the reason in their place; returns the height taken."""
        line = c.theme.line(Role.DENSE)
        reason = self._move.locked or self._move.too_dear
        if reason:
            return self._paint_reason(c, inner, reason, line)
        room = inner.height() - c.theme.px(27) - c.theme.line(Role.MOVE_TITLE)
        effects = self._move.effects[: max(1, int(room // line))]
        for row, effect in enumerate(reversed(effects)):
            rect = QRectF(inner.x(), inner.bottom() - (row + 1) * line, inner.width(), line)
            figure = points(effect.value, sign=True)
            tone = {"good": c.t.good, "alarm": c.t.alarm}.get(effect.tone, c.t.ink2)
            c.text(rect, figure, Role.DENSE_STRONG, c.t.ink2 if off else tone, "end")
            used = width_of(figure, Role.DENSE_STRONG) + c.theme.px(6)
            c.text(rect.adjusted(0, 0, -used, 0), effect.label, Role.DENSE, c.t.ink2)
        return float(len(effects) * line)

    def _paint_reason(self, c: Canvas, inner: QRectF, reason: str, line: int) -> float:
        """A lock, unless only the price is in the way, and the condition."""
        x = 0.0
        size = c.theme.px(13)
        width = inner.width() - (size + c.theme.px(5) if self._move.locked else 0)
        rows = 2 if width_of(reason, Role.DENSE) > width else 1
        top = inner.bottom() - rows * line
        if self._move.locked:
            x = size + c.theme.px(5)
            c.icon(inner.x(), top + (line - size) / 2, size, "lock", c.t.ink2)
        c.lines(QRectF(inner.x() + x, top, width, rows * line), reason, Role.DENSE, c.t.ink2, rows)
        return float(rows * line)

    def _height(self) -> float:
        """How far the card is raised, in pixels at text scale 1."""
        lift = self._lift.now()
        hover = self.hovered() and self._move.playable
        return max(lift, LIFT_HOVER) if hover else lift

    def _press(self) -> None:
        signal = self.moveToggled if self._move.playable else self.moveRefused
        signal.emit(self._move.id)

    def _in_words(self) -> str:
        """Cost, state and effects for screen readers."""
        move = self._move
        parts = [self.tr("Costs %1").replace("%1", str(move.cost))]
        if move.queued or move.done:
            parts.append(self.tr("Queued") if move.queued else self.tr("Done"))
        parts += [move.locked or move.too_dear] if move.locked or move.too_dear else []
        parts += [f"{effect.label} {points(effect.value, sign=True)}" for effect in move.effects]
        return ". ".join(parts)
