"""Looking back, going on from an earlier week, and going from one road of a game to another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from wargame.base.errors import DataError
from wargame.engine import Legal, Record, State, View
from wargame.session import opening
from wargame.session.course import Course
from wargame.session.follow import follow
from wargame.store import Branch, Break, Contents, Entry, Save, in_order


@dataclass(frozen=True, slots=True)
class Glance:
    """A game where talks opened in an earlier week; nothing can be done in it.

    Attributes:
        week: which.
        state: the whole truth (B = 1); screens of a role look through a view.
        record: ledger and notes up to there.
    """

    week: int
    state: State
    record: Record


@dataclass(frozen=True, slots=True)
class Past:
    """An earlier week as the person's role saw it; no act is open in it.

    Attributes:
        week: which. view: what the role saw where talks opened.
        record: ledger and notes up to there. legal: nothing at all; None where only bots play.
        roles: the role of each week up to there; empty where it is always the same.
    """

    week: int
    view: View
    record: Record
    legal: Legal | None
    roles: tuple[int, ...] = ()


def past(course: Course, week: int) -> Past:
    """Look at where talks opened in ``week`` as the person's role of then; bots see everything.

    Raises:
        UserError: the game has no such week.
    """
    then, engine = glance(course, week), course.table.engine
    role = course.teams.human(then.state)
    if role < 0:
        return Past(week, View(engine, then.state, role), then.record, None)
    closed = then.state.copy()
    closed.ended[:] = 0  # where a story has closed no act is open
    legal = engine.legal(closed, role)
    roles = course.teams.roles(then.record, week)
    return Past(week, engine.view(then.state, role), then.record, legal, roles)


def glance(course: Course, week: int) -> Glance:
    """Look at where talks opened in ``week``.

    Raises:
        UserError: the game has no such week.
    """
    then = course.at(week)
    return Glance(week, then.state, then.record)


def branch_off(course: Course, save: Save, week: int, name: str) -> tuple[Course, Branch]:
    """Go on from an earlier week on a branch of its own in the same file.

    Raises:
        UserError: the game has no such week, or the disk refuses; nothing has changed.
    """
    then = course.at(week)
    log, weeks = len(then.log), len(then.weeks)
    opening.open_talks(then)  # past a week in which nobody has a turn
    made = save.branch(week, name, now(), *in_order(then.log[log:], then.weeks[weeks:]))
    return then, made


def go_to(course: Course, save: Save, branch: int) -> Course:
    """Go to the end of another branch; its weeks are played again from where the roads part.

    Raises:
        UserError: there is no such branch, or the disk refuses; nothing has changed.
        DataError: it is damaged; the branch before is gone back to.
    """
    before = save.on
    made, broken = _along(course, save.switch(branch, now()))
    if broken:
        save.switch(before, now())
        raise _damaged(save, broken)
    return made


def beside(course: Course, save: Save, branch: int) -> Course:
    """Another branch at its end, to be held against this one; nothing is gone to.

    Raises:
        UserError: there is no such branch.
        DataError: it is damaged.
    """
    made, broken = _along(course, save.look(branch))
    if broken:
        raise _damaged(save, broken)
    return made


def _along(course: Course, found: Contents) -> tuple[Course, Break | None]:
    """The end of a branch, played again from where it parts from ``course``."""
    made = course.at(_parting(course, found))
    items = in_order(found.entries[len(made.log) :], found.weeks[made.week :])
    return made, found.broken or follow(made, items)


def _damaged(save: Save, broken: Break) -> DataError:
    name = save.path.name if save.path else "This game"
    what = f"week {broken.week} of that branch is damaged ({broken.where})"
    return DataError(name, what, "Go on from the week before it")


def _parting(course: Course, found: Contents) -> int:
    """The first week in which a branch is not the road of ``course``."""
    shared = 1
    for ours, theirs in zip(course.weeks[1:], found.weeks[1:], strict=False):
        if ours != theirs:
            break
        shared += 1
    shared = min(shared, len(course.openings))
    # Weeks that end alike may have another log: what was done and taken back leaves no trace else.
    while _before(found.entries, shared) != _before(course.log, shared):
        shared -= 1
    return shared


def _before(log: Sequence[Entry], week: int) -> list[Entry]:
    return [entry for entry in log if entry.week < week]


def now() -> str:
    """This second, UTC, ISO 8601; for people only, nothing depends on it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
