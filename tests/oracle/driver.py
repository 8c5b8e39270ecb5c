"""A small deterministic player for every seat: legal acts chosen by plain chance, made to be rich.

Uniform chance would never form a cabinet, so likelier kinds of acts get more weight. The acts are
lawful by the engine's own word; what they do is for the engine and the oracle to agree upon.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray

from wargame.engine import Act, Engine, Kind, Legal, State

WEIGHTS: dict[Kind, int] = {
    Kind.PASS: 2,
    Kind.SEND: 8,
    Kind.RETRACT: 1,
    Kind.NOMINATE: 4,
    Kind.DECLARE: 1,
    Kind.UNDECLARE: 1,
    Kind.ACCEPT: 14,
    Kind.DECLINE: 1,
    Kind.WITHDRAW: 1,
    Kind.PLEDGE: 2,
    Kind.COUNTER: 1,
    Kind.MOVE: 3,
    Kind.CHOOSE: 3,
    Kind.CALL: 3,
    Kind.SHARE: 2,
    Kind.APPOINT: 6,
    Kind.MESSAGE: 1,
}
TRIES = 12
MOST_ACTS = 6


@dataclass
class Seat:
    """One role's turn in one game (B = 1)."""

    engine: Engine
    state: State
    role: int
    rng: Random
    legal: Legal

    def one_of(self, mask: NDArray[np.bool_]) -> int:
        """An index where a mask of shape (1, …) holds, −1 where none does."""
        where = [i for i, open_ in enumerate(mask[0].tolist()) if open_]
        return self.rng.choice(where) if where else -1


def turn(engine: Engine, state: State, role: int, rng: Random) -> Iterator[Act]:
    """Acts of one role, each lawful in the state that the caller has brought about by then."""
    for _ in range(rng.randrange(1, MOST_ACTS)):
        act = some_act(Seat(engine, state, role, rng, engine.legal(state, role)))
        if act.kind == Kind.PASS:
            return
        yield act


def some_act(seat: Seat) -> Act:
    """A lawful act; a pass when a dozen ideas were not."""
    kinds, weights = list(MAKERS), [WEIGHTS[kind] for kind in MAKERS]
    for kind in seat.rng.choices(kinds, weights, k=TRIES):
        act = MAKERS[kind](seat)
        if act is not None and not seat.legal.check(act):
            return act
    return Act(Kind.PASS, seat.role)


def _send(seat: Seat) -> Act | None:
    bloc = seat.one_of(seat.legal.send)
    if bloc < 0:
        return None
    rules, rng = seat.engine.rules, seat.rng
    give = [i for i, open_ in enumerate(seat.legal.give[0, bloc].tolist()) if open_]
    chosen = rng.sample(give, min(len(give), rng.randrange(rules.new_items + 1)))
    free = rules.lots - int(seat.state.lots[0].sum()) + int(seat.state.lots[0, bloc])
    offered = [q for q, promise in enumerate(rules.promises) if promise.offered]
    return Act(
        Kind.SEND,
        seat.role,
        bloc=bloc,
        items=sum(1 << item for item in chosen),
        lots=rng.randrange(min(max(free, 0), 4) + 1),
        promises=sum(1 << q for q in offered if rng.randrange(4) == 0),
    )


def _nominate(seat: Seat) -> Act | None:
    post = seat.one_of(seat.legal.nominate)
    if post < 0:
        return None
    holders = [b for b, may in enumerate(seat.engine.rules.holders[post]) if may]
    return Act(Kind.NOMINATE, seat.role, bloc=seat.rng.choice(holders), items=1 << post)


def _appoint(seat: Seat) -> Act | None:
    may = seat.legal.appoint[0]
    where = list(zip(*(places.tolist() for places in may.nonzero()), strict=True))
    if not where:
        return None
    bloc, item = seat.rng.choice(where)
    return Act(Kind.APPOINT, seat.role, bloc=bloc, items=1 << item)


def _message(seat: Seat) -> Act | None:
    may = seat.legal.message[0]
    where = list(zip(*(places.tolist() for places in may.nonzero()), strict=True))
    if not where:
        return None
    message, role = seat.rng.choice(where)
    return Act(Kind.MESSAGE, seat.role, index=message, target=role)


def _counter(seat: Seat) -> Act | None:
    bloc = seat.one_of(seat.legal.counter)
    rules = seat.engine.rules
    target = seat.rng.randrange(len(rules.portfolios) + len(rules.promises))
    return None if bloc < 0 else Act(Kind.COUNTER, seat.role, bloc=bloc, target=target)


def _move(seat: Seat) -> Act | None:
    index = seat.one_of(seat.legal.move)
    if index < 0:
        return None
    move = seat.engine.rules.moves[index]
    bloc = seat.one_of(seat.legal.actors(index))
    target = seat.one_of(seat.legal.targets(index)) if move.target else -1
    return Act(Kind.MOVE, seat.role, index=index, bloc=bloc, target=target)


def _choose(seat: Seat) -> Act | None:
    option = seat.one_of(seat.legal.choose)
    return None if option < 0 else Act(Kind.CHOOSE, seat.role, index=option)


def _by_bloc(kind: Kind, mask: str) -> Callable[[Seat], Act | None]:
    def make(seat: Seat) -> Act | None:
        bloc = seat.one_of(getattr(seat.legal, mask))
        return None if bloc < 0 else Act(kind, seat.role, bloc=bloc)

    return make


def _by_promise(kind: Kind, mask: str) -> Callable[[Seat], Act | None]:
    def make(seat: Seat) -> Act | None:
        promise = seat.one_of(getattr(seat.legal, mask))
        return None if promise < 0 else Act(kind, seat.role, index=promise)

    return make


def _plain(kind: Kind, mask: str) -> Callable[[Seat], Act | None]:
    def make(seat: Seat) -> Act | None:
        return Act(kind, seat.role) if bool(getattr(seat.legal, mask)[0]) else None

    return make


MAKERS: dict[Kind, Callable[[Seat], Act | None]] = {
    Kind.PASS: lambda seat: Act(Kind.PASS, seat.role),
    Kind.SEND: _send,
    Kind.RETRACT: _by_bloc(Kind.RETRACT, "retract"),
    Kind.NOMINATE: _nominate,
    Kind.DECLARE: _by_promise(Kind.DECLARE, "declare"),
    Kind.UNDECLARE: _by_promise(Kind.UNDECLARE, "undeclare"),
    Kind.ACCEPT: _by_bloc(Kind.ACCEPT, "accept"),
    Kind.DECLINE: _by_bloc(Kind.DECLINE, "decline"),
    Kind.WITHDRAW: _by_bloc(Kind.WITHDRAW, "withdraw"),
    Kind.PLEDGE: _by_bloc(Kind.PLEDGE, "pledge"),
    Kind.COUNTER: _counter,
    Kind.MOVE: _move,
    Kind.CHOOSE: _choose,
    Kind.CALL: _plain(Kind.CALL, "call"),
    Kind.SHARE: _plain(Kind.SHARE, "share"),
    Kind.APPOINT: _appoint,
    Kind.MESSAGE: _message,
}
