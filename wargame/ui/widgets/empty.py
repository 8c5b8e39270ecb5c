"""What stands where there is nothing yet: why it is empty and what to do about it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import SecondaryButton
from wargame.ui.widgets.canvas import canvas
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.spoken import Spoken
from wargame.ui.widgets.spoken.model import GROUP


class EmptyState(QWidget):
    """An icon, a line, a sentence, and a button when something can be done.

    Signals:
        acted: when the button was pressed.
    """

    acted = Signal()
    spoken_role = GROUP

    def __init__(
        self,
        title: str,
        sentence: str = "",
        icon: str = "circle-question-mark",
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Set up the state.

        Args:
            title: what is missing.
            sentence: why, or what brings it.
            icon: a Lucide name.
            action: words of the button, none without.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        column = QVBoxLayout(self)
        column.setSpacing(theme().px(6))
        column.addStretch(2)
        column.addSpacing(theme().px(44))
        self._title = Text(title, Role.CARD_TITLE, "ink", wrap=True, align="center")
        column.addWidget(self._title)
        column.addWidget(Text(sentence, Role.BODY, "ink2", wrap=True, align="center"))
        self._button = SecondaryButton(action)
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.acted)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def spoken(self) -> Spoken:
        """What is missing is its name; its texts speak for themselves."""
        return Spoken()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon over the title."""
        with canvas(self) as c:
            size = c.theme.px(32)
            top = self._title.y() - c.theme.px(44)
            spot = QRectF((c.width - size) / 2, top, size, size)
            c.icon(spot.x(), spot.y(), size, self._icon, c.t.ink3)
