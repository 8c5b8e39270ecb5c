"""The bar over the debrief: which game it was, and where one can go from it."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Button, IconButton, PrimaryButton
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.masthead import Divider, LogoMark, Masthead

TALL = 56


class DebriefBar(Masthead):
    """The masthead of the debrief.

    Signals:
        tableAsked: the table as the story closed. againAsked: play on from an earlier week.
        homeAsked: back to Home.
    """

    tableAsked = Signal()
    againAsked = Signal()
    homeAsked = Signal()

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._game = Text("", Role.BODY, "ink2")
        self._menu = menu
        self.table = Button(self.tr("Back to the table"), "table")
        self.home = Button(self.tr("Home"), "house")
        self.again = PrimaryButton(self.tr("Play on from a week"), "git-branch")
        self.menu = IconButton("menu", self.tr("Menu"))
        self.table.clicked.connect(self.tableAsked)
        self.home.clicked.connect(self.homeAsked)
        self.again.clicked.connect(self.againAsked)
        self.menu.clicked.connect(self._open_menu)
        self._lay_out()

    def show_game(self, words: str) -> None:
        """Say which game it was."""
        self._game.setText(words)

    def _open_menu(self) -> None:
        self._menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def _lay_out(self) -> None:
        self.setFixedHeight(theme().px(TALL))
        self.menu.setFixedSize(theme().px(34), theme().px(34))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(Text(self.tr("Debrief"), Role.LEAD, weight=600))
        names.addWidget(self._game)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 8, 1)
        row.setSpacing(theme().px(12))
        row.addWidget(LogoMark(self.tr("Crossroads")))
        row.addWidget(Divider())
        row.addLayout(names)
        row.addStretch(1)
        for button in (self.home, self.table, self.again, self.menu):
            row.addWidget(button)
