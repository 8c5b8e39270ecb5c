"""The engine: the one place where anything is true of a game. Batch-first, integer, pure."""

from dataclasses import dataclass

import numpy as np

from wargame.base.rng import Keys, draw
from wargame.engine.acts import Acts
from wargame.engine.frame import Frame
from wargame.engine.legal import Legal
from wargame.engine.machine import Machine
from wargame.engine.phases import negotiate
from wargame.engine.phases.adjudicate import adjudicate
from wargame.engine.phases.aftermath import aftermath, close_story
from wargame.engine.phases.brief import brief
from wargame.engine.phases.mandate import succession, take_office
from wargame.engine.phases.vote import Ballot, cabinet_ballot, return_offers, tally, vote
from wargame.engine.record import Record
from wargame.engine.rules import Rules
from wargame.engine.state import Bools, Ints, State, blank, ints
from wargame.engine.trees import Tree
from wargame.engine.view import View, hide


@dataclass(frozen=True, slots=True)
class Answers:
    """What each bloc would answer now. Shapes (B, T, N) and (B, N)."""

    terms: Ints  # hundredths of a logit
    score: Ints
    chance: Ints  # of 1024; 0 where a red line holds
    crossed: Ints  # red lines that hold
    worth: Ints  # h
    fair: Ints  # h
    points: Ints  # h


