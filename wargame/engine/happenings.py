"""How happenings change a state: rules, cards, moves, levels, promises and votes alike."""

from functools import cache

import numpy as np

from wargame.engine import marks
from wargame.engine.acts import Column
from wargame.engine.book import Book
from wargame.engine.chance import succeeds
from wargame.engine.frame import Frame
from wargame.engine.rules import Effect, Happening
from wargame.engine.state import Bools, Ints, bools, ints, some
from wargame.engine.trees import ONE, TRUE

VOID, GIVEN, KEPT, BROKEN = 0, 1, 2, 3


def happen(
    book: Book,
    frame: Frame,
    made: Happening,
    active: Bools | Ints | None = None,
    target: Column | None = None,
    actor: Column | None = None,
) -> Bools | None:
    """Let a happening take place where it applies.

    Args:
        book: receives the changes; structured state (marks, promises) changes at once.
        frame: what ``when``, ``scale``, ``chance`` and amounts read.
        made: the happening.
        active: where it may, (B,) in global scope, (B, n) for each bloc or member; None everywhere.
        target: (B,) target of a move, where an effect names it.
        actor: (B,) acting role of a move.

    Returns:
        Where its chance came true, in the shape of its scope; None when it is certain.
    """
    scopes = _scopes(made)
    times = _times(frame, made, scopes, active)
    if times is None:
        return None
    if made.chance is None:
        _apply_all(book, frame, made.effects, made, times, target, actor)
        return None
    chance = frame.number(made.chance, *scopes)
    count = times.shape[1] if scopes else 0
    success, dice = succeeds(frame.state, made.slot, chance, count)
    if book.record is not None:
        for element in np.flatnonzero(np.atleast_1d(times[0])):
            at = (0, element) if scopes else (0,)
            book.record.note(
                "chance",
                cause=made.cause,
                element=int(element),
                chance=int(chance[at]),
                drawn=int(dice[at]),
                success=bool(success[at]),
            )
    if made.effects:
        _apply_all(book, frame, made.effects, made, times * success, target, actor)
    if made.otherwise:
        _apply_all(book, frame, made.otherwise, made, times * ~success, target, actor)
    return success


def _scopes(made: Happening) -> tuple[str, ...]:
    if made.scope == "m":
        return (f"m{made.track}",)
    return (made.scope,) if made.scope else ()


def _times(
    frame: Frame, made: Happening, scopes: tuple[str, ...], active: Bools | Ints | None
) -> Ints | None:
    """How often it happens, in the shape of its scope; None when it happens nowhere."""
    if active is not None and not some(active):
        return None
    holds = None if made.when == TRUE else frame.truth(made.when, *scopes)
    if holds is not None and not some(holds):
        return None
    shape = frame.shape(scopes)
    times = np.ones(shape, np.int32) if active is None else active.astype(np.int32)
    if times.shape != shape:
        times = np.broadcast_to(times[:, None], shape)
    if holds is not None:
        times = times * holds
    if made.scale != ONE and some(times):
        times = times * frame.number(made.scale, *scopes)
    return times if some(times) else None


def _apply_all(
    book: Book,
    frame: Frame,
    effects: tuple[Effect, ...],
    made: Happening,
    times: Ints,
    target: Column | None,
    actor: Column | None,
) -> None:
    if not effects or not some(times):
        return
    for effect in effects:
        _apply(book, frame, effect, made, times, target, actor)


def _apply(
    book: Book,
    frame: Frame,
    effect: Effect,
    made: Happening,
    times: Ints,
    target: Column | None,
    actor: Column | None,
) -> None:
    if effect.op == "promise":
        status = int(effect.amount[1])
        turn_promise(book, frame, effect.base, status, _once(times) > 0)
        return
    if effect.op in ("hold", "hasten"):
        meant = bools((times > 0).reshape(len(times), -1).any(axis=1))
        book.pace(effect.base, effect.op == "hold", int(effect.amount[1]), meant)
        return
    if effect.due >= 0:
        mask = np.where(_once(times) > 0, np.int32(effect.weeks), np.int32(0))
        frame.state.due[:, effect.due] |= mask
        return
    if not effect.block:
        _change_one(book, frame, effect, made, times)
        return
    where = _where(frame, effect, made, times, target, actor)
    if effect.op == "reveal":
        frame.state.revealed |= (where > 0).astype(np.int32)
    elif effect.op == "mark":
        marks.put(frame.state, effect.mark, effect.weeks, where > 0)
        book.reprice(made.cause, bools(where > 0))
    else:
        _change_block(book, frame, effect, made, where)


