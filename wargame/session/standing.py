"""A log without what was taken back."""

from collections.abc import Iterable
from itertools import groupby

from wargame.session.course import REDO, UNDO
from wargame.store import Entry


def standing(entries: Iterable[Entry]) -> list[Entry]:
    """The acts of one week that were not taken back, in their order."""
    acts: list[Entry] = []
    undone: list[list[Entry]] = []
    for entry in entries:
        if entry.kind == UNDO:
            at = next(i for i, act in enumerate(acts) if act.seq == entry.act[0])
            undone.append(acts[at:])
            del acts[at:]
        elif entry.kind == REDO:
            acts += undone.pop()
        else:
            acts.append(entry)
            undone.clear()
    return acts


def by_week(log: Iterable[Entry]) -> Iterable[tuple[int, list[Entry]]]:
    """Each week with the acts of it that stand."""
    for week, entries in groupby(log, lambda entry: entry.week):
        yield week, standing(entries)
