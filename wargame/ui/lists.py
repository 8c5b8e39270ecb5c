"""Names and figures in a row, with the comma of the language on the screen."""

from collections.abc import Iterable

from wargame.base import text
from wargame.ui.theme import theme


def listed(parts: Iterable[str]) -> str:
    """Return "A, B, C" or, in Arabic, "A، B، C"; see `base.text.listed`."""
    return text.listed(parts, "ar" if theme().arabic else "en")