def _once(times: Ints) -> Ints:
    return times if times.ndim == 1 else times.sum(axis=1, dtype=np.int32)


def _change_one(book: Book, frame: Frame, effect: Effect, made: Happening, times: Ints) -> None:
    amount = frame.number(effect.amount, *(_scopes(made) if times.ndim > 1 else ()))
    now = frame.var[:, effect.base]
    if effect.op == "to":
        change = np.where(
            _once(times) > 0, (amount if amount.ndim == 1 else amount.max(1)) - now, 0
        )
    else:
        change = _once(times * amount)
    book.add(effect.base, made.cause, _bounded(effect, now, change).astype(np.int32))


def _bounded(effect: Effect, now: Ints, change: Ints) -> Ints:
    """An addition stops at ``at_most``, a subtraction at ``at_least``; neither pushes back."""
    if effect.at_most is not None:
        change = np.where(
            change > 0, np.minimum(change, np.maximum(effect.at_most - now, 0)), change
        )
    if effect.at_least is not None:
        change = np.where(
            change < 0, np.maximum(change, np.minimum(effect.at_least - now, 0)), change
        )
    return change


def _where(
    frame: Frame,
    effect: Effect,
    made: Happening,
    times: Ints,
    target: Column | None,
    actor: Column | None,
) -> Ints:
    """How often each element of the effect's block is meant: (B, n)."""
    who, size = effect.who, _size(frame, effect)
    assert who is not None
    if who[0] == "self":
        return ints(times @ _own(frame, effect, made, size))
    if who[0] in ("target", "acting"):
        chosen = target if who[0] == "target" else actor
        assert chosen is not None
        mask = np.arange(size) == chosen[:, None]
    else:
        mask = np.array([who[1]], np.bool_) if who[0] == "r" else frame.mask(who)
    return ints(_once(times)[:, None] * mask)


def _own(frame: Frame, effect: Effect, made: Happening, size: int) -> Ints:
    """Which elements of the block belong to each element of the happening's scope."""
    if effect.block == made.scope:
        return _identity(size)
    if effect.block == "m":
        return frame.engine.links[_track_of(frame, effect.base)]
    return ints(frame.engine.speaker[:, None] == np.arange(size))


@cache
def _identity(size: int) -> Ints:
    found = np.eye(size, dtype=np.int32)
    found.flags.writeable = False
    return found


def _size(frame: Frame, effect: Effect) -> int:
    if effect.block == "b":
        return len(frame.rules.blocs)
    if effect.block == "r":
        return len(frame.rules.roles)
    return len(frame.rules.tracks[_track_of(frame, effect.base)].members)


def _track_of(frame: Frame, base: int) -> int:
    return next(i for i, track in enumerate(frame.rules.tracks) if track.base == base)


def _change_block(book: Book, frame: Frame, effect: Effect, made: Happening, where: Ints) -> None:
    same = made.scope == effect.block and where.ndim > 1
    amount = frame.number(effect.amount, *(_scopes(made) if same else ()))
    amount = amount if amount.ndim > 1 else amount[:, None]
    now = frame.var[:, effect.base : effect.base + where.shape[1]]
    change = np.where(where > 0, amount - now, 0) if effect.op == "to" else where * amount
    book.add_block(effect.base, made.cause, _bounded(effect, now, change).astype(np.int32))


def turn_promise(book: Book, frame: Frame, promise: int, status: int, where: Bools) -> None:
    """Give, keep, break or void a promise where it makes a difference, with its effects."""
    if not some(where):
        return
    made = frame.rules.promises[promise]
    now = frame.state.promise[:, promise]
    fits = (now == VOID) if status == GIVEN else (now == GIVEN)
    where = where & fits
    if not some(where):
        return
    frame.state.promise[:, promise] = np.where(where, status, now)
    if book.record is not None:
        book.record.note("promise", promise=promise, status=status)
    if status != VOID:
        follows = {GIVEN: made.given, KEPT: made.kept, BROKEN: made.broken}[status]
        happen(book, frame, follows, where)
