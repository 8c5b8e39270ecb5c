"""Marsa played by plans: a small set of whole lines of play, all of them tried at once.

A plan says once and for all: audit or not, who becomes Speaker, which list is offered each of the
ministries, how many lots go with a package, and which move is made whenever it may be. The lists
answer without luck: yes where the chance is at least one in two. The vote is called as soon as it
would pass without noise.
"""

from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from wargame.base.rng import hash_seed
from wargame.engine import Acts, Engine, Kind, State

Ints = NDArray[np.int64]
OFFICE = 0
NO_MOVE = -1


@dataclass
class Plans:
    """Columns of plans, one row each."""

    audit: Ints  # 1: declared
    speaker: Ints  # bloc
    taker: Ints  # (plans, ministries) bloc that is offered each
    lots: Ints  # with each package
    move: Ints  # index, NO_MOVE none

    def take(self, rows: NDArray[np.intp]) -> "Plans":
        """The chosen rows."""
        return Plans(
            self.audit[rows], self.speaker[rows], self.taker[rows], self.lots[rows], self.move[rows]
        )


def all_plans(engine: Engine) -> Plans:
    """Every combination."""
    names = {move.id: index for index, move in enumerate(engine.rules.moves)}
    moves = (NO_MOVE, names["call_lenders"], names["tea"], names["quay_talks"])
    blocs = range(len(engine.rules.blocs))
    speakers = [
        b for b in blocs if engine.rules.holders[engine.rules.portfolios.index("speaker")][b]
    ]
    rows = list(product((0, 1), speakers, blocs, blocs, blocs, blocs, (0, 1), moves))
    table = np.array(rows)
    return Plans(table[:, 0], table[:, 1], table[:, 2:6], table[:, 6], table[:, 7])


def play(engine: Engine, seed: str, plans: Plans) -> tuple[Ints, Ints]:
    """Score of the office and ending of every plan, all on the same seed."""
    count = len(plans.audit)
    scores, endings = np.zeros(count, np.int64), np.zeros(count, np.int64)
    state = engine.begin(np.full(count, hash_seed(seed), np.uint64))
    place = np.arange(count)
    ending = np.array([clause.ending for clause in engine.rules.clauses])
    while len(place):
        play_week(engine, state, plans.take(place))
        over = np.flatnonzero(~state.running)
        scores[place[over]] = engine.scores(state)[over, OFFICE]
        endings[place[over]] = ending[state.ended[over]]
        going = np.flatnonzero(state.running)
        state, place = state.take(going), place[going]
    return scores, endings


def play_week(engine: Engine, state: State, plans: Plans) -> None:
    """One week of every plan."""
    legal = engine.legal(state, OFFICE)
    audit = plans.audit.astype(bool) & legal.declare[:, 0]
    act(engine, state, audit, Kind.DECLARE, index=0)
    nominate(engine, state, plans)
    move(engine, state, plans)
    for bloc in range(len(engine.rules.blocs)):
        offer(engine, state, plans, bloc)
    act(engine, state, engine.legal(state, OFFICE).share, Kind.SHARE)
    enough = engine.pledge_votes(state).sum(axis=1) >= engine.rules.majority
    act(engine, state, engine.legal(state, OFFICE).call & enough, Kind.CALL)
    engine.end_week(state)


def nominate(engine: Engine, state: State, plans: Plans) -> None:
    """Put the plan's Speaker up."""
    post = engine.rules.portfolios.index("speaker")
    may = engine.legal(state, OFFICE).nominate[:, post] & (state.owner[:, post] < 0)
    act(engine, state, may, Kind.NOMINATE, bloc=plans.speaker, items=1 << post)


def move(engine: Engine, state: State, plans: Plans) -> None:
    """Make the plan's move on its first target, where it may be made."""
    legal = engine.legal(state, OFFICE)
    for index, rule in enumerate(engine.rules.moves):
        if OFFICE not in rule.roles:
            continue
        may = legal.move[:, index] & (plans.move == index)
        target = np.full(len(may), -1)
        if rule.target:
            mask = legal.targets(index)
            target, may = mask.argmax(axis=1), may & mask.any(axis=1)
        act(engine, state, may, Kind.MOVE, index=index, target=target)


def offer(engine: Engine, state: State, plans: Plans, bloc: int) -> None:
    """Send the plan's package to a bloc that has not signed, and hear its answer."""
    legal = engine.legal(state, OFFICE)
    ministries = [p for p, is_ministry in enumerate(engine.rules.ministries) if is_ministry]
    wanted = plans.taker == bloc
    items = sum(
        (wanted[:, i] & legal.give[:, bloc, p]).astype(np.int64) << p
        for i, p in enumerate(ministries)
    )
    post = engine.rules.portfolios.index("speaker")
    keeps = (state.owner[:, post] == bloc) & (state.fixed[:, post] == 0)
    free = engine.rules.lots - state.lots.sum(axis=1) + state.lots[:, bloc]
    may = legal.send[:, bloc] & (state.pledged[:, bloc] == 0) & wanted.any(axis=1)
    items = items + (keeps.astype(np.int64) << post)
    act(engine, state, may, Kind.SEND, bloc=bloc, items=items, lots=np.minimum(plans.lots, free))
    role = next(i for i, r in enumerate(engine.rules.roles) if bloc in r.blocs)
    yes = engine.legal(state, role).accept[:, bloc] & (engine.answers(state).chance[:, bloc] >= 512)
    act(engine, state, yes, Kind.ACCEPT, role=role, bloc=bloc)


def act(
    engine: Engine,
    state: State,
    where: NDArray[np.bool_],
    kind: Kind,
    role: int = OFFICE,
    **fields: int | NDArray[np.int64] | NDArray[np.intp],
) -> None:
    """One act in the games of ``where``; the others pass."""
    acts = Acts.blank(role, len(where))
    for name, value in {"kind": int(kind), **fields}.items():
        column = getattr(acts, name)
        column[where] = np.broadcast_to(value, where.shape)[where]
    engine.act(state, acts)
