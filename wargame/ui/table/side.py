"""The reading column: dossier, talks, news and why, one tab each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.ui.table.column import Column, first_within
from wargame.ui.table.dossier import DossierPanel
from wargame.ui.table.intents import Intents
from wargame.ui.table.news import NewsPanel, fresh
from wargame.ui.table.sight import Sight
from wargame.ui.table.talks import TalksPanel
from wargame.ui.table.why import WhyPanel
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.panel import Panel
from wargame.ui.widgets.tabs import Tabs

DOSSIER, TALKS, NEWS, WHY = range(4)


class SidePanel(Panel):
    """Four tabs on a panel. Only the open one is filled; the others when they are opened.

    Signals:
        asked: a tab is to be seen.
    """

    asked = Signal()

    def __init__(self, intents: Intents, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sight: Sight | None = None
        self._seen_week = 0
        self._stale = {DOSSIER, TALKS, NEWS, WHY}
        self.dossier = DossierPanel(intents)
        self.talks = TalksPanel(intents)
        self.news = NewsPanel()
        self.why = WhyPanel()
        self.tabs = Tabs()
        self.tabs.addTab(self.dossier, self.tr("Dossier"))
        self.tabs.addTab(self.talks, self.tr("Talks"))
        self.tabs.addTab(self.news, self.tr("News"))
        self.tabs.addTab(self.why, self.tr("Why"))
        self.tabs.currentChanged.connect(self._on_tab)
        box = QVBoxLayout(self)
        box.setContentsMargins(EDGE + 1, EDGE + theme().px(5), EDGE + 1, EDGE + 1)
        box.addWidget(self.tabs)

    def show_sight(self, sight: Sight) -> None:
        """Show a position as it is looked at."""
        self._sight, scene = sight, sight.scene
        self._stale = {DOSSIER, TALKS, NEWS, WHY}
        self._fill(self.tabs.currentIndex())
        unread = fresh(scene) if self._seen_week != scene.masthead.week else 0
        self.tabs.set_count(NEWS, unread)
        waiting = sum(talks.standing and not talks.pledged for talks in scene.inbox)
        asked = sum(bool(bloc.claim) and bloc.undecided for bloc in scene.dossiers)
        self.tabs.set_count(TALKS, (waiting or asked) + self.talks.unread(sight))

    def open(self, tab: int) -> None:
        """Show a tab, and ask that it be seen."""
        self.turn_to(tab)
        self.asked.emit()

    def turn_to(self, tab: int) -> None:
        """Show a tab where it is seen anyway."""
        self.tabs.setCurrentIndex(tab)

    def open_and_focus(self, tab: int) -> None:
        """Show a tab and give it the keyboard."""
        self.open(tab)
        held = first_within(self.tabs.currentWidget()) or self.tabs.tabBar()
        held.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_leaf(self, leaf: str) -> None:
        """Show a leaf of the talks and give it the keyboard."""
        self.open(TALKS)
        self.talks.open_and_focus(leaf)

    def open_why(self, meter: str) -> None:
        """Show why a meter moved."""
        self.open(WHY)
        self.why.reveal(meter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf through the open tab, also where nothing in it takes the keyboard."""
        column = self.tabs.currentWidget().findChild(Column)
        if column is None or not column.leaf(event):
            super().keyPressEvent(event)

    def _on_tab(self, tab: int) -> None:
        self._fill(tab)

    def _fill(self, tab: int) -> None:
        """Fill a tab that is open and not up to date."""
        sight = self._sight
        if sight is None or tab not in self._stale:
            return
        self._stale.discard(tab)
        if tab == DOSSIER:
            self.dossier.show_sight(sight)
        elif tab == TALKS:
            self.talks.show_sight(sight)
        elif tab == NEWS:
            self._seen_week = sight.scene.masthead.week
            self.news.show_scene(sight.scene)
            self.tabs.set_count(NEWS, 0)
        else:
            self.why.show_scene(sight.scene)
