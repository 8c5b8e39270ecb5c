"""The one window: a state as a role may see it. Hidden parts are neutral, never guessed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from wargame.engine.machine import Machine
from wargame.engine.rules import Rules
from wargame.engine.state import State

if TYPE_CHECKING:
    from wargame.engine.engine import Engine


@dataclass(frozen=True, slots=True)
class View:
    """What a role may know: a state it may compute with, and an engine that knows no more."""

    engine: "Engine"
    state: State
    role: int


def hide(engine: Machine, state: State, role: int) -> State:
    """A copy of ``state`` without the secrets of others.

    Hidden: moods (but one's own, and to the office those revealed), other roles' capital (but
    whether a partner of a move can pay its part), other blocs' lots and attached promises before
    the vote, their claims, secret attributes, the key of the random source. The office sees all
    packages: it wrote them.
    """
    rules, made = engine.rules, engine.rules.roles[role]
    seen = state.copy()
    own = np.zeros(len(rules.blocs), np.bool_)
    own[list(made.blocs)] = True
    knows = own[None, :] | (state.revealed > 0) if made.office else own[None, :]
    mood = slice(rules.mood, rules.mood + len(rules.blocs))
    seen.var[:, mood] = np.where(knows, state.var[:, mood], 0)
    for number in range(len(rules.roles)):
        if number != role:
            column = rules.capital + number
            asked = _asked_of(rules, role, number)
            seen.var[:, column] = np.where(state.var[:, column] >= asked, asked, 0)
    for column in rules.secret_variables:
        variable = rules.variables[column]
        if variable.kind == "attribute" and not own[rules.blocs.index(variable.of)]:
            seen.var[:, column] = variable.start
    if not made.office:
        private = ~own[None, :] & (state.governed < 0)[:, None]
        seen.lots = np.where(private, 0, state.lots).astype(np.int32)
        seen.attached = np.where(private, 0, state.attached).astype(np.int32)
        seen.claim = np.where(private, -1, state.claim).astype(np.int32)
        seen.refused = np.where(private, 0, state.refused).astype(np.int32)
        seen.revealed[:] = 0
    seen.seed[:] = 0
    return seen


def _asked_of(rules: Rules, role: int, partner: int) -> int:
    """The most that a move of ``role`` asks of ``partner``: all it may learn of that purse."""
    moves = (move for move in rules.moves if role in move.roles and move.partner == partner)
    return max((move.partner_cost for move in moves), default=0)
