"""What a role may do now, as named masks, and why not."""

import numpy as np

from wargame.base.once import once
from wargame.engine.acts import Act
from wargame.engine.checking import lock_of
from wargame.engine.frame import Frame
from wargame.engine.happenings import GIVEN, VOID
from wargame.engine.locks import Lock
from wargame.engine.rules import Move
from wargame.engine.state import NEVER, Bools, Ints, bools, ints
from wargame.engine.trees import TRUE


class Legal:
    """Open acts of one role in B games. Masks are worked out when first read.

    Read what you need before the state changes. Shapes: (B,), (B, N) blocs, (B, P) portfolios,
    (B, Q) promises, (B, M) moves, (B, N, P) packages.
    """

    def __init__(self, frame: Frame, role: int) -> None:
        """Look at ``frame`` with the rights of ``role``."""
        self.frame, self.role = frame, role
        self.rules, self.state = frame.rules, frame.state
        made = self.rules.roles[role]
        self.running = self.state.ended < 0
        self.is_office = self.running & made.office & (self.state.nominee >= 0)
        self.forming = self.is_office & (self.state.governed < 0)
        speaks = np.zeros(len(self.rules.blocs), np.bool_)
        speaks[list(made.blocs)] = True
        self.speaks = self.running[:, None] & speaks & ~frame.is_formateur
        self.capital = self.state.var[:, self.rules.capital + role]
        self._actor_locks: dict[int, Ints] = {}

    # the office -----------------------------------------------------------------------------------

    @once
    def send(self) -> Bools:
        """(B, N) a package may be sent; to one's own bloc it is simply taken."""
        affordable = (self.capital >= self.rules.offer_cost)[:, None]
        return bools(self.forming[:, None] & (self.frame.is_formateur | affordable))

    @once
    def retract(self) -> Bools:
        """(B, N) what a bloc outside the coalition has on offer may be taken back."""
        state, frame = self.state, self.frame
        if not self.forming.any():
            return np.zeros(state.pledged.shape, np.bool_)
        own = state.owner[:, None, :] == frame.engine.bloc_index[None, :, None]
        has = np.any(own & (state.fixed == 0)[:, None, :], axis=2)
        outside = ~frame.is_pledged & ~frame.is_formateur
        on_offer = has | (state.lots > 0) | frame.is_offered
        return bools(self.forming[:, None] & outside & on_offer)

    @once
    def give(self) -> Bools:
        """(B, N, P) portfolios that may stand in a package for a bloc now."""
        blocs = self.frame.engine.bloc_index[None, :, None]
        if not self.forming.any():
            return np.zeros((self.state.games, blocs.shape[1], self.state.owner.shape[1]), np.bool_)
        owner = self.state.owner[:, None, :]
        loose = (owner < 0) | (owner == blocs) | (owner == self.frame.mandate[:, None, None])
        may = self.frame.engine.holders & ~self.frame.engine.is_office
        movable = (self.state.fixed == 0) & self.forming[:, None]
        return bools(loose & may & movable[:, None, :])

    @once
    def appoint(self) -> Bools:
        """(B, N, P) partners that may be named for a vacant ministry, once governed."""
        governing = self.is_office & (self.state.governed >= 0)
        governing &= self.capital >= self.rules.offer_cost
        frame = self.frame
        partner = frame.is_pledged | frame.is_formateur
        open_now = frame.is_vacant & frame.is_free & governing[:, None]
        return bools(open_now[:, None, :] & partner[:, :, None] & frame.engine.holders)

    @once
    def free_lots(self) -> Ints:
        """(B,) lots that nobody has."""
        return ints(self.rules.lots - self.state.lots.sum(axis=1, dtype=np.int32))

    @once
    def nominate(self) -> Bools:
        """(B, P) posts of votes still to come, free to be put on the slate."""
        found = np.zeros(self.state.owner.shape, np.bool_)
        for number, vote in enumerate(self.rules.votes):
            found[:, list(vote.posts)] |= (self.state.stage <= number)[:, None]
        movable = (self.state.fixed == 0) & ~self.frame.owner_is_pledged
        return bools(found & movable & self.forming[:, None])

    @once
    def declare(self) -> Bools:
        """(B, Q) promises that may be declared to everyone."""
        found = np.zeros(self.state.promise.shape, np.bool_)
        for q, made in enumerate(self.rules.promises):
            if made.declared and self.forming.any():
                fits = (self.state.promise[:, q] == VOID) & (self.capital >= made.cost)
                found[:, q] = self.forming & fits & self.frame.holds(made.when)
        return found

    @once
    def undeclare(self) -> Bools:
        """(B, Q) live promises that may be taken back."""
        retractable = np.array([made.retractable for made in self.rules.promises], np.bool_)
        return bools(self.forming[:, None] & retractable & (self.state.promise == GIVEN))

    @once
    def call_lock(self) -> Ints:
        """(B,) why the cabinet vote cannot be called, or OPEN."""
        state, vote = self.state, self.rules.votes[-1]
        assigned = np.sum((state.owner >= 0) & self.frame.engine.is_ministry, axis=1)
        lock = np.zeros(state.games, np.int32)
        lock[assigned < vote.minimum] = Lock.MINIMUM
        lock[state.called > 0] = Lock.CALLED
        ready = (state.stage == len(self.rules.votes) - 1) & (state.week >= vote.earliest)
        lock[~ready] = Lock.STAGE
        lock[~self.is_office] = Lock.NOT_YOURS
        lock[~self.running] = Lock.OVER
        return lock

    @property
    def call(self) -> Bools:
        """(B,) the cabinet vote may be called."""
        return bools(self.call_lock == Lock.OPEN)

    @once
    def share(self) -> Bools:
        """(B,) there is something to share out."""
        spare = np.any((self.state.owner < 0) & self.frame.engine.is_ministry, axis=1)
        return bools(self.forming & (spare | (self.free_lots > 0)))

    # a bloc ---------------------------------------------------------------------------------------

    @once
    def _talks(self) -> Bools:
        """(B, N) blocs of this role that are still bargaining."""
        ungoverned = (self.state.governed < 0)[:, None]
        return bools(self.speaks & ~self.frame.is_pledged & ungoverned)

    @once
    def accept(self) -> Bools:
        """(B, N) a standing offer may be accepted: no red line holds."""
        clear = self.frame.crossed == 0
        return bools(self._talks & self.frame.is_offered & clear)

    @once
    def pledge(self) -> Bools:
        """(B, N) support may be pledged without an offer."""
        clear = self.frame.crossed == 0
        return bools(self._talks & ~self.frame.is_offered & clear)

    @once
    def decline(self) -> Bools:
        """(B, N) a standing offer may be declined."""
        return bools(self._talks & self.frame.is_offered)

    @once
    def counter(self) -> Bools:
        """(B, N) a portfolio or a promise may be asked for."""
        return self._talks

    @once
    def withdraw(self) -> Bools:
        """(B, N) support may be withdrawn."""
        return bools(self.speaks & self.frame.is_pledged)

    # anyone ---------------------------------------------------------------------------------------

    @property
    def pass_(self) -> Bools:
        """(B,) passing is always open."""
        return np.ones(self.state.games, np.bool_)

    @once
    def choose(self) -> Bools:
        """(B, 4) options of the open dilemma, where it is this role's."""
        found = np.zeros((self.state.games, 4), np.bool_)
        for c, card in enumerate(self.rules.cards):
            if card.role != self.role or not card.choices:
                continue
            here = self.running & (self.state.card == c) & (self.state.choice < 0)
            if here.any():
                for option, choice in enumerate(card.choices):
                    found[:, option] |= here & self.frame.holds(choice.when)
        return found

    @once
    def message(self) -> Bools:
        """(B, messages, R) to whom each message may be sent: always, while the game runs."""
        found = np.zeros((len(self.rules.messages), len(self.rules.roles)), np.bool_)
        for k, message in enumerate(self.rules.messages):
            if self.role in message.who:
                found[k, [role for role in message.to if role != self.role]] = True
        return bools(self.running[:, None, None] & found)

    @once
    def move_lock(self) -> Ints:
        """(B, M) why each move is closed, or OPEN."""
        lock = np.full((self.state.games, len(self.rules.moves)), Lock.NOT_YOURS, np.int32)
        for m, move in enumerate(self.rules.moves):
            if self.role in move.roles:
                locks = self.actor_locks(m)
                lock[:, m] = np.where((locks == Lock.OPEN).any(axis=1), 0, locks.max(axis=1))
        lock[~self.running] = Lock.OVER
        return lock

    def actor_locks(self, m: int) -> Ints:
        """(B, K) why each bloc that may act for this role cannot now, or OPEN; K = 1 for none."""
        if m not in self._actor_locks:
            self._actor_locks[m] = self._locks_of(m, self.rules.moves[m])
        return self._actor_locks[m]

    def actors(self, m: int) -> Bools:
        """(B, N) blocs of this role that may act now; none for an office or an outsider."""
        found = np.zeros((self.state.games, len(self.rules.blocs)), np.bool_)
        blocs = actors_of(self.rules.moves[m], self.role)
        if blocs:
            found[:, list(blocs)] = self.actor_locks(m) == Lock.OPEN
        return found

    @property
    def move(self) -> Bools:
        """(B, M) open moves."""
        return bools(self.move_lock == Lock.OPEN)

    def _locks_of(self, m: int, move: Move) -> Ints:
        """Each lock is written over by what weighs more, from too dear to not yours."""
        blocs = list(actors_of(move, self.role))
        lock = np.zeros((self.state.games, max(len(blocs), 1)), np.int32)
        lock[self._unpaid(move)] = Lock.TOO_DEAR
        if move.partner not in (-1, self.role):
            purse = self.state.var[:, self.rules.capital + move.partner]
            lock[purse < move.partner_cost] = Lock.PARTNER
        if move.target:
            lock[~np.any(self.targets(m), axis=1)] = Lock.NO_TARGET
        if move.when != TRUE:
            holds = self.frame.truth(move.when, "b")[:, blocs] if blocs else self._holds(move)
            lock[~holds] = Lock.CONDITION
        wait = self.wait(m)
        lock[wait > 0] = Lock.COOLING
        lock[wait == NEVER] = Lock.USED
        if blocs:
            lock[~self.speaks[:, blocs]] = Lock.NOT_YOURS
        elif self.rules.roles[self.role].office:
            lock[~self.is_office] = Lock.NOT_YOURS
        lock[~self.running] = Lock.OVER
        return lock

    def _unpaid(self, move: Move) -> Bools:
        """(B,) the role cannot pay; where it is its own partner one purse pays both parts."""
        own = move.partner_cost if move.partner == self.role else 0
        return bools(self.capital < move.cost + own)

    def _holds(self, move: Move) -> Bools:
        return self.frame.truth(move.when)[:, None]

    def wait(self, m: int) -> Ints:
        """(B,) weeks until this role may play one of its moves again; 127 never."""
        return ints(self.state.cooldown[:, self.frame.engine.turn[m, self.role]])

    def targets(self, m: int) -> Bools:
        """(B, N) or (B, members): where a move may be aimed."""
        move = self.rules.moves[m]
        if move.target == "b":
            return bools(self.frame.truth(move.among, "b") & ~self.frame.is_formateur)
        return self.frame.truth(move.among, f"m{move.track}")

    def check(self, act: Act) -> str:
        """Empty when the act is open in the first game, or the name of the lock."""
        lock = lock_of(self, act)
        return "" if lock == Lock.OPEN else Lock(lock).name


def actors_of(move: Move, role: int) -> tuple[int, ...]:
    """The blocs that may act when ``role`` plays ``move``; none for an office or an outsider."""
    return move.acting[move.roles.index(role)] if role in move.roles else ()


def actor_of(move: Move, role: int, bloc: int = -1) -> int:
    """The bloc that acts: the one named, else the first; −1 for an office or an outsider."""
    blocs = actors_of(move, role)
    return bloc if bloc >= 0 else next(iter(blocs), -1)
