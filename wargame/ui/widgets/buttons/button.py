"""Push buttons whose font, icon and arrow follow the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from wargame.base.text import in_digits
from wargame.ui import icons
from wargame.ui.fonts import Role
from wargame.ui.theme import theme

ICON = 16


class Button(QPushButton):
    """A push button in one of the styles of the style sheet.

    Its icon and font follow the theme; ``onward`` adds an arrow at the end of its words.
    """

    kind = "secondary"
    tone = "ink"

    def __init__(
        self, words: str = "", icon: str = "", onward: bool = False, parent: QWidget | None = None
    ) -> None:
        """Set up the button.

        Args:
            words: verb first.
            icon: a Lucide name, or none.
            onward: whether it leads on, shown by an arrow.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._words, self._icon, self._onward = words, icon, onward
        self.setProperty("kind", self.kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._retheme()
        theme().themeChanged.connect(self._retheme)

    def set_words(self, words: str) -> None:
        """Change the words, keeping icon and arrow."""
        self._words = words
        self._write()

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self._retheme()

    def changeEvent(self, event: QEvent) -> None:
        """Turn the arrow with the layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._retheme()

    def _write(self) -> None:
        """Put words and arrow on the button."""
        arrow = "←" if self._mirrored() else "→"
        # Fusion sets the icon close to the words.
        words = f" {in_digits(self._words)}" if self._icon else in_digits(self._words)
        self.setText(f"{words}  {arrow}" if self._onward else words)
        self.setAccessibleName(self._words)

    def _retheme(self) -> None:
        """Take font and icon colours from the theme."""
        look = theme()
        self.setFont(look.font(Role.LEAD if self.kind == "primary" else Role.BODY, 600))
        self._write()
        if self._icon:
            name = icons.mirrored_name(self._icon, self._mirrored())
            size = look.px(ICON)
            colour = getattr(look.tokens, self.tone)
            self.setIcon(icons.button_icon(name, colour, look.tokens.rule_strong, size))
            self.setIconSize(QSize(size, size))

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class PrimaryButton(Button):
    """The one thing to do next on a screen."""

    kind = "primary"
    tone = "on_acc"


class SecondaryButton(Button):
    """Anything else one may do."""


class AccentButton(Button):
    """An act of the player's own that is not the next step, such as sending an offer."""

    kind = "accent"
    tone = "acc"


class DangerButton(Button):
    """An act that takes something away."""

    kind = "danger"
    tone = "alarm"


class IconButton(Button):
    """A quiet button with an icon alone; its name is spoken and shown as a tooltip."""

    kind = "quiet"
    _side = 0

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, False, parent)
        self.setToolTip(name)
        self.setAccessibleName(name)

    def set_side(self, side: int) -> None:
        """Be a square, in pixels at text scale 1."""
        self._side = side
        self._retheme()

    def _retheme(self) -> None:
        """Keep the square at every text scale."""
        super()._retheme()
        if self._side:
            self.setFixedSize(theme().px(self._side), theme().px(self._side))

    def _write(self) -> None:
        """Write nothing on it."""
