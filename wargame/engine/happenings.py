"""How happenings change a state: rules, cards, moves, levels, promises and votes alike."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from wargame.engine import marks
from wargame.engine.acts import Column
from wargame.engine.book import Book
from wargame.engine.emit import Scopes
from wargame.engine.frame import Frame
from wargame.engine.record import Record
from wargame.engine.rules import Effect, Happening
from wargame.engine.state import Bools, Counts, Ints, bools, ints, some
from wargame.engine.trees import ONE, Tree

VOID, GIVEN, KEPT, BROKEN = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class _Case:
    """A happening under way: what it reads, where its changes go, whom it names."""

    book: Book
    frame: Frame
    made: Happening
    target: Column | None
    actor: Column | None


def happen(
    book: Book,
    frame: Frame,
    made: Happening,
    active: Bools | Ints | None = None,
    target: Column | None = None,
    actor: Column | None = None,
) -> Counts | None:
    """Let a happening take place where it applies.

    Args:
        book: receives the changes; structured state (marks, promises) changes at once.
        frame: what ``when``, ``scale``, ``chance`` and amounts read.
        made: the happening.
        active: where it may, (B,) in global scope, (B, n) for each bloc or member; None everywhere.
        target: (B,) target of a move, where an effect names it.
        actor: (B,) acting role of a move.

    Returns:
        How often it came about, in the shape of its scope; None when it could nowhere.
    """
    times = _times(frame, made, active)
    if times is None:
        return None
    case = _Case(book, frame, made, target, actor)
    came = times if made.chance is None else times * _success(case, made.chance, times)
    _apply_all(case, made.effects, came)
    if made.otherwise:
        _apply_all(case, made.otherwise, times - came)
    return came


def _scopes(made: Happening) -> tuple[str, ...]:
    if made.scope == "m":
        return (f"m{made.track}",)
    return (made.scope,) if made.scope else ()


def _times(frame: Frame, made: Happening, active: Bools | Ints | None) -> Counts | None:
    """How often it may happen, in the shape of its scope; None when nowhere."""
    if active is not None and not some(active):
        return None
    scopes = _scopes(made)
    holds = frame.holds(made.when, *scopes)
    if not _any(holds):
        return None
    times = _everywhere(frame, scopes, active)
    if holds is not True:
        times = times * holds
    if made.scale != ONE:
        times = times * frame.value(made.scale, *scopes)
    return times if _any(times) else None


def _everywhere(frame: Frame, scopes: Scopes, active: Bools | Ints | None) -> Counts:
    """Once, or as often as it may: a plain number where one game has no scopes."""
    shape = frame.shape(scopes)
    if frame.single and (not scopes or shape[1] == 1):
        return 1 if active is None else int(active.item())
    times = np.ones(shape, np.int32) if active is None else active.astype(np.int32)
    return times if times.shape == shape else np.broadcast_to(times[:, None], shape)


def _any(found: bool | Counts | Bools) -> bool:
    return some(found) if isinstance(found, np.ndarray) else bool(found)


def _success(case: _Case, tree: Tree, times: Counts) -> bool | Bools:
    """Whether its chance of 1024 comes true, with a draw for each element."""
    frame, made = case.frame, case.made
    chance, dice = frame.value(tree, *_scopes(made)), frame.dice(made.slot, times)
    success = dice < chance
    if case.book.record is not None:
        _note(case.book.record, made.cause, times, chance, dice)
    return success


def _note(record: Record, cause: int, times: Counts, chance: Counts, dice: Counts) -> None:
    """Write down every draw of a single game."""
    columns = (array.ravel().tolist() for array in np.broadcast_arrays(times, chance, dice))
    for element, (often, of, made) in enumerate(zip(*columns, strict=True)):
        if often:
            record.note(
                "chance", cause=cause, element=element, chance=of, drawn=made, success=made < of
            )


def _apply_all(case: _Case, effects: tuple[Effect, ...], times: Counts) -> None:
    if not effects or not _any(times):
        return
    once = _once(case.frame, times)
    for effect in effects:
        _apply(case, effect, times, once)


def _once(frame: Frame, times: Counts) -> Counts:
    """How often for the whole game: (B,), a plain number of one game."""
    if isinstance(times, int):
        return times
    if frame.single:
        return int(times.sum())
    return times if times.ndim == 1 else times.sum(axis=1, dtype=np.int32)


def _apply(case: _Case, effect: Effect, times: Counts, once: Counts) -> None:
    """Make one effect true, ``times`` for each element of the scope, ``once`` for the game."""
    state = case.frame.state
    if effect.op == "promise":
        meant = bools(np.reshape(once, -1) > 0)
        turn_promise(case.book, case.frame, effect.base, int(effect.amount[1]), meant)
    elif effect.op in ("hold", "hasten"):
        meant = bools((np.reshape(times, (state.games, -1)) > 0).any(axis=1))
        case.book.pace(effect.base, effect.op == "hold", int(effect.amount[1]), meant)
    elif effect.due >= 0:
        state.due[:, effect.due] |= np.where(np.greater(once, 0), np.int32(effect.weeks), 0)
    elif not effect.block:
        _change_one(case, effect, times, once)
    else:
        _change_many(case, effect, _where(case, effect, times, once))


def _change_one(case: _Case, effect: Effect, times: Counts, once: Counts) -> None:
    frame, made = case.frame, case.made
    amount = frame.value(effect.amount, *_scopes(made))
    now = frame.variable(effect.base)
    if effect.op == "to":
        wanted = amount if isinstance(amount, int) or amount.ndim == 1 else amount.max(1)
        change = (wanted - now) * (once > 0)
    else:
        change = _once(frame, times * amount)
    case.book.add(effect.base, made.cause, _bounded(effect, now, change))


def _bounded(effect: Effect, now: Counts, change: Counts) -> Counts:
    """An addition stops at ``at_most``, a subtraction at ``at_least``; neither pushes back."""
    least, most = (min, max) if isinstance(change, int) else (np.minimum, np.maximum)
    if effect.at_most is not None:
        change = least(change, most(effect.at_most - now, 0))
    if effect.at_least is not None:
        change = most(change, least(effect.at_least - now, 0))
    return change


def _where(case: _Case, effect: Effect, times: Counts, once: Counts) -> Ints:
    """How often each element of the effect's block is meant: (B, n)."""
    who, size = effect.who, _size(case.frame, effect)
    assert who is not None
    if who[0] == "self":
        own = _own(case.frame, effect, case.made, size)
        return ints(np.reshape(times, (-1, len(own))) @ own)
    if who[0] in ("target", "acting"):
        chosen = case.target if who[0] == "target" else case.actor
        assert chosen is not None
        mask = np.arange(size) == chosen[:, None]
    else:
        mask = np.array([who[1]], np.bool_) if who[0] == "r" else case.frame.mask(who)
    return ints((once if isinstance(once, int) else once[:, None]) * mask)


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


def _change_many(case: _Case, effect: Effect, where: Ints) -> None:
    """Change the elements of a block ``where`` (B, n) they are meant."""
    frame, made = case.frame, case.made
    if effect.op == "reveal":
        frame.state.revealed |= (where > 0).astype(np.int32)
    elif effect.op == "mark":
        marks.put(frame.state, effect.mark, effect.weeks, where > 0)
        case.book.reprice(made.cause, bools(where > 0))
    else:
        amount = frame.value(effect.amount, *(_scopes(made) if made.scope == effect.block else ()))
        if isinstance(amount, np.ndarray) and amount.ndim == 1:
            amount = amount[:, None]
        now = frame.var[:, effect.base : effect.base + where.shape[1]]
        change = (amount - now) * (where > 0) if effect.op == "to" else where * amount
        case.book.add_block(effect.base, made.cause, ints(_bounded(effect, now, change)))


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
