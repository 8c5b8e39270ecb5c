"""Negotiate: what each act does. Every act sees the state left by the one before."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wargame.engine.acts import Acts, Column, IllegalAct, Kind, bits
from wargame.engine.book import Book
from wargame.engine.frame import Frame
from wargame.engine.happenings import GIVEN, VOID, happen, turn_promise
from wargame.engine.legal import Legal
from wargame.engine.machine import Machine
from wargame.engine.phases.share import share
from wargame.engine.record import Record
from wargame.engine.rules import Move, Rules
from wargame.engine.state import NEVER, Bools, Index, State, distinct, some


def act(engine: Machine, state: State, acts: Acts, record: Record | None = None) -> None:
    """Apply one act in every game, in place.

    A single game's act is checked against the rules first; the acts of a batch are trusted to
    come from the legal masks.

    Raises:
        IllegalAct: the act of a single game is not open; nothing has changed.
    """
    frame = engine.frame(state)
    if state.games == 1:
        lock = Legal(frame, int(acts.role[0])).check(acts.one())
        if lock:
            raise IllegalAct(f"That is not open now ({lock.lower().replace('_', ' ')}).")
    if record is not None:
        record.enter(int(state.week[0]), "negotiate")
        record.note("act", **acts.one().named())
    book = Book(engine, state, record)
    for kind in np.flatnonzero(np.bincount(acts.kind)):
        if kind != Kind.PASS:
            _DO[Kind(int(kind))](_Turn(book, frame, acts, np.flatnonzero(acts.kind == kind)))
    book.close()


def close(engine: Machine, state: State, record: Record | None) -> None:
    """End the talks of the week: an open dilemma takes its default choice."""
    if record is not None:
        record.enter(int(state.week[0]), "negotiate")
    waiting = (state.card >= 0) & (state.choice < 0)
    if some(waiting):
        book, frame = Book(engine, state, record), engine.frame(state)
        _choose_option(book, frame, waiting, None)
        book.close()


@dataclass(frozen=True, slots=True)
class _Turn:
    """Acts of one kind in the games ``rows`` of a batch."""

    book: Book
    frame: Frame
    acts: Acts
    rows: Index

    @property
    def state(self) -> State:
        return self.book.state

    @property
    def rules(self) -> Rules:
        return self.book.engine.rules

    @property
    def bloc(self) -> Column:
        return self.acts.bloc[self.rows]

    @property
    def index(self) -> Column:
        return self.acts.index[self.rows]

    @property
    def items(self) -> Bools:
        return bits(self.acts.items[self.rows], len(self.rules.portfolios))

    def pay(self, cost: NDArray[np.int32]) -> None:
        """The acting roles pay ``cost`` (rows,) of their capital."""
        for role in np.flatnonzero(np.bincount(self.acts.role[self.rows])):
            amount = np.zeros(self.state.games, np.int32)
            here = self.acts.role[self.rows] == role
            amount[self.rows[here]] = -cost[here]
            self.book.add(self.rules.capital + int(role), self.rules.cause_cost, amount)


def _games(state: State, rows: Index) -> Bools:
    """(B,) true in the games ``rows``."""
    found = np.zeros(state.games, np.bool_)
    found[rows] = True
    return found


def _give_back(state: State, rows: Index, bloc: Column) -> None:
    """Portfolios not fixed, lots and the standing offer of ``bloc`` return to the pool."""
    owner = state.owner[rows]
    returns = (owner == bloc[:, None]) & (state.fixed[rows] == 0)
    state.owner[rows] = np.where(returns, -1, owner)
    state.lots[rows, bloc] = 0
    state.sent[rows, bloc] = 0
    state.attached[rows, bloc] = 0


def _send(turn: _Turn) -> None:
    state, rows, bloc = turn.state, turn.rows, turn.bloc
    owner, promises = state.owner[rows], turn.acts.promises[rows]
    pledged = state.pledged[rows, bloc] > 0
    own = bloc == turn.frame.mandate[rows]
    turn.pay(np.where(own, 0, turn.rules.offer_cost).astype(np.int32))
    _give(turn, rows[pledged], promises[pledged])
    mine = (owner == bloc[:, None]) & (state.fixed[rows] == 0)
    state.owner[rows] = np.where(turn.items, bloc[:, None], np.where(mine, -1, owner))
    state.lots[rows, bloc] = turn.acts.lots[rows]
    state.sent[rows, bloc] = ~pledged
    state.attached[rows, bloc] = np.where(pledged, 0, promises)
    state.claim[rows, bloc] = -1


def _give(turn: _Turn, rows: Index, promises: Column) -> None:
    """Promises of an accepted package are given; their effects read the table before the act."""
    for promise in range(len(turn.rules.promises)):
        where = (promises >> promise & 1) > 0
        if where.any():
            games = _games(turn.state, rows[where])
            turn_promise(turn.book, turn.frame, promise, GIVEN, games)


def _retract(turn: _Turn) -> None:
    _give_back(turn.state, turn.rows, turn.bloc)


def _nominate(turn: _Turn) -> None:
    owner = turn.state.owner[turn.rows]
    turn.state.owner[turn.rows] = np.where(turn.items, turn.bloc[:, None], owner)


def _appoint(turn: _Turn) -> None:
    _nominate(turn)
    turn.pay(np.full(len(turn.rows), turn.rules.offer_cost, np.int32))


def _declare(turn: _Turn) -> None:
    cost = np.array([promise.cost for promise in turn.rules.promises], np.int32)
    turn.pay(cost[turn.index])
    for promise in distinct(turn.index):
        games = _games(turn.state, turn.rows[turn.index == promise])
        turn_promise(turn.book, turn.frame, promise, GIVEN, games)


def _undeclare(turn: _Turn) -> None:
    for promise in distinct(turn.index):
        games = _games(turn.state, turn.rows[turn.index == promise])
        happen(turn.book, turn.frame, turn.rules.promises[promise].retracted, games)
        turn_promise(turn.book, turn.frame, promise, VOID, games)


def _accept(turn: _Turn) -> None:
    promises = turn.state.attached[turn.rows, turn.bloc].astype(np.int64)
    _give(turn, turn.rows, promises)
    turn.state.pledged[turn.rows, turn.bloc] = 1
    turn.state.sent[turn.rows, turn.bloc] = 0
    turn.state.attached[turn.rows, turn.bloc] = 0
    turn.state.claim[turn.rows, turn.bloc] = -1


def _decline(turn: _Turn) -> None:
    turn.state.refused[turn.rows, turn.bloc] += 1


def _counter(turn: _Turn) -> None:
    turn.state.refused[turn.rows, turn.bloc] += 1
    turn.state.claim[turn.rows, turn.bloc] = turn.acts.target[turn.rows]


def _withdraw(turn: _Turn) -> None:
    active = np.zeros(turn.state.pledged.shape, np.bool_)
    active[turn.rows, turn.bloc] = True
    happen(turn.book, turn.frame, turn.rules.withdrawn, active)
    turn.state.pledged[turn.rows, turn.bloc] = 0
    _give_back(turn.state, turn.rows, turn.bloc)


def _move(turn: _Turn) -> None:
    rules, state, acts = turn.rules, turn.state, turn.acts
    cost = np.array([move.cost for move in rules.moves], np.int32)
    turn.pay(cost[turn.index])
    for m in distinct(turn.index):
        move, here = rules.moves[m], turn.rows[turn.index == m]
        active = _games(state, here)
        if move.partner >= 0:
            paid = -move.partner_cost * active.astype(np.int32)
            turn.book.add(rules.capital + move.partner, rules.cause_cost, paid)
        wait = NEVER if move.once else move.cooldown
        state.cooldown[here, turn.book.engine.turn[m, acts.role[here]]] = wait
        if move.happening.scope == "b":
            actors = _actors(move, acts)
            active = active[:, None] & (turn.book.engine.bloc_index == actors[:, None])
        happen(turn.book, turn.frame, move.happening, active, acts.target, acts.role)


def _actors(move: Move, acts: Acts) -> Column:
    """(B,) the bloc that acts: the one named, else the role's first; −1 where it has none."""
    found = acts.bloc.copy()
    for role, blocs in zip(move.roles, move.acting, strict=True):
        found[(acts.role == role) & (found < 0)] = next(iter(blocs), -1)
    return found


