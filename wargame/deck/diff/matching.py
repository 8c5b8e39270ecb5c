"""Which thing of one deck is which thing of the other."""

import json
from collections.abc import Callable
from difflib import Match, SequenceMatcher
from typing import Any

Pair = tuple[int | None, int | None]
"""Places in the two lists; None where the thing is in one of them only."""

_IDS = ("id", "key")
_LABELS = ("label", "post", "role", "text", "word", "name", "reason", "move", "who")


def identity(thing: dict[str, Any]) -> str:
    """Return what a thing is known by: its id, or its label in English; "" for neither."""
    for key in (*_IDS, *_LABELS):
        value = thing.get(key)
        if isinstance(value, dict):
            value = value.get("en")
        if isinstance(value, str) and value:
            return value
    return ""


def pairs(before: list[Any], after: list[Any]) -> list[Pair]:
    """Return which entries belong together, in the order of ``after``, those that went first.

    Things with ids are the same if their ids are. Others are matched when they are equal, then by
    what they are known by, and what is left in order.
    """
    if all(_has_id(each) for each in (*before, *after)):
        return _sorted(_by(identity, before, after, {}), before, after)
    same = {block.a + n: block.b + n for block in _blocks(before, after) for n in range(block.size)}
    known = _by(identity, before, after, same)
    left = [n for n in range(len(before)) if n not in known]
    right = [n for n in range(len(after)) if n not in known.values()]
    return _sorted({**known, **dict(zip(left, right, strict=False))}, before, after)


def in_order(found: list[Pair]) -> bool:
    """Whether the things that are in both lists stand in the same order."""
    both = sorted((old, new) for old, new in found if old is not None and new is not None)
    places = [new for _, new in both]
    return places == sorted(places)


def _has_id(thing: Any) -> bool:
    return isinstance(thing, dict) and any(key in thing for key in _IDS)


def _blocks(before: list[Any], after: list[Any]) -> list[Match]:
    """Stretches of equal entries."""
    old, new = ([json.dumps(each, sort_keys=True) for each in side] for side in (before, after))
    return SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()


def _by(
    key: Callable[[Any], str], before: list[Any], after: list[Any], known: dict[int, int]
) -> dict[int, int]:
    """``known`` and the pairs with equal keys among the rest; of several with a key the first."""
    found = dict(known)
    taken = set(known.values())
    places: dict[str, list[int]] = {}
    for place, thing in enumerate(after):
        if place not in taken and key(thing):
            places.setdefault(key(thing), []).append(place)
    for place, thing in enumerate(before):
        if place not in found and places.get(key(thing)):
            found[place] = places[key(thing)].pop(0)
    return found


def _sorted(known: dict[int, int], before: list[Any], after: list[Any]) -> list[Pair]:
    came_from = {new: old for old, new in known.items()}
    gone: list[Pair] = [(old, None) for old in range(len(before)) if old not in known]
    return [*gone, *((came_from.get(new), new) for new in range(len(after)))]
