"""Texts: they fit their places, and the languages that a deck promises are there."""

from collections.abc import Iterator

from wargame.base.text import steering
from wargame.deck.checks.walk import Spot, text_fields, texts
from wargame.deck.faults import Fault
from wargame.deck.model import MAX_TEXT, Deck, Translated

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


def written(deck: Deck, spots: list[Spot]) -> Iterator[Fault]:
    """Each text fits its place and turns no reading direction; Arabic is there where promised."""
    missing: list[tuple[Spot, str]] = []
    for spot, field, each in _said(spots):
        english, arabic = (each, "") if isinstance(each, str) else (each.en, each.ar)
        longest, most = max(len(english), len(arabic)), LIMITS.get(field, MAX_TEXT)
        if longest > most:
            what = f"has {longest} characters, and {most} fit its place"
            yield Fault(spot.where, field, what, "shorten it", "warning")
        if found := steering(english) or steering(arabic):
            what = f"has the character U+{ord(found):04X}, which overrides the direction"
            yield Fault(spot.where, field, what, "take it out")
        if not arabic:
            missing.append((spot, field))
    if missing and "ar" in deck.deck.languages:
        yield _without_arabic(len(missing), *missing[0])


def _said(spots: list[Spot]) -> Iterator[tuple[Spot, str, str | Translated]]:
    """Every text with its place; one walk for all that is asked of texts."""
    for spot in spots:
        for field in text_fields(type(spot.table)):
            if value := getattr(spot.table, field):
                for each in texts(value):
                    yield spot, field, each


def _without_arabic(count: int, spot: Spot, field: str) -> Fault:
    """One summary of the texts that lack it."""
    what = f"{count} {'text has' if count == 1 else 'texts have'} no Arabic"
    first = f", such as {field} of {spot.where}"
    remedy = "write {en = '…', ar = '…'} or a line of lang/ar.toml, or take ar out of languages"
    return Fault("deck.toml", "languages", what + first, remedy, "warning")
