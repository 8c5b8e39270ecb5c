"""Buttons, and the choice of one among a few."""

from wargame.ui.widgets.buttons.button import (
    AccentButton,
    Button,
    DangerButton,
    IconButton,
    PrimaryButton,
    SecondaryButton,
)
from wargame.ui.widgets.buttons.segmented import SegmentButton, Segmented

__all__ = [
    "AccentButton",
    "Button",
    "DangerButton",
    "IconButton",
    "PrimaryButton",
    "SecondaryButton",
    "SegmentButton",
    "Segmented",
]
