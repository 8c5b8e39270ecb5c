"""A game in memory and everything that moves it: the same for play and for replay.

A course is copied before it is changed, and the copy takes its place only when the save has it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from wargame.base.errors import UserError
from wargame.base.rng import hash_seed
from wargame.bots import Bot, luck_for
from wargame.engine import Act, Acts, Engine, Kind, Packed, Record, Rules, State
from wargame.lab import Table, answer_offers, is_between, take_turn
from wargame.reports.reasons import why_read
from wargame.session import naming
from wargame.session.notes import note_row
from wargame.session.teams import Teams
from wargame.store import BOT, HUMAN, Entry, Reads, Seat, WeekEnd

UNDO = "undo"
REDO = "redo"


@dataclass(frozen=True, slots=True)
class Opening:
    """A game where talks opened: the state, and how long ledger, notes and log were."""

    packed: Packed
    lines: int
    notes: int
    log: int

    @classmethod
    def of(cls, state: State, record: Record, log: int) -> "Opening":
        """Now."""
        return cls(Packed.of(state), len(record.lines), len(record.notes), log)

    @property
    def state(self) -> State:
        """The state, as one of its own."""
        return self.packed.state


@dataclass(slots=True)
class Course:
    """Where a game stands and how it came there.

    Attributes:
        table: engine, bots and their luck; shared by copies.
        teams: who plays each role, for good or for as long as a nominee holds the mandate.
        state: the whole truth (B = 1).
        record: ledger and notes of the whole game.
        log: everything that was done, undone acts too.
        acts: the acts of this week that stand.
        undone: what redo would bring back, last undone last.
        weeks: the weeks played, from week 0, the position before the first.
        openings: state, lines, notes and log as talks opened in weeks 1, 2, …, to go back to.
    """

    table: Table
    teams: Teams
    state: State
    record: Record
    openings: list[Opening]
    log: list[Entry] = field(default_factory=list)
    acts: list[Entry] = field(default_factory=list)
    undone: list[list[Entry]] = field(default_factory=list)
    weeks: list[WeekEnd] = field(default_factory=list)

    @classmethod
    def begin(cls, engine: Engine, seed: str, teams: Teams) -> "Course":
        """A new game after the Brief of week 1; nobody has acted yet."""
        keys = np.array([hash_seed(seed)], np.uint64)
        lucks = [luck_for(keys, role) for role in range(len(teams.seats))]
        record = Record()
        state = engine.begin(keys, record)
        table = Table(engine, teams.bots(state), lucks)
        course = cls(table, teams, state, record, [Opening.of(state, record, 0)])
        course.weeks.append(course._week_end(0))
        return course

    def copy(self) -> "Course":
        """The same course, to go on with without touching this one."""
        record = replace(self.record, lines=self.record.lines[:], notes=self.record.notes[:])
        return replace(
            self,
            state=self.state.copy(),
            record=record,
            log=self.log[:],
            acts=self.acts[:],
            undone=self.undone[:],
            weeks=self.weeks[:],
            openings=self.openings[:],
        )

    def at(self, week: int) -> "Course":
        """The course where talks opened in ``week``: before anybody acted in it.

        Raises:
            UserError: the game has no such week.
        """
        if not 1 <= week <= len(self.openings):
            raise UserError(f"This game has no week {week}. Choose one of 1 to {self.week}.")
        made = self.copy()
        made._go_back(self.openings[week - 1])
        del made.openings[week:], made.weeks[week:], made.log[made.openings[-1].log :]
        made.acts, made.undone = [], []
        return made

    def _go_back(self, opening: "Opening") -> None:
        self.state = opening.state
        del self.record.lines[opening.lines :], self.record.notes[opening.notes :]

    @property
    def rules(self) -> Rules:
        """The rules of the deck and cast."""
        return self.table.engine.rules

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Who was put into each role, in initiative order."""
        return self.teams.seats

    @property
    def human(self) -> int:
        """The role that the person plays, −1 where only bots play; after the end the last one.

        A mandate that is lost as the story closes passes to nobody who could still play.
        """
        roles = () if self.running else self.teams.roles(self.record, self.week)
        return roles[-1] if roles else self.teams.human(self.state)

    def roles_of(self, role: int) -> tuple[int, ...]:
        """For each week the role that was played by whoever plays ``role`` in the last one.

        Empty where that is the same in all of them.
        """
        return self.teams.roles(self.record, self.week) if role == self.human else ()

    @property
    def week(self) -> int:
        """The week being played; of an ended game the last one."""
        return int(self.state.week[0])

    @property
    def running(self) -> bool:
        """Whether the story is still open."""
        return bool(self.state.running[0])

    # acts -----------------------------------------------------------------------------------------

    def act(self, act: Act, why: Reads | None = None) -> None:
        """Do one act and write it down, with a bot's reasons.

        Raises:
            IllegalAct: it is not open; nothing has changed.
        """
        self.table.engine.act(self.state, Acts.of(act), self.record)
        self._write(act, why)

    def let_answer(self, act: Act) -> None:
        """Let the bot that speaks for the target of an offer answer it at once."""
        table = self._ready()
        answer_offers(table, self.state, Acts.of(act))
        self._write_journal(table)

    def let_act(self, roles: Iterable[int]) -> None:
        """Let the bots of some roles play their turns; a person's seat is passed over."""
        for role in roles:
            table = self._ready()
            take_turn(table, self.state, role)
            self._write_journal(table)

    @property
    def between(self) -> bool:
        """Whether nobody has a turn this week: it is the second of a round."""
        return self.running and is_between(self.rules, self.week)

    def pass_by(self) -> None:
        """A week in which nobody has a turn: bots answer offers that stand, then it ends."""
        for role in range(len(self.seats)):
            table = self._ready()
            take_turn(table, self.state, role, between=True)
            self._write_journal(table)
        self.end_week()

    def stand_in(self, role: int, bot: Bot) -> None:
        """Let ``bot`` play a turn of a person's seat; its acts are the person's, with reasons."""
        table = self._ready()
        seats = [bot if each == role else seat for each, seat in enumerate(table.seats)]
        take_turn(replace(table, seats=seats), self.state, role)
        self._write_journal(table)

    def _ready(self) -> Table:
        self.table.record, self.table.journal = self.record, []
        self.table.seats = self.teams.bots(self.state)
        return self.table

    def _write_journal(self, table: Table) -> None:
        for made in table.journal or []:
            self._write(made.act, why_read(self.rules, made.why))

    def _write(self, act: Act, why: Reads | None = None) -> None:
        seat = self.seats[act.role]
        reads = naming.act_names(self.rules, act, int(self.state.card[0]))
        source = HUMAN if act.role == self.human else BOT
        kind, fields = Kind(act.kind).name.lower(), tuple(act.named().values())
        made = Entry(self._seq, self.week, seat.role, kind, fields, reads, source, why)
        self.log.append(made)
        self.acts.append(made)
        self.undone.clear()

    @property
    def _seq(self) -> int:
        return len(self.log) + 1

    # undo -----------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Whether a person has acted this week, and the week is still open."""
        return self.running and any(entry.source == HUMAN for entry in self.acts)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone and nothing done since."""
        return self.running and bool(self.undone)

    def undo(self) -> None:
        """Take back the person's last act of this week and what followed it.

        Raises:
            UserError: there is none.
        """
        if not self.can_undo:
            raise UserError("There is nothing to undo this week.")
        last = max(at for at, entry in enumerate(self.acts) if entry.source == HUMAN)
        self.undone.append(self.acts[last:])
        self._write_turn(UNDO, self.acts[last])
        self._replay(self.acts[:last])

    def redo(self) -> None:
        """Do again what was undone last.

        Raises:
            UserError: there is none.
        """
        if not self.can_redo:
            raise UserError("There is nothing to redo.")
        again = self.undone.pop()
        self._write_turn(REDO, again[0])
        self._replay(self.acts + again)

    def _write_turn(self, kind: str, first: Entry) -> None:
        made = Entry(
            self._seq, self.week, first.role, kind, (first.seq,), {"from": first.seq}, HUMAN
        )
        self.log.append(made)

    def _replay(self, acts: list[Entry]) -> None:
        """Stand where these acts of the week lead."""
        self._go_back(self.openings[-1])
        for entry in acts:
            self.table.engine.act(self.state, Acts.of(Act(*entry.act)), self.record)
        self.acts = acts

    # the week -------------------------------------------------------------------------------------

    def end_week(self) -> None:
        """The rules take over until talks open again. All seats have had their turns."""
        week = self.week
        self.table.engine.end_week(self.state, self.record)
        self.weeks.append(self._week_end(week))
        self.acts, self.undone = [], []
        if self.running:
            self.openings.append(Opening.of(self.state, self.record, len(self.log)))

    def _week_end(self, week: int) -> WeekEnd:
        rules, lines = self.rules, self.record.lines
        values: list[int] = self.state.var[0].tolist()
        for line in lines:
            if line.week > week:  # the next Brief is part of the state already
                values[line.variable] -= line.amount
        ended = int(self.table.engine.ending(self.state)[0])
        return WeekEnd(
            week,
            self.table.engine.checksum(self.state)[0],
            rules.endings[ended] if ended >= 0 else None,
            tuple(naming.ledger_row(rules, line) for line in lines if line.week == week),
            tuple(note_row(rules, note) for note in self.record.notes if note.week == week),
            naming.value_rows(rules, values),
        )
