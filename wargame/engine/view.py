"""The one window: a state as a role may see it. Hidden parts are neutral, never guessed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from wargame.engine.machine import Machine
from wargame.engine.state import Bools, Ints, State, ints

if TYPE_CHECKING:
    from wargame.engine.engine import Engine


@dataclass(frozen=True, slots=True)
class View:
    """What a role may know: a state it may compute with, and an engine that knows no more."""

    engine: "Engine"
    state: State
    role: int


def hide(engine: Machine, state: State, role: int) -> State:
    """``state`` without the secrets of others; read-only where nothing is hidden.

    Hidden: moods (but one's own, and to the office those revealed), other roles' capital (but
    whether a partner of a move can pay its part), other blocs' lots and attached promises before
    the vote, their claims, secret attributes, the key of the random source. The office sees all
    packages: it wrote them.
    """
    rules, made = engine.rules, engine.rules.roles[role]
    seen = state.shared()
    own = np.zeros(len(rules.blocs), np.bool_)
    own[list(made.blocs)] = True
    seen.var = _without_secrets(engine, state, role, own)
    seen.seed = np.zeros_like(state.seed)
    if not made.office:
        public = own[None, :] | (state.governed >= 0)[:, None]
        seen.lots = state.lots * public
        seen.attached = state.attached * public
        seen.refused = state.refused * public
        seen.claim = ints(np.where(public, state.claim, -1))
        seen.revealed = np.zeros_like(state.revealed)
    return seen


def _without_secrets(engine: Machine, state: State, role: int, own: Bools) -> Ints:
    rules = engine.rules
    var = state.var.copy()
    mood = slice(rules.mood, rules.mood + len(rules.blocs))
    knows = own[None, :] | (state.revealed > 0) if rules.roles[role].office else own[None, :]
    var[:, mood] *= knows
    purses = slice(rules.capital, rules.capital + len(rules.roles))
    asked = engine.asked[role]
    limited = np.where(state.var[:, purses] >= asked, asked, 0)
    limited[:, role] = state.var[:, rules.capital + role]
    var[:, purses] = limited
    for column in rules.secret_variables:
        variable = rules.variables[column]
        if variable.kind == "attribute" and not own[rules.blocs.index(variable.of)]:
            var[:, column] = variable.start
    return var