class Engine:
    """Plays one deck's rules on batches of games. A game being played is a batch of one."""

    def __init__(self, rules: Rules) -> None:
        """Load rules; trees become array functions as they are needed, once."""
        self._machine = Machine(rules)
        self._seen: dict[int, Engine] = {}

    @property
    def rules(self) -> Rules:
        """The rules as this engine knows them (a role's engine knows fewer wants)."""
        return self._machine.rules

    # the course of a game -------------------------------------------------------------------------

    def begin(self, keys: Keys, record: Record | None = None) -> State:
        """Games at week 1, after its Brief.

        Args:
            keys: uint64 (B,), one key of the random source a game.
            record: the ledger and notes of a single game, or None.
        """
        rules, machine = self.rules, self._machine
        state = blank(rules, keys)
        blocs = len(rules.blocs)
        reach = 2 * np.array(rules.mood_range, np.int32) + 1
        mood = draw(state.seed, 0, np.arange(rules.slot_mood, rules.slot_mood + blocs), reach)
        state.var[:, rules.mood : rules.mood + blocs] = mood - reach // 2
        state.var[:, rules.trust : rules.trust + blocs] = rules.nominees[0].trust
        take_office(machine, state, np.ones(state.games, np.bool_))
        brief(machine, state, record, first=True)
        return state

    def act(self, state: State, acts: Acts, record: Record | None = None) -> None:
        """Apply one act in every game, in place.

        Raises:
            IllegalAct: the act of a single game is not open; nothing has changed.
        """
        negotiate.act(self._machine, state, acts, record)

    def end_week(self, state: State, record: Record | None = None) -> None:
        """Default choices, Adjudicate, votes, Aftermath, endings and the next Brief, in place.

        All games must be running; those that end stay at the week in which they ended.
        """
        machine = self._machine
        negotiate.close(machine, state, record)
        governed = state.governed >= 0
        open_before = (state.stage == len(self.rules.votes) - 1) & ~governed
        adjudicate(machine, state, record)
        vote(machine, state, record)
        succession(machine, state, record)
        aftermath(machine, state, record, governed, open_before)
        close_story(machine, state, record)
        self._next(state, record)

    def _next(self, state: State, record: Record | None) -> None:
        def following(part: State) -> None:
            part.week += 1
            brief(self._machine, part, record)

        state.among(state.running, following)

    def frame(self, state: State) -> Frame:
        """One look at a state, for many questions at once; valid until the state changes."""
        return self._machine.frame(state)

    # questions ------------------------------------------------------------------------------------

    def legal(self, state: State, role: int) -> Legal:
        """What a role may do now."""
        return Legal(self._machine.frame(state), role)

    def view(self, state: State, role: int) -> View:
        """The position as a role may see it; the only window for bots, screens and exports."""
        if role not in self._seen:
            twin: Engine = object.__new__(Engine)
            twin._machine = self._machine.blinded(self.rules.roles[role].blocs)
            twin._seen = {}
            self._seen[role] = twin
        return View(self._seen[role], hide(self._machine, state, role), role)

    def answers(self, state: State) -> Answers:
        """What each bloc would answer to what it has on offer."""
        frame = self._machine.frame(state)
        chance = frame.number(self.rules.accept, "b")
        chance = np.where(frame.crossed > 0, np.int32(0), chance)
        return Answers(
            frame.terms, frame.score, chance, frame.crossed, frame.worth, frame.fair, frame.points
        )

    def leave_chance(self, state: State) -> Ints:
        """(B, N) chance of 1024 that a pledged bloc leaves this week; 0 for the others."""
        frame = self._machine.frame(state)
        leave = frame.number(self.rules.leave, "b")
        return np.where(frame.is_pledged & ~frame.is_formateur, leave, np.int32(0))

    def next_votes(self, state: State, stage: int | None = None) -> tuple[Ints, Ints]:
        """Seats each bloc would cast (B, N), without noise, and the quota (B,).

        ``stage`` chooses the vote; None takes the cabinet vote, the one that decides.
        """
        number = len(self.rules.votes) - 1 if stage is None else stage
        cast, _, quota = tally(self._machine.frame(state), self.rules.votes[number])
        return cast, quota

    def ballot(self, state: State) -> Ballot:
        """The cabinet vote if it were held now, with this week's noise; nothing changes."""
        held = state.copy()
        return_offers(self._machine, held, None)
        return cabinet_ballot(self._machine, held)

    def pledge_votes(self, state: State) -> Ints:
        """(B, N) seats each bloc would cast in the cabinet vote, noise 0."""
        return self.next_votes(state)[0]

    def quota(self, state: State) -> Ints:
        """(B,) what the cabinet vote must reach."""
        return self.next_votes(state)[1]

    def numbers(self, tree: Tree, state: State) -> Ints:
        """(B,) a number tree."""
        return self._machine.frame(state).number(tree)

    def truths(self, tree: Tree, state: State) -> Bools:
        """(B,) a condition tree."""
        return self._machine.frame(state).truth(tree)

    def by_bloc(self, tree: Tree, state: State) -> Ints:
        """(B, N) a number tree of me."""
        return self._machine.frame(state).number(tree, "b")

    def blocs_where(self, tree: Tree, state: State) -> Bools:
        """(B, N) a set of blocs."""
        return self._machine.frame(state).mask(tree)

    def by_portfolio(self, tree: Tree, state: State) -> Ints:
        """(B, P) a number tree of it."""
        return self._machine.frame(state).number(tree, "p")

    def portfolios_where(self, tree: Tree, state: State) -> Bools:
        """(B, P) a condition of it."""
        return self._machine.frame(state).truth(tree, "p")

    def by_member(self, tree: Tree, state: State, track: int) -> Ints:
        """(B, members) a number tree of faction."""
        return self._machine.frame(state).number(tree, f"m{track}")

    def mandate(self, state: State) -> Ints:
        """(B,) the bloc whose nominee holds the mandate, −1 none."""
        return self._machine.frame(state).mandate

    def quantity(self, k: int, state: State) -> Ints:
        """(B,) a derived quantity of the deck."""
        return self._machine.frame(state).quantity(k)

    def objectives(self, state: State, role: int) -> Ints:
        """(B, objectives) points earned of each objective of a role, limited to its most."""
        frame, made = self._machine.frame(state), self.rules.roles[role]
        if made.office:
            held = np.where(frame.mandate >= 0, frame.mandate, self.rules.nominees[-1].bloc)
        else:
            held = np.full(state.games, made.blocs[0] if made.blocs else 0)
        row = np.arange(state.games)
        found = [
            np.clip(frame.number(tree, "b")[row, held], min(0, most), max(0, most))
            for tree, most in made.objectives
        ]
        return np.stack(found, axis=1) if found else np.zeros((state.games, 0), np.int32)

    def scores(self, state: State) -> Ints:
        """(B, R) objective points of each role, 0 … 100."""
        sums = [self.objectives(state, role).sum(axis=1) for role in range(len(self.rules.roles))]
        return ints(np.clip(np.stack(sums, axis=1), 0, 100))

    def ending(self, state: State) -> Ints:
        """(B,) index of the ending, −1 while running."""
        endings = np.array([*(clause.ending for clause in self.rules.clauses), -1], np.int32)
        return ints(endings[state.ended])

    @staticmethod
    def checksum(state: State) -> list[str]:
        """One digest a game over all fields but the key."""
        return state.checksum()
