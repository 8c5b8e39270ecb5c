"""Evaluating a tree for one bloc or for the game, and saying which blocs a set means."""

import numpy as np

from wargame.engine.trees import Tree
from wargame.reports.position import Position

_OF_ME = {"bvar", "btab", "bquantity", "me", "self", "rivals", "noise", "salience"}
_OF_OTHERS = {"mvar", "mtab", "dwell", "mtrust", "target", "acting", "ptab", "holder", "this"}
_BINDING = {"sum", "count", "any"}
_FEW = 3


def amount(position: Position, tree: Tree, bloc: int = -1) -> int | None:
    """The value of a number tree now, for ``bloc`` where it speaks of me; None when it varies."""
    if tree[0] == "const":
        return int(tree[1])
    free = _free(tree)
    if free & _OF_OTHERS or (free & _OF_ME and bloc < 0):
        return None
    if free & _OF_ME:
        return int(position.engine.by_bloc(tree, position.state)[0, bloc])
    return int(position.engine.numbers(tree, position.state)[0])


def blocs_text(position: Position, tree: Tree, acting: int = -1) -> str:
    """Which blocs a set tree means, in words."""
    say = position.say
    if tree[0] == "target":
        return say("the target")
    if tree[0] == "self":
        return position.names.short(acting) if acting >= 0 else say("the bloc itself")
    if _free(tree) & (_OF_ME | _OF_OTHERS):
        return say("the blocs concerned")
    mask: list[bool] = position.engine.blocs_where(tree, position.state)[0].tolist()
    return named_set(position, mask)


def named_set(position: Position, mask: list[bool]) -> str:
    """A set of blocs by the deck's own name for it, else by the blocs' names."""
    say, names = position.say, position.names
    if all(mask):
        return say("all blocs")
    if mask == position.partners:
        return say("the coalition")
    for key, text in position.deck.blocs.sets.items():
        if mask == [key in bloc.sets for bloc in names.blocs]:
            return say.deck(text)
    chosen = list(np.flatnonzero(mask))
    if len(chosen) <= _FEW:
        return say.names([names.short(int(bloc)) for bloc in chosen])
    return say("{n} blocs", n=len(chosen))


def _free(tree: object) -> set[str]:
    """Heads of a tree that need a scope from outside."""
    if not isinstance(tree, tuple) or not tree or not isinstance(tree[0], str):
        return set()
    head = {tree[0]}
    if tree[0] in _BINDING:
        inner = set().union(*(_free(part) for part in tree[2:]))
        return head | _free(tree[1]) | (inner - _OF_ME - _OF_OTHERS)
    return head.union(*(_free(part) for part in tree[1:]))
