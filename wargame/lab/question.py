"""A question about a position, and one chunk of games played to answer it.

A question has branches: ways on from the same drawn positions with the same chance, so that a
difference between two branches comes from what is done and from nothing else (common random
numbers; Law 2015, *Simulation Modeling and Analysis*, ch. 11.2).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wargame.base.rng import Keys, game_keys
from wargame.bots import Bot, Luck, luck_for, make_bot
from wargame.bots.orders import YES, Orders
from wargame.engine import Act, Acts, Engine, Kind, State, View
from wargame.engine.state import Bools, Ints
from wargame.lab.positions import drawn, question_keys
from wargame.lab.rollout import Outcome, Trace, rollout
from wargame.lab.turns import Table, answer_offers, speakers

Short = NDArray[np.int16]

AHEAD = "greedy"
"""Who plays a seat on: a person, or a bot that would itself look ahead."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One way on for the role that asks.

    Attributes:
        acts: done at once, in this order; bots answer the offers among them.
        orders: fields of :class:`wargame.bots.orders.Orders` with their values.
        agreed: offers among the acts are accepted, whatever the bloc would have answered.
    """

    acts: tuple[Act, ...] = ()
    orders: tuple[tuple[str, int], ...] = ()
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked; small, and ready to be sent to a worker.

    Attributes:
        state: the position as the role sees it (B = 1).
        role: who asks; −1 whoever sees everything.
        seats: strength that plays each role on.
        branches: ways on; the first is what the others are compared with.
        acted: the roles before this one have had their turn of the week.
        seed: of the drawn positions and of their chance.
        weekly: keep the meters of every week of the first branch, not only the last.
        afresh: every game has a beginning of its own, that of the game with its number and this
            seed; ``state`` says only which week that is.
    """

    state: State
    role: int
    seats: tuple[str, ...]
    branches: tuple[Branch, ...]
    acted: int
    seed: str | int
    weekly: bool
    afresh: bool = False


@dataclass(slots=True)
class Part:
    """Games ``first`` … of a question. Shapes: K branches, G games, W weeks, M meters."""

    first: int
    ending: Ints  # (K, G)
    cabinet: Ints  # (K, G) week in which a cabinet was confirmed, 0 never or already
    weeks: Ints  # (K, G) last week
    scores: Ints  # (K, G) points of the asking role; 0 for whoever has none
    last: Short  # (K, G, M) h, meters at the end
    weekly: Short  # (W, G, M) h, meters after each week of the first branch; W = 0 if not asked for

    @property
    def games(self) -> int:
        """How many games."""
        return len(self.ending[0])

    @classmethod
    def joined(cls, parts: "Sequence[Part]") -> "Part":
        """Parts of one question as one, by the number of their games."""
        order = sorted(parts, key=lambda part: part.first)
        names = ("ending", "cabinet", "weeks", "scores", "last", "weekly")
        arrays = [np.concatenate([getattr(part, n) for part in order], axis=1) for n in names]
        return cls(order[0].first, *arrays)


def played_on(seats: Sequence[str]) -> tuple[str, ...]:
    """Strengths in which seats are played on: who cannot be imitated cheaply is played greedily."""
    return tuple(seat if seat == "random" else AHEAD for seat in seats)


def answer(engine: Engine, question: Question, first: int, games: int) -> Part:
    """Play games ``first`` … of a question, all branches in one batch.

    Args:
        engine: the role's engine (``View.engine``), or one made of its rules.
        question: what is asked.
        first: number of the first game.
        games: how many in each branch.
    """
    rules, ways = engine.rules, len(question.branches)
    made = game_keys if question.afresh else question_keys
    keys = np.tile(made(question.seed, games, first), ways)
    state = _begun(engine, question, keys)
    bots, lucks = _bots(question.seats), _lucks(question, keys)
    _do(Table(engine, bots, lucks), state, question, games)
    trace = Trace.last(rules, len(keys))
    if question.weekly:
        trace = Trace.blank(rules, len(keys), int(question.state.week[0]))
    return _part(engine, question, first, rollout(engine, state, bots, lucks, trace), trace)


