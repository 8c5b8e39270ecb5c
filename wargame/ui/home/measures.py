"""Sizes of Home that are known before Home is."""

from PySide6.QtWidgets import QWidget

WIDE, HIGH = 1440, 860
"""Home is compact in a smaller window."""

TALL, LOW = 56, 48
"""Its bar, and that of a compact one."""


def is_compact(page: QWidget) -> bool:
    """Whether a page has less room than Home wants."""
    return page.width() < WIDE or page.height() < HIGH
