"""Whether one act of a single game is open, and the first lock that closes it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from wargame.engine.acts import Act, Kind
from wargame.engine.happenings import VOID
from wargame.engine.locks import Lock
from wargame.engine.state import Bools

if TYPE_CHECKING:
    from wargame.engine.legal import Legal


def lock_of(legal: "Legal", act: Act) -> int:
    """The lock of one act in the first game; hostile values are items that cannot be given."""
    if not legal.running[0]:
        return Lock.OVER
    if act.role != legal.role:
        return Lock.NOT_YOURS
    if act.kind == Kind.PASS:
        return Lock.OPEN
    if act.kind not in Kind.__members__.values():
        return Lock.NOT_YOURS
    ranges = ((act.bloc, len(legal.rules.blocs)), (act.lots, 10_000))
    if any(not -1 <= value < size for value, size in ranges) or act.lots < 0:
        return Lock.ITEMS
    return _CHECKS[Kind(act.kind)](legal, act)


def _blocs(open_now: Bools, act: Act, locks: tuple[tuple[bool, Lock], ...]) -> int:
    if act.bloc >= 0 and open_now[0, act.bloc]:
        return Lock.OPEN
    return next((lock for holds, lock in locks if holds), Lock.NOT_YOURS)


def _check_send(legal: "Legal", act: Act) -> int:
    if act.bloc < 0 or not legal.forming[0]:
        return Lock.NOT_YOURS
    if not legal.send[0, act.bloc]:
        return Lock.TOO_DEAR
    return package_lock(legal, act)


def _check_nominate(legal: "Legal", act: Act) -> int:
    wanted = _bits(act.items, len(legal.rules.portfolios))
    if act.bloc < 0 or not legal.forming[0]:
        return Lock.NOT_YOURS
    may = legal.nominate[0] & legal.frame.engine.holders[act.bloc]
    return Lock.OPEN if wanted.any() and not np.any(wanted & ~may) else Lock.ITEMS


def _check_appoint(legal: "Legal", act: Act) -> int:
    if act.bloc < 0 or not legal.is_office[0]:
        return Lock.NOT_YOURS
    if legal.state.governed[0] < 0:
        return Lock.STAGE
    if legal.capital[0] < legal.rules.offer_cost:
        return Lock.TOO_DEAR
    if not (legal.frame.is_pledged[0, act.bloc] or legal.frame.is_formateur[0, act.bloc]):
        return Lock.NOT_PLEDGED
    wanted = _bits(act.items, len(legal.rules.portfolios))
    fits = wanted.sum() == 1 and not np.any(wanted & ~legal.appoint[0, act.bloc])
    return Lock.OPEN if fits else Lock.ITEMS


def _check_talk(legal: "Legal", act: Act) -> int:
    open_now = {
        Kind.ACCEPT: legal.accept,
        Kind.PLEDGE: legal.pledge,
        Kind.DECLINE: legal.decline,
        Kind.WITHDRAW: legal.withdraw,
        Kind.RETRACT: legal.retract,
    }[Kind(act.kind)]
    bloc = max(act.bloc, 0)
    mine = legal.speaks[0, bloc] or (act.kind == Kind.RETRACT and legal.forming[0])
    pledged = bool(legal.frame.is_pledged[0, bloc])
    locks = (
        (not mine, Lock.NOT_YOURS),
        (pledged and act.kind != Kind.WITHDRAW, Lock.PLEDGED),
        (not pledged and act.kind == Kind.WITHDRAW, Lock.NOT_PLEDGED),
        (legal.state.governed[0] >= 0, Lock.STAGE),
        (legal.frame.crossed[0, bloc] > 0, Lock.RED_LINE),
        (True, Lock.NO_OFFER),
    )
    return _blocs(open_now, act, locks)


def _check_counter(legal: "Legal", act: Act) -> int:
    if act.bloc < 0 or not legal.counter[0, act.bloc]:
        return Lock.NOT_YOURS
    size = len(legal.rules.portfolios)
    if 0 <= act.target < size:
        owner = legal.state.owner[0, act.target]
        loose = owner < 0 or owner == legal.frame.mandate[0]
        may = legal.frame.engine.holders[act.bloc, act.target]
        return Lock.OPEN if loose and may and not legal.state.fixed[0, act.target] else Lock.ITEMS
    q = act.target - size
    if 0 <= q < len(legal.rules.promises):
        made = legal.rules.promises[q]
        fits = made.offered and made.to[act.bloc] and legal.state.promise[0, q] == VOID
        return Lock.OPEN if fits else Lock.PROMISE
    return Lock.ITEMS


def _check_promise(legal: "Legal", act: Act) -> int:
    open_now = legal.declare if act.kind == Kind.DECLARE else legal.undeclare
    if not legal.forming[0]:
        return Lock.NOT_YOURS
    fits = 0 <= act.index < len(legal.rules.promises) and open_now[0, act.index]
    return Lock.OPEN if fits else Lock.PROMISE


def _check_move(legal: "Legal", act: Act) -> int:
    if not 0 <= act.index < len(legal.rules.moves):
        return Lock.NOT_YOURS
    lock = _actor_lock(legal, act)
    if lock != Lock.OPEN:
        return lock
    move = legal.rules.moves[act.index]
    if not move.target:
        return Lock.OPEN if act.target == -1 else Lock.NO_TARGET
    open_now = legal.targets(act.index)[0]
    fits = 0 <= act.target < len(open_now) and open_now[act.target]
    return Lock.OPEN if fits else Lock.NO_TARGET


def _actor_lock(legal: "Legal", act: Act) -> int:
    """The lock of the bloc that is to act; −1 means the first of those that may."""
    move = legal.rules.moves[act.index]
    if act.role not in move.roles:
        return Lock.NOT_YOURS
    blocs = move.acting[move.roles.index(act.role)]
    if act.bloc >= 0 and act.bloc not in blocs:
        return Lock.NOT_YOURS
    place = blocs.index(act.bloc) if act.bloc >= 0 else 0
    return int(legal.actor_locks(act.index)[0, place])


def _check_choose(legal: "Legal", act: Act) -> int:
    fits = 0 <= act.index < 4 and legal.choose[0, act.index]
    return Lock.OPEN if fits else Lock.CHOICE


def _check_call(legal: "Legal", _act: Act) -> int:
    return int(legal.call_lock[0])


def _check_share(legal: "Legal", _act: Act) -> int:
    return Lock.OPEN if legal.share[0] else Lock.ITEMS


def _check_message(legal: "Legal", act: Act) -> int:
    may = legal.message[0]
    fits = 0 <= act.index < len(may) and 0 <= act.target < len(legal.rules.roles)
    return Lock.OPEN if fits and may[act.index, act.target] else Lock.NOT_YOURS


_CHECKS: dict[Kind, Callable[["Legal", Act], int]] = {
    Kind.SEND: _check_send,
    Kind.NOMINATE: _check_nominate,
    Kind.APPOINT: _check_appoint,
    **dict.fromkeys(
        (Kind.ACCEPT, Kind.PLEDGE, Kind.DECLINE, Kind.WITHDRAW, Kind.RETRACT), _check_talk
    ),
    Kind.COUNTER: _check_counter,
    **dict.fromkeys((Kind.DECLARE, Kind.UNDECLARE), _check_promise),
    Kind.MOVE: _check_move,
    Kind.CHOOSE: _check_choose,
    Kind.CALL: _check_call,
    Kind.SHARE: _check_share,
    Kind.MESSAGE: _check_message,
}


def package_lock(legal: "Legal", act: Act) -> int:
    """Whether a package may stand with a bloc, in the first game."""
    rules, state = legal.rules, legal.state
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
