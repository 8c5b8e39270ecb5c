"""Whose a post is by custom, and what the deck's rules would take for giving it to another."""

import numpy as np

from wargame.engine import State
from wargame.engine.rules import Happening
from wargame.reports.effects import EffectLine, effect_lines
from wargame.reports.position import Position


def custom_costs(position: Position, item: int) -> dict[int, tuple[EffectLine, ...]]:
    """For each bloc that custom does not name: what follows once it is voted into the post.

    A rule of the deck belongs to the custom when it would hold with that bloc in the post and not
    with the first of those that custom names, all else being as it is. Empty without a custom.
    """
    by_custom = position.rules.customs[item] if position.rules.customs else ()
    heir = next((bloc for bloc, named in enumerate(by_custom) if named), -1)
    if heir < 0 or position.names.portfolios[item].custom is None:
        return {}
    trial = _with_each_bloc(position, item)
    found: dict[int, tuple[EffectLine, ...]] = {
        bloc: () for bloc, named in enumerate(by_custom) if not named
    }
    for made in _weekly(position):
        holds = position.engine.truths(made.when, trial).tolist()
        if any(holds[bloc] and not holds[heir] for bloc in found):
            lines = tuple(line for line in effect_lines(position, made) if line.text)
            found = {b: old + lines if holds[b] else old for b, old in found.items()}
    return found


def _with_each_bloc(position: Position, item: int) -> State:
    """A game for each bloc, with it voted into the post."""
    blocs = np.arange(len(position.rules.blocs))
    trial = position.state.take(np.zeros(len(blocs), np.intp))
    trial.owner[:, item] = blocs
    trial.filled[:, item] = 1
    trial.fixed[:, item] = 1
    return trial


def _weekly(position: Position) -> tuple[Happening, ...]:
    """The rules that hold once for the game, in the order of the week."""
    rules = position.rules
    every = (*rules.adjudicate, *rules.incidents, *rules.relations, *rules.aftermath)
    return tuple(made for made in every if not made.scope)
