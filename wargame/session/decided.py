"""Why everything was done: the acts that stand, with what became of the coalition by them."""

from collections.abc import Iterable

import numpy as np

from wargame.engine import Act, Acts, Engine, Kind, State
from wargame.reports.decided import TURNS, After, Decided
from wargame.session.course import Course, Opening
from wargame.session.standing import by_week
from wargame.store import Entry

_Kept = tuple[Opening, list[Entry], tuple[Decided, ...]]


class Decisions:
    """The acts of a course week by week; what has been worked out of a week is not done again."""

    def __init__(self) -> None:
        self._weeks: dict[int, _Kept] = {}

    def of(self, course: Course) -> tuple[Decided, ...]:
        """Every act that stands, in order; what was taken back is left out."""
        found: list[Decided] = []
        for week, acts in by_week(course.log):
            found += self._week(course, week, acts)
        return tuple(found)

    def _week(self, course: Course, week: int, acts: list[Entry]) -> tuple[Decided, ...]:
        opening, kept = course.openings[week - 1], self._weeks.get(week)
        if kept is None or kept[0] is not opening or kept[1] != acts:
            made = tuple(decided(course.table.engine, opening.packed.state, acts))
            kept = self._weeks[week] = (opening, acts, made)
        return kept[2]


def decided(engine: Engine, state: State, entries: Iterable[Entry]) -> list[Decided]:
    """Acts of a week with what became of the coalition.

    Args:
        engine: of the game.
        state: where the talks of the week opened; it is played on.
        entries: the acts that stand.
    """
    entries = list(entries)
    last = max((n for n, each in enumerate(entries) if each.act[0] in TURNS), default=-1)
    found = []
    for place, entry in enumerate(entries):
        act, after = Act(*entry.act), None
        if place <= last:
            had = state.copy() if act.kind in TURNS else None
            if act.kind != Kind.PASS:
                engine.act(state, Acts.of(act))
            after = _after(engine, had, state, act.bloc) if had is not None else None
        found.append(Decided(entry.week, act, entry.why, after))
    return found


def _after(engine: Engine, had: State, state: State, bloc: int) -> After:
    """The coalition after an act of a bloc; ``had`` is the state before it."""
    rules = engine.rules
    inside = state.pledged[0] > 0
    formateur = int(engine.mandate(state)[0])
    if formateur >= 0:
        inside[formateur] = True
    before, now = (each.owner[0] == bloc for each in (had, state))
    return After(
        seats=int(np.array(rules.seats)[inside].sum()),
        governs=bool(state.governed[0] >= 0),
        returned=tuple(np.flatnonzero(before & ~now).tolist()),
        kept=tuple(np.flatnonzero(now).tolist()),
        lots=max(int(had.lots[0, bloc] - state.lots[0, bloc]), 0),
    )
