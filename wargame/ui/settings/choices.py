"""The settings in force in the window: a choice counts at once and is kept."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from wargame.base.errors import UserError
from wargame.base.paths import choose_games_dir
from wargame.settings import TEXT_SIZES, Settings, keep
from wargame.settings.fields import Value
from wargame.ui.theme import theme

CYCLE = ("light", "dark", "contrast")


class Choices(QObject):
    """Holds the settings of this run; what was given for the run alone is never written.

    Signals:
        changed: the name of a setting that has another value now.
        refused: the sentence that says why a choice cannot be kept; it counts all the same.

    Attributes:
        settings: what is in force.
    """

    changed = Signal(str)
    refused = Signal(str)

    def __init__(
        self, settings: Settings | None = None, *, kept: bool = False, parent: QObject | None = None
    ) -> None:
        """Hold settings.

        Args:
            settings: what is in force; the defaults if None.
            kept: whether choices are written to the person's file.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.settings = settings or Settings()
        self._kept = kept

    def choose(self, name: str, value: Value) -> None:
        """Put a setting in force and keep it.

        Language and digits are words of a whole window; whoever made it answers ``changed``.
        """
        if getattr(self.settings, name) == value:
            return
        self.settings = replace(self.settings, **{name: value})  # type: ignore[arg-type]
        self._apply(name)
        if self._kept:
            try:
                keep(**{name: value})
            except UserError as error:
                self.refused.emit(str(error))
        self.changed.emit(name)

    def next_theme(self) -> None:
        """Light, dark, contrast, light."""
        now = theme().tokens.name
        self.choose("theme", CYCLE[(CYCLE.index(now) + 1) % len(CYCLE)])

    def larger(self) -> None:
        """The next larger text size."""
        self._step(1)

    def smaller(self) -> None:
        """The next smaller text size."""
        self._step(-1)

    def plain(self) -> None:
        """The text size of the design."""
        self.choose("text_size", TEXT_SIZES[0])

    def _step(self, step: int) -> None:
        at = TEXT_SIZES.index(self.settings.text_size) + step
        self.choose("text_size", TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)])

    def _apply(self, name: str) -> None:
        settings = self.settings
        match name:
            case "theme":
                theme().set_mode(settings.theme)
            case "text_size":
                theme().set_scale(settings.text_size / 100)
            case "reduce_motion":
                theme().set_reduce_motion(settings.reduce_motion)
            case "games_folder":
                choose_games_dir(settings.games_dir)
