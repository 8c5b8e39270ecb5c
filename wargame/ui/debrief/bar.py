"""The bar over the debrief: which game it was, what can be taken along, where one can go."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Button, IconButton, PrimaryButton
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.masthead import Divider, LogoMark, Masthead

GAP = 12
NAME = (120, 420)
"""The least and the most room of the game's name; the buttons keep theirs."""
NEEDS_ODDS = ("pdf", "html", "png")
"""What can be written only when it is known what decided the game."""


class DebriefBar(Masthead):
    """The masthead of the debrief.

    Where there is no room for all buttons, those that write files are one with a menu.

    Signals:
        tableAsked: the table as the story closed. againAsked: play on from an earlier week.
        homeAsked: back to Home.
        exportAsked: write a file: ``pdf``, ``html``, ``csv`` or ``png``.
    """

    tableAsked = Signal()
    againAsked = Signal()
    homeAsked = Signal()
    exportAsked = Signal(str)

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._game = Line("", Role.BODY, "ink2", least=NAME[0], most=NAME[1])
        self._menu = menu
        self.table = IconButton("table", self.tr("Back to the table"))
        self.home = IconButton("house", self.tr("Home"))
        self.again = PrimaryButton(self.tr("Play on from a week"), "git-branch")
        self.menu = IconButton("menu", self.tr("Menu"))
        self.exports = {
            "pdf": Button(self.tr("Report as PDF"), "file-text"),
            "html": Button(self.tr("As a web page"), "globe"),
            "csv": Button(self.tr("Data as CSV"), "file-spreadsheet"),
            "png": Button(self.tr("Charts as PNG"), "image"),
        }
        self.all = Button(self.tr("Take along"), "download")
        self._folded: bool | None = None
        self._connect()
        self._lay_out()
        self.allow(odds=False, data=False)

    def show_game(self, words: str) -> None:
        """Say which game it was."""
        self._game.say(words)
        self._fold()

    def allow(self, *, odds: bool, data: bool) -> None:
        """Say what can be written: what rests on the odds, and the tables of the file."""
        for kind, button in self.exports.items():
            button.setEnabled(odds if kind in NEEDS_ODDS else data)
        self.all.setEnabled(odds or data)

    def minimumSizeHint(self) -> QSize:
        """Room for the buttons folded into one, and for the beginning of the game's name."""
        spare = self._game.sizeHint().width() - self._game.minimumSizeHint().width()
        return QSize(self._needed([self.all]) - spare, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the buttons where they have no room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """All buttons, or one for them."""
        folded = self.width() < self._needed(list(self.exports.values()))
        if folded != self._folded:
            self._folded = folded
            self.all.setVisible(folded)
            for button in self.exports.values():
                button.setVisible(not folded)

    def _needed(self, buttons: list[Button]) -> int:
        """How wide the bar is with these buttons besides what always stands there."""
        always = [self._logo, self._divider, self._game, self.home, self.table, self.again]
        widths = [part.sizeHint().width() for part in (*always, *buttons, self.menu)]
        return sum(widths) + theme().px(GAP) * (len(widths) + 1) + 24

    def _connect(self) -> None:
        self.table.clicked.connect(self.tableAsked)
        self.home.clicked.connect(self.homeAsked)
        self.again.clicked.connect(self.againAsked)
        self.menu.clicked.connect(self._open_menu)
        self.all.clicked.connect(self._open_exports)
        for kind, button in self.exports.items():
            button.clicked.connect(lambda _down=False, kind=kind: self.exportAsked.emit(kind))

    def _open_menu(self) -> None:
        self._menu.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))

    def _open_exports(self) -> None:
        menu = QMenu(self)
        for kind, button in self.exports.items():
            action = menu.addAction(button.accessibleName())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(lambda _down=False, kind=kind: self.exportAsked.emit(kind))
        menu.popup(self.all.mapToGlobal(QPoint(0, self.all.height())))

    def _lay_out(self) -> None:
        px = theme().px
        self.stay_tall()
        for quiet in (self.home, self.table, self.menu):
            quiet.set_side(34)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(Text(self.tr("Debrief"), Role.LEAD, weight=600))
        names.addWidget(self._game)
        names.addStretch(1)
        self._logo, self._divider = LogoMark(self.tr("Crossroads")), Divider()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 8, 1)
        row.setSpacing(px(GAP))
        row.addWidget(self._logo)
        row.addWidget(self._divider)
        row.addLayout(names)
        row.addStretch(1)
        files = (*self.exports.values(), self.all)
        for button in (self.home, self.table, *files, self.again, self.menu):
            row.addWidget(button)
        self.all.hide()
