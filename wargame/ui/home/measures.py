"""Sizes of Home that are known before Home is."""

from PySide6.QtWidgets import QWidget

WIDE, HIGH = 1440, 860
"""Home is compact in a smaller window."""
HIGH_ARABIC = 930
"""Where lines are taller, a lower window has no room for all of the set-up."""


def is_compact(page: QWidget) -> bool:
    """Whether a page has less room than Home wants."""
    return page.width() < WIDE or page.height() < HIGH
