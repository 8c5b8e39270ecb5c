"""What the person has chosen once and for all: language, digits, look, where games lie.

One small file, the same for the window and the command line. It imports nothing heavy, because the
window is painted in the chosen colours before the game's own parts are loaded.
"""

from wargame.settings.fields import FIELDS, Field, field, overridden
from wargame.settings.file import Kept, keep, kept
from wargame.settings.model import LANGUAGES, TEXT_SIZES, THEMES, Settings

__all__ = [
    "FIELDS",
    "LANGUAGES",
    "TEXT_SIZES",
    "THEMES",
    "Field",
    "Kept",
    "Settings",
    "field",
    "keep",
    "kept",
    "overridden",
]
