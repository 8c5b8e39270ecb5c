"""What a part of a screen says: in labels, and in painted headings and rows."""

from PySide6.QtWidgets import QWidget

from wargame.ui.widgets.figure_row import FigureRow
from wargame.ui.widgets.heading import Heading
from wargame.ui.widgets.label import Text


def texts_of(where: QWidget, *, visible: bool = False) -> list[str]:
    """Every text in a widget, those that show alone if asked."""
    parts = [each for each in where.findChildren(QWidget) if each.isVisible() or not visible]
    labels = [each.text() for each in parts if isinstance(each, Text)]
    return labels + [each.words() for each in parts if isinstance(each, Heading | FigureRow)]
