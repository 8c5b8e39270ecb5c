"""A line that tells something in place: a fact, a success, or a problem with its remedy."""

from math import ceil, floor

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE, Canvas, canvas
from wargame.ui.widgets.painted import PaintedButton
from wargame.ui.widgets.spoken import announce
from wargame.ui.widgets.typeset import width_of, wrapped

KINDS = {
    "info": ("info", "acc_tint", "acc"),
    "good": ("circle-check", "good_tint", "good"),
    "warning": ("triangle-alert", "watch_tint", "watch"),
    "problem": ("octagon-alert", "alarm_tint", "alarm"),
}
PAD = 10
ICON = 16
MOST_LINES = 6
"""Enough for a refusal with three reasons, and for a cabinet that is shared out."""
WIDE = 460


class MessageLine(PaintedButton):
    """A message on a wash with an icon of its kind. Pressing it, or Escape, puts it away.

    Signals:
        dismissed: when the person put it away.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._kind = "", "info"
        # Not Fixed: that would hold it to one line whatever its height for the width is.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._dismiss)
        self.hide()

    def show_message(self, words: str, kind: str = "info") -> None:
        """Show a sentence.

        Args:
            words: one sentence; a problem names its remedy.
            kind: ``info``, ``good``, ``warning`` or ``problem``.

        Raises:
            KeyError: another kind.
        """
        _ = KINDS[kind]
        self._words, self._kind = words, kind
        self.setAccessibleName(words)
        announce(self, words)
        self.setToolTip(self.tr("Put away"))
        self.updateGeometry()
        self.update()
        self.show()

    def words(self) -> str:
        """The sentence on show."""
        return self._words

    def clear(self) -> None:
        """Put it away without a signal."""
        self._words = ""
        self.hide()

    def hasHeightForWidth(self) -> bool:
        """Sentences break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all its lines."""
        rows = len(wrapped(self._words, Role.BODY, 0, self._room(width), MOST_LINES)) or 1
        return rows * theme().line(Role.BODY) + theme().px(2 * PAD - 4) + 2 * EDGE

    def sizeHint(self) -> QSize:
        """Some width, its height."""
        width = theme().px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow columns break the sentence."""
        width = theme().px(160)
        return QSize(width, theme().line(Role.BODY) + theme().px(2 * PAD) + 2 * EDGE)

    def body(self) -> QRectF:
        """As high as the sentence, also where the layout gives more."""
        whole = super().body()
        whole.setHeight(min(whole.height(), self.heightForWidth(self.width()) - 2.0 * EDGE))
        return whole

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            self._paint(c)

    def _paint(self, c: Canvas) -> None:
        icon, ground, ink = KINDS[self._kind]
        body, pad, size = self.body(), c.theme.px(PAD), c.theme.px(ICON)
        colour = getattr(c.t, ink)
        c.fill(body, getattr(c.t, ground), 4)
        if c.t.is_contrast or self._kind == "problem":
            c.frame(body, colour, 4, 2 if self._kind == "problem" else 1)
        if self.shows_ring():
            c.ring(body, 4)
        line = c.theme.line(Role.BODY)
        top = body.y() + pad - 2
        c.icon(body.x() + pad, top + (line - size) / 2, size, icon, colour)
        start = body.x() + pad + size + c.theme.px(8)
        room = QRectF(start, top, self._room(int(c.width)), body.height())
        c.lines(room, self._words, Role.BODY, c.t.ink, MOST_LINES)
        close = c.theme.px(14)
        tone = c.t.ink if self.hovered() else c.t.ink3
        c.icon(body.right() - pad - close, top + (line - close) / 2, close, "x", tone)

    def _room(self, width: int) -> float:
        px = theme().px
        return width - 2 * EDGE - px(2 * PAD + ICON + 8 + 14 + 8)

    def _dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()


class Toast(MessageLine):
    """A message that floats over the bottom of its parent and leaves by itself.

    Signals:
        gone: it has left, or was put away.
    """

    gone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_for(self, words: str, milliseconds: int, kind: str = "info") -> None:
        """Show a sentence for a while; 0 leaves it until it is put away."""
        self.show_message(words, kind)
        host = self.parentWidget()
        if host is not None:
            width = min(theme().px(WIDE), host.width() - 32)
            height = self.heightForWidth(width)
            left = (host.width() - width) // 2
            self.setGeometry(left, host.height() - height - theme().px(16), width, height)
        self.raise_()
        self._timer.stop()
        if milliseconds:
            self._timer.start(milliseconds)

    def clear(self) -> None:
        """Put it away, and say so."""
        super().clear()
        self.gone.emit()

    def lie_in(self, place: QRect) -> bool:
        """Lie in the middle of a place, as wide as the words need; whether it is large enough."""
        wide = min(self._whole(), place.width())
        tall = self.heightForWidth(wide)
        fits = tall <= place.height()
        if fits:
            top = max(place.center().y() - tall // 2, place.top() + 2)
            self.setGeometry(place.center().x() - wide // 2, top, wide, tall)
        return fits

    def lie_over(self, place: QRect) -> None:
        """Lie at the top of a place, however many lines that takes."""
        wide = min(self._whole(), theme().px(WIDE), place.width())
        left = place.center().x() - wide // 2
        self.setGeometry(left, place.top(), wide, self.heightForWidth(wide))

    def _whole(self) -> int:
        """The width in which the words take one line."""
        around = self.width() - floor(self._room(self.width()))
        return ceil(width_of(self._words, Role.BODY)) + around
