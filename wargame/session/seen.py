"""A saved game as one role may know it: the log, the ledger and the notes without others' secrets.

The same rule as `reports.seen`, which reads the record of a game being played.
"""

from collections.abc import Sequence
from dataclasses import replace

from wargame.engine import Kind, Rules
from wargame.reports.reasons import stated_reason
from wargame.reports.seen import read_by
from wargame.store import Contents, Entry, LedgerRow, NoteRow, Reads, ValueRow, WeekEnd

_TALKS = {
    kind.name.lower() for kind in (Kind.SEND, Kind.ACCEPT, Kind.DECLINE, Kind.COUNTER, Kind.PLEDGE)
}
_PRIVATE = {"lots", "promises", "claim"}


def seen_contents(
    found: Contents, rules: Rules, role: int, *, governed: bool, roles: Sequence[int] = ()
) -> Contents:
    """A copy of a saved game with what ``role`` may not know taken out.

    The seed goes too, for whoever has it can play the game again and look. Of others' bots only
    the reason is left, which they say aloud. Acts that others took back were never seen.

    Args:
        found: the whole game.
        rules: it is played by.
        role: who reads it.
        governed: a cabinet governs, so that packages, claims and refusals are public.
        roles: who read each week when it was played, where that was not always ``role``.
    """
    readers = {each: _Reader(rules, each, governed) for each in {role, *roles}}

    def reader(week: int) -> _Reader:
        return readers[read_by(role, roles, week)]

    return replace(
        found,
        header=replace(found.header, seed=""),
        entries=tuple(reader(entry.week).entry(entry) for entry in found.entries),
        weeks=tuple(reader(end.week).week(end) for end in found.weeks),
    )


class _Reader:
    """One role, and what it may read."""

    def __init__(self, rules: Rules, role: int, governed: bool) -> None:
        made = rules.roles[role]
        self.id = made.id
        self.blocs = {rules.blocs[bloc] for bloc in made.blocs}
        self.all_talks = made.office or governed
        self.secret = {
            (rules.variables[column].kind, rules.variables[column].id)
            for column in rules.secret_variables
        }

    def entry(self, made: Entry) -> Entry:
        """An act: the packages of others without their private part, bots' reasons as said."""
        mine = made.role == self.id
        talks = made.kind in _TALKS
        inside = mine or self.all_talks or (talks and made.reads["bloc"] in self.blocs)
        why = made.why
        if why is not None and not mine:
            why = {"reason": stated_reason(str(why["reason"]), outsider=talks and not inside)}
        if inside or not talks:
            return replace(made, why=why)
        kind, role, bloc, index, _target, items, _lots, _promises = made.act
        reads = {key: value for key, value in made.reads.items() if key not in _PRIVATE}
        act = (kind, role, bloc, index, -1, items, 0, 0)
        return replace(made, act=act, reads=reads, why=why)

    def week(self, made: WeekEnd) -> WeekEnd:
        """A week: no line and no value of a variable that belongs to others alone."""
        return replace(
            made,
            hash="",
            ledger=tuple(row for row in made.ledger if self.may_read(row)),
            values=tuple(row for row in made.values if self.may_read(row)),
            notes=tuple(self.note(note) for note in made.notes),
        )

    def may_read(self, row: LedgerRow | ValueRow) -> bool:
        """Whether a variable is public, or the role's own."""
        return (row.kind, row.id) not in self.secret or row.of in {self.id, *self.blocs}

    def note(self, made: NoteRow) -> NoteRow:
        """What happened: of an act what `entry` says, of small change dealt only its own."""
        if made.kind == "act":
            return made._replace(data={}, reads={})
        if made.kind == "chance":
            return made._replace(data={}, reads=_without(made.reads, {"chance", "drawn"}))
        if made.kind != "shared" or self.all_talks:
            return made
        lots = {bloc: n for bloc, n in made.reads["lots"].items() if bloc in self.blocs}
        return made._replace(data={}, reads={**made.reads, "lots": lots})


def _without(reads: Reads, keys: set[str]) -> Reads:
    return {key: value for key, value in reads.items() if key not in keys}
