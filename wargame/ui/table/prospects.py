"""The odds of each ending if play runs on, with their legend and how many games say so."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.base.text import number
from wargame.ui.fonts import Role
from wargame.ui.table.column import row
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.odds import Odds, OddsBar

if TYPE_CHECKING:
    from wargame.reports.foretold import ForetoldScene


class Prospects(QWidget):
    """A title with the number of games, and the bar; nothing before a game and after its close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._games = Text("", Role.DENSE, "ink2")
        self.bar = OddsBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(3))
        title = Line(self.tr("If play runs on from here"), Role.LABEL, "ink2")
        column.addWidget(row(title, None, self._games))
        column.addWidget(self.bar)
        self.hide()

    def show_scene(self, scene: "ForetoldScene | None") -> None:
        """Show odds, the names alone while nothing is known, or nothing at all."""
        self.setVisible(scene is not None)
        if scene is None:
            return
        self.bar.set_odds(tuple(Odds(each.title, each.percent) for each in scene.odds))
        games = self.tr("%1 games").replace("%1", number(scene.games))
        self._games.setText(games if scene.games else self.tr("working it out"))
        told = (scene.cabinet, scene.score, scene.made)
        self.setToolTip("\n".join(filter(None, told)))
        self.bar.setAccessibleDescription(" ".join(filter(None, (games, *told))))

    def wait(self) -> None:
        """Say that what shows is of before, and is being worked out anew."""
        self._games.setText(self.tr("working it out"))

    def need(self, width: int) -> int:
        """Its height in a room so wide."""
        gap = theme().px(3)
        return theme().line(Role.LABEL) + gap + self.bar.heightForWidth(width)
