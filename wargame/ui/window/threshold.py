"""What the window shows at its first paint: the bar and the name on it. Home follows at once."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.ui.home.measures import is_compact
from wargame.ui.widgets.masthead import LogoMark, Masthead


class Threshold(QWidget):
    """The bar of Home without what is on it, where Home puts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = Masthead(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 3, 8, 1)
        row.addWidget(LogoMark(self.tr("Crossroads"), self._bar))
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as Home's bar will be."""
        super().resizeEvent(event)
        self._bar.set_compact(is_compact(self))
