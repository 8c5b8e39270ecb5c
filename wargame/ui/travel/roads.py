"""The roads of a game as a menu: gone to, compared, named."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from wargame.reports.travel import RoadRow, TravelScene

INDENT = "\u2003"


class RoadsMenu(QMenu):
    """The tree, where choosing a road goes there; below it, what can be compared and named.

    Signals:
        goAsked, compareAsked, nameAsked: with the id of a road.
    """

    goAsked = Signal(int)
    compareAsked = Signal(int)
    nameAsked = Signal(int)

    def __init__(self, scene: TravelScene, parent: QWidget) -> None:
        super().__init__(parent)
        for road in scene.roads:
            action = self.addAction(f"{INDENT * road.depth}{road.name} · {road.line}")
            action.setCheckable(True)
            action.setChecked(road.here)
            action.triggered.connect(lambda _on=False, at=road.id: self.goAsked.emit(at))
        others = [road for road in scene.roads if not road.here]
        self._each(others, self.tr("Compare with: %1"), self.compareAsked.emit)
        self._each(scene.roads, self.tr("Name: %1"), self.nameAsked.emit)

    def _each(self, roads: Iterable[RoadRow], words: str, wish: Callable[[int], object]) -> None:
        self.addSeparator()
        for road in roads:
            action = self.addAction(words.replace("%1", road.name))
            action.triggered.connect(lambda _on=False, at=road.id: wish(at))