def _begun(engine: Engine, question: Question, keys: Keys) -> State:
    """The games as they stand before anything is done, one for each key."""
    if question.afresh:
        return engine.begin(keys)
    seen = View(engine, question.state, question.role)
    return drawn(seen, np.zeros(len(keys), np.intp), keys)


def _bots(seats: tuple[str, ...]) -> list[Bot]:
    made = {strength: make_bot(strength, explain=False) for strength in set(seats)}
    return [made[strength] for strength in seats]


def _lucks(question: Question, keys: Keys) -> list[Luck]:
    """Everyone's luck; who has had a turn this week rests, and the asking role is told its part."""
    lucks = [luck_for(keys, role) for role in range(len(question.seats))]
    week = np.repeat(question.state.week, len(keys))
    for luck in lucks[: question.acted]:
        luck.orders = resting(week)
    if question.role >= 0 and any(branch.orders for branch in question.branches):
        lucks[question.role].orders = _orders(question, len(keys))
    return lucks


def resting(week: Ints) -> Orders:
    """An order to do nothing more in the week (B,) that is being played."""
    orders = Orders.free(len(week))
    orders.until[:], orders.rest[:] = week, YES
    return orders


def _orders(question: Question, games: int) -> Orders:
    orders, each = Orders.free(games), games // len(question.branches)
    for way, branch in enumerate(question.branches):
        for field, value in branch.orders:
            getattr(orders, field)[way * each : (way + 1) * each] = value
    return orders


def _do(table: Table, state: State, question: Question, games: int) -> None:
    """Do the acts of every branch in its games, in place."""
    for step in range(max(len(branch.acts) for branch in question.branches)):
        acts = Acts.blank(max(question.role, 0), state.games)
        for way, branch in enumerate(question.branches):
            if step < len(branch.acts):
                rows = np.arange(way * games, (way + 1) * games)
                acts.put(rows, _repeated(branch.acts[step], games))
        doing = np.flatnonzero(acts.kind != Kind.PASS)
        if not len(doing):
            continue
        part, made = state.take(doing), acts.take(doing)
        table.engine.act(part, made)
        agreed = np.array([branch.agreed for branch in question.branches])[doing // games]
        _agree(table, part, made, agreed)
        answer_offers(table, part, made, doing)
        state.put(doing, part)


def _agree(table: Table, state: State, acts: Acts, agreed: Bools) -> None:
    """Have offers accepted that stand in games where that is settled, in place."""
    games = np.flatnonzero(agreed & (acts.kind == Kind.SEND))
    games = games[state.sent[games, acts.bloc[games]] > 0]
    yes = Acts.blank(0, state.games)
    yes.kind[games], yes.bloc[games] = Kind.ACCEPT, acts.bloc[games]
    yes.role[games] = speakers(table.engine)[acts.bloc[games]]
    if len(games):
        table.engine.act(state, yes)


def _repeated(act: Act, games: int) -> Acts:
    one = Acts.of(act)
    return one.take(np.zeros(games, np.intp))


def _part(engine: Engine, question: Question, first: int, outcome: Outcome, trace: Trace) -> Part:
    ways = len(question.branches)
    meters = [i for i, each in enumerate(engine.rules.variables) if each.kind == "meter"]
    shape = (ways, -1)
    way = trace.var[:, :, meters]
    scores = outcome.scores[:, question.role] * np.int32(question.role >= 0)
    weekly = way[:, : way.shape[1] // ways] if question.weekly else way[:0]
    return Part(
        first,
        outcome.ending.reshape(shape),
        outcome.cabinet.reshape(shape),
        outcome.weeks.reshape(shape),
        scores.reshape(shape),
        way[-1].reshape(*shape, len(meters)),
        weekly,
    )
