"""The look in force: tokens, text scale, script and motion, applied to the application."""

from functools import lru_cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from wargame.settings import TEXT_SIZES, THEMES
from wargame.ui import fonts
from wargame.ui.fonts import Role
from wargame.ui.theme.palette import build_palette
from wargame.ui.theme.qss import build_qss
from wargame.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens

MODES = THEMES
SCALES = tuple(size / 100 for size in TEXT_SIZES)
BY_NAME = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


class Theme(QObject):
    """What every painted widget asks for colours, fonts and lengths.

    Applying a change re-sets the style sheet, so Qt lays out and repaints every widget by itself;
    ``themeChanged`` is for whoever keeps pictures or pens of its own.

    Attributes:
        styled: the application has Qt's style Fusion.
    """

    themeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start light, at text scale 1, in Latin script, with motion."""
        super().__init__(parent)
        self.mode = "light"
        self.scale = 1.0
        self.arabic = False
        self.reduce_motion = False
        self.tokens: Tokens = LIGHT
        self.revision = 0
        self.styled = False

    def set_mode(self, mode: str) -> None:
        """Choose ``auto``, ``light``, ``dark`` or ``contrast``.

        Raises:
            ValueError: another name.
        """
        if mode not in MODES:
            raise ValueError(f"unknown theme {mode!r}")
        self.mode = mode
        self.refresh()

    def set_scale(self, scale: float) -> None:
        """Set the text scale, kept between the smallest and largest of ``SCALES``."""
        self.scale = min(max(scale, SCALES[0]), SCALES[-1])
        self.refresh()

    def step_scale(self, steps: int) -> None:
        """Move the text scale up or down the list of ``SCALES``."""
        nearest = min(range(len(SCALES)), key=lambda place: abs(SCALES[place] - self.scale))
        self.set_scale(SCALES[min(max(nearest + steps, 0), len(SCALES) - 1)])

    def set_arabic(self, arabic: bool) -> None:
        """Say whether the interface is in Arabic, which changes faces and line heights."""
        self.arabic = arabic
        self.refresh()

    def set_reduce_motion(self, reduce: bool) -> None:
        """Say whether things jump to their end state instead of moving there."""
        self.reduce_motion = reduce

    def refresh(self) -> None:
        """Work out the tokens, dress the application and announce it."""
        self.tokens = BY_NAME[self._resolved()]
        self.revision += 1
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._dress(app)
        self.themeChanged.emit()

    @property
    def measure(self) -> tuple[float, bool]:
        """All that lengths, fonts and lines depend on: scale and script, no colour.

        What is kept as long as this stays the same is not laid out anew for other colours, so
        that keyboard, scroll bars and everything else stay where they were.
        """
        return (self.scale, self.arabic)

    def follow_system(self) -> None:
        """Repaint when the desktop changes between light and dark; counts in mode ``auto``."""
        QApplication.styleHints().colorSchemeChanged.connect(self._on_system)

    def px(self, length: float) -> int:
        """A length of the 100 % design in pixels at the present text scale."""
        return round(length * self.scale)

    def ms(self, duration: int) -> int:
        """A motion's length in milliseconds: 0 when motion is reduced."""
        return 0 if self.reduce_motion else duration

    def font(self, role: Role, weight: int = 0) -> QFont:
        """The font of a role at the present scale and script."""
        return fonts.font(role, self.scale, self.arabic, weight)

    def line(self, role: Role) -> int:
        """The line height of a role at the present scale and script."""
        return fonts.line_height(role, self.scale, self.arabic)

    def _resolved(self) -> str:
        """The theme that ``auto`` stands for just now, or the chosen one."""
        if self.mode != "auto":
            return self.mode
        dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _dress(self, app: QApplication) -> None:
        """Put style, palette, font and style sheet on the application."""
        fonts.load_fonts()
        if not self.styled:
            app.setStyle("Fusion")
            self.styled = True
        app.setPalette(build_palette(self.tokens))
        app.setFont(self.font(Role.BODY))
        app.setStyleSheet(build_qss(self.tokens, self.scale, self.revision))

    def _on_system(self, _scheme: Qt.ColorScheme) -> None:
        """Follow the desktop when told to."""
        if self.mode == "auto":
            self.refresh()


@lru_cache(maxsize=1)
def theme() -> Theme:
    """The application's one theme, as there is one palette and one style sheet."""
    return Theme()
