"""The news: what happened, newest first."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.reports.news import NewsItem
from wargame.reports.table import TableScene
from wargame.ui.fonts import Role
from wargame.ui.table.column import Column, Part, Rule, row, words
from wargame.ui.theme import theme
from wargame.ui.widgets.label import Text

MOST = 60
"""Items shown; older ones are in the report of the game."""


class NewsPanel(QWidget):
    """Headlines, each with its week and its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(16)
        self._shown: tuple[object, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._column)

    def show_scene(self, scene: TableScene) -> None:
        """Show the news of the game so far."""
        now = (scene.news, theme().measure)
        if now == self._shown:
            return
        if now[:1] != self._shown[:1]:
            self._column.verticalScrollBar().setValue(0)
        self._shown = now
        parts: list[Part] = []
        for item in scene.news[:MOST]:
            parts += self._item(item)
        if not parts:
            parts = [20, words(self.tr("Nothing has happened yet."))]
        self._column.fill(parts)

    def _item(self, item: NewsItem) -> list[Part]:
        tone = "acc" if item.sources else "ink2"
        weight = 600 if item.sources else 400
        label = Text(item.label, Role.DENSE, tone, weight=weight, wrap=True)
        label.setMinimumWidth(40)
        when = row(Text(item.monday, Role.DENSE, "ink2"), Text("·", Role.DENSE), label, space=6)
        mood = "alarm" if item.mood == "bad" and item.kind in ("vote", "mandate") else "ink"
        title = words(item.title, Role.CARD_TITLE, mood)
        parts: list[Part] = [8, when, 4, title]
        if item.text:
            parts += [4, words(item.text)]
        return [*parts, 10, Rule()]


def fresh(scene: TableScene) -> int:
    """How many items are new since last week."""
    return sum(item.fresh for item in scene.news)
