"""Words that are explained where they stand: a tooltip, and the key that opens the glossary."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

PROPERTY, ABOUT = "term", "about"
"""What a widget explains itself, and what a panel is about when nothing on it does."""

_known: dict[str, str] = {}


def learn(texts: Mapping[str, str]) -> None:
    """Know these words, by id, in place of those before."""
    _known.clear()
    _known.update(texts)


def explain(widget: QWidget, term: str) -> None:
    """Let a widget say what a word on it means, on hovering, and let the glossary find it."""
    widget.setProperty(PROPERTY, term)
    if text := _known.get(term):
        widget.setToolTip(text)


def term_at(widget: QWidget | None, *, panels: bool = False) -> str:
    """The word that a widget or the nearest thing that holds it explains; empty for none.

    With ``panels`` also what a panel is about.
    """
    at = widget
    while at is not None:
        found = at.property(PROPERTY) or (panels and at.property(ABOUT))
        if found:
            return str(found)
        at = at.parentWidget()
    return ""
