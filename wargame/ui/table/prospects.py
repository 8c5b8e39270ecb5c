"""The odds of each ending if play runs on, with their legend and how many games say so."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wargame.ui.fonts import Role
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.widgets.odds import CountedOdds, Odds

if TYPE_CHECKING:
    from wargame.reports.foretold import ForetoldScene

GAP = 3


class Prospects(CountedOdds):
    """A title with the number of games, and the bar; nothing before a game and after its close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(GAP, parent)
        self.entitle(Line(self.tr("If play runs on from here"), Role.LABEL, "ink2"))

    def show_scene(self, scene: "ForetoldScene | None") -> None:
        """Show odds, the names alone while nothing is known, or nothing at all."""
        if scene is None:
            self.hide()
            return
        odds = tuple(Odds(each.title, each.percent) for each in scene.odds)
        told = list(filter(None, (scene.cabinet, scene.score, scene.made)))
        self.show_odds(odds, scene.games, told)
        self.setToolTip("\n".join(told))

    def need(self, width: int) -> int:
        """Its height in a room so wide."""
        return theme().line(Role.LABEL) + theme().px(GAP) + self.bar.heightForWidth(width)
