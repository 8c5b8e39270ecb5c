"""What the reading column is filled from."""

from dataclasses import dataclass

from wargame.reports.naming import Naming
from wargame.reports.table import TableScene
from wargame.ui.bridge import Bridge
from wargame.ui.table.adapt import Looks


@dataclass(frozen=True)
class Sight:
    """A position as it is looked at.

    Attributes:
        scene: the position.
        looks: the public faces of the blocs.
        picked: the portfolio that is looked at, −1 none.
        ask: for what is only worked out when its page is open.
    """

    scene: TableScene
    looks: Looks
    picked: int
    ask: Bridge

    @property
    def naming(self) -> Naming | None:
        """Who may be named for the portfolio that is looked at."""
        return self.ask.naming(self.picked)
