"""Colours, style sheet and text scale of the application."""

from wargame.ui.theme.colour import contrast_ratio, ending_ramp, mix, text_on
from wargame.ui.theme.theme import MODES, SCALES, Theme, theme
from wargame.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens

__all__ = [
    "CONTRAST",
    "DARK",
    "LIGHT",
    "MODES",
    "SCALES",
    "Theme",
    "Tokens",
    "contrast_ratio",
    "ending_ramp",
    "mix",
    "text_on",
    "theme",
]
