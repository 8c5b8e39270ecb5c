"""How far a report is written, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Button
from wargame.ui.widgets.label import Text


class ProgressLine(QWidget):
    """A line of words with a button; it is there only while something is written.

    Signals:
        stopped: whoever looks has had enough.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text("", Role.BODY, "ink2")
        self.stop = Button(self.tr("Stop"), "x")
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(theme().px(12))
        row.addWidget(self.words)
        row.addWidget(self.stop)
        row.addStretch(1)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say how far it is; nothing to say puts the line away."""
        self.words.setText(words)
        self.setVisible(bool(words))
