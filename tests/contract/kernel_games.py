"""Games played twice, by the kernel and by the arrays, and what differs between them."""

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
import pytest

from wargame.base.errors import UserError
from wargame.base.rng import Keys, game_keys
from wargame.bots import Bot, Luck, luck_for, make_bot
from wargame.bots.orders import Orders
from wargame.engine import Engine, State
from wargame.lab.kernel.build import build, compiler
from wargame.lab.kernel.library import kernel
from wargame.lab.kernel.play import play
from wargame.lab.outcome import Outcome, Trace
from wargame.lab.rollout import by_arrays


def need_kernel() -> None:
    """Build the kernel of these sources, if it is not there; skip where there is no compiler."""
    if kernel() is not None:
        return
    try:
        compiler()
    except UserError as error:
        pytest.skip(str(error))
    build()
    kernel.cache_clear()
    assert kernel() is not None


def bots_of(engine: Engine, pattern: str) -> list[Bot | None]:
    """Bots for all roles by a repeated pattern: g greedy, r random, n nobody."""
    made: dict[str, Bot | None] = {
        "g": make_bot("greedy", explain=False),
        "r": make_bot("random"),
        "n": None,
    }
    return [made[pattern[role % len(pattern)]] for role in range(len(engine.rules.roles))]


@dataclass
class Position:
    """Games to be played on: where they stand, by whose keys, and who is told what."""

    engine: Engine
    state: State
    keys: Keys
    orders: dict[int, Orders]

    def lucks(self) -> list[Luck]:
        """Fresh luck for every role."""
        lucks = [luck_for(self.keys, role) for role in range(len(self.engine.rules.roles))]
        for role, orders in self.orders.items():
            lucks[role].orders = orders
        return lucks


def begun(engine: Engine, games: int, seed: str) -> Position:
    """Games in their first week."""
    keys = game_keys(seed, games)
    return Position(engine, engine.begin(keys), keys, {})


def differences(position: Position, bots: Sequence[Bot | None]) -> list[str]:
    """Play both ways to the end; names everything in which they differ."""
    engine, games = position.engine, position.state.games
    states = position.state.copy(), position.state.copy()
    first = int(position.state.week[0])
    traces = [Trace.blank(engine.rules, games, first) for _ in states]
    mine = play(engine.rules, states[0], bots, position.lucks(), traces[0])
    assert mine is not None
    theirs = by_arrays(engine, states[1], bots, position.lucks(), traces[1])
    pairs = [(states, State), ((mine, theirs), Outcome), (traces, Trace)]
    return [
        f.name
        for (a, b), kind in pairs
        for f in fields(kind)
        if not np.array_equal(getattr(a, f.name), getattr(b, f.name))
    ]
