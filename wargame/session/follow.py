"""A log played again: every act, every week, compared with what was written."""

from collections.abc import Iterable

from wargame.base.errors import UserError
from wargame.engine import Act, Kind
from wargame.session.course import REDO, UNDO, Course
from wargame.store import Break, Entry, WeekEnd

_FIELDS = 8


def follow(course: Course, items: Iterable[Entry | WeekEnd]) -> Break | None:
    """Play items after one another, in place; stops at the first that does not fit.

    Args:
        course: where the items begin; week 0 is already behind it.
        items: log entries and week ends in the order they were written.

    Returns:
        Where the log and the rules part, or None.
    """
    for item in items:
        reason = _end(course, item) if isinstance(item, WeekEnd) else _act(course, item)
        if reason:
            return Break(item.week, reason)
    return None


def _act(course: Course, entry: Entry) -> str:
    try:
        if entry.kind == UNDO:
            course.undo()
        elif entry.kind == REDO:
            course.redo()
        else:
            act = _read(course, entry)
            if act is None:
                return f"act {entry.seq} makes no sense"
            course.act(act, entry.why)
    except UserError:
        return f"act {entry.seq} is not allowed there"
    return "" if course.log[-1] == entry else f"act {entry.seq} is not what it says"


def _read(course: Course, entry: Entry) -> Act | None:
    """The act as the engine takes it; None when it cannot be one."""
    if len(entry.act) != _FIELDS:
        return None
    act = Act(*entry.act)
    known = act.kind in set(Kind) - {Kind.PASS}
    return act if known and 0 <= act.role < len(course.seats) else None


def _end(course: Course, end: WeekEnd) -> str:
    if not course.running or end.week != course.week:
        return "the week does not follow the one before"
    course.end_week()
    made = course.weeks[-1]
    if made.hash != end.hash or made.ending != end.ending:
        return "the week does not end as it was saved"
    if (made.ledger, made.notes, made.values) != (end.ledger, end.notes, end.values):
        return "the record of the week is not what the rules give"
    return ""
