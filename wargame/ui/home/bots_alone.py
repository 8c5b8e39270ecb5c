"""How bots alone would end the chosen deck: the odds of its endings, and when a cabinet comes."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.label import SectionLabel, Text
from wargame.ui.widgets.odds import CountedOdds, Odds

if TYPE_CHECKING:
    from wargame.reports.beginning import BeginningScene

GAP = 4


class BotsAlone(CountedOdds):
    """A title with the number of games, the bar, and a sentence; hidden until there is a scene."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(GAP, parent)
        self.entitle(SectionLabel(self.tr("How bots alone would end it")))
        self._cabinet = Text("", Role.DENSE, "ink2", wrap=True)
        self._column.setContentsMargins(0, 0, 0, theme().px(12))
        self._column.addWidget(self._cabinet)

    def show_scene(self, scene: "BeginningScene | None") -> None:
        """Show odds, the names alone while nothing is known, or nothing at all."""
        if scene is None:
            self.hide()
            return
        self._cabinet.setText(scene.cabinet)
        odds = tuple(Odds(each.title, each.percent) for each in scene.odds)
        self.show_odds(odds, scene.games, [scene.cabinet])
