"""The debrief: what can be said at once, and what thousands of games add when they are done."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from wargame.lab.hindsight import Hindsight
from wargame.reports.debrief import DebriefScene, WhatIf
from wargame.ui.bridge import Bridge
from wargame.ui.debrief.bar import DebriefBar
from wargame.ui.debrief.exports import Exports
from wargame.ui.debrief.heading import Heading
from wargame.ui.debrief.judged import JudgedPanel
from wargame.ui.debrief.panels import MovedPanel, OddsPanel, RecordPanel
from wargame.ui.debrief.progress import ProgressLine
from wargame.ui.debrief.scores import ScoresPanel
from wargame.ui.debrief.week import WeekPanel
from wargame.ui.jobs import Job
from wargame.ui.theme import theme
from wargame.ui.travel import TravelBar
from wargame.ui.widgets.canvas import EDGE
from wargame.ui.widgets.clear import see_through
from wargame.ui.widgets.more_below import MoreBelow

MARGIN, GUTTER = 24, 16
NARROW = 1100


class DebriefScreen(QWidget):
    """One page on a finished game.

    Signals:
        tableAsked, homeAsked: where to go from here.
        againAsked: play on from this week.
        said: what was written to a file, as a line.
    """

    tableAsked = Signal()
    homeAsked = Signal()
    againAsked = Signal(int)
    said = Signal(str)

    def __init__(self, bridge: Bridge, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._scene: DebriefScene | None = None
        self._found: Hindsight | None = None
        self._job: Job | None = None
        self.exports = Exports(bridge, self)
        self.progress = ProgressLine()
        self.bar = DebriefBar(menu)
        self.travel = TravelBar(bridge, stays=True)
        self.week = WeekPanel(self.tr("The week"))
        self.heading = Heading()
        self.moved = MovedPanel(self.tr("What moved the meters"))
        self.odds = OddsPanel(self.tr("When the ending was decided"))
        self.judged = JudgedPanel(self.tr("Luck and judgement"))
        self.scores = ScoresPanel(self.tr("Scores against objectives"))
        self.record = RecordPanel(self.tr("What happened in history"))
        self._grid = QGridLayout()
        self._narrow: bool | None = None
        self._lay_out()
        self.bar.tableAsked.connect(self.tableAsked)
        self.bar.homeAsked.connect(self.homeAsked)
        self.bar.againAsked.connect(self._ask_week)
        self.bar.exportAsked.connect(self._export)
        self.exports.said.connect(self.said)
        self.exports.working.connect(self._on_working)
        self.progress.stopped.connect(self.exports.stop)
        self.travel.playOnAsked.connect(self.againAsked)
        self.judged.asked.connect(self._ask_turn)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Show what is known, and have every turn played on."""
        self._scene = self._bridge.debrief()
        if self._scene is None:
            return
        self.bar.show_game(self._bridge.game_words())
        self._show()
        self.travel.refresh()
        self.odds.say(self.tr("Every turn is being played on."))
        self._job = self._bridge.look_back(self._on_found, self._on_progress)
        self._allow()
        self.bar.again.setFocus()

    def leave(self, then: Callable[[], object]) -> None:
        """Stop what is still being worked out, and go on when it has stopped."""
        self.travel.close_back()
        running = [job for job in (self._job, self.exports.job) if job is not None]
        self._job = None
        if not running:
            then()
            return
        for job in running:
            job.cancel()
        running[-1].finished.connect(then)  # they are done one after the other

    def scene(self) -> DebriefScene | None:
        """What is shown."""
        return self._scene

    def _on_changed(self, _changed: object) -> None:
        """Another week is looked at, or something was written beside one."""
        session = self._bridge.session
        if session is None or not session.ending:
            return
        self.travel.refresh()
        self._show_week()

    def _show_week(self) -> None:
        week = self._bridge.position.week if self._bridge.looking_back else 0
        for chart in (self.moved, self.odds):
            chart.set_cursor(week)
        if week and self._scene is not None:
            self.week.show_week(self._bridge.week_told(week), self._scene)
        else:
            self.week.hide()

    def _on_progress(self, done: int, steps: int) -> None:
        words = self.tr("Playing on from every turn: %1 of %2")
        self.odds.say(words.replace("%1", str(done)).replace("%2", str(steps)))

    def _on_found(self, found: Hindsight) -> None:
        self._job, self._found = None, found
        self._allow()
        if self._scene is not None:
            self._scene = replace(self._scene, decided=self._bridge.decided(found))
            self._show()

    def _export(self, kind: str) -> None:
        self.exports.ask(kind, self._found)

    def _on_working(self, words: str) -> None:
        self.progress.show_words(words)
        self._allow()

    def _allow(self) -> None:
        """One thing is written at a time; data needs a file, the rest what decided the game."""
        session, free = self._bridge.session, self.exports.job is None
        saved = session is not None and session.path is not None
        self.bar.allow(odds=free and self._found is not None, data=free and saved)

    def _show(self) -> None:
        scene = self._scene
        if scene is None:
            return
        for part in (self.heading, self.moved, self.odds, self.judged, self.scores, self.record):
            part.show_scene(scene)
        self._show_week()

    def _ask_week(self) -> None:
        """The weeks that can be played on from, the turning points named."""
        scene = self._scene
        if scene is None:
            return
        menu = QMenu(self)
        turns = {turn.stretch.week: turn for turn in scene.decided.turning} if scene.decided else {}
        for week in range(1, scene.ending.week + 1):
            words = self.tr("Week %1").replace("%1", str(week))
            if week in turns and turns[week].stretch.headlines:
                words = f"{words}: {turns[week].stretch.headlines[0]}"
            action = menu.addAction(words)
            action.setData(week)
        menu.triggered.connect(self._on_week)
        menu.popup(self.bar.again.mapToGlobal(self.bar.again.rect().bottomLeft()))

    def _ask_turn(self) -> None:
        """The weeks whose own turn can be played on without each of its acts."""
        menu = QMenu(self)
        for week, acts in self._bridge.turns().items():
            words = self.tr("Week %1, acts: %2").replace("%1", str(week))
            action = menu.addAction(words.replace("%2", str(acts)))
            action.triggered.connect(lambda _on=False, week=week: self.play_without(week))
        menu.popup(self.judged.add.mapToGlobal(self.judged.add.rect().bottomLeft()))

    def play_without(self, week: int) -> None:
        """Have the own turn of a week played on without each of its acts."""
        if self._found is None or self._job is not None:
            return

        def done(rows: tuple[WhatIf, ...]) -> None:
            self._job = None
            self.judged.note.setText("")
            if self._scene is not None:
                self.judged.add_rows(week, rows, self._scene)

        self._job = self._bridge.what_if(self._found, week, done, self._on_turn)

    def _on_turn(self, done: int, steps: int) -> None:
        words = self.tr("Playing the turn on without each act: %1 of %2")
        self.judged.note.setText(words.replace("%1", str(done)).replace("%2", str(steps)))

    def _on_week(self, action: QAction) -> None:
        self.againAsked.emit(action.data())

    # layout ------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns, or one where there is no room for two."""
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Take the numbers anew when the text scale changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._settle()

    def _settle(self) -> None:
        narrow = self.width() < NARROW * theme().scale
        if narrow == self._narrow:
            return
        self._narrow = narrow
        places = ((self.moved, 0), (self.odds, 1), (self.judged, 2), (self.scores, 3))
        for part, place in places:
            row, column = (place, 0) if narrow else divmod(place, 2)
            self._grid.addWidget(part, row, column)
        self._grid.addWidget(self.record, 4, 0, 1, 1 if narrow else 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if narrow else 1)

    def _lay_out(self) -> None:
        px = theme().px
        page = QWidget()
        page.setProperty("scroll", "true")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(px(MARGIN) - EDGE, px(12), px(MARGIN) - EDGE, px(16))
        inner.setSpacing(px(GUTTER) - EDGE)
        inner.addWidget(self.heading)
        inner.addWidget(self.week)
        inner.addLayout(self._grid, 1)
        self._grid.setHorizontalSpacing(px(GUTTER) - 2 * EDGE)
        self._grid.setVerticalSpacing(px(GUTTER) - 2 * EDGE)
        for chart in (self.moved, self.odds):
            chart.setMinimumHeight(px(290))
        self.scores.setMinimumHeight(px(300))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        see_through(scroll)
        scroll.setWidget(page)
        MoreBelow(scroll, "paper").watch(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.travel)
        whole.addWidget(self.progress)
        whole.addWidget(scroll, 1)
