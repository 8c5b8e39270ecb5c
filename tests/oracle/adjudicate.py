"""Adjudicate: what the rules do once everybody has passed."""

from tests.oracle.position import Position
from tests.oracle.step import Step
from tests.oracle.walker import number, truth
from wargame.engine.rules import Happening, Track


def adjudicate(pos: Position) -> None:
    """Delayed effects; drift; incidents; tracks; relations."""
    _delayed(pos)
    _drift(pos)
    apply_rules(pos, pos.rules.incidents)
    for track in pos.rules.tracks:
        _climb(pos, track)
    apply_rules(pos, pos.rules.relations)


def apply_rules(pos: Position, rules: tuple[Happening, ...]) -> None:
    """Rules of one phase, all at once."""
    step = Step(pos)
    for rule in rules:
        step.happen(rule)
    step.settle()


def _delayed(pos: Position) -> None:
    step = Step(pos)
    for row, (variable, amount, cause) in enumerate(pos.rules.due_rows):
        if pos.table.due[row] & 1:
            step.change(variable, cause, amount)
        pos.table.due[row] >>= 1
    step.settle()


def _drift(pos: Position) -> None:
    """Pulls, levels and standing rules all read the same table."""
    step = Step(pos)
    for pull in pos.rules.pulls:
        gap = -pos.table.var[pull.var]
        done = gap * pull.rate // 100
        step.change(pull.var, pull.drift, done)
        for cause, term in pull.terms:
            gap += number(pos, term, {})
            step.change(pull.var, cause, gap * pull.rate // 100 - done)
            done = gap * pull.rate // 100
    for track in pos.rules.tracks:
        for member in range(len(track.members)):
            level = pos.table.var[track.base + member]
            step.happen_at(track.levels[level], {"m": member}, member)
    for rule in pos.rules.adjudicate:
        step.happen(rule)
    step.settle()


def _climb(pos: Position, track: Track) -> None:
    """Every member takes the first step that applies, or waits another week."""
    turn = Step(pos)
    waiting = []
    for member in range(len(track.members)):
        if not _take_step(pos, track, member, turn):
            waiting.append(track.row + member)
    for row in waiting:
        pos.table.dwell[row] += 1
    turn.settle()


def _take_step(pos: Position, track: Track, member: int, turn: Step) -> bool:
    level = pos.table.var[track.base + member]
    for step in track.steps:
        if level not in step.levels or pos.table.dwell[track.row + member] < track.dwell:
            continue
        at = {"m": member}
        if not truth(pos, step.happening.when, at):
            continue
        if turn.happen_at(step.happening, at, member):
            turn.change(track.base + member, step.happening.cause, step.by)
            pos.table.dwell[track.row + member] = 0
            return True
    return False
