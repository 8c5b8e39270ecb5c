"""What a role may do now, as named masks, and why not."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from wargame.engine.acts import Act, Kind
from wargame.engine.frame import Frame
from wargame.engine.happenings import GIVEN, VOID
from wargame.engine.rules import Move
from wargame.engine.state import NEVER, Bools, Ints, bools
from wargame.engine.trees import TRUE


class Lock(IntEnum):
    """Why something is not open; 0 is open. The first that applies is named."""

    OPEN = 0
    OVER = 1  # the story has closed
    NOT_YOURS = 2
    USED = 3
    COOLING = 4
    STAGE = 5  # another stage of the formation
    CONDITION = 6  # the deck's own condition
    NO_TARGET = 7
    PARTNER = 8  # the second role cannot pay
    TOO_DEAR = 9
    MINIMUM = 10  # too few ministries assigned
    CALLED = 11  # already called this week
    RED_LINE = 12
    NO_OFFER = 13
    PLEDGED = 14
    NOT_PLEDGED = 15
    ITEMS = 16  # a portfolio that cannot be given to this bloc, or too many
    LOTS = 17
    PROMISE = 18
    CHOICE = 19


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
    return _Bench(frame, role).legal()


class _Bench:
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

    # one act --------------------------------------------------------------------------------------

    def check(self, act: Act) -> str:
        """Empty when the act is open in the first game, or the name of the lock."""
        lock = self._check(act)
        return "" if lock == Lock.OPEN else Lock(lock).name

    def _check(self, act: Act) -> int:
        if not self.running[0]:
            return Lock.OVER
        if act.role != self.role:
            return Lock.NOT_YOURS
        if act.kind == Kind.PASS:
            return Lock.OPEN
        if act.kind not in Kind.__members__.values():
            return Lock.NOT_YOURS
        ranges = ((act.bloc, len(self.rules.blocs)), (act.lots, 10_000))
        if any(not -1 <= value < size for value, size in ranges) or act.lots < 0:
            return Lock.ITEMS
        return _CHECKS[Kind(act.kind)](self, self.legal(), act)

    def _blocs(self, open_now: Bools, act: Act, locks: tuple[tuple[bool, Lock], ...]) -> int:
        if act.bloc >= 0 and open_now[0, act.bloc]:
            return Lock.OPEN
        return next((lock for holds, lock in locks if holds), Lock.NOT_YOURS)

    def _check_send(self, legal: Legal, act: Act) -> int:
        if act.bloc < 0 or not self.forming[0]:
            return Lock.NOT_YOURS
        if not legal.send[0, act.bloc]:
            return Lock.TOO_DEAR
        return package_lock(self.frame, legal, act)

    def _check_nominate(self, legal: Legal, act: Act) -> int:
        wanted = _bits(act.items, len(self.rules.portfolios))
        if act.bloc < 0 or not self.forming[0]:
            return Lock.NOT_YOURS
        may = legal.nominate[0] & self.frame.engine.holders[act.bloc]
        return Lock.OPEN if wanted.any() and not np.any(wanted & ~may) else Lock.ITEMS

    def _check_talk(self, legal: Legal, act: Act) -> int:
        open_now = {
            Kind.ACCEPT: legal.accept,
            Kind.PLEDGE: legal.pledge,
            Kind.DECLINE: legal.decline,
            Kind.WITHDRAW: legal.withdraw,
            Kind.RETRACT: legal.retract,
        }[Kind(act.kind)]
        bloc = max(act.bloc, 0)
        mine = self.speaks[0, bloc] or (act.kind == Kind.RETRACT and self.forming[0])
        pledged = bool(self.frame.is_pledged[0, bloc])
        locks = (
            (not mine, Lock.NOT_YOURS),
            (pledged and act.kind != Kind.WITHDRAW, Lock.PLEDGED),
            (not pledged and act.kind == Kind.WITHDRAW, Lock.NOT_PLEDGED),
            (self.state.governed[0] >= 0, Lock.STAGE),
            (self.frame.crossed[0, bloc] > 0, Lock.RED_LINE),
            (True, Lock.NO_OFFER),
        )
        return self._blocs(open_now, act, locks)

    def _check_counter(self, legal: Legal, act: Act) -> int:
        if act.bloc < 0 or not legal.counter[0, act.bloc]:
            return Lock.NOT_YOURS
        size = len(self.rules.portfolios)
        if 0 <= act.target < size:
            owner = self.state.owner[0, act.target]
            loose = owner < 0 or owner == self.frame.mandate[0]
            may = self.frame.engine.holders[act.bloc, act.target]
            return (
                Lock.OPEN if loose and may and not self.state.fixed[0, act.target] else Lock.ITEMS
            )
        q = act.target - size
        if 0 <= q < len(self.rules.promises):
            made = self.rules.promises[q]
            fits = made.offered and made.to[act.bloc] and self.state.promise[0, q] == VOID
            return Lock.OPEN if fits else Lock.PROMISE
        return Lock.ITEMS

    def _check_promise(self, legal: Legal, act: Act) -> int:
        open_now = legal.declare if act.kind == Kind.DECLARE else legal.undeclare
        if not self.forming[0]:
            return Lock.NOT_YOURS
        fits = 0 <= act.index < len(self.rules.promises) and open_now[0, act.index]
        return Lock.OPEN if fits else Lock.PROMISE

    def _check_move(self, legal: Legal, act: Act) -> int:
        if not 0 <= act.index < len(self.rules.moves):
            return Lock.NOT_YOURS
        lock = int(legal.move_lock[0, act.index])
        move = self.rules.moves[act.index]
        if lock == Lock.OPEN and move.target:
            open_now = self.targets(act.index)[0]
            fits = 0 <= act.target < len(open_now) and open_now[act.target]
            return Lock.OPEN if fits else Lock.NO_TARGET
        return lock

    def _check_choose(self, legal: Legal, act: Act) -> int:
        fits = 0 <= act.index < 4 and legal.choose[0, act.index]
        return Lock.OPEN if fits else Lock.CHOICE

    def _check_call(self, legal: Legal, _act: Act) -> int:
        return int(legal.call_lock[0])

    def _check_share(self, legal: Legal, _act: Act) -> int:
        return Lock.OPEN if legal.share[0] else Lock.ITEMS


_CHECKS: dict[Kind, Callable[[_Bench, Legal, Act], int]] = {
    Kind.SEND: _Bench._check_send,
    Kind.NOMINATE: _Bench._check_nominate,
    **dict.fromkeys(
        (Kind.ACCEPT, Kind.PLEDGE, Kind.DECLINE, Kind.WITHDRAW, Kind.RETRACT), _Bench._check_talk
    ),
    Kind.COUNTER: _Bench._check_counter,
    **dict.fromkeys((Kind.DECLARE, Kind.UNDECLARE), _Bench._check_promise),
    Kind.MOVE: _Bench._check_move,
    Kind.CHOOSE: _Bench._check_choose,
    Kind.CALL: _Bench._check_call,
    Kind.SHARE: _Bench._check_share,
}


def actor_of(move: Move, role: int) -> int:
    """The bloc that acts when ``role`` plays ``move``; −1 for an office or an outsider."""
    return move.acting[move.roles.index(role)]


def package_lock(frame: Frame, legal: Legal, act: Act) -> int:
    """Whether a package may stand with a bloc, in the first game."""
    rules, state = frame.rules, frame.state
    wanted = _bits(act.items, len(rules.portfolios))
    new = wanted & (state.owner[0] != act.bloc)
    if np.any(wanted & ~legal.give[0, act.bloc]) or new.sum() > rules.new_items:
        return Lock.ITEMS
    if act.lots > legal.free_lots[0] + state.lots[0, act.bloc]:
        return Lock.LOTS
    for q in range(max(len(rules.promises), act.promises.bit_length())):
        if act.promises >> q & 1:
            fits = q < len(rules.promises) and rules.promises[q].offered
            if not fits or not rules.promises[q].to[act.bloc] or state.promise[0, q] != VOID:
                return Lock.PROMISE
    return Lock.OPEN


def _bits(mask: int, count: int) -> Bools:
    """A bit mask as booleans; bits beyond the last portfolio make every place wanted."""
    if mask < 0 or mask >> count:
        return np.ones(count, np.bool_)
    return np.array([mask >> bit & 1 for bit in range(count)], np.bool_)


def _has_any(frame: Frame, movable: Bools) -> Bools:
    """(B, N) a bloc has a portfolio that can still be moved."""
    owner = frame.state.owner[:, None, :]
    own = owner == frame.engine.bloc_index[None, :, None]
    return bools(np.any(own & movable[:, None, :], axis=2))
