"""Recent games under one another, and the way back for one that was thrown away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Button
from wargame.ui.widgets.clear import see_through
from wargame.ui.widgets.more_below import MoreBelow

if TYPE_CHECKING:
    from wargame.reports.home import GameCard


class GamesList(QScrollArea):
    """The saved games and the samples.

    Signals:
        opened: the file of a game to go on with.
        wished: what is to be done with a game: see `GameEntry`.
        undoAsked: take back what was thrown away last.
    """

    opened = Signal(str)
    wished = Signal(str, str, str)
    undoAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lost = ""
        self.undo: Button | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        see_through(self)
        self._more = MoreBelow(self)

    def set_lost(self, name: str) -> None:
        """Offer the way back for a game of this name; empty offers none."""
        self._lost = name

    def offers_way_back(self) -> bool:
        """Whether something can be taken back."""
        return bool(self._lost)

    def focus_first(self) -> None:
        """Give the keyboard to the way back, or to the first game."""
        from wargame.ui.home.entry import GameEntry

        entries = self.findChildren(GameEntry)
        holder = self.undo or (entries[0].row if entries else self)
        holder.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_games(self, games: "tuple[GameCard, ...]") -> None:
        """Show these games."""
        from wargame.ui.home.entry import GameEntry

        page = QWidget()
        page.setProperty("scroll", "true")
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.undo = None
        if self._lost:
            column.addLayout(self._way_back())
        for game in games:
            entry = GameEntry(game)
            entry.opened.connect(self.opened)
            entry.wished.connect(self.wished)
            column.addWidget(entry)
        column.addStretch(1)
        self.setWidget(page)
        self._more.watch(page)

    def _way_back(self) -> QHBoxLayout:
        words = self.tr("Thrown away: %1").replace("%1", self._lost)
        self.undo = Button(self.tr("Put it back"), "undo-2")
        self.undo.clicked.connect(self.undoAsked)
        row = QHBoxLayout()
        row.setContentsMargins(theme().px(8), theme().px(4), theme().px(4), theme().px(4))
        row.addWidget(Line(words, Role.DENSE, "ink2"), 1)
        row.addWidget(self.undo)
        return row
