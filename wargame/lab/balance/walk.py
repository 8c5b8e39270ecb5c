"""Games played week by week under the eyes of watchers who may see everything."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from wargame.base.rng import Keys
from wargame.bots import Bot, Luck
from wargame.engine import Engine, State
from wargame.engine.state import Bools, Index, Ints
from wargame.lab.turns import Table, is_between, take_turn


@dataclass(slots=True)
class Moment:
    """Games of a walk at one moment of the week.

    Attributes:
        engine: the rules.
        state: those games that are still watched, B of them; to be read only.
        place: (B,) their numbers in the walk.
        played: (B, M) moves played this week, once talks are over.
    """

    engine: Engine
    state: State
    place: Index
    played: Ints


class Watcher:
    """Looks at games of a walk; each moment may be left out."""

    def opened(self, seen: Moment) -> None:
        """After the Brief, before anybody acts."""

    def heard(self, engine: Engine, asked: State, bloc: Index, yes: Bools) -> None:
        """K offers, each in a game as it lay there, were answered by ``bloc`` (K,)."""

    def talked(self, seen: Moment) -> None:
        """All have acted; the rules have not yet taken over."""

    def closed(self, seen: Moment) -> None:
        """The week is over; games that have ended are seen once like this."""


def walk(
    engine: Engine,
    keys: Keys,
    seats: Sequence[Bot],
    lucks: list[Luck],
    watchers: Sequence[Watcher],
    state: State | None = None,
) -> None:
    """Play games to their end, and let the watchers look.

    Args:
        engine: the rules.
        keys: one a game.
        seats: a bot for each role.
        lucks: each role's luck in these games.
        watchers: told of every moment in this order.
        state: where the games stand, changed while playing; None: at their beginning.
    """
    state, place = state or engine.begin(keys), np.arange(len(keys))

    def heard(asked: State, bloc: Index, yes: Bools) -> None:
        for watcher in watchers:
            watcher.heard(engine, asked, bloc, yes)

    while state.games:
        played = np.zeros((state.games, len(engine.rules.moves)), np.int32)
        seen = Moment(engine, state, place, played)
        for watcher in watchers:
            watcher.opened(seen)
        table = Table(engine, seats, lucks, played=played, heard=heard)
        between = is_between(engine.rules, int(state.week[0]))
        for role in range(len(seats)):
            take_turn(table, state, role, between)
        for watcher in watchers:
            watcher.talked(seen)
        engine.end_week(state)
        for watcher in watchers:
            watcher.closed(seen)
        going = np.flatnonzero(state.running)
        if len(going) < state.games:
            state, place = state.take(going), place[going]
            lucks = [luck.take(going) for luck in lucks]
