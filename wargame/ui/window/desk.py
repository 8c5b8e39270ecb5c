"""What the window works with once everything is loaded: shelf, bridge, and the table when open."""

import gc
from collections.abc import Callable, Mapping
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from wargame.base.errors import WargameError
from wargame.store import own_copy
from wargame.ui.forecasts import Foresight, Means
from wargame.ui.home.library import Library
from wargame.ui.home.shelf import Shelf
from wargame.ui.tutorial import CAST, DECK, PLAYERS, SEED
from wargame.ui.window.main_window import MainWindow
from wargame.ui.window.prologue import Prologue

if TYPE_CHECKING:
    from wargame.ui.bridge import Bridge
    from wargame.ui.window.screens import Coach, CompareScreen, DebriefScreen, TableScreen

SCREENS = "wargame.ui.window.screens"
"""What a game is shown on; imported behind Home, or in the worker's thread when asked for first."""


class Desk(QObject):
    """Moves the window between Home and the Table.

    Attributes:
        shelf: decks and games. language: of everything on the screen.
        table, debrief, compare: the screens of the game, None while they are put away.
        beside: the road that the comparison holds against the one on the table, 0 none.
        coach: leads through the lesson, also when that is over; None in every other game.
    """

    def __init__(self, shelf: Shelf, language: str, means: Means | None = None) -> None:
        """Set up a desk.

        Args:
            shelf: decks and games.
            language: of everything on the screen.
            means: what forecasts are played with; the machine's own if None.
        """
        super().__init__()
        self._means = means
        self.shelf = shelf
        self.language = language
        self.table: TableScreen | None = None
        self.debrief: DebriefScreen | None = None
        self.compare: CompareScreen | None = None
        self.beside = 0
        self.coach: Coach | None = None
        self._rescued = ("", "")
        self._teaching = False
        self._screens_there = False

    def adopt(self, window: MainWindow) -> None:
        """Fill a window's Home and answer its wishes."""
        self.setParent(window)
        self._window = window
        self.foresight = Foresight(window.choices, self._means, self)
        window.home.started.connect(self.begin)
        window.home.opened.connect(self.open)
        window.home.lessonAsked.connect(self.begin_lesson)
        self.library = Library(self)
        self.library.changed.connect(self._on_library)
        self.library.problem.connect(window.complain)
        listed = window.home.story.games
        listed.wished.connect(self.library.act, Qt.ConnectionType.QueuedConnection)
        listed.undoAsked.connect(self.library.undo, Qt.ConnectionType.QueuedConnection)
        self._prologue = Prologue(window.home, self.shelf, self.language, self.foresight)
        self.fill_home()
        window.home.focus_first()

    def fill_home(self) -> None:
        """Show the shelf as it is now."""
        self._window.home.story.games.set_lost(self.library.lost)
        try:
            self._window.home.show_scene(self.shelf.scene(self.language), self.shelf.covers)
        except WargameError as error:
            self._window.complain(str(error))
        for problem in self.shelf.problems[:1]:
            self._window.complain(problem)

    def _on_library(self) -> None:
        """Show the games as they are now, with the keyboard among them."""
        self.fill_home()
        self._window.home.story.games.focus_first()

    @cached_property
    def bridge(self) -> "Bridge":
        """What a game is played through; Home is there before it is imported."""
        from wargame.ui.bridge import Bridge

        made = Bridge(self._window.jobs, self.language, self)
        made.opened.connect(self._on_opened)
        # Called also where the first one failed, which is what it is there for.
        made.opened.connect(self._after_opened)
        made.problem.connect(self._window.complain)
        made.busy.connect(self._on_busy)
        return made

    def _with_screens(self, then: Callable[[], object]) -> None:
        """Do something that needs the screens of a game, when they are imported off this thread."""
        if self._screens_there:
            then()
            return
        self._on_busy(True)
        load = partial(import_module, SCREENS)
        job = self._window.jobs.start(lambda _job: load(), partial(self._on_screens, then))
        job.finished.connect(self._on_rested)

    def _on_rested(self) -> None:
        """A game is on its way now, or the program has met a fault."""
        self._on_busy(self._window.jobs.busy())

    def _on_screens(self, then: Callable[[], object], _module: object) -> None:
        self._screens_there = True
        then()

    def begin(
        self, deck: str, cast: str, players: Mapping[str, str], seed: str, weeks: int = 0
    ) -> None:
        """Begin a game and open the table; 0 weeks to form a cabinet: as the deck says."""
        try:
            path = self.shelf.new_file(deck)
        except WargameError as error:
            self._window.complain(str(error))
            return
        self._with_screens(lambda: self.bridge.begin(deck, cast, players, seed, path, weeks))

    def begin_lesson(self) -> None:
        """Begin the small game of the lesson, and teach the table in it."""
        if self._window.jobs.busy():
            return
        self._teaching = True
        self.begin(DECK, CAST, PLAYERS, SEED)

    def open(self, file: str) -> None:
        """Go on with a saved game, with a sample in a copy of it."""
        try:
            path = own_copy(Path(file))
        except WargameError as error:
            self._window.complain(str(error))
            return
        self._with_screens(lambda: self.bridge.open(path))

    def go_home(self) -> None:
        """Put the game away and show Home; the save is whole at any time."""
        if self._window.jobs.busy():
            return
        self.bridge.close()
        self._window.stack.setCurrentWidget(self._window.home)
        self._drop_debrief()
        self._drop_table()
        self.fill_home()
        self._window.home.focus_first()

    def rescue(self, playing: str, at_home: str) -> None:
        """After a fault of the program: open the game anew at its last saved act, and say so.

        Args:
            playing: what the person is told with the game on the table again.
            at_home: what the person is told where none is.
        """
        session = self.bridge.session
        if session is None or self._window.jobs.busy():
            self._window.complain(playing if session else at_home, stay=True)
            return
        self._rescued = (playing, at_home)
        path = session.path
        if path is None:
            self.bridge.release()
            self.bridge.attach(session)
        else:
            self.go_home()
            self.bridge.open(path)

    def show_debrief(self, week: int = 0) -> None:
        """Show what decided the finished game on the table, at one of its weeks or its end."""
        from wargame.ui.window.screens import DebriefScreen

        self._drop_compare()
        self._drop_debrief()
        window = self._window
        made = DebriefScreen(self.bridge, window.menu())
        made.tableAsked.connect(self._leave_debrief)
        made.homeAsked.connect(self._leave_for_home)
        made.againAsked.connect(self._play_on)
        made.said.connect(window.say)
        self.debrief = made
        window.toast.clear()
        window.stack.addWidget(made)
        window.stack.setCurrentWidget(made)
        made.begin()
        if week:
            made.travel.stand_at(week)

    def show_compare(self, branch: int) -> None:
        """Show another road beside the one on the table."""
        scene, window = self.bridge.compare(branch), self._window
        if scene is None:
            return
        from wargame.ui.window.screens import CompareScreen

        made = CompareScreen(scene)
        made.tableAsked.connect(self._leave_compare)
        self.compare, self.beside = made, branch
        window.toast.clear()
        window.stack.addWidget(made)
        window.stack.setCurrentWidget(made)
        made.begin()

    def _leave_compare(self) -> None:
        """Back to the table."""
        if self.table is None:
            return
        self._window.stack.setCurrentWidget(self.table)
        self._drop_compare()
        self.table.begin()

    def _drop_compare(self) -> None:
        if self.compare is not None:
            self._window.stack.removeWidget(self.compare)
            self.compare.deleteLater()
            self.compare, self.beside = None, 0

    def close(self) -> None:
        """End the workers and let go of the save."""
        self.foresight.close()
        if "bridge" in vars(self):
            self.bridge.close()

    def _on_opened(self) -> None:
        """Show the table of the game that has come."""
        from wargame.ui.window.screens import TableScreen

        self._prologue.stop()
        self._drop_debrief()
        self._drop_table()
        window = self._window
        made = TableScreen(self.bridge, window.menu(), self.foresight)
        made.intents.homeAsked.connect(self.go_home)
        made.intents.debriefAsked.connect(self.show_debrief)
        made.travel.compareAsked.connect(self.show_compare)
        made.control.said.connect(window.say)
        made.control.weekTurned.connect(window.toast.clear)
        made.control.shown.connect(window.refresh_table)
        made.keys.helped.connect(window.toggle_keys)
        self.table = made
        window.stack.addWidget(made)
        window.stack.setCurrentWidget(made)
        made.begin()
        if self._teaching:
            self.teach()
        else:
            window.say(self.tr("Press ? for the keys."))
        self._teaching = False

    def teach(self, step: int = 0) -> None:
        """Lead through the lesson at the table, from one of its steps."""
        from wargame.ui.window.screens import Coach

        if self.table is not None:
            self._window.say("")
            self.coach = Coach(self.table, self.bridge, step)

    def _after_opened(self) -> None:
        """Say what happened before; a game that cannot be shown is put away."""
        (playing, at_home), self._rescued = self._rescued, ("", "")
        if self.table is None:
            gc.collect()  # of a table that failed halfway only its wires are left
            self.bridge.close()
            self._window.stack.setCurrentWidget(self._window.home)
        words = playing if self.table is not None else at_home
        if words:
            self._window.complain(words, stay=True)

    def _leave_debrief(self) -> None:
        """Back to the table, as the story closed."""
        if self.debrief is not None:
            self.debrief.leave(self._to_table)

    def _leave_for_home(self) -> None:
        if self.debrief is not None:
            self.debrief.leave(self.go_home)

    def _play_on(self, week: int) -> None:
        """Play on from an earlier week on a road of its own in the same file."""
        if self.debrief is not None and self.bridge.branch_off(week):
            self.debrief.leave(self._to_table)

    def _to_table(self) -> None:
        if self.table is not None:
            self._window.stack.setCurrentWidget(self.table)
            self._drop_debrief()
            self.table.begin()

    def _drop_debrief(self) -> None:
        if self.debrief is not None:
            self._window.stack.removeWidget(self.debrief)
            self.debrief.hide()
            self.debrief.deleteLater()
            self.debrief = None

    def _drop_table(self) -> None:
        self._drop_compare()
        if self.table is not None:
            self._window.stack.removeWidget(self.table)
            self.table.hide()
            self._window.refresh_table()
            self.table.deleteLater()
            self.table = self.coach = None

    def _on_busy(self, busy: bool) -> None:
        self._window.home.setup.set_opening(busy)
