"""The settings and their defaults."""

from dataclasses import dataclass
from pathlib import Path

from wargame.base.text import RIGHT_TO_LEFT, WESTERN, use_digits

LANGUAGES = ("en", "ar")
THEMES = ("auto", "light", "dark", "contrast")
TEXT_SIZES = (100, 115, 130, 150)
"""In percent of the design."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person has chosen; the defaults are what counts before.

    Attributes:
        language: one of ``LANGUAGES``.
        digits: one of `base.text.DIGITS`; counts in Arabic texts.
        theme: one of ``THEMES``; "auto" follows the system.
        text_size: one of ``TEXT_SIZES``.
        reduce_motion: whether things jump to their end state.
        show_forecasts: whether games are played on in the background to say what may come.
        games_folder: where games are kept, an absolute path; "" for the usual place.
        window: size and place of the window as it was left, "1440x900+80+40", with
            " maximized" behind it where it was; "" before it was ever left.
    """

    language: str = "en"
    digits: str = WESTERN
    theme: str = "auto"
    text_size: int = 100
    reduce_motion: bool = False
    show_forecasts: bool = True
    games_folder: str = ""
    window: str = ""

    @property
    def games_dir(self) -> Path | None:
        """The folder of games, None for the usual one."""
        return Path(self.games_folder) if self.games_folder else None


def write_figures(language: str, digits: str) -> None:
    """Let all texts of a language have their figures in the chosen digits."""
    use_digits(digits if language in RIGHT_TO_LEFT else WESTERN)
