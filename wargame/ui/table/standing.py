"""Where everything stands that is no meter: public numbers and the rungs of ladders."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from wargame.reports.situation import SituationScene, Standing
from wargame.ui.fonts import Role
from wargame.ui.table.column import Column, Part, Rule, row
from wargame.ui.table.line import Line
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.panel import Panel


def standing_parts(scene: SituationScene) -> list[Part]:
    """Numbers first, then ladders; a family of ladders has its name over it."""
    parts: list[Part] = []
    for number in scene.numbers:
        label = Line(number.name)
        label.setToolTip(number.help or number.name)
        parts += [5, row(label, None, Text(number.text, Role.STRONG)), 5, Rule()]
    for track in scene.tracks:
        if len(track.standings) > 1:
            title = Line(track.name, Role.LABEL, "ink2")
            title.setToolTip(track.help or track.name)
            parts += [10, title]
        for standing in track.standings:
            parts += [5, _level(standing), 5, Rule()]
    return parts


def _level(standing: Standing) -> QWidget:
    """A ladder: its name, its rung in words, and which of how many."""
    rung = Text(f"{standing.level + 1}/{standing.levels}", Role.DENSE, "ink3")
    word = Line(standing.word, Role.DENSE_STRONG, align="end")
    word.setToolTip(standing.help or standing.word)
    return row(Line(standing.name), None, word, rung, space=6)


class StandingPanel(Panel):
    """The same under the meters, where few meters leave room; it scrolls where there is little."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = title
        self._scene: SituationScene | None = None
        self._column = Column(13)
        box = QVBoxLayout(self)
        box.setContentsMargins(EDGE + 1, EDGE + 2, EDGE + 1, EDGE + 1)
        box.addWidget(self._column)

    def show_scene(self, scene: SituationScene) -> None:
        """Show where things stand."""
        if scene != self._scene:
            self._scene = scene
            self._column.fill([Text(self._title, Role.CARD_TITLE), *standing_parts(scene)])
