"""What a role may do now, as named masks, and why not."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from wargame.engine.acts import Act
from wargame.engine.checking import lock_of
from wargame.engine.frame import Frame
from wargame.engine.happenings import GIVEN, VOID
from wargame.engine.locks import Lock
from wargame.engine.rules import Move
from wargame.engine.state import NEVER, Bools, Ints, bools
from wargame.engine.trees import TRUE


@dataclass(slots=True)
class Legal:
    """Open acts of one role. Shapes: (B,), (B, N) blocs, (B, P), (B, Q), (B, M), (B, N, P)."""

    role: int
    send: Bools
    retract: Bools
    nominate: Bools
    declare: Bools
    undeclare: Bools
    accept: Bools
    pledge: Bools
    decline: Bools
    withdraw: Bools
    counter: Bools
    move_lock: Ints
    choose: Bools
    call_lock: Ints
    share: Bools
    give: Bools
    free_lots: Ints
    targets: Callable[[int], Bools]
    check: Callable[[Act], str]

    @property
    def pass_(self) -> Bools:
        """(B,) passing is always open."""
        return np.ones(len(self.share), np.bool_)

    @property
    def move(self) -> Bools:
        """(B, M) open moves."""
        return bools(self.move_lock == Lock.OPEN)

    @property
    def call(self) -> Bools:
        """(B,) the cabinet vote may be called."""
        return bools(self.call_lock == Lock.OPEN)


def legal(frame: Frame, role: int) -> Legal:
    """Everything ``role`` may do in each game."""
    return Bench(frame, role).legal()


class Bench:
    """Works the masks out for one role over one frame."""

    def __init__(self, frame: Frame, role: int) -> None:
        self.frame, self.role = frame, role
        self.rules, self.state = frame.rules, frame.state
        made = self.rules.roles[role]
        running = self.state.ended < 0
        self.running = running
        self.is_office = running & made.office & (self.state.nominee >= 0)
        self.forming = self.is_office & (self.state.governed < 0)
        speaks = np.zeros(len(self.rules.blocs), np.bool_)
        speaks[list(made.blocs)] = True
        self.speaks = running[:, None] & speaks & ~frame.is_formateur
        column = self.rules.capital + role
        self.capital = self.state.var[:, column]

    def legal(self) -> Legal:
        """All masks of the role."""
        frame, state, games = self.frame, self.state, self.state.games
        ungoverned = (state.governed < 0)[:, None]
        own, pledged, sent = frame.is_formateur, frame.is_pledged, frame.is_offered
        clear = frame.crossed == 0
        talks = self.speaks & ~pledged & ungoverned
        forming = self.forming[:, None]
        free_lots = self.rules.lots - state.lots.sum(axis=1, dtype=np.int32)
        movable = state.fixed == 0
        on_offer = _has_any(frame, movable) | (state.lots > 0) | sent
        give = self._give(movable) if self.forming.any() else self._nothing_to_give()
        declare, undeclare = self._promises()
        return Legal(
            role=self.role,
            send=forming & (own | (self.capital >= self.rules.offer_cost)[:, None]),
            retract=forming & ~pledged & ~own & on_offer,
            nominate=forming & self._open_posts() & movable & ~frame.owner_is_pledged,
            declare=declare,
            undeclare=undeclare,
            accept=talks & sent & clear,
            pledge=talks & ~sent & clear,
            decline=talks & sent,
            withdraw=self.speaks & pledged,
            counter=talks,
            move_lock=self._move_locks(),
            choose=self._choices(games),
            call_lock=self._call_lock(),
            share=self.forming & (self._spare() | (free_lots > 0)),
            give=give,
            free_lots=free_lots,
            targets=self.targets,
            check=self.check,
        )

    def _nothing_to_give(self) -> Bools:
        shape = (self.state.games, len(self.rules.blocs), len(self.rules.portfolios))
        return np.zeros(shape, np.bool_)

    def _give(self, movable: Bools) -> Bools:
        owner = self.state.owner[:, None, :]
        blocs = self.frame.engine.bloc_index[None, :, None]
        loose = (owner < 0) | (owner == blocs) | (owner == self.frame.mandate[:, None, None])
        may = self.frame.engine.holders & ~self.frame.engine.is_office
        return bools(loose & movable[:, None, :] & may & self.forming[:, None, None])

    def _spare(self) -> Bools:
        """(B,) a ministry is free."""
        return bools(np.any((self.state.owner < 0) & self.frame.engine.is_ministry, axis=1))

    def _open_posts(self) -> Bools:
        """(B, P) posts of votes still to come."""
        found = np.zeros((self.state.games, len(self.rules.portfolios)), np.bool_)
        for number, vote in enumerate(self.rules.votes):
            found[:, list(vote.posts)] |= (self.state.stage <= number)[:, None]
        return found

    def _promises(self) -> tuple[Bools, Bools]:
        shape = (self.state.games, len(self.rules.promises))
        declare, undeclare = np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
        if not self.forming.any():
            return declare, undeclare
        for q, made in enumerate(self.rules.promises):
            status = self.state.promise[:, q]
            if made.declared:
                open_now = (status == VOID) & (self.capital >= made.cost)
                declare[:, q] = self.forming & open_now & self.frame.holds(made.when)
            if made.retractable:
                undeclare[:, q] = self.forming & (status == GIVEN)
        return declare, undeclare

    def _choices(self, games: int) -> Bools:
        found = np.zeros((games, 4), np.bool_)
        for c, card in enumerate(self.rules.cards):
            if card.role != self.role or not card.choices:
                continue
            here = self.running & (self.state.card == c) & (self.state.choice < 0)
            if here.any():
                for option, choice in enumerate(card.choices):
                    found[:, option] |= here & self.frame.holds(choice.when)
        return found

    def _call_lock(self) -> Ints:
        state, rules = self.state, self.rules
        vote = rules.votes[-1]
        assigned = np.sum((state.owner >= 0) & self.frame.engine.is_ministry, axis=1)
        lock = np.zeros(state.games, np.int32)
        lock[assigned < vote.minimum] = Lock.MINIMUM
        lock[state.called > 0] = Lock.CALLED
        ready = (state.stage == len(rules.votes) - 1) & (state.week >= vote.earliest)
        lock[~ready] = Lock.STAGE
        lock[~self.is_office] = Lock.NOT_YOURS
        lock[~self.running] = Lock.OVER
        return lock

    # moves ----------------------------------------------------------------------------------------

    def _move_locks(self) -> Ints:
        lock = np.full((self.state.games, len(self.rules.moves)), Lock.NOT_YOURS, np.int32)
        for m, move in enumerate(self.rules.moves):
            if self.role in move.roles:
                lock[:, m] = self._move_lock(m, move)
        lock[~self.running] = Lock.OVER
        return lock

    def _move_lock(self, m: int, move: Move) -> Ints:
        state, rules = self.state, self.rules
        lock = np.zeros(state.games, np.int32)
        lock[self.capital < move.cost] = Lock.TOO_DEAR
        if move.partner >= 0:
            lock[state.var[:, rules.capital + move.partner] < move.partner_cost] = Lock.PARTNER
        if move.target:
            lock[~np.any(self.targets(m), axis=1)] = Lock.NO_TARGET
        actor = actor_of(move, self.role)
        if move.when != TRUE:
            if actor >= 0:
                lock[~self.frame.truth(move.when, "b")[:, actor]] = Lock.CONDITION
            else:
                lock[~self.frame.truth(move.when)] = Lock.CONDITION
        wait = state.cooldown[:, m * len(rules.roles) + self.role]
        lock[wait > 0] = Lock.COOLING
        lock[wait == NEVER] = Lock.USED
        if actor >= 0:
            lock[~self.speaks[:, actor]] = Lock.NOT_YOURS
        elif rules.roles[self.role].office:
            lock[~self.is_office] = Lock.NOT_YOURS
        return lock

    def targets(self, m: int) -> Bools:
        """(B, N) or (B, members): where a move may be aimed."""
        move = self.rules.moves[m]
        if move.target == "b":
            return self.frame.truth(move.among, "b") & ~self.frame.is_formateur
        return self.frame.truth(move.among, f"m{move.track}")

    def check(self, act: Act) -> str:
        """Empty when the act is open in the first game, or the name of the lock."""
        lock = lock_of(self, act)
        return "" if lock == Lock.OPEN else Lock(lock).name


def actor_of(move: Move, role: int) -> int:
    """The bloc that acts when ``role`` plays ``move``; −1 for an office or an outsider."""
    return move.acting[move.roles.index(role)]


def _has_any(frame: Frame, movable: Bools) -> Bools:
    """(B, N) a bloc has a portfolio that can still be moved."""
    owner = frame.state.owner[:, None, :]
    own = owner == frame.engine.bloc_index[None, :, None]
    return bools(np.any(own & movable[:, None, :], axis=2))
