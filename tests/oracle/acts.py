"""What a role may do in the negotiating hours, one act at a time. Legality is not checked here."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.oracle.position import Position
from tests.oracle.sharing import share
from tests.oracle.step import PROMISE_LIVE, PROMISE_NONE, Step, at_once


@dataclass(frozen=True)
class Deed:
    """An act with its kind by name; item and promise sets are bit masks."""

    kind: str
    role: int
    bloc: int = -1
    index: int = -1
    target: int = -1
    items: int = 0
    lots: int = 0
    promises: int = 0


def act(pos: Position, deed: Deed) -> None:
    """Do it."""
    DEEDS[deed.kind](pos, deed)


def pay(step: Step, role: int, cost: int) -> None:
    """Capital leaves a role."""
    step.change(step.pos.rules.capital + role, step.pos.rules.cause_cost, -cost)


def take_back(pos: Position, bloc: int) -> None:
    """Portfolios that nobody fixed, lots and promises return from a bloc to the pool."""
    table = pos.table
    for portfolio in pos.portfolios:
        if table.owner[portfolio] == bloc and not table.fixed[portfolio]:
            table.owner[portfolio] = -1
    table.lots[bloc] = table.sent[bloc] = table.attached[bloc] = 0


def _send(pos: Position, deed: Deed) -> None:
    table, step = pos.table, Step(pos)
    if deed.bloc != pos.formateur:
        pay(step, deed.role, pos.rules.offer_cost)
        table.claim[deed.bloc] = -1
        if table.pledged[deed.bloc]:
            _give(step, deed.promises)
        else:
            table.attached[deed.bloc] = deed.promises
            table.sent[deed.bloc] = 1
    for portfolio in pos.portfolios:
        if table.fixed[portfolio]:
            continue
        if deed.items >> portfolio & 1:
            table.owner[portfolio] = deed.bloc
        elif table.owner[portfolio] == deed.bloc:
            table.owner[portfolio] = -1
    table.lots[deed.bloc] = deed.lots
    step.settle()


def _nominate(pos: Position, deed: Deed) -> None:
    for portfolio in pos.portfolios:
        if deed.items >> portfolio & 1:
            pos.table.owner[portfolio] = deed.bloc


def _appoint(pos: Position, deed: Deed) -> None:
    step = Step(pos)
    pay(step, deed.role, pos.rules.offer_cost)
    step.settle()
    _nominate(pos, deed)


def _declare(pos: Position, deed: Deed) -> None:
    step = Step(pos)
    pay(step, deed.role, pos.rules.promises[deed.index].cost)
    step.turn_promise(deed.index, PROMISE_LIVE)
    step.settle()


def _undeclare(pos: Position, deed: Deed) -> None:
    at_once(pos, pos.rules.promises[deed.index].retracted)
    pos.table.promise[deed.index] = PROMISE_NONE


def _accept(pos: Position, deed: Deed) -> None:
    step = Step(pos)
    _give(step, pos.table.attached[deed.bloc])
    pos.table.pledged[deed.bloc] = 1
    pos.table.sent[deed.bloc] = pos.table.attached[deed.bloc] = 0
    pos.table.claim[deed.bloc] = -1
    step.settle()


def _give(step: Step, promises: int) -> None:
    for promise in range(len(step.pos.rules.promises)):
        if promises >> promise & 1:
            step.turn_promise(promise, PROMISE_LIVE)


def _decline(pos: Position, deed: Deed) -> None:
    pos.table.refused[deed.bloc] += 1


def _counter(pos: Position, deed: Deed) -> None:
    pos.table.refused[deed.bloc] += 1
    pos.table.claim[deed.bloc] = deed.target


def _withdraw(pos: Position, deed: Deed) -> None:
    step = Step(pos)
    step.happen(pos.rules.withdrawn, {"b": deed.bloc})
    pos.table.pledged[deed.bloc] = 0
    take_back(pos, deed.bloc)
    step.settle()


def _move(pos: Position, deed: Deed) -> None:
    move, step = pos.rules.moves[deed.index], Step(pos)
    pay(step, deed.role, move.cost)
    if move.partner >= 0:
        pay(step, move.partner, move.partner_cost)
    earlier = sum(len(other.roles) for other in pos.rules.moves[: deed.index])
    row = earlier + move.roles.index(deed.role)
    pos.table.cooldown[row] = 127 if move.once else move.cooldown
    scope = {"acting": deed.role, "target": deed.target}
    blocs = move.acting[move.roles.index(deed.role)]
    actor = deed.bloc if deed.bloc >= 0 or not blocs else blocs[0]
    if actor >= 0:
        scope["b"] = actor
    element = {"": 0, "b": actor, "m": deed.target}[move.happening.scope]
    step.happen_at(move.happening, scope, element)
    step.settle()


def _choose(pos: Position, deed: Deed) -> None:
    choose(pos, deed.index)


def choose(pos: Position, option: int) -> None:
    """The open dilemma is answered."""
    pos.table.choice = option
    card = pos.rules.cards[pos.table.card]
    scope = {} if card.role < 0 else {"acting": card.role}
    at_once(pos, card.choices[option].happening, scope)


def _call(pos: Position, deed: Deed) -> None:
    pos.table.called = 1


DEEDS: dict[str, Callable[[Position, Deed], None]] = {
    "PASS": lambda pos, deed: None,
    "SEND": _send,
    "RETRACT": lambda pos, deed: take_back(pos, deed.bloc),
    "NOMINATE": _nominate,
    "APPOINT": _appoint,
    "DECLARE": _declare,
    "UNDECLARE": _undeclare,
    "ACCEPT": _accept,
    "PLEDGE": _accept,
    "DECLINE": _decline,
    "COUNTER": _counter,
    "WITHDRAW": _withdraw,
    "MOVE": _move,
    "CHOOSE": _choose,
    "CALL": _call,
    "SHARE": lambda pos, deed: share(pos),
    "MESSAGE": lambda pos, deed: None,
}
