"""What the lesson may ask about the table: where the person looks and what was done so far."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wargame.ui.bridge import Bridge
    from wargame.ui.table.screen import TableScreen


class Look:
    """Answers questions about one table; holds nothing of its own."""

    def __init__(self, table: "TableScreen", bridge: "Bridge") -> None:
        self._table, self._bridge = table, bridge

    def tab(self) -> int:
        """The open tab of the reading column."""
        return self._table.side.tabs.currentIndex()

    def bloc(self) -> str:
        """Id of the bloc that is looked at, empty for none."""
        selected = self._table.control.scene.selected
        return self._bridge.position.rules.blocs[selected] if selected >= 0 else ""

    def drafted(self) -> bool:
        """Whether the open draft would put a portfolio on offer."""
        return bool(self._table.control.drafted())

    def did(self, *kinds: str) -> bool:
        """Whether the person has done an act of one of these kinds, taken back or not."""
        session = self._bridge.session
        log = session.log if session else ()
        return any(entry.kind in kinds and entry.source == "human" for entry in log)

    def week(self) -> int:
        """The week being played."""
        return self._table.control.scene.masthead.week

    def seats(self) -> int:
        """Seats of the coalition."""
        return self._table.control.scene.chamber.coalition

    def majority(self) -> int:
        """Seats that a cabinet needs."""
        return self._table.control.scene.chamber.majority

    def governed(self) -> bool:
        """Whether a cabinet was confirmed."""
        return bool(self._bridge.position.state.governed[0] >= 0)

    def over(self) -> bool:
        """Whether the story has closed."""
        return self._table.control.scene.ending is not None
