"""What the variables of a game are called, and how their values are shown."""

from collections.abc import Sequence

from wargame.deck.model import Attribute, Counter, Meter, Track
from wargame.engine.rules import Variable
from wargame.reports.names import Names


def variable_name(names: Names, index: int) -> str:
    """The name of a variable, with its owner where it has one."""
    made = names.rules.variables[index]
    base = kind_name(names, made)
    owner = _owner(names, made)
    if made.kind == "level" and owner:
        return owner
    return names.say("{what}, {who}", what=base, who=owner) if owner else base


def value_text(names: Names, index: int, value: int) -> str:
    """A variable's value as shown: points, a whole number, or a level's name."""
    made = names.rules.variables[index]
    if made.kind == "level":
        track = next(track for track in names.deck.tracks.track if track.id == made.id)
        return names.say.deck(track.level[value].name)
    return names.say.whole(value) if made.whole else names.say.points(value)


def kind_name(names: Names, made: Variable) -> str:
    """What a variable is, without its owner: a meter's or track's name, "Trust" …."""
    say, meters = names.say, names.deck.meters
    if made.kind in ("trust", "price", "mood", "capital"):
        words = {"trust": "Trust", "price": "Price", "mood": "Mood", "capital": "Capital"}
        return say(words[made.kind])
    tables: dict[str, Sequence[Meter | Counter | Track | Attribute]] = {
        "meter": meters.meter,
        "counter": meters.counter,
        "level": names.deck.tracks.track,
        "attribute": names.deck.blocs.attribute,
    }
    return next(say.deck(entry.name) for entry in tables[made.kind] if entry.id == made.id)


def _owner(names: Names, made: Variable) -> str:
    if not made.of:
        return ""
    if made.kind == "capital":
        return next(names.say.deck(r.name) for r in names.deck.roles.role if r.id == made.of)
    if made.kind == "level":
        return names.say.deck(names.members[made.of].name)
    return next(names.say.deck(b.short) for b in names.blocs if b.id == made.of)