def _choose(turn: _Turn) -> None:
    _choose_option(turn.book, turn.frame, _games(turn.state, turn.rows), turn.acts.index)


def _choose_option(book: Book, frame: Frame, where: Bools, option: Column | None) -> None:
    """Resolve the open dilemma with ``option`` (None: its default) in the games of ``where``."""
    state = book.state
    waiting = where & (state.card >= 0) & (state.choice < 0)
    if not some(waiting):
        return
    for c in distinct(state.card[waiting]):
        card, here = book.engine.rules.cards[c], waiting & (state.card == c)
        wanted = np.full(state.games, card.default) if option is None else option
        for number, choice in enumerate(card.choices):
            taken = here & (wanted == number)
            if some(taken):
                if book.record is not None:
                    default = option is None
                    book.record.note("choice", card=int(c), option=number, default=default)
                happen(book, frame, choice.happening, taken)
                state.choice[taken] = number


def _call(turn: _Turn) -> None:
    turn.state.called[turn.rows] = 1


def _message(_turn: _Turn) -> None:
    """Words change nothing; the note of the act is all there is of them."""


def _share(turn: _Turn) -> None:
    items = turn.items
    items[turn.acts.items[turn.rows] == 0] = True
    among = bits(turn.acts.promises[turn.rows], len(turn.rules.blocs))
    among[turn.acts.promises[turn.rows] == 0] = True
    share(turn.book, turn.rows, items, among)


_DO: dict[Kind, Callable[[_Turn], None]] = {
    Kind.SEND: _send,
    Kind.RETRACT: _retract,
    Kind.NOMINATE: _nominate,
    Kind.APPOINT: _appoint,
    Kind.DECLARE: _declare,
    Kind.UNDECLARE: _undeclare,
    Kind.ACCEPT: _accept,
    Kind.PLEDGE: _accept,
    Kind.DECLINE: _decline,
    Kind.COUNTER: _counter,
    Kind.WITHDRAW: _withdraw,
    Kind.MOVE: _move,
    Kind.CHOOSE: _choose,
    Kind.CALL: _call,
    Kind.SHARE: _share,
    Kind.MESSAGE: _message,
}
