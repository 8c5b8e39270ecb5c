"""A finished game opened to look back on: nothing is written to it."""

from dataclasses import dataclass, replace
from pathlib import Path

from wargame.base.errors import UserError
from wargame.deck import Deck
from wargame.engine import Engine, Record, State
from wargame.lab.hindsight import BEFORE, GAMES, Hindsight, Progress, Without, hindsight, without
from wargame.session.contents import begun, followed, lost, stored_deck
from wargame.session.course import Course
from wargame.session.retrace import lacking, moments
from wargame.store import Contents, Entry, Header, Seat, read_game


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A game played again from its log.

    Attributes:
        deck: what was played. contents: what the file holds.
        course: the whole game; its state is where the story stands.
        role: the person's role, or the formateur's office where only bots played.
    """

    deck: Deck
    contents: Contents
    course: Course
    role: int

    @property
    def header(self) -> Header:
        """What the file says about itself."""
        return self.contents.header

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Who played each role."""
        return self.course.seats

    @property
    def engine(self) -> Engine:
        """The engine that knows everything."""
        return self.course.table.engine

    @property
    def state(self) -> State:
        """The whole truth at the end (B = 1)."""
        return self.course.state

    def roles_of(self, role: int) -> tuple[int, ...]:
        """See `Course.roles_of`."""
        return self.course.roles_of(role)

    @property
    def record(self) -> Record:
        """Ledger and notes of all weeks."""
        return self.course.record

    @property
    def log(self) -> tuple[Entry, ...]:
        """Everything that was done."""
        return tuple(self.course.log)


def reviewed(path: Path, branch: int | None = None) -> Reviewed:
    """Play a saved game again from its log; the file is only read.

    Raises:
        UserError: it cannot be read, has no such branch, or other rules played it.
        DataError: it is not a game, or damaged.
    """
    found = read_game(path, branch)
    deck = stored_deck(found, path.name)
    course = begun(found, deck, path.name)
    broken = followed(course, found)
    if broken:
        raise lost(path.name, broken.week, broken.where)
    return Reviewed(deck, found, course, looker(course))


def looker(course: Course) -> int:
    """Whose turns are looked back on: the person's, or the office's where only bots play."""
    return course.human if course.human >= 0 else max(course.teams.office, 0)


def look_back(
    course: Course,
    role: int,
    games: int = GAMES,
    seed: str | int = 0,
    progress: Progress | None = None,
    *,
    seen: bool = False,
) -> Hindsight:
    """What the moments of a finished game were worth to a role; see `lab.hindsight.hindsight`.

    Of the own turns that decided most, each act is left out once.

    Raises:
        UserError: the story is still open.
    """
    if course.running:
        raise UserError("The story is still open. Play it to its end, then look back.")
    engine = course.table.engine
    played = moments(course, role)
    found = hindsight(engine, played, role, course.state, seed, games, progress, seen=seen)
    own = [played[at].week for at in found.turning if played[at].side == BEFORE]
    parts = [what_if(course, found, week, seed, progress, seen=seen) for week in own]
    return replace(found, without=tuple(each for part in parts for each in part))


def what_if(
    course: Course,
    found: Hindsight,
    week: int,
    seed: str | int = 0,
    progress: Progress | None = None,
    *,
    seen: bool = False,
) -> tuple[Without, ...]:
    """What the own turn of a week was worth without each of its acts.

    Args:
        course: a finished game.
        found: what its moments were worth; ``seed`` and ``seen`` are those of it.
        week: which.
        seed: of the chance.
        progress: told after each act.
        seen: as in `look_back`.

    Raises:
        UserError: the game has no such week.
    """
    if not 1 <= week <= len(course.openings):
        raise UserError(f"This game has no week {week}. Choose one of 1 to {course.week}.")
    turns = lacking(course, found.role, week)
    return without(course.table.engine, found, turns, seed, progress, seen=seen)
