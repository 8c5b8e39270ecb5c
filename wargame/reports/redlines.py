"""Red lines: what a bloc will not accept before the vote, whether it holds, what would cross it."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from wargame.engine.trees import Tree
from wargame.reports.position import Position


@dataclass(frozen=True, slots=True)
class RedLine:
    """A red line of a bloc; ``crossed`` when its condition holds now."""

    text: str
    crossed: bool


def red_lines(position: Position, bloc: int) -> tuple[RedLine, ...]:
    """The red lines of a bloc, in the deck's order."""
    trees = [tree for owner, tree in position.rules.red_lines if owner == bloc]
    made = position.names.blocs[bloc].red_lines
    return tuple(
        RedLine(
            position.say.deck(line.text),
            bool(position.engine.by_bloc(_number(tree), position.state)[0, bloc]),
        )
        for line, tree in zip(made, trees, strict=True)
    )


def crossed_if_given(position: Position, bloc: int) -> dict[int, tuple[int, ...]]:
    """For each portfolio that ``bloc`` may have, whose red lines that alone would newly cross.

    Only those of the bloc itself and of the coalition's partners count; empty for other roles
    than the office.
    """
    if bloc < 0 or not position.is_office or position.governed >= 0:
        return {}
    items = np.flatnonzero(position.legal.give[0, bloc] & (position.state.owner[0] != bloc))
    if not len(items):
        return {}
    trial = position.state.take(np.zeros(len(items), np.intp))
    trial.owner[np.arange(len(items)), items] = bloc
    before = position.answers.crossed[0]
    after = position.engine.frame(trial).crossed
    concerned = np.array(position.partners) | (np.arange(len(before)) == bloc)
    grown = (after > before) & concerned
    return {
        int(item): tuple(np.flatnonzero(grown[row]).tolist())
        for row, item in enumerate(items)
        if grown[row].any()
    }


@lru_cache(maxsize=1024)
def _number(tree: Tree) -> Tree:
    """A condition as a number tree; kept, because engines remember trees by identity."""
    return ("int", tree)
