"""Votes: the posts, then the cabinet with each minister in turn, then ministers named later."""

from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from wargame.engine.book import Book
from wargame.engine.frame import Frame
from wargame.engine.happenings import happen
from wargame.engine.machine import Machine
from wargame.engine.record import Record
from wargame.engine.rules import Vote
from wargame.engine.state import Bools, Index, Ints, State, some


def vote(engine: Machine, state: State, record: Record | None) -> None:
    """Hold the vote that is due in each game, in place."""
    if record is not None:
        record.enter(int(state.week[0]), "vote")
    stage = state.stage.copy()
    forming = (state.governed < 0) & (state.nominee >= 0)
    for number, made in enumerate(engine.rules.votes if some(forming) else ()):
        here = forming & (stage == number)
        if some(here):
            hold = _hold_cabinet if made.cabinet else _hold_posts
            state.among(here & _due(state, made), partial(hold, engine, record, number, made))
    _confirm(engine, state, record, stage)


def _confirm(engine: Machine, state: State, record: Record | None, stage: Ints) -> None:
    """Parliament votes on the ministers named to a cabinet in office, one by one.

    Support is counted as in the cabinet vote, with that vote's noise; the rejected are named no
    more. ``stage`` (B,) is that before this week's votes: nobody is named to a cabinet not yet in
    office.
    """
    number = len(engine.rules.votes) - 1
    in_office = stage > number
    if not some(in_office):
        return
    named = engine.is_ministry & (state.owner >= 0) & (state.filled == 0)
    rows = np.flatnonzero(in_office & named.any(axis=1))
    if not len(rows):
        return
    part, named = state.take(rows), named[rows]
    frame, made = engine.frame(part, number), engine.rules.votes[number]
    cast, total, quota = tally(frame, made)
    support = total[:, None] - frame.number(made.objectors, "p")
    confirmed = named & (support >= quota[:, None])
    if record is not None:
        record.note(
            "appointment",
            votes=cast[0],
            total=total[0],
            quota=quota[0],
            **_ministers(support, named, confirmed),
        )
    state.filled[rows] |= confirmed
    state.fixed[rows] |= confirmed
    state.owner[rows] = np.where(named & ~confirmed, np.int32(-1), part.owner)


def _ministers(support: Ints, named: Bools, confirmed: Bools) -> dict[str, Any]:
    """For a note of the first game: seats for each minister, who is confirmed and who is not."""
    return {
        "ministers": {int(item): int(support[0, item]) for item in np.flatnonzero(named[0])},
        "confirmed": np.flatnonzero(confirmed[0]),
        "rejected": np.flatnonzero(named[0] & ~confirmed[0]),
    }


def _due(state: State, made: Vote) -> Bools:
    if made.cabinet:
        return state.called > 0
    ready = np.all(state.owner[:, list(made.posts)] >= 0, axis=1)
    return np.asarray((state.week >= made.earliest) & ready)


def tally(frame: Frame, made: Vote) -> tuple[Ints, Ints, Ints]:
    """Seats cast in favour by each bloc (B, N), their sum (B,), and the quota (B,)."""
    cast = frame.number(made.votes, "b")
    return cast, cast.sum(axis=1, dtype=np.int32), frame.number(made.quota)


def _hold_posts(
    engine: Machine, record: Record | None, number: int, made: Vote, state: State
) -> None:
    cast, total, quota = tally(engine.frame(state, number), made)
    passed = total >= quota
    if record is not None:
        record.note(
            "vote", vote=number, votes=cast[0], total=total[0], quota=quota[0], passed=passed[0]
        )
    posts = list(made.posts)
    state.fixed[:, posts] |= passed[:, None]
    state.filled[:, posts] |= passed[:, None]
    state.stage += passed
    state.designated[passed] = 0
    _follow(engine, state, record, made, passed)


def _follow(
    engine: Machine, state: State, record: Record | None, made: Vote, passed: Bools
) -> None:
    book, frame = Book(engine, state, record), engine.frame(state)
    happen(book, frame, made.passed, passed)
    happen(book, frame, made.failed, ~passed)
    book.close()


@dataclass(frozen=True, slots=True)
class Ballot:
    """A cabinet vote in B games. Shapes: N blocs, P portfolios."""

    cast: Ints  # (B, N) seats in favour
    total: Ints  # (B,)
    quota: Ints  # (B,)
    support: Ints  # (B, P) seats for each minister
    named: Bools  # (B, P) ministries that somebody is named to
    confirmed: Bools  # (B, P)
    passed: Bools  # (B,) the quota is reached and enough ministers are confirmed


def cabinet_ballot(engine: Machine, state: State) -> Ballot:
    """The cabinet vote of this week, with its noise, in a state whose open offers have returned."""
    number = len(engine.rules.votes) - 1
    frame, made = engine.frame(state, number), engine.rules.votes[number]
    cast, total, quota = tally(frame, made)
    support = total[:, None] - frame.number(made.objectors, "p")
    named = engine.is_ministry & (state.owner >= 0)
    confirmed = named & (support >= quota[:, None]) & (total >= quota)[:, None]
    passed = (total >= quota) & (confirmed.sum(axis=1) >= made.minimum)
    return Ballot(cast, total, quota, support, named, confirmed, passed)


def _hold_cabinet(
    engine: Machine, record: Record | None, number: int, made: Vote, state: State
) -> None:
    return_offers(engine, state, record)
    ballot = cabinet_ballot(engine, state)
    if record is not None:
        _note(record, number, ballot)
    rows = np.flatnonzero(ballot.passed)
    _seat(engine, state, rows, ballot.confirmed[rows])
    state.failed += ~ballot.passed
    _follow(engine, state, record, made, ballot.passed)


def _note(record: Record, number: int, ballot: Ballot) -> None:
    record.note(
        "vote",
        vote=number,
        votes=ballot.cast[0],
        total=ballot.total[0],
        quota=ballot.quota[0],
        passed=ballot.passed[0],
        **_ministers(ballot.support, ballot.named, ballot.confirmed),
    )


def return_offers(engine: Machine, state: State, record: Record | None) -> None:
    """What blocs outside the coalition still hold on offer goes back before the vote."""
    frame = engine.frame(state)
    partner = frame.is_pledged | frame.is_formateur
    returns = (state.owner >= 0) & (state.fixed == 0)
    returns &= ~(frame.owner_is_pledged | frame.owner_is_formateur)
    if record is not None and returns[0].any():
        record.note("returned", items=np.flatnonzero(returns[0]))
    state.owner = np.where(returns, np.int32(-1), state.owner)
    state.lots *= partner
    state.sent *= partner
    state.attached *= partner


def _seat(engine: Machine, state: State, rows: Index, confirmed: Bools) -> None:
    """The confirmed take office; the other ministries fall vacant; the government begins."""
    state.filled[rows] |= confirmed
    state.fixed[rows] |= confirmed
    lost = engine.is_ministry & ~confirmed
    state.owner[rows] = np.where(lost, np.int32(-1), state.owner[rows])
    state.stage[rows] += 1
    state.governed[rows] = 0
