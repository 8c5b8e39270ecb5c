"""The panels of the debrief: each takes the scene and shows its part."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wargame.base.text import DOT
from wargame.reports.debrief import DebriefScene
from wargame.ui.debrief.marks import marks
from wargame.ui.fonts import Role
from wargame.ui.table.adapt import bands
from wargame.ui.theme import theme
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.decided import Course, Courses, OddsArea, Record, RecordRow
from wargame.ui.widgets.label import Text
from wargame.ui.widgets.panel import Panel


class TitledPanel(Panel):
    """A panel with a title, a note at its end, and a body."""

    def __init__(self, title: str, body: QWidget) -> None:
        super().__init__(tab=True)
        self.setAccessibleName(title)
        self.note = Text("", Role.DENSE, "ink3")
        px = theme().px
        head = QHBoxLayout()
        head.addWidget(Text(title, Role.CARD_TITLE))
        head.addStretch(1)
        head.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16) + EDGE, px(12) + EDGE, px(16) + EDGE, px(12) + EDGE)
        column.setSpacing(px(8))
        column.addLayout(head)
        column.addWidget(body, 1)


class MovedPanel(TitledPanel):
    """How the headline meters went, with the stretches that decided most marked."""

    def __init__(self, title: str) -> None:
        self._chart = Courses()
        self.set_cursor = self._chart.set_cursor
        super().__init__(title, self._chart)

    def show_scene(self, scene: DebriefScene) -> None:
        """Show the headline meters."""
        made = tuple(
            Course(
                meter.name,
                meter.history[1:],
                bands(meter),
                meter.low,
                meter.high,
            )
            for meter in scene.meters
            if meter.headline
        )
        self._chart.set_courses(made, marks(scene))


class OddsPanel(TitledPanel):
    """When the ending was decided; says how far the games are while they are played."""

    def __init__(self, title: str) -> None:
        self._chart = OddsArea()
        self.set_cursor = self._chart.set_cursor
        super().__init__(title, self._chart)

    def show_scene(self, scene: DebriefScene) -> None:
        """Show the odds of every week, and the ending at the end."""
        found = scene.decided
        if found is None:
            return
        order = scene.best_first
        came = scene.endings.index(scene.ending.title)
        weeks = [week.odds for week in found.weeks]
        weeks.append(tuple(100.0 * (place == came) for place in range(len(scene.endings))))
        names = tuple(scene.endings[place] for place in order)
        rows = tuple(tuple(odds[place] for place in order) for odds in weeks)
        self._chart.set_odds(names, rows, marks(scene, with_words=False))
        words = self.tr("Odds of each ending, %1 games a turn")
        self.note.setText(words.replace("%1", str(found.games)))

    def say(self, words: str) -> None:
        """A line in place of the note, such as how far the games are."""
        self.note.setText(words)


class RecordPanel(TitledPanel):
    """What really happened, where the deck tells it."""

    def __init__(self, title: str) -> None:
        self._row = RecordRow()
        super().__init__(title, self._row)
        self._nearest = ""
        self._row.moved.connect(self._count)

    def show_scene(self, scene: DebriefScene) -> None:
        """Show the record; the panel hides where there is none."""
        told = scene.history
        self.setVisible(told is not None)
        if told is None:
            return
        events = [
            Record(e.date, e.title, e.text, " ".join(f"[{key}]" for key in e.sources))
            for e in told.events
        ]
        if told.ending:
            self._nearest = self.tr("Nearest to: %1").replace("%1", told.ending)
            self.note.setToolTip(told.text)
        self._row.set_events(tuple(events), max(told.before - 1, 0))

    def _count(self, first: int, last: int, count: int) -> None:
        """Say which of the events are on show, where that is not all of them."""
        said = self.tr("Events %1 to %2 of %3")
        for mark, number in (("%1", first), ("%2", last), ("%3", count)):
            said = said.replace(mark, str(number))
        part = said if (first, last) != (1, count) else ""
        self.note.setText(DOT.join(filter(None, (part, self._nearest))))
