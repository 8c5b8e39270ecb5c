"""What is told aloud to those who hear the table: what came of a week, and what lies over it."""

from PySide6.QtWidgets import QWidget

from wargame.reports.table import TableScene
from wargame.ui.widgets.label import Text

FIRST = 2
"""So many labels of a card say what it is: its kind and its title."""


def week_aloud(scene: TableScene) -> str:
    """The week, the headline meters with their changes, the chamber, and the newest headline."""
    meters = (f"{m.name} {m.value_text}, {m.change_text}" for m in scene.meters if m.headline)
    news = (item.title for item in scene.news[:1])
    return sentences(
        scene.masthead.term or scene.masthead.calendar, *meters, scene.chamber.sentence, *news
    )


def card_aloud(card: QWidget) -> str:
    """The first words on a card."""
    labels = (label.text() for label in card.findChildren(Text))
    return sentences(*[words for words in labels if words][:FIRST])


def sentences(*parts: str) -> str:
    """Parts one after the other, each closed."""
    return " ".join(
        part if part.endswith((".", "؟", "?")) else f"{part}." for part in parts if part
    )
