"""The record as a role may read it: packages' private parts, moods and purses are left out."""

from collections.abc import Sequence
from dataclasses import asdict, replace

from wargame.engine import Act, Kind, Line, Note, Record, Rules

_UNHEARD = asdict(Act(Kind.PASS, role=-1))
_TALKS = (Kind.SEND, Kind.ACCEPT, Kind.DECLINE, Kind.COUNTER, Kind.PLEDGE)


def seen_record(
    record: Record, rules: Rules, role: int, governed: bool, roles: Sequence[int] = ()
) -> Record:
    """A copy of ``record`` with what ``role`` may not know taken out.

    Which portfolios are on offer is public. Lots and promises of a package are known to the
    office and to the bloc's role, and to all once a cabinet governs; so are claims. Moods and
    secret attributes are known to their bloc, capital to its role, a message to the two between
    whom it passes.

    Args:
        record: ledger and notes of the whole game.
        rules: it is played by.
        role: who reads it.
        governed: a cabinet governs.
        roles: who read each week when it was played, where that was not always ``role``: what was
            secret then stays so.
    """

    def reader(week: int) -> int:
        return read_by(role, roles, week)

    lines = [line for line in record.lines if _may_read(line, rules, reader(line.week))]
    notes = [_read(note, rules, reader(note.week), governed) for note in record.notes]
    return Record(lines=lines, notes=notes, week=record.week, phase=record.phase)


def read_by(role: int, roles: Sequence[int], week: int) -> int:
    """The role that read a week: of ``roles``, the first being week 1's, or always ``role``."""
    return roles[min(max(week, 1), len(roles)) - 1] if roles else role


def _read(note: Note, rules: Rules, role: int, governed: bool) -> Note:
    heard = _heard(note, role)
    return heard if rules.roles[role].office else _public(heard, rules, role, governed)


def _heard(note: Note, role: int) -> Note:
    """The note; in place of a message between others stands a pass of nobody."""
    message = note.kind == "act" and note.data["kind"] == Kind.MESSAGE
    if message and role not in (note.data["role"], note.data["target"]):
        return replace(note, data=_UNHEARD)
    return note


def _may_read(line: Line, rules: Rules, role: int) -> bool:
    made = rules.variables[line.variable]
    if made.kind == "capital":
        return line.variable == rules.capital + role
    if made.kind == "mood" or line.variable in rules.secret_variables:
        return made.of in {rules.blocs[bloc] for bloc in rules.roles[role].blocs}
    return True


def _public(note: Note, rules: Rules, role: int, governed: bool) -> Note:
    blocs = rules.roles[role].blocs
    if governed:
        return note
    if note.kind == "act" and note.data["kind"] in _TALKS and note.data["bloc"] not in blocs:
        return replace(note, data={**note.data, "lots": 0, "promises": 0, "target": -1})
    if note.kind == "shared":
        lots = [count if bloc in blocs else 0 for bloc, count in enumerate(note.data["lots"])]
        return replace(note, data={**note.data, "lots": lots})
    return note
