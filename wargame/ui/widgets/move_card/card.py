"""A move on a card: press it to play or to withdraw it."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.base.text import points
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.motion import Glide
from wargame.ui.widgets.move_card.face import GAP, TOP, effects_in, paint_face
from wargame.ui.widgets.move_card.model import MoveData
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.spoken import Spoken, changed
from wargame.ui.widgets.spoken.model import BUTTON

RADIUS = 6
PAD, OVER, UNDER = 10, 7, 6
LIFT_HOVER, LIFT_QUEUED = 2, 6
LIFT_MS = 160


def least_height() -> int:
    """The height in which a card shows two lines of title and two of effects."""
    px, line = theme().px, theme().line
    words = 2 * line(Role.MOVE_TITLE) + 2 * line(Role.DENSE)
    return px(OVER) + px(TOP) + px(GAP) + words + px(UNDER) + px(LIFT_QUEUED) + 2 * EDGE


class MoveCard(PaintedButton):
    """A card to play or withdraw a move with. It stays focusable when locked, to be read.

    Signals:
        moveToggled: its id, when it is pressed and may be played or withdrawn.
        moveRefused: its id, when it is pressed though it cannot be played.
    """

    moveToggled = Signal(str)
    moveRefused = Signal(str)
    spoken_role = BUTTON

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
        self.foretell("")
        changed(self, self._standing())
        self._lift.to(LIFT_QUEUED if move.queued else 0)
        self.update()

    def looked_at(self) -> bool:
        """Whether mouse or keyboard is at it."""
        return self.underMouse() or self.hasFocus()

    def foretell(self, words: str) -> None:
        """Add to its description what a forecast says of it, or nothing."""
        self.setAccessibleDescription(". ".join(filter(None, (self._effects(), words))))

    def move_data(self) -> MoveData:
        """What it shows."""
        return self._move

    def sizeHint(self) -> QSize:
        """The size in the design at 1440 by 900."""
        px = theme().px
        return QSize(px(172) + 2 * EDGE, px(112 + LIFT_QUEUED) + 2 * EDGE)

    def minimumSizeHint(self) -> QSize:
        """Two lines of title and two of effects still fit."""
        return QSize(theme().px(132) + 2 * EDGE, least_height())

    def body(self) -> QRectF:
        """The card, raised as far as it is now."""
        room = super().body().adjusted(0, theme().px(LIFT_QUEUED), 0, 0)
        return room.translated(0, -theme().px(1) * self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            body, move = self.body(), self._move
            raised = self._height() > 0
            off = move.off
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
            face = body.adjusted(pad, c.theme.px(OVER), -pad, -c.theme.px(UNDER))
            paint_face(c, face, move, self._badge(), self._more(effects_in(face, move)))

    def _height(self) -> float:
        """How far the card is raised, in pixels at text scale 1."""
        lift = self._lift.now()
        hover = self.hovered() and self._move.playable
        return max(lift, LIFT_HOVER) if hover else lift

    def _press(self) -> None:
        signal = self.moveToggled if self._move.playable else self.moveRefused
        signal.emit(self._move.id)

    def _badge(self) -> str:
        """The word of a queued or played move."""
        if self._move.queued:
            return self.tr("Queued")
        return self.tr("Done") if self._move.done else ""

    def _more(self, named: int) -> str:
        """How many effects are named only while the card is looked at."""
        more = self._move.more + len(self._move.effects) - named
        return self.tr("%1 more").replace("%1", str(more)) if more else ""

    def spoken(self) -> Spoken:
        """What it costs, and whether it is done or why it cannot be."""
        return Spoken(self._standing())

    def _standing(self) -> str:
        move = self._move
        parts = [move.too_dear or self.tr("Costs %1").replace("%1", str(move.cost))]
        parts += [each for each in (self._badge(), move.locked) if each]
        return ". ".join(parts)

    def _effects(self) -> str:
        effects = self._move.effects
        if self._move.told or not effects:
            return self._move.told or self._move.note
        return ". ".join(f"{each.label} {points(each.value, sign=True)}" for each in effects)
