"""The odds of the endings under a title, with the number of games that say so."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.base.text import number
from wargame.ui.fonts import Role
from wargame.ui.theme import theme
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.odds.odds_bar import Odds, OddsBar


class CountedOdds(QWidget):
    """Hidden until there is something to say; whoever holds it may add to its column.

    Attributes:
        bar: the odds.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        """Set it up; ``gap`` lies between its parts, in pixels of the 100 % design."""
        super().__init__(parent)
        self._games = Text("", Role.DENSE, "ink2")
        self.bar = OddsBar()
        self._head = QHBoxLayout()
        self._head.addStretch(1)
        self._head.addWidget(self._games)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().px(gap))
        self._column.addLayout(self._head)
        self._column.addWidget(self.bar)
        self.hide()

    def entitle(self, title: QWidget) -> None:
        """Say what the odds are of."""
        self._head.insertWidget(0, title)

    def show_odds(self, odds: tuple[Odds, ...], games: int, told: Sequence[str]) -> None:
        """Show odds, of no games the names alone; ``told`` is what a screen reader says of them."""
        self.bar.set_odds(odds)
        counted = self.tr("%1 games").replace("%1", number(games))
        self._games.setText(counted) if games else self.wait()
        self.bar.setAccessibleDescription(" ".join([f"{counted}.", *told]))
        self.show()  # last, for showing lays out at once what there is

    def wait(self) -> None:
        """Say that what shows is of before, and is being worked out anew."""
        self._games.setText(self.tr("working it out"))
