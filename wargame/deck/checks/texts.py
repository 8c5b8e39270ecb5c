"""Texts: they fit their places, and the languages that a deck promises are there."""

from collections.abc import Iterator

from wargame.base.text import steering
from wargame.deck.checks.walk import Spot, text_fields, texts
from wargame.deck.faults import Fault
from wargame.deck.model import MAX_TEXT, Deck

LIMITS = {
    "short": 22,
    "word": 24,
    "label": 60,
    "name": 70,
    "title": 90,
    "badges": 30,
    "favours": 140,
    "hinders": 140,
    "needs": 140,
    "reason": 200,
    "note": 600,
    "help": 400,
}
"""Characters that fit where a field is shown; others may be as long as the model allows."""


def lengths(_: Deck, spots: list[Spot]) -> Iterator[Fault]:
    """A text fits the place where it is shown."""
    for spot in spots:
        for field in text_fields(type(spot.table)):
            value = getattr(spot.table, field)
            if not value:
                continue
            most = LIMITS.get(field, MAX_TEXT)
            for each in texts(value):
                longest = len(each) if isinstance(each, str) else max(len(each.en), len(each.ar))
                if longest > most:
                    what = f"has {longest} characters, and {most} fit its place"
                    yield Fault(spot.where, field, what, "shorten it", "warning")


def directions(_: Deck, spots: list[Spot]) -> Iterator[Fault]:
    """No text turns the reading direction of what stands after it."""
    for spot in spots:
        for field in text_fields(type(spot.table)):
            for each in texts(getattr(spot.table, field)):
                found = steering(each if isinstance(each, str) else each.en + each.ar)
                if found:
                    what = f"has the character U+{ord(found):04X}, which overrides the direction"
                    yield Fault(spot.where, field, what, "take it out")


def arabic(deck: Deck, spots: list[Spot]) -> Iterator[Fault]:
    """One summary of the texts that lack Arabic, where the deck promises it."""
    if "ar" not in deck.deck.languages:
        return
    missing = [
        (spot, field)
        for spot in spots
        for field in text_fields(type(spot.table))
        if (value := getattr(spot.table, field))
        for each in texts(value)
        if isinstance(each, str) or not each.ar
    ]
    if missing:
        spot, field = missing[0]
        count = len(missing)
        what = f"{count} {'text has' if count == 1 else 'texts have'} no Arabic"
        first = f", such as {field} of {spot.where}"
        remedy = "write {en = '…', ar = '…'} or a line of lang/ar.toml, or take ar out of languages"
        yield Fault("deck.toml", "languages", what + first, remedy, "warning")
