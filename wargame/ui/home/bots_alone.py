"""How bots alone would end the chosen deck: the odds of its endings, and when a cabinet comes."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.base.text import number
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.label import SectionLabel, Text
from wargame.ui.widgets.odds import Odds, OddsBar

if TYPE_CHECKING:
    from wargame.reports.beginning import BeginningScene


class BotsAlone(QWidget):
    """A title with the number of games, the bar, and a sentence; hidden until there is a scene."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._games = Text("", Role.DENSE, "ink2")
        self.bar = OddsBar()
        self._cabinet = Text("", Role.DENSE, "ink2", wrap=True)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(self.tr("How bots alone would end it")))
        head.addStretch(1)
        head.addWidget(self._games)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme().px(12))
        column.setSpacing(theme().px(4))
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self._cabinet)
        self.hide()

    def show_scene(self, scene: "BeginningScene | None") -> None:
        """Show odds, the names alone while nothing is known, or nothing at all."""
        if scene is None:
            self.hide()
            return
        self.bar.set_odds(tuple(Odds(each.title, each.percent) for each in scene.odds))
        games = self.tr("%1 games").replace("%1", number(scene.games))
        self._games.setText(games if scene.games else self.tr("working it out"))
        self._cabinet.setText(scene.cabinet)
        self.bar.setAccessibleDescription(f"{games}. {scene.cabinet}")
        self.show()  # last, for showing lays out at once what there is
