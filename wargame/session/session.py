"""A game being played: acts, undo, the week. Whatever it acknowledges is on disk."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from wargame.base.crash import note_act
from wargame.base.errors import UserError
from wargame.deck import Deck
from wargame.engine import Act, Engine, IllegalAct, Kind, Legal, Record, Rules, State, View
from wargame.lab.seats import make_bot
from wargame.session import opening
from wargame.session.asking import ASKED, Asking, Standpoint, standpoint
from wargame.session.changed import Changed, difference
from wargame.session.course import Course
from wargame.session.decided import Decisions
from wargame.session.proved import remember
from wargame.session.roads import Glance, Past, beside, branch_off, glance, go_to, now, past
from wargame.session.seating import DEFAULT
from wargame.store import Annotation, Branch, Entry, Header, Seat, WeekEnd, in_order, named

if TYPE_CHECKING:
    from wargame.lab.compare import Comparison
    from wargame.lab.forecast import Forecast
    from wargame.lab.forecaster import Forecaster, Run
    from wargame.lab.hindsight import Hindsight, Progress, Without
    from wargame.lab.vote_fan import VoteFan
    from wargame.reports import Decided, Say
    from wargame.reports.compare import CompareScene

Listener = Callable[[Changed], object]
MAX_NOTE = 2000
"""Characters of a note, at most."""

_KINDS = {kind.value: kind.name.lower() for kind in Kind}


class Session:
    """One game for one person and bots. Not for two threads at once.

    Attributes:
        deck: what is played.
        header: what the save says about itself: cast, seed, versions.
        path: the file, None for a game in memory.
    """

    def __init__(self, opened: opening.Opened) -> None:
        """Take over an opened game; use `Session.new`, `Session.open` or `Session.branch`."""
        self.deck: Deck = opened.deck
        self.header: Header = opened.header
        self.path = opened.save.path
        self._save = opened.save
        self._course = opened.course
        self._branches = list(opened.found.branches)
        self._annotations = list(opened.found.annotations)
        self._listeners: list[Listener] = []
        self._asking = Asking()
        self._decisions = Decisions()

    @classmethod
    def new(
        cls,
        deck: Deck | str | Path,
        cast: str,
        players: Mapping[str, str],
        seed: str,
        path: Path | None = None,
        weeks: int = 0,
    ) -> "Session":
        """Begin a game; bots whose turn comes before the person's have played when it returns.

        Args:
            deck: a deck, a deck's folder, or the id of a shipped or own deck.
            cast: id of the cast.
            players: role id → "human" or a bot's strength; greedy where nothing is said.
            seed: any text; the same seed gives the same chances.
            path: the new file; None keeps the game in memory.
            weeks: to form a cabinet, one of the deck's lengths; 0: as many as the deck says.

        Raises:
            UserError: no such deck, cast, length, role or player, or no file can be made there.
            DataError: the deck has errors.
        """
        return cls(opening.start(deck, cast, players, seed, path, weeks))

    @classmethod
    def open(cls, path: Path, branch: int | None = None) -> "Session":
        """Open a saved game exactly where it stood; every week is played again and compared.

        Weeks that were proved so on this computer before, and whose marks are the same, are not
        played twice; see `proved`.

        Args:
            path: the file.
            branch: the road to go on with; the one that was played last without.

        Raises:
            UserError: it is open elsewhere, newer, cannot be written to, or other rules made it.
            DataError: it is not a game, or damaged; names the first week that does not fit.
        """
        return cls(opening.reopen(path, branch))

    @classmethod
    def read(cls, path: Path) -> "Session":
        """A saved game as it stands, in memory: the file is only read, and never changed.

        Raises:
            UserError: it cannot be read, or other rules made it.
            DataError: it is not a game, or damaged; names the first week that does not fit.
        """
        return cls(opening.read_only(path))

    @classmethod
    def branch(cls, path: Path, week: int, new: Path | None = None) -> "Session":
        """Go on from an earlier week of a saved game in a new file; the old one is only read.

        Args:
            path: the game to start from; it may be damaged from that week on.
            week: the week whose talks open again; the weeks before it are kept.
            new: the new file; None keeps the branch in memory.

        Raises:
            UserError: the game has no such week, or no file can be made there.
            DataError: it is damaged before that week.
        """
        return cls(opening.branch(path, week, new))

    # what there is to see -------------------------------------------------------------------------

    @property
    def role(self) -> int:
        """The role that the person plays now, −1 where only bots play."""
        return self._course.human

    def roles_of(self, role: int) -> tuple[int, ...]:
        """For each week the role that was played by whoever plays ``role`` now; see `Course`."""
        return self._course.roles_of(role)

    @property
    def rules(self) -> Rules:
        """The rules of deck and cast."""
        return self._course.rules

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Who was put into each role, in initiative order."""
        return self._course.seats

    @property
    def engine(self) -> Engine:
        """The engine that knows everything; screens of a role use `view`."""
        return self._course.table.engine

    @property
    def state(self) -> State:
        """The whole truth (B = 1); not to be changed. Screens of a role use `view`."""
        return self._course.state

    @property
    def record(self) -> Record:
        """Ledger and notes of all weeks, those of this week's acts too; not to be changed."""
        return self._course.record

    @property
    def log(self) -> tuple[Entry, ...]:
        """Everything that was done, with the bots' reasons; undone acts and undos too."""
        return tuple(self._course.log)

    @property
    def acts(self) -> tuple[Entry, ...]:
        """The acts of this week that stand."""
        return tuple(self._course.acts)

    @property
    def decided(self) -> "tuple[Decided, ...]":
        """Every act that stands, in order, with the bots' reasons and what the coalition became."""
        return self._decisions.of(self._course)

    @property
    def weeks(self) -> tuple[WeekEnd, ...]:
        """The weeks played, from week 0, the position before the first."""
        return tuple(self._course.weeks)

    @property
    def week(self) -> int:
        """The week being played; of an ended game the last one."""
        return self._course.week

    @property
    def ending(self) -> str:
        """Id of the ending, "" while the story is open."""
        return self._course.weeks[-1].ending or ""

    def history(self, variable: int) -> tuple[int, ...]:
        """A variable at the end of weeks 0, 1, … in its unit, and now."""
        past = [end.values[variable].value for end in self._course.weeks]
        return (*past, int(self.state.var[0, variable]))

    def view(self) -> View:
        """The position as the person's role may see it; all of it where only bots play."""
        if self.role < 0:
            return View(self.engine, self.state, self.role)
        return self.engine.view(self.state, self.role)

    def view_of(self, role: int) -> View:
        """A finished game as another role may see it, for the scores of all.

        Raises:
            UserError: the story is still open; other roles' views are theirs.
        """
        if not self.ending:
            raise UserError("The story is still open. Other seats can be looked at after its end.")
        return self.engine.view(self.state, role)

    def legal(self) -> Legal:
        """What the person's role may do now.

        Raises:
            UserError: only bots play.
        """
        if self.role < 0:
            raise UserError("Only bots play this game. Begin another to take a seat.")
        return self.engine.legal(self.state, self.role)

    # other weeks, other roads ---------------------------------------------------------------------

    @property
    def branch_id(self) -> int:
        """Id of the road that is being played."""
        return self._save.on

    @property
    def branches(self) -> tuple[Branch, ...]:
        """All roads of this game under their last names, in the order in which they were begun."""
        return named(self._branches, self._annotations)

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """What was written beside the game and stands, on all roads."""
        return tuple(self._annotations)

    def glance(self, week: int) -> Glance:
        """Look at the game where talks opened in an earlier week of this road.

        Raises:
            UserError: the game has no such week.
        """
        return glance(self._course, week)

    def past(self, week: int) -> Past:
        """An earlier week of this road as the person's role saw it, with nothing to do in it.

        Raises:
            UserError: the game has no such week.
        """
        return past(self._course, week)

    def compare(self, branch: int, say: "Say") -> "CompareScene":
        """Hold another road against this one: this one is A.

        Raises:
            UserError: there is no such road.
            DataError: it is damaged.
        """
        from wargame.session.compared import roads_compared

        other = beside(self._course, self._save, branch)
        known = {road.id: road for road in self.branches}
        pair = known[self.branch_id], known[branch]
        return roads_compared(self.deck, (self._course, other), pair, self.role, say)

    def ends(self) -> dict[int, tuple[int, str]]:
        """Where each road stands: the last week that was played on it, and its ending or ""."""
        return self._save.ends()

    def branch_off(self, week: int, name: str = "") -> Changed:
        """Play on from an earlier week on a road of its own; the one before stays as it is.

        Raises:
            UserError: the game has no such week, or the disk refuses; nothing has changed.
        """
        note_act("branch off")
        course, made = branch_off(self._course, self._save, week, name)
        self._branches.append(made)
        return self._move_to(course)

    def go_to(self, branch: int) -> Changed:
        """Go on with another road, where it stands.

        Raises:
            UserError: there is none, or the disk refuses; nothing has changed.
            DataError: it is damaged; nothing has changed.
        """
        note_act("go to branch")
        return self._move_to(go_to(self._course, self._save, branch))

    def annotate(
        self, kind: str, text: str, week: int | None = None, branch: int = 0
    ) -> Annotation:
        """Write a ``note``, ``bookmark``, ``tag`` or the ``name`` of a road beside the game.

        Args:
            kind: which of these.
            text: what is written.
            week: where it belongs; the week being played without.
            branch: the road; 0 is the one being played.

        Raises:
            UserError: it is too long, or the disk refuses; nothing was written.
        """
        if len(text) > MAX_NOTE:
            raise UserError(f"A note has {MAX_NOTE} characters at most. Shorten it.")
        place = self.week if week is None else week
        made = self._save.annotate(kind, text, place, now(), branch)
        self._annotations.append(made)
        self._tell(Changed.NEWS)
        return made

    def forget(self, annotation: int) -> None:
        """Take an annotation back; the file still holds it, and who made it may read it there.

        Raises:
            UserError: the disk refuses; nothing has changed.
        """
        self._save.annotate("removed", str(annotation), self.week, now())
        self._annotations = [each for each in self._annotations if each.id != annotation]
        self._tell(Changed.NEWS)

    def _move_to(self, course: Course) -> Changed:
        before, self._course = self._course, course
        changed = Changed.NEWS | Changed.WEEK | difference(before.state, course.state)
        self._tell(changed)
        return changed

    # what may come of it --------------------------------------------------------------------------

    @property
    def forecaster(self) -> "Forecaster":
        """Who answers questions; looking at it starts its workers ahead of the first one."""
        return self._asking.start()

    def standpoint(self) -> Standpoint:
        """Where the person's questions are asked from, for whoever has a forecaster of its own.

        Raises:
            UserError: the story has closed.
        """
        return standpoint(self._course, self.role)

    def forecast(self, games: int = ASKED, role: int | None = None) -> "Run[Forecast]":
        """Ask what becomes of the game if everybody plays on; answers come as they are found.

        Args:
            games: how many are played to find out.
            role: as whom; the person's role if none is named, −1 as whoever sees everything.

        Raises:
            UserError: the story has closed.
        """
        return self._asking.forecast(self._course, self.role if role is None else role, games)

    def effects(self, acts: Sequence[Act], games: int = ASKED) -> "Run[Comparison]":
        """Ask what each of these acts changes, against doing nothing this week; none is done.

        Raises:
            UserError: the story has closed, or only bots play.
            IllegalAct: one of the acts is not open.
        """
        return self._asking.effects(self._course, acts, games)

    def vote_fan(self, games: int = ASKED, role: int | None = None) -> "VoteFan":
        """How the cabinet vote would go if it were held now: seats, ministers, chance of passing.

        Raises:
            UserError: the story has closed.
        """
        return self._asking.vote(self._course, self.role if role is None else role, games)

    def look_back(self, progress: "Progress | None" = None) -> "Hindsight":
        """What the moments of the finished game were worth to the person, or to the office.

        Raises:
            UserError: the story is still open.
        """
        from wargame.session.review import look_back, looker

        return look_back(self._course, looker(self._course), progress=progress)

    def what_if(
        self, found: "Hindsight", week: int, progress: "Progress | None" = None
    ) -> "tuple[Without, ...]":
        """What the person's turn of a week was worth without each of its acts.

        Args:
            found: what `look_back` has found.
            week: which.
            progress: told after each act.

        Raises:
            UserError: the game has no such week.
        """
        from wargame.session.review import what_if

        return what_if(self._course, found, week, progress=progress)

    def turns(self) -> dict[int, int]:
        """Weeks in which the person, or the office where only bots play, acted, and how often."""
        from wargame.session.retrace import turns
        from wargame.session.review import looker

        return turns(self._course, looker(self._course))

    # what there is to do --------------------------------------------------------------------------

    def act(self, act: Act) -> Changed:
        """Do an act of the person's role; a bot that got an offer has answered when it returns.

        Raises:
            IllegalAct: it is not open; nothing has changed.
            UserError: the disk refuses; nothing has changed.
        """
        if act.role != self.role:
            raise IllegalAct("Another seat is meant. Act for your own.")
        if act.kind == Kind.PASS:
            return Changed.NOTHING
        note_act(_KINDS.get(act.kind, "unknown"))

        def done(course: Course) -> None:
            course.act(act)
            course.let_answer(act)

        return self._commit(done)

    @property
    def can_undo(self) -> bool:
        """Whether the person has acted this week."""
        return self._course.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing done since."""
        return self._course.can_redo

    def undo(self) -> Changed:
        """Take back the last act of this week and what followed it; nothing is drawn anew.

        Raises:
            UserError: there is none, or the disk refuses; nothing has changed.
        """
        note_act("undo")
        return self._commit(Course.undo)

    def redo(self) -> Changed:
        """Do again what was undone last.

        Raises:
            UserError: there is none, or the disk refuses; nothing has changed.
        """
        note_act("redo")
        return self._commit(Course.redo)

    def end_week(self) -> Changed:
        """The other seats finish their turns, the rules take over, the next talks open.

        Where a round takes two weeks the second passes by at once; nobody answers for the person.

        Raises:
            UserError: the story has closed, or the disk refuses; nothing has changed.
        """
        if not self._course.running:
            raise UserError("The story has closed. Begin another game or go back to a week of it.")
        note_act("end week")

        def ended(course: Course) -> None:
            if not course.between:  # a file cut off before a week without turns opens there
                course.let_act(range(self.role + 1, len(course.seats)))
                course.end_week()
            opening.open_talks(course)

        return self._commit(ended)

    def stand_in(self, strength: str = DEFAULT) -> Changed:
        """Let a bot play the person's turn of this week, as if the person had.

        Raises:
            UserError: nobody sits in the person's seat, or the disk refuses; nothing has changed.
        """
        if self.role < 0:
            raise UserError("Bots play every seat already. End the week to see what they do.")
        bot = make_bot(strength)
        return self._commit(lambda course: course.stand_in(self.role, bot))

    def listen(self, listener: Listener) -> None:
        """Tell ``listener`` what changed, after every change."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Stop telling it."""
        self._listeners.remove(listener)

    def close(self) -> None:
        """Let go of the file and of the workers. Safe to call twice."""
        self._asking.close()
        if self.path:
            remember(self._course, self._save.sealed)
        self._save.close()

    def __enter__(self) -> "Session":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _commit(self, change: Callable[[Course], None]) -> Changed:
        """Change a copy, save what it wrote down, and only then let it take the game's place."""
        before, after = self._course, self._course.copy()
        change(after)
        entries, weeks = after.log[len(before.log) :], after.weeks[len(before.weeks) :]
        self._save.append(*in_order(entries, weeks))
        self._course = after
        changed = Changed.NEWS | difference(before.state, after.state)
        self._tell(changed)
        return changed

    def _tell(self, changed: Changed) -> None:
        for listener in tuple(self._listeners):
            listener(changed)
