"""The door to the kernel: games of a state played to their end by plain bots, in place."""

import os
from dataclasses import fields, replace
from typing import Any

import numpy as np

from wargame.bots import Luck
from wargame.bots.greedy import Greedy
from wargame.bots.wild import Wild
from wargame.engine import Rules, State
from wargame.engine.state import ints
from wargame.lab.kernel.door import Kernel
from wargame.lab.kernel.library import kernel
from wargame.lab.kernel.nodes import Unfit
from wargame.lab.kernel.tables import Compiled, compiled
from wargame.lab.outcome import Outcome, Trace
from wargame.lab.turns import Seats

SWITCH = "WARGAME_KERNEL"
"""Environment variable: ``off`` leaves the kernel out."""

NOBODY, WILD, GREEDY = range(3)
_KNOWN: dict[type, int] = {type(None): NOBODY, Wild: WILD, Greedy: GREEDY}

MOST = 32
"""Rules that are kept ready: those of a deck as each of its roles knows them."""

_made: dict[int, tuple[Rules, Kernel | None]] = {}
_shared: dict[tuple[int, ...], tuple[Any, Compiled | None]] = {}


def play(
    rules: Rules, state: State, bots: Seats, lucks: list[Luck], trace: Trace | None = None
) -> Outcome | None:
    """Play every game to its end, in place, as ``rollout`` does; None where the arrays must.

    That is where there is no library, ``WARGAME_KERNEL`` is ``off``, a seat has another bot than
    a plain greedy or random one, or the rules or the position are not for the kernel.
    """
    player = kernel_of(rules) if plays(bots) else None
    if player is None or not _fits(player, state, lucks, trace):
        return None
    whole = _plain(state)
    outcome = player.play(whole, [_KNOWN[type(bot)] for bot in bots], lucks, trace)
    if whole is not state:
        state.put(np.arange(state.games), whole)
    return outcome


def plays(bots: Seats) -> bool:
    """Whether the kernel plays games of these bots, if the rules are not beyond it."""
    plain = all(type(bot) in _KNOWN for bot in bots)
    return plain and os.environ.get(SWITCH, "") != "off" and kernel() is not None


def kernel_of(rules: Rules) -> Kernel | None:
    """The kernel for some rules, made once; None where there is none or it cannot play them."""
    library = kernel()
    if library is None:
        return None
    if id(rules) not in _made:
        _forget(_made)
        made = _compiled_of(rules)
        _made[id(rules)] = (rules, None if made is None else Kernel(library, rules, made))
    return _made[id(rules)][1]


def _compiled_of(rules: Rules) -> Compiled | None:
    """What the rules of all roles share, which differ in the wants they know."""
    parts = tuple(getattr(rules, f.name) for f in fields(rules) if f.name != "salience")
    key = tuple(id(part) for part in parts)
    if key not in _shared:
        _forget(_shared)
        try:
            _shared[key] = (parts, compiled(rules))
        except Unfit:
            _shared[key] = (parts, None)
    return _shared[key][1]


def _forget(kept: dict[Any, Any]) -> None:
    """Make room for one more; what was made first goes."""
    while len(kept) >= MOST:
        kept.pop(next(iter(kept)), None)


def _fits(player: Kernel, state: State, lucks: list[Luck], trace: Trace | None) -> bool:
    """The position is one that a game can come to, and the trace begins where the games do."""
    rules, sections = player.rules, player.sections
    ranges = (
        (state.owner, len(rules.blocs)),
        (state.nominee, len(rules.nominees)),
        (state.card, len(rules.cards)),
        *((luck.orders.move, len(rules.moves)) for luck in lucks if luck.orders is not None),
    )
    bounded = np.all((state.var >= sections["low"]) & (state.var <= sections["high"]))
    sound = bool(bounded) and bool(np.all(state.stage >= 0)) and bool(np.all(state.running))
    sound &= bool(np.all(state.week == state.week[:1]))
    return sound and all(bool(np.all(a < size)) for a, size in ranges) and _traces(state, trace)


def _traces(state: State, trace: Trace | None) -> bool:
    if trace is None:
        return True
    begun = bool(np.all(state.week >= trace.first))
    return begun and trace.var.flags.c_contiguous and trace.played.flags.c_contiguous


def _plain(state: State) -> State:
    """The state itself where its arrays lie as the kernel reads them, else a copy that does."""
    arrays = [getattr(state, name) for name in State.__slots__]
    if all(array.flags.carray for array in arrays) and _narrow(state):
        return state
    return replace(
        state,
        **{name: ints(getattr(state, name)).copy(order="C") for name in State.__slots__[:-1]},
        seed=np.array(state.seed, np.uint64, order="C"),
    )


def _narrow(state: State) -> bool:
    names = State.__slots__[:-1]
    return all(getattr(state, n).dtype == np.int32 for n in names) and state.seed.dtype == np.uint64
