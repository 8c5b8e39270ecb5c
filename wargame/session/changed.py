"""Which kinds of thing changed, so that a screen refreshes only those."""

from enum import Flag, auto

from wargame.engine import State


class Changed(Flag):
    """Kinds of thing; combine with ``|``, ask with ``in``."""

    NOTHING = 0
    METERS = auto()  # any variable: meters, levels, trust, prices, capital
    BOARD = auto()  # who has which portfolio, offers, lots, claims
    CHAMBER = auto()  # who supports whom, mandate, stage
    MOVES = auto()  # what may be done: capital, cooldowns, promises, the open dilemma
    NEWS = auto()  # something was written down
    WEEK = auto()  # another week
    ENDING = auto()  # the story closed


EVERYTHING = ~Changed.NOTHING

_FIELDS = {
    Changed.METERS: ("var",),
    Changed.BOARD: ("owner", "fixed", "filled", "lots", "sent", "claim", "attached", "refused"),
    Changed.CHAMBER: ("pledged", "nominee", "stage", "governed", "called", "failed", "lost"),
    Changed.MOVES: ("var", "cooldown", "promise", "card", "choice", "called", "stage", "owner"),
    Changed.WEEK: ("week",),
    Changed.ENDING: ("ended",),
}
_ALL = frozenset(name for names in _FIELDS.values() for name in names)


def difference(before: State, after: State) -> Changed:
    """What differs between two positions of one game."""
    changed = {
        name for name in _ALL if getattr(before, name).tobytes() != getattr(after, name).tobytes()
    }
    found = Changed.NOTHING
    for kind, names in _FIELDS.items():
        if not changed.isdisjoint(names):
            found |= kind
    return found
