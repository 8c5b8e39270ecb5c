"""Who is behind a ledger line: a label in the deck's words, a short code, and its sources."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from wargame.deck.model import Sources, Text
from wargame.engine.rules import Cause
from wargame.reports.names import Names


@dataclass(frozen=True, slots=True)
class Reason:
    """A cause as Why shows it; ``code`` opens what it names: rule R12, event E03, move M02."""

    label: str
    code: str
    sources: tuple[str, ...] = ()


def reason(names: Names, index: int) -> Reason:
    """The cause of that index in plain words."""
    cause = names.rules.causes[index]
    return _KINDS[cause.kind](names, cause) if cause.kind in _KINDS else _own(names, cause)


def _own(names: Names, cause: Cause) -> Reason:
    """Causes that the engine itself names."""
    words = {
        "limit": "Limit of the scale",
        "income": "Weekly income",
        "cost": "Spent",
        "mark": "Asking price",
        "withdrawn": "A bloc left the coalition",
        "mandate": "The mandate passed on",
    }
    return Reason(names.say(words.get(cause.kind, cause.kind)), "")


def _at(things: Sequence[object], key: str) -> int:
    return next(i for i, thing in enumerate(things) if getattr(thing, "id", "") == key)


def _named(names: Names, letter: str, number: int, text: Text, sources: Iterable[str]) -> Reason:
    return Reason(names.say.deck(text), f"{letter}{number + 1:02}", tuple(sources))


def _drift(names: Names, cause: Cause) -> Reason:
    meter = names.meters[cause.id]
    number = _at(names.deck.meters.meter, cause.id)
    sources = next((term.sources for term in meter.anchor), [])
    return Reason(names.say("Weekly drift"), f"D{number + 1:02}", tuple(sources))


def _anchor(names: Names, cause: Cause) -> Reason:
    number = _at(names.deck.meters.meter, cause.id)
    term = names.meters[cause.id].anchor[int(cause.part)]
    return _named(names, "D", number, term.label, term.sources)


def _quantity(names: Names, cause: Cause) -> Reason:
    number = _at(names.deck.derived.quantity, cause.id)
    term = names.deck.derived.quantity[number].term[int(cause.part.rpartition(":")[2])]
    return _named(names, "Q", number, term.label, term.sources)


def _level(names: Names, cause: Cause) -> Reason:
    number = _at(names.deck.tracks.track, cause.id)
    track = names.deck.tracks.track[number]
    rung = names.say.deck(track.level[int(cause.part)].name)
    label = names.say("{what}: {level}", what=names.say.deck(track.name), level=rung)
    return Reason(label, f"T{number + 1:02}", tuple(track.sources))


def _step(names: Names, cause: Cause) -> Reason:
    number = _at(names.deck.tracks.track, cause.id)
    track = names.deck.tracks.track[number]
    note = track.step[int(cause.part)].note if cause.part.isdigit() else ""
    return _named(names, "T", number, note or track.name, track.sources)


def _table(letter: str, read: Callable[[Names], Sequence[object]], text: str) -> "_Kind":
    def found(names: Names, cause: Cause) -> Reason:
        things = read(names)
        number = _at(things, cause.id)
        thing = things[number]
        sources: Sources = getattr(thing, "sources", [])
        return _named(names, letter, number, getattr(thing, text), sources)

    return found


def _choice(names: Names, cause: Cause) -> Reason:
    card = names.deck.cards.card[_at(names.deck.cards.card, cause.id)]
    choice = next(each for each in card.choice if each.id == cause.part)
    label = names.say.deck(choice.text).rstrip(".")
    return _named(names, "E", _at(names.deck.cards.card, cause.id), label, card.sources)


def _promise(names: Names, cause: Cause) -> Reason:
    words = {
        "kept": "{promise}: kept",
        "broken": "{promise}: broken",
        "retracted": "{promise}: withdrawn",
    }
    number = _at(names.deck.promises.promise, cause.id)
    made = names.deck.promises.promise[number]
    sentence = words.get(cause.part, "{promise}: promised")
    label = names.say(sentence, promise=names.say.deck(made.name))
    return Reason(label, f"P{number + 1:02}", tuple(made.sources))


def _vote(names: Names, cause: Cause) -> Reason:
    number = _at(names.deck.government.vote, cause.id)
    made = names.deck.government.vote[number]
    sentence = "{vote}: passed" if cause.part == "passed" else "{vote}: failed"
    label = names.say(sentence, vote=names.say.deck(made.name))
    return Reason(label, f"V{number + 1:02}", tuple(made.sources))


def _mandate(names: Names, cause: Cause) -> Reason:
    if not cause.id:
        return _own(names, cause)
    number = _at(names.deck.government.nominee, cause.id)
    made = names.deck.government.nominee[number]
    label = names.say("{who} is asked", who=names.say.deck(made.name))
    return Reason(label, f"N{number + 1:02}", tuple(made.sources))


_Kind = Callable[[Names, Cause], Reason]

_KINDS: dict[str, _Kind] = {
    "drift": _drift,
    "anchor": _anchor,
    "quantity": _quantity,
    "level": _level,
    "step": _step,
    "rule": _table("R", lambda names: names.deck.rules.rule, "name"),
    "card": _table("E", lambda names: names.deck.cards.card, "title"),
    "choice": _choice,
    "move": _table("M", lambda names: names.deck.moves.move, "name"),
    "promise": _promise,
    "vote": _vote,
    "mandate": _mandate,
}
