"""What really happened with an arrow at either end, as the row of moves has them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import IconButton
from wargame.ui.widgets.decided.record import Record, RecordStrip

GAP = 4


class RecordRow(QWidget):
    """A ``RecordStrip`` between its arrows, which go while all events have room.

    Signals:
        moved: other events are on show; place of the first and of the last from 1, and how many.
    """

    moved = Signal(int, int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = RecordStrip()
        self._back = IconButton("chevron-left", self.tr("Earlier events"), self)
        self._on = IconButton("chevron-right", self.tr("Later events"), self)
        self._back.clicked.connect(self._page_back)
        self._on.clicked.connect(self._page_on)
        self.strip.moved.connect(self._settle)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().px(GAP))
        for arrow in (self._back, self._on):
            keep = arrow.sizePolicy()
            keep.setRetainSizeWhenHidden(
                True
            )  # else they would come and go with the room they take
            arrow.setSizePolicy(keep)
        line.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.strip, 1)
        line.addWidget(self._on, 0, Qt.AlignmentFlag.AlignTop)

    def set_events(self, events: tuple[Record, ...], first: int = 0) -> None:
        """Show events in their order, from one of them on."""
        self.strip.set_events(events, first)

    def changeEvent(self, event: QEvent) -> None:
        """Say again what is on show when the text size is another."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._settle()

    def _page_back(self) -> None:
        self.strip.step(-self.strip.across())

    def _page_on(self) -> None:
        self.strip.step(self.strip.across())

    def _settle(self) -> None:
        """Arrows lead where there is something, and are there where anything is out of sight."""
        first, across, count = self.strip.first(), self.strip.across(), self.strip.count()
        for arrow, leads in ((self._back, first > 0), (self._on, first + across < count)):
            arrow.setVisible(count > across)
            arrow.setEnabled(leads)
        self.moved.emit(first + 1, min(first + across, count), count)
