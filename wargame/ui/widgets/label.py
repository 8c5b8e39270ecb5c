"""Text set in a role and a tone of the theme, and the small heading over a group.

It breaks and measures its lines as a `QLabel` does. It is painted all the same: a label costs a
palette, a font and the rules of the style sheet each time it is shown, and measures its words anew
each time a layout asks.
"""

from math import ceil, floor

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from wargame.base.text import in_digits
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.block import block_hint, block_size
from wargame.ui.widgets.canvas import Align, canvas
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import STATIC


class Text(QWidget):
    """Words on one line, or on as many as they need, whose font and colour follow the theme."""

    spoken_role = STATIC

    def __init__(
        self,
        words: str = "",
        role: Role = Role.BODY,
        tone: str = "ink",
        *,
        weight: int = 0,
        wrap: bool = False,
        align: Align = "start",
        parent: QWidget | None = None,
    ) -> None:
        """Set up the label.

        Args:
            words: what it says, as plain text.
            role: how it is set.
            tone: name of a colour token, such as ``ink2`` or ``alarm``.
            weight: 400, 500 or 600 in place of the role's own.
            wrap: whether it may take several lines.
            align: where lines begin in wider room, whatever script the words are in.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._role, self._tone, self._weight, self._align = role, tone, weight, align
        self._words = ""
        self.wraps = wrap
        if wrap:
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(words)

    def text(self) -> str:
        """What it says, in the digits in force."""
        return self._words

    def setText(self, words: str) -> None:
        """Write something else; its figures are in the digits in force."""
        words = in_digits(words)
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def set_tone(self, tone: str) -> None:
        """Change the colour token."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def spoken(self) -> Spoken:
        """Its name is all it says."""
        return Spoken()

    def hasHeightForWidth(self) -> bool:
        """Where it may take several lines."""
        return self.wraps

    def heightForWidth(self, width: int) -> int:
        """The height of its lines in this width."""
        return max(self._size(width).height(), theme().line(self._role)) if self.wraps else -1

    def lines(self) -> tuple[tuple[int, int], ...]:
        """Top and height of each line; a script of several faces has lines of its own height."""
        need = self._size(self.width()).height()
        font = theme().font(self._role, self._weight)
        count = max(round(need / QFontMetrics(font).lineSpacing()), 1) if self.wraps else 1
        top, line = (self.height() - need) / 2, need / count
        return tuple((floor(top + at * line), ceil(line)) for at in range(count))

    def sizeHint(self) -> QSize:
        """The whole of one line, or a block that is easy to read."""
        return self._at_least(block_hint(self._words, self._role, self._weight, self.wraps))

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word, or the line, and a line high."""
        return QSize(self._size(0).width(), theme().line(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Write it."""
        with canvas(self) as c:
            tone = getattr(c.t, self._tone)
            rest = (self._align, self._weight, self.wraps)
            c.block(QRectF(self.rect()), self._words, self._role, tone, *rest)

    def _size(self, width: int) -> QSize:
        return block_size(self._words, self._role, self._weight, width, self.wraps)

    def _at_least(self, size: QSize) -> QSize:
        return QSize(size.width(), max(size.height(), theme().line(self._role)))


class SectionLabel(Text):
    """The small heading over a group of rows: sentence case, never capitals."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, Role.LABEL, "ink2", parent=parent)
