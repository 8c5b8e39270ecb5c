"""A small word on a wash: a band's name, a count, "Queued", a fact about a bloc."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import Tokens, theme
from wargame.ui.widgets.canvas import Canvas, canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import STATIC
from wargame.ui.widgets.typeset import width_of

TONES = ("neutral", "calm", "watch", "alarm", "good", "acc", "listed", "role")
PAD = 7
ICON = 13


def tone_colours(tone: str, tokens: Tokens) -> tuple[str, str]:
    """Ground and text colour of a tone; an unknown tone is neutral."""
    pairs = {
        "watch": (tokens.watch_tint, tokens.watch),
        "alarm": (tokens.alarm_tint, tokens.alarm),
        "good": (tokens.good_tint, tokens.good),
        "acc": (tokens.acc_tint, tokens.acc),
        "listed": (tokens.card, tokens.alarm),
        "role": (tokens.sunk, tokens.ink),
    }
    return pairs.get(tone, (tokens.sunk, tokens.ink2))


def badge_size(words: str, icon: str = "", tone: str = "neutral") -> tuple[float, float]:
    """Width and height in pixels that ``paint_badge`` needs."""
    look = theme()
    role = _role(tone)
    pad = look.px(12 if tone == "role" else PAD)
    width = width_of(words, role) + 2 * pad + (look.px(ICON + 5) if icon else 0)
    return width, look.line(role) + look.px(8 if tone == "role" else 4)


def paint_badge(c: Canvas, rect: QRectF, words: str, tone: str, icon: str = "") -> None:
    """Draw a badge in a rectangle."""
    ground, ink = tone_colours(tone, c.t)
    radius = rect.height() / 2 if tone == "role" else 3
    c.fill(rect, ground, radius)
    if tone == "listed" or (c.t.is_contrast and tone != "role"):
        c.frame(rect, ink, radius)
    pad = c.theme.px(12 if tone == "role" else PAD)
    x = rect.x() + pad
    if icon:
        size = c.theme.px(15 if tone == "role" else ICON)
        c.icon(x, rect.center().y() - size / 2, size, icon, ink)
        x += c.theme.px(ICON + 5)
    c.text(QRectF(x, rect.y(), rect.right() - pad - x + 1, rect.height()), words, _role(tone), ink)


def _role(tone: str) -> Role:
    return Role.TILE if tone == "role" else Role.DENSE_STRONG


class Badge(QWidget):
    """A badge as a widget."""

    spoken_role = STATIC

    def __init__(
        self, words: str = "", tone: str = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        """Set up the badge.

        Args:
            words: one to three words.
            tone: one of ``TONES``; ``listed`` is outlined, ``role`` is a rounded chip.
            icon: a Lucide name, or none.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words, self._tone, self._icon = "", "", ""
        self.set_badge(words, tone, icon)

    def set_badge(self, words: str, tone: str = "neutral", icon: str = "") -> None:
        """Show something else."""
        if (words, tone, icon) == (self._words, self._tone, self._icon):
            return
        self._words, self._tone, self._icon = words, tone, icon
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def spoken(self) -> Spoken:
        """Its name is all it says."""
        return Spoken()

    def sizeHint(self) -> QSize:
        """Room for the words."""
        width, height = badge_size(self._words, self._icon, self._tone)
        return QSize(int(width + 1), int(height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with canvas(self) as c:
            paint_badge(c, QRectF(self.rect()), self._words, self._tone, self._icon)
