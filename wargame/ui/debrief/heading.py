"""The head of the debrief: which ending, why, and three figures."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.reports.debrief import DebriefScene
from wargame.ui.fonts import Role
from wargame.ui.table.line import Line
from wargame.ui.theme import ending_ramp, theme
from wargame.ui.widgets.canvas import EDGE, canvas
from wargame.ui.widgets.label import Text

SQUARE = 12
WORDS = 200
"""The most room of the words under a figure."""


class Heading(QWidget):
    """Ending, reason, and the figures of the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._count = 0, 1
        self._line = Text("", Role.BODY, "ink2")
        self._title = Text("", Role.HEADLINE, wrap=True)
        self._reason = Text("", Role.LEAD, "ink2", wrap=True)
        self._figures = QHBoxLayout()
        self._figures.setSpacing(theme().px(32))
        left = QVBoxLayout()
        left.setSpacing(theme().px(2))
        first = QHBoxLayout()
        first.addSpacing(theme().px(SQUARE + 8))
        first.addWidget(self._line, 1)
        left.addLayout(first)
        left.addWidget(self._title)
        left.addWidget(self._reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.addLayout(left, 1)
        row.addLayout(self._figures)

    def show_scene(self, scene: DebriefScene) -> None:
        """Show how the story closed."""
        end = scene.ending
        self._place = scene.best_first.index(_index(scene))
        self._count = len(scene.endings)
        words = self.tr("Reached in week %1.").replace("%1", str(end.week))
        if scene.decided is not None:
            share = round(scene.decided.weeks[0].odds[_index(scene)])
            words += " " + self.tr("The odds were %1 % at the start.").replace("%1", str(share))
        self._line.setText(words)
        self._title.setText(end.title)
        self._reason.setText(end.reason)
        self._show_figures(scene)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A square in the colour of the ending."""
        with canvas(self) as c:
            side = c.theme.px(SQUARE)
            y = (c.theme.line(Role.BODY) - side) / 2
            c.fill(QRectF(EDGE, y, side, side), ending_ramp(self._count, c.t)[self._place])

    def _show_figures(self, scene: DebriefScene) -> None:
        while (item := self._figures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for figure, words in _figures(self, scene):
            self._figures.addWidget(_Figure(figure, words))


class _Figure(QWidget):
    """A large number over a word."""

    def __init__(self, figure: str, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        number = Text(figure, Role.VALUE, align="center")
        column.addWidget(number)
        column.addWidget(Line(words, Role.BODY, "ink2", align="center", least=WORDS, most=WORDS))
        column.addStretch(1)
        self.setAccessibleName(f"{words}: {figure}")


def _figures(host: Heading, scene: DebriefScene) -> tuple[tuple[str, str], ...]:
    """Seats of the coalition where there is one, the first headline meter, the score."""
    end = scene.ending
    headline = next((meter for meter in scene.meters if meter.headline), None)
    found = []
    if end.seats:
        found.append((str(end.seats), host.tr("seats in the coalition")))
    if headline is not None:
        found.append((str(round(headline.value / 100)), headline.name))
    found.append((str(end.score.total), host.tr("your score")))
    return tuple(found)


def _index(scene: DebriefScene) -> int:
    return scene.endings.index(scene.ending.title)
