"""What every report reads: a game as one role may see it, with the deck its words come from."""

from dataclasses import dataclass, field
from functools import cached_property

from wargame.deck.model import Deck
from wargame.engine import Answers, Engine, Legal, Line, Record, Rules, State, View
from wargame.reports.decided import Decided, matched
from wargame.reports.names import Names
from wargame.reports.say import Say
from wargame.reports.seen import read_by, seen_record


@dataclass(frozen=True)
class Position:
    """A single game (B = 1) as a role may see it.

    Attributes:
        names: what things are called, in the language of the reports; kept for the whole game.
        view: the role's view: its engine and state.
        record: the ledger and notes of the whole game; what the role may not know is left out.
        open_acts: what the role may do, from the true state; None takes what the view allows.
        roles: the role that the person played in each week, the view's own last; empty where it
            was the view's throughout. What happened in a week is read as that role may know it.
        decided: every act that stands, in order, with the bots' reasons; empty where unknown.
    """

    names: Names
    view: View
    record: Record = field(default_factory=Record)
    open_acts: Legal | None = None
    roles: tuple[int, ...] = ()
    decided: tuple[Decided, ...] = ()

    @property
    def deck(self) -> Deck:
        """The deck that is played."""
        return self.names.deck

    @property
    def say(self) -> Say:
        """The sentences in the language of the reports."""
        return self.names.say

    @property
    def language(self) -> str:
        """The language of the reports."""
        return self.names.say.language

    @property
    def engine(self) -> Engine:
        """The engine as the role knows it."""
        return self.view.engine

    @property
    def state(self) -> State:
        """The state as the role sees it."""
        return self.view.state

    @property
    def role(self) -> int:
        """The role's index in the cast; who only watches (−1) sees what the office sees."""
        if self.view.role >= 0:
            return self.view.role
        return next((i for i, role in enumerate(self.rules.roles) if role.office), 0)

    @cached_property
    def rules(self) -> Rules:
        """The rules as the role knows them."""
        return self.engine.rules

    @cached_property
    def seen(self) -> Record:
        """The record without what the role may not know."""
        return seen_record(self.record, self.rules, self.role, self.governed >= 0, self.roles)

    @cached_property
    def whys(self) -> dict[int, Decided]:
        """The decision behind each note of an act in ``seen``, by the note's identity."""
        return matched(self.seen.notes, self.decided)

    def role_in(self, week: int) -> int:
        """The role whose knowledge of a week this is."""
        return read_by(self.role, self.roles, week)

    @cached_property
    def ledger(self) -> dict[int, list[Line]]:
        """The lines of each variable that the role may read."""
        found: dict[int, list[Line]] = {}
        for line in self.seen.lines:
            found.setdefault(line.variable, []).append(line)
        return found

    @cached_property
    def legal(self) -> Legal:
        """What the role may do now."""
        return self.open_acts or self.engine.legal(self.state, self.role)

    @cached_property
    def answers(self) -> Answers:
        """What each bloc would answer, as far as the role can tell."""
        return self.engine.answers(self.state)

    @cached_property
    def leaving(self) -> list[int]:
        """The chance of 1024 that each bloc leaves the coalition this week."""
        found: list[int] = self.engine.leave_chance(self.state)[0].tolist()
        return found

    @cached_property
    def week_end(self) -> State:
        """The state at the end of this week, if nobody did anything more."""
        ended = self.state.copy()
        self.engine.end_week(ended)
        return ended

    # the state as plain numbers ------------------------------------------------------------------

    @cached_property
    def week(self) -> int:
        """The week, 1 = first."""
        return int(self.state.week[0])

    @cached_property
    def governed(self) -> int:
        """Weeks governed, −1 before a cabinet is confirmed."""
        return int(self.state.governed[0])

    @cached_property
    def ended(self) -> bool:
        """Whether the story has closed."""
        return int(self.state.ended[0]) >= 0

    @cached_property
    def stage(self) -> int:
        """How many votes have passed."""
        return int(self.state.stage[0])

    @cached_property
    def values(self) -> list[int]:
        """All variables, in their own units."""
        found: list[int] = self.state.var[0].tolist()
        return found

    @cached_property
    def owner(self) -> list[int]:
        """The bloc of each portfolio, −1 free."""
        found: list[int] = self.state.owner[0].tolist()
        return found

    @cached_property
    def formateur(self) -> int:
        """The bloc whose nominee holds the mandate, −1 none."""
        return int(self.engine.mandate(self.state)[0])

    @cached_property
    def partners(self) -> list[bool]:
        """Which blocs are in the coalition."""
        blocs = range(len(self.rules.blocs))
        return [bool(self.state.pledged[0, b]) or b == self.formateur for b in blocs]

    @cached_property
    def offered(self) -> list[bool]:
        """Before which blocs an offer stands."""
        return [bool(sent) for sent in self.state.sent[0]]

    @cached_property
    def is_office(self) -> bool:
        """Whether the role is the formateur's office."""
        return self.rules.roles[self.role].office

    def inside(self, week: int, bloc: int) -> bool:
        """Whether the role reads what a bloc answers in full: its own, or as the office anybody's.

        In a week gone by that is for the role of then to read.
        """
        role = self.role_in(week)
        made = self.rules.roles[role]
        return made.office or bloc in (self.own if role == self.role else made.blocs)

    @cached_property
    def own(self) -> tuple[int, ...]:
        """The blocs the role speaks for; the office speaks for the formateur's."""
        blocs = self.rules.roles[self.role].blocs
        if self.is_office and self.formateur >= 0 and self.formateur not in blocs:
            return (*blocs, self.formateur)
        return blocs

    @cached_property
    def capital(self) -> int:
        """The role's political capital."""
        return self.values[self.rules.capital + self.role]
