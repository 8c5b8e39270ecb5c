"""The one place where the game and the window meet: session events to signals, wishes to acts."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Signal

from wargame.base.errors import UserError, WargameError
from wargame.engine import Act, Kind
from wargame.lab.hindsight import Hindsight
from wargame.reports import (
    Draft,
    Names,
    Position,
    Say,
    TableScene,
    draft_scene,
    standing,
    week_report,
)
from wargame.reports.board import BoardScene, board
from wargame.reports.briefing import briefing
from wargame.reports.compare import CompareScene
from wargame.reports.debrief import DebriefScene, Decided, WhatIf, closed, decided, what_if
from wargame.reports.draft import DraftScene
from wargame.reports.ending import ScoreScene, score
from wargame.reports.glossary import GlossaryScene, glossary
from wargame.reports.government import GovernmentScene, government
from wargame.reports.markdown import Block
from wargame.reports.messages import Heard, Template, heard, templates
from wargame.reports.naming import Naming, naming, naming_lock
from wargame.reports.promise_terms import PromiseTerms, promise_terms
from wargame.reports.table import table
from wargame.reports.team import in_office
from wargame.reports.turned import Turned, last_turn, overnight
from wargame.reports.week import Ballot, WeekReport
from wargame.reports.workbench import WorkbenchScene, workbench_scene
from wargame.session import Changed, Session
from wargame.session.roads import Past
from wargame.store import Annotation
from wargame.ui.jobs import Job, Jobs

T = TypeVar("T")


class Bridge(QObject):
    """Holds the session; every fault that is meant for people becomes a sentence.

    Signals:
        opened: a game has begun or been opened.
        closed: the game was put away.
        changed: which kinds of thing changed (`session.Changed`).
        problem: what cannot be done, with its remedy.
        busy: whether work is under way that forbids acts.
    """

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    problem = Signal(str)
    busy = Signal(bool)

    def __init__(self, jobs: Jobs, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self.session: Session | None = None
        self._jobs = jobs
        self._position: Position | None = None
        self._names: Names | None = None
        self._base: TableScene | None = None
        self._boards: dict[int, BoardScene] = {}
        self._asked: dict[str, object] = {}
        self._drafts: dict[Draft, DraftScene] = {}
        self._then: Past | None = None
        self._thought: Job | None = None  # it reads a finished game and changes nothing

    # a game comes and goes ---------------------------------------------------------------------

    def begin(
        self,
        deck: str,
        cast: str,
        players: Mapping[str, str],
        seed: str,
        path: Path | None,
        weeks: int = 0,
    ) -> Job:
        """Begin a game, in the worker's thread; see `Session.new`."""
        return self._fetch(lambda _job: Session.new(deck, cast, players, seed, path, weeks))

    def open(self, path: Path) -> Job:
        """Open a saved game, in the worker's thread."""
        return self._fetch(lambda _job: Session.open(path))

    def attach(self, session: Session) -> None:
        """Show a session in place of the one before, which is closed."""
        self.close()
        self.session = session
        session.listen(self._on_changed)
        self.opened.emit()

    def release(self) -> Session | None:
        """Let go of the session without closing it, so that another window can show it."""
        session = self.session
        if session is not None:
            session.unlisten(self._on_changed)
            self.session = self._position = self._names = self._base = self._then = None
            self._asked = {}
            self.closed.emit()
        return session

    def close(self) -> None:
        """Put the game away; its save is whole at any time."""
        session = self.release()
        if session is not None:
            session.close()

    # what there is to see ----------------------------------------------------------------------

    @property
    def position(self) -> Position:
        """The game as the person's role may see it; made once between two changes."""
        if self._position is None and self._then is not None:
            then = self._then
            found = self._named(), then.view, then.record, then.legal, then.roles
            self._position = Position(*found, self._game().decided)
        elif self._position is None:
            session = self._game()
            legal = session.legal() if session.role >= 0 else None
            roles = session.roles_of(session.role)
            found = self._named(), session.view(), session.record, legal, roles
            self._position = Position(*found, session.decided)
        return self._position

    def scene(self, selected: int = -1, draft: Draft | None = None) -> TableScene:
        """Everything the table shows; what has been worked out once is kept till a change."""
        if self._base is None:
            self._base, self._boards, self._drafts = table(self.position), {}, {}
        if selected not in self._boards:
            self._boards[selected] = board(self.position, selected, self._base.board)
        if draft is not None and draft not in self._drafts:
            self._drafts[draft] = draft_scene(self.position, draft)
        made = self._drafts[draft] if draft is not None else None
        return replace(self._base, selected=selected, board=self._boards[selected], draft=made)

    def standing(self, bloc: int) -> Draft:
        """What a bloc has or is offered, to begin a draft with."""
        return standing(self.position, bloc)

    def naming(self, item: int) -> Naming | None:
        """Who may be named for a portfolio now, None where nobody may."""
        return self._once(f"naming {item}", lambda: naming(self.position, item))

    def terms(self) -> tuple[PromiseTerms, ...]:
        """The small print of every promise."""
        return self._once("terms", lambda: promise_terms(self.position))

    def government(self) -> GovernmentScene | None:
        """The state of the government, None before there is one."""
        return self._once("government", lambda: government(self.position))

    def glossary(self) -> GlossaryScene:
        """The words of the table and of the deck."""
        return self._once("glossary", lambda: glossary(self.position))

    def score(self) -> ScoreScene:
        """What the person's role wants, and how that stands."""
        return self._once("score", lambda: score(self.position))

    def briefing(self) -> tuple[Block, ...]:
        """The sheet of the person's role."""
        return self._once("briefing", lambda: briefing(self.position))

    def deputy(self) -> str:
        """Who plays the team's own seat while it is in office; empty for every other."""
        return self._once("deputy", lambda: in_office(self.position))

    def workbench(self) -> WorkbenchScene:
        """Coalition arithmetic.

        Raises:
            UserError: the deck has more blocs than can be counted with.
        """
        return self._once("workbench", lambda: workbench_scene(self.position))

    def heard(self) -> tuple[Heard, ...]:
        """Messages that the person's role sent or received, newest first."""
        return self._once("heard", lambda: heard(self.position))

    def templates(self) -> tuple[Template, ...]:
        """What the person's role may write."""
        return self._once("templates", lambda: templates(self.position))

    def role_name(self, role: int) -> str:
        """What a role is called."""
        return self._named().role(role)

    def ballots(self) -> tuple[Ballot, ...]:
        """The votes that have been held since the last turn."""
        position = self.position
        weeks = range(max(last_turn(position), 1), position.week + position.ended)
        happened = (each for week in weeks for each in week_report(position, week).happened)
        return tuple(each for each in happened if isinstance(each, Ballot))

    def overnight(self) -> tuple[Turned, ...]:
        """Who joined or left the coalition since the person's last turn."""
        return self._once("overnight", lambda: overnight(self.position))

    def naming_lock(self, bloc: int, item: int) -> str:
        """Why a bloc cannot be named for a ministry, empty when it can."""
        return naming_lock(self.position, bloc, item)

    def acted_last(self, kind: Kind, index: int = -1, items: int = 0) -> bool:
        """Whether the last act of the week is the person's own, of that kind, index and items."""
        session = self._game()
        if not session.acts:
            return False
        last = Act(*session.acts[-1].act)
        mine = (last.kind, last.role, last.index) == (kind, session.role, index)
        return mine and items in (0, last.items)

    # what there is to do -----------------------------------------------------------------------

    def act(self, kind: Kind, **fields: int) -> bool:
        """Do an act of the person's role; whether it was done."""
        return self.send(Act(kind, self._game().role, **fields))

    def send(self, act: Act) -> bool:
        """Do a ready-made act; whether it was done."""
        return self._try(lambda: self._game().act(act))

    def undo(self) -> bool:
        """Take back the last act of this week."""
        return self._try(self._game().undo)

    def redo(self) -> bool:
        """Do it again."""
        return self._try(self._game().redo)

    def end_week(self) -> Job | None:
        """Let the others act and the rules take over, in the worker's thread.

        A second press while the week is ending means the same week: nothing more happens.
        """
        if self._jobs.busy() or self.looking_back:
            return None
        session = self._game()
        return self._work(lambda _job: session.end_week(), None)

    def busy_now(self) -> bool:
        """Whether work is under way."""
        return self._jobs.busy()

    def branch_off(self, week: int) -> bool:
        """Play on from an earlier week on a road of its own; whether it was begun."""
        self._then = None
        return self._try(lambda: self._game().branch_off(week))

    # other weeks, other roads ------------------------------------------------------------------

    @property
    def looking_back(self) -> bool:
        """Whether an earlier week is on show, in which nothing can be done."""
        return self._then is not None

    def look_at(self, week: int) -> None:
        """Show an earlier week, or with the present one the game as it stands."""
        session = self._game()
        if self._jobs.busy(self._thought):
            return
        try:
            self._then = session.past(week) if week != session.week else None
        except WargameError as error:
            self.problem.emit(str(error))
        self._on_changed(Changed.NEWS)

    def go_to(self, branch: int) -> bool:
        """Go on with another road, where it stands; whether that could be done."""
        self._then = None
        return self._try(lambda: self._game().go_to(branch))

    def compare(self, branch: int) -> CompareScene | None:
        """Hold another road against the one on the table; None where that cannot be done."""
        if self._jobs.busy():
            return None
        try:
            return self._game().compare(branch, Say(self.language))
        except WargameError as error:
            self.problem.emit(str(error))
            return None

    def remark(self, kind: str, text: str, week: int) -> bool:
        """Write a ``note`` or a ``bookmark`` beside a week; whether it was written."""
        return self._try(lambda: self._game().annotate(kind, text, week), always=True)

    def name_road(self, road: int, words: str) -> int:
        """Give a road a name; what to `forget` to take it back, 0 where it was not written."""
        made: list[Annotation] = []
        week = self.position.week
        self._try(
            lambda: made.append(self._game().annotate("name", words, week, road)), always=True
        )
        return made[0].id if made else 0

    def forget(self, remark: int) -> bool:
        """Take a note or a bookmark back; whether that could be done."""
        return self._try(lambda: self._game().forget(remark), always=True)

    # looking back ------------------------------------------------------------------------------

    def debrief(self) -> DebriefScene | None:
        """What can be said at once of a finished game; None while the story runs."""
        session = self._game()
        if not session.ending:
            return None
        mine = self._reader()
        others = [self._as(role) for role in range(len(session.rules.roles)) if role != mine]
        return closed(self._as(mine), others)

    def decided(self, found: Hindsight) -> Decided:
        """What decided it, from what the moments of the game were worth."""
        return decided(self._as(self._reader()), found)

    def game_words(self) -> str:
        """Deck and seed, as a line."""
        session = self._game()
        title = self._named().say.deck(session.deck.deck.title)
        words = self.tr("%1 · seed %2").replace("%1", title)
        return words.replace("%2", session.header.seed)

    def look_back(
        self, done: Callable[[Hindsight], object], progressed: Callable[[int, int], object]
    ) -> Job:
        """Have every turn of the finished game played on, in the worker's thread."""
        session = self._game()

        def work(job: Job) -> Hindsight:
            def step(number: int, steps: int) -> None:
                job.report(number, steps)
                if job.cancelled:
                    raise UserError(self.tr("Looking back was stopped."))

            return session.look_back(progress=step)

        return self._think(work, done, progressed)

    def _thought_over(self) -> None:
        self._thought = None

    def turns(self) -> dict[int, int]:
        """Weeks of the finished game in which the person acted, and how often."""
        return self._game().turns()

    def what_if(
        self,
        found: Hindsight,
        week: int,
        done: Callable[[tuple[WhatIf, ...]], object],
        progressed: Callable[[int, int], object],
    ) -> Job:
        """Have the own turn of a week played on without each of its acts."""
        session, position = self._game(), self._as(self._reader())

        def work(job: Job) -> tuple[WhatIf, ...]:
            def step(number: int, steps: int) -> None:
                job.report(number, steps)
                if job.cancelled:
                    raise UserError(self.tr("Looking back was stopped."))

            return what_if(position, found, session.what_if(found, week, step))

        return self._think(work, done, progressed)

    def _think(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        progressed: Callable[[int, int], object],
    ) -> Job:
        """Start work that reads a finished game and changes nothing, not even its file."""
        self._thought = job = self._jobs.start(work, done, self.problem.emit, progressed)
        job.finished.connect(self._thought_over)
        return job

    def week_told(self, week: int) -> WeekReport:
        """A week of the finished game as the person's role may know it."""
        return week_report(self._as(self._reader()), week)

    def work_on(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        progressed: Callable[[int, int], object],
    ) -> Job:
        """Have something worked out in the worker's thread that changes nothing in the game."""
        return self._jobs.start(work, done, self.problem.emit, progressed)

    def _reader(self) -> int:
        """Whose the finished game is: the person's role at its end, or the office."""
        session = self._game()
        return session.role if session.role >= 0 else self.position.role

    def _as(self, role: int) -> Position:
        session = self._game()
        roles = session.roles_of(role)
        found = self._named(), session.view_of(role), session.record, None, roles
        return Position(*found, session.decided)

    # inside ------------------------------------------------------------------------------------

    def _named(self) -> Names:
        """The words of the game, in the language of the window."""
        if self._names is None:
            session = self._game()
            self._names = Names(session.deck, session.rules, Say(self.language))
        return self._names

    def _once(self, key: str, make: Callable[[], T]) -> T:
        """Something that is only worked out when it is looked at, and kept till a change."""
        if key not in self._asked:
            self._asked[key] = make()
        return cast(T, self._asked[key])

    def _game(self) -> Session:
        assert self.session is not None, "no game is open"
        return self.session

    def _try(self, doing: Callable[[], object], *, always: bool = False) -> bool:
        """Do something now; ``always`` also while an earlier week is on show."""
        if self._jobs.busy(self._thought):
            return False
        if self._then is not None and not always:
            self.problem.emit(self.tr("This is a look back. Play on from here, or go back to now."))
            return False
        try:
            doing()
        except WargameError as error:
            self.problem.emit(str(error))
            return False
        return True

    def _fetch(self, work: Callable[[Job], Session]) -> Job:
        return self._work(work, self.attach)

    def _work(self, work: Callable[[Job], object], done: Callable[..., object] | None) -> Job:
        """Run something in the worker's thread; acts wait until it is over."""
        self.busy.emit(True)
        job = self._jobs.start(work, done or self._nothing, self.problem.emit)
        job.finished.connect(self._rested)
        return job

    def _nothing(self, _result: object) -> None:
        """Session events have told everything already."""

    def _rested(self) -> None:
        self.busy.emit(self._jobs.busy())

    def _on_changed(self, changed: Changed) -> None:
        self._position = self._base = None
        self._asked = {}
        self.changed.emit(changed)
