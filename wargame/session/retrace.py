"""A game that was played, moment by moment: where one role's turn of each week began and ended."""

from collections.abc import Iterable
from contextlib import suppress

from wargame.engine import Act, Acts, IllegalAct, Kind, State
from wargame.lab.hindsight import AFTER, BEFORE, Lacking, Moment
from wargame.reports.seen import read_by
from wargame.session.course import Course
from wargame.session.standing import standing
from wargame.store import Entry

_ANSWERS = ("accept", "decline", "counter")


def moments(course: Course, role: int) -> tuple[Moment, ...]:
    """Positions before and after the turn of ``role`` in every week of a finished game.

    Where the mandate passed, the turns of the person are those of whom the person played then.
    Where the role did nothing in a week, its turn begins and ends where it would have had it.
    """
    found: list[Moment] = []
    for week, opening in enumerate(course.openings, 1):
        mine = _in_week(course, role, week)
        acts = standing(entry for entry in course.log if entry.week == week)
        first, last = _turn(course, acts, mine)
        state = opening.state
        _do(course, acts[:first], state)
        found.append(Moment(week, BEFORE, state.copy(), mine))
        _do(course, acts[first:last], state)
        found.append(Moment(week, AFTER, state, mine))
    return tuple(found)


def _in_week(course: Course, role: int, week: int) -> int:
    """The role in which whoever plays ``role`` at the end had its turn of a week."""
    return read_by(role, course.roles_of(role), week)


def lacking(course: Course, role: int, week: int) -> tuple[Lacking, ...]:
    """The turn of ``role`` in a week of a finished game, each time without one of its acts.

    What answers the act is left out with it, and so is what is not open any more without it.
    """
    role = _in_week(course, role, week)
    acts = standing(entry for entry in course.log if entry.week == week)
    first, last = _turn(course, acts, role)
    found: list[Lacking] = []
    for at in range(first, last):
        if not _is_own(course, acts[at], role):
            continue
        state = course.openings[week - 1].state
        answered = at + 1 < last and _answers(acts[at], acts[at + 1])
        for entry in (*acts[:at], *acts[at + 1 + answered : last]):
            with suppress(IllegalAct):
                _do(course, [entry], state)
        found.append(Lacking(Act(*acts[at].act), Moment(week, AFTER, state, role)))
    return tuple(found)


def turns(course: Course, role: int) -> dict[int, int]:
    """Weeks in which ``role`` acted in its turn, and how often."""
    found: dict[int, int] = {}
    for week in range(1, len(course.openings) + 1):
        acts = standing(entry for entry in course.log if entry.week == week)
        mine = _in_week(course, role, week)
        number = sum(_is_own(course, entry, mine) for entry in acts)
        if number:
            found[week] = number
    return found


def _turn(course: Course, acts: list[Entry], role: int) -> tuple[int, int]:
    """Where a role's turn begins and ends among the acts of a week."""
    own = [at for at, entry in enumerate(acts) if _is_own(course, entry, role)]
    if not own:
        order = [seat.role for seat in course.seats]
        at = next((i for i, act in enumerate(acts) if order.index(act.role) > role), len(acts))
        return at, at
    last = own[-1] + 1
    if last < len(acts) and _answers(acts[own[-1]], acts[last]):
        last += 1
    return own[0], last


def _is_own(course: Course, entry: Entry, role: int) -> bool:
    """An act of the role in its own turn, not an answer to somebody's offer."""
    if entry.role != course.seats[role].role:
        return False
    return course.rules.roles[role].office or entry.kind not in _ANSWERS


def _answers(sent: Entry, answer: Entry) -> bool:
    return (
        sent.kind == "send"
        and answer.kind in _ANSWERS
        and answer.reads.get("bloc") == sent.reads.get("bloc")
    )


def _do(course: Course, acts: Iterable[Entry], state: State) -> None:
    for entry in acts:
        act = Act(*entry.act)
        if act.kind != Kind.PASS:
            course.table.engine.act(state, Acts.of(act))
