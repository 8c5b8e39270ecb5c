"""Text set in a role and a tone of the theme, and the small heading over a group."""

from functools import lru_cache

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from wargame.base.text import in_digits
from wargame.ui.fonts import Role
from wargame.ui.theme import theme

_DIRECTION, _STYLE = QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange
_CENTERED = Qt.AlignmentFlag.AlignHCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


@lru_cache(maxsize=64)
def _inked(colour: str) -> QPalette:
    """A palette that sets the colour of text and leaves all else to the application."""
    made = QPalette()
    made.setResolveMask(0)
    made.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    return made


class Text(QLabel):
    """A label whose font and colour follow the theme."""

    def __init__(
        self,
        words: str = "",
        role: Role = Role.BODY,
        tone: str = "ink",
        *,
        weight: int = 0,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Set up the label.

        Args:
            words: what it says, as plain text.
            role: how it is set.
            tone: name of a colour token, such as ``ink2`` or ``alarm``.
            weight: 400, 500 or 600 in place of the role's own.
            wrap: whether it may take several lines.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._role, self._tone, self._weight = role, tone, weight
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(words)
        self._align()
        self._retheme()
        theme().themeChanged.connect(self._retheme)

    def setText(self, words: str) -> None:
        """Write something else; its figures are in the digits in force."""
        super().setText(in_digits(words))

    def set_tone(self, tone: str) -> None:
        """Change the colour token."""
        self._tone = tone
        self._retheme()

    def _retheme(self) -> None:
        """Take font, colour and least height from the theme."""
        look = theme()
        self.setFont(look.font(self._role, self._weight))
        self.setPalette(_inked(getattr(look.tokens, self._tone)))
        self.setMinimumHeight(look.line(self._role))

    def _align(self) -> None:
        """Begin where lines of the layout begin, whatever script the words are in."""
        if not self.alignment() & _CENTERED:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setAlignment(_RIGHT if mirrored else _LEFT)

    def changeEvent(self, event: QEvent) -> None:
        """Restore the own font after the style sheet has been set anew; follow the direction."""
        super().changeEvent(event)
        kind = event.type()
        if kind is _DIRECTION:
            self._align()
        elif kind is _STYLE:
            self.setFont(theme().font(self._role, self._weight))


class SectionLabel(Text):
    """The small heading over a group of rows: sentence case, never capitals."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, Role.LABEL, "ink2", parent=parent)
