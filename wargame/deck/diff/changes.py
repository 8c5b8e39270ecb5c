"""The differences of two decks as data."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from wargame.deck.diff.matching import identity, in_order, pairs
from wargame.deck.guide.fields import Field, fields
from wargame.deck.model import FILES, Deck, Effect, Table

Way = Literal["changed", "added", "removed", "moved"]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing on the way to a change.

    Attributes:
        kind: the field that holds it: card, choice, length.
        key: its id, or what it is known by; "" where it is the only one.
        number: its place in the list, from 1, in the deck where it is.
        before, after: the whole thing in each deck; None where it is not.
    """

    kind: str
    key: str
    number: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    Attributes:
        file: the file's name without its ending.
        things: the way to what has changed, outermost first; empty for the file itself.
        field: the field that differs; None where a thing came, went or moved.
        entry: the key of the entry, in a table of values by name.
        way: what has happened; ``moved`` is a list in another order.
        before, after: plain values; None where there is none.
    """

    file: str
    things: tuple[Step, ...]
    field: Field | None
    entry: str
    way: Way
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class _Place:
    file: str
    things: tuple[Step, ...] = ()

    def inside(self, step: Step) -> "_Place":
        return _Place(self.file, (*self.things, step))

    def change(self, way: Way, before: Any, after: Any, *, field: Field, entry: str = "") -> Change:
        return Change(self.file, self.things, field, entry, way, before, after)


def differences(before: Deck, after: Deck) -> list[Change]:
    """Return every difference, in the order of the files; none if and only if the hash is equal."""
    old, new = (json.loads(deck.model_dump_json()) for deck in (before, after))
    found: list[Change] = []
    for file in FILES:
        table = Deck.model_fields[file].annotation
        if isinstance(table, type) and issubclass(table, Table):
            found += _tables(_Place(file), table, old[file], new[file])
    return found


def _tables(
    place: _Place, table: type[Table], old: dict[str, Any], new: dict[str, Any]
) -> Iterator[Change]:
    for field in fields(table):
        before, after = old[field.name], new[field.name]
        if before != after:
            yield from _field(place, field, before, after)


def _field(place: _Place, field: Field, before: Any, after: Any) -> Iterator[Change]:
    kind, inner = field.kind, field.kind.inner
    if kind.word == "table" and kind.table is not None:
        inside = place.inside(Step(field.name, "", 1, before, after))
        yield from _thing(inside, kind.table, before, after)
    elif kind.word == "list" and inner is not None and inner.table is Effect:
        yield from _effects(place, field, before or [], after or [])
    elif kind.word == "list" and inner is not None and inner.table is not None:
        yield from _things(place, field, inner.table, before, after)
    elif kind.word == "map":
        for key in [*before, *(key for key in after if key not in before)]:
            if before.get(key) != after.get(key):
                way = _way(before.get(key), after.get(key))
                yield place.change(way, before.get(key), after.get(key), field=field, entry=key)
    else:
        yield place.change(_way(before, after), before, after, field=field)


def _way(before: Any, after: Any) -> Way:
    if before is None:
        return "added"
    return "removed" if after is None else "changed"


def _things(
    place: _Place, field: Field, table: type[Table], before: list[Any], after: list[Any]
) -> Iterator[Change]:
    found = pairs(before, after)
    for old, new in found:
        thing = before[old] if old is not None else after[new or 0]
        number = (old if old is not None else new or 0) + 1
        was = before[old] if old is not None else None
        now = after[new] if new is not None else None
        step = Step(field.name, identity(thing), number, was, now)
        yield from _thing(place.inside(step), table, was, now)
    if not in_order(found):
        names = [[identity(each) for each in side] for side in (before, after)]
        yield place.change("moved", names[0], names[1], field=field)


def _thing(place: _Place, table: type[Table], was: Any, now: Any) -> Iterator[Change]:
    """What differs in a thing, or that it came or went."""
    if was is None or now is None:
        yield Change(place.file, place.things, None, "", _way(was, now), was, now)
    else:
        yield from _tables(place, table, was, now)


def _effects(place: _Place, field: Field, before: list[Any], after: list[Any]) -> Iterator[Change]:
    found = pairs(before, after)
    for old, new in found:
        was = before[old] if old is not None else None
        now = after[new] if new is not None else None
        if was != now:
            yield place.change(_way(was, now), was, now, field=field)
    if not found and before != after:  # nothing said, and an empty list said
        yield place.change("changed", before, after, field=field)
