"""Beside the shelf: how the chosen deck begins, and the games one can go on with."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from wargame.ui.fonts import Role
from wargame.ui.home.games import GamesList
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.clear import see_through
from wargame.ui.widgets.label import SectionLabel, Text
from wargame.ui.widgets.more_below import MoreBelow
from wargame.ui.widgets.panel import Panel
from wargame.ui.widgets.tabs import Tabs

if TYPE_CHECKING:
    from wargame.reports.home import DeckCard, GameCard

STORY, GAMES = range(2)


class StoryPanel(Panel):
    """Two tabs: the story of a deck, and saved games.

    Signals:
        opened: the file of a game to go on with.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.games = GamesList()
        self.games.opened.connect(self.opened)
        self._text = QScrollArea()
        self._text.setWidgetResizable(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        see_through(self._text)
        self._more = MoreBelow(self._text)
        self._tabs = Tabs()
        self._tabs.addTab(self._text, self.tr("How it begins"))
        self._tabs.addTab(self.games, self.tr("Saved games"))
        box = QVBoxLayout(self)
        box.setContentsMargins(EDGE + 1, EDGE + theme().px(4), EDGE + 1, EDGE + 1)
        box.addWidget(self._tabs)

    def show_deck(self, deck: "DeckCard") -> None:
        """Tell how a deck begins, and what one may learn from it."""
        page = QWidget()
        page.setProperty("scroll", "true")
        page.setAutoFillBackground(False)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme().px(14), theme().px(10), theme().px(14), theme().px(10))
        column.setSpacing(theme().px(6))
        column.addWidget(Text(deck.setting, Role.BODY, wrap=True))
        if deck.objectives:
            column.addSpacing(theme().px(4))
            column.addWidget(SectionLabel(self.tr("What one may see in it")))
        for aim in deck.objectives:
            column.addWidget(Text(f"\u2022  {aim}", Role.BODY, "ink2", wrap=True))
        column.addStretch(1)
        self._text.setWidget(page)
        self._more.watch(page)

    def show_games(self, games: "tuple[GameCard, ...]") -> None:
        """List the saved games and the samples, and open their tab when somebody has played."""
        own = sum(not game.sample for game in games)
        self.games.set_games(games)
        self._tabs.setTabVisible(GAMES, bool(games))
        self._tabs.set_count(GAMES, own)
        open_games = own or self.games.offers_way_back()
        self._tabs.setCurrentIndex(GAMES if open_games else STORY)

    def show_saved(self) -> None:
        """Open the tab of the saved games."""
        self._tabs.setCurrentIndex(GAMES)
