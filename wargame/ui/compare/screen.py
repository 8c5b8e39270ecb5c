"""Two roads side by side: where they part, each meter on both, and what the difference owes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.reports.compare import Apart, CompareScene, Side
from wargame.ui.compare.chart import PairChart
from wargame.ui.debrief.panels import TitledPanel
from wargame.ui.fonts import Role
from wargame.ui.table.column import Column, Part, Rule, row, words
from wargame.ui.table.line import Line
from wargame.ui.theme import theme
from wargame.ui.widgets.buttons import Button
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.masthead import Divider, LogoMark, Masthead

MARGIN, MOST = 24, 6


class CompareScreen(QWidget):
    """One page on two roads.

    Signals:
        tableAsked: back to the table.
    """

    tableAsked = Signal()

    def __init__(self, scene: CompareScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button(self.tr("Back to the table"), "table")
        self.back.clicked.connect(self.tableAsked)
        self.meters, self.acts = Column(0), Column(0)
        self._lay_out(scene)
        self.meters.fill(part for meter in scene.meters for part in self._meter(meter, scene))
        self.acts.fill(self._acts(scene))

    def begin(self) -> None:
        """Take the keyboard."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.tableAsked.emit()
            return
        super().keyPressEvent(event)

    def _meter(self, meter: Apart, scene: CompareScene) -> list[Part]:
        """Name and difference, both courses, and the weightiest causes."""
        head = row(Line(meter.name, Role.STRONG), None, Text(meter.difference_text, Role.STRONG))
        chart = PairChart(meter, scene.parting.week if scene.parting else 0)
        causes = [f"{due.label} {due.amount_text}" for due in meter.due]
        told = " · ".join(causes[:MOST]) or self.tr("No difference.")
        if len(causes) > MOST:
            told += " · " + self.tr("and %1 more").replace("%1", str(len(causes) - MOST))
        return [head, 2, chart, 4, words(told, Role.DENSE), 8, Rule(), 8]

    def _acts(self, scene: CompareScene) -> list[Part]:
        if scene.parting is None:
            return [words(self.tr("The roads are the same so far."), Role.BODY)]
        nothing, part = self.tr("nothing more that week"), scene.parting
        found: list[Part] = [self._week(part.week, part.role, "ink")]
        found += [
            self._act("A", part.a or nothing),
            self._act("B", part.b or nothing),
            6,
            Rule(),
            6,
        ]
        for each in scene.answered:
            found.append(self._week(each.week, each.role, "ink2"))
            for name, titles in (("A", each.a), ("B", each.b)):
                found += [self._act(name, title) for title in titles]
            found.append(6)
        return found

    def _week(self, week: int, role: str, tone: str) -> QWidget:
        said = self.tr("Week %1, %2").replace("%1", str(week)).replace("%2", role)
        return words(said, Role.STRONG, tone)

    def _act(self, name: str, title: str) -> QWidget:
        """An act behind the letter of its road, each in the direction of its own language."""
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme().px(8))
        layout.addWidget(Text(name, Role.DENSE_STRONG), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words(title, Role.DENSE), 1)
        return line

    def _side(self, name: str, side: Side) -> QWidget:
        """Which road, and how it ended."""
        end = side.ending or self.tr("still open")
        said = self.tr("%1, week %2").replace("%1", end).replace("%2", str(side.week))
        if side.score >= 0:
            said += " · " + self.tr("%1 points").replace("%1", str(side.score))
        return row(
            Text(name, Role.TITLE), Text(side.name, Role.LEAD, weight=600), words(said), None
        )

    def _bar(self) -> QWidget:
        bar = Masthead()
        bar.stay_tall()
        line = QHBoxLayout(bar)
        line.setContentsMargins(16, 3, 8, 1)
        line.setSpacing(theme().px(12))
        line.addWidget(LogoMark(self.tr("Crossroads")))
        line.addWidget(Divider())
        line.addWidget(Text(self.tr("Two roads"), Role.LEAD, weight=600))
        line.addStretch(1)
        line.addWidget(self.back)
        return bar

    def _lay_out(self, scene: CompareScene) -> None:
        px = theme().px
        title = self.tr("The meters, B less A at the end of week %1")
        left = TitledPanel(title.replace("%1", str(scene.week)), self.meters)
        right = TitledPanel(self.tr("Where they part, and what followed"), self.acts)
        panels = QHBoxLayout()
        panels.setSpacing(px(16) - 2 * EDGE)
        panels.addWidget(left, 3)
        panels.addWidget(right, 2)
        inner = QVBoxLayout()
        inner.setContentsMargins(px(MARGIN) - EDGE, px(12), px(MARGIN) - EDGE, px(16))
        inner.addWidget(self._side("A", scene.a))
        inner.addWidget(self._side("B", scene.b))
        inner.addLayout(panels, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addLayout(inner, 1)
