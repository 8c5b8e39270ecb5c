"""Texts: they fit their places, and the languages that a deck promises are there."""

from collections.abc import Iterator

from wargame.deck.checks.walk import tables, text_fields, texts
from wargame.deck.faults import Fault
from wargame.deck.model import Deck, Translated, text

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


def lengths(deck: Deck) -> Iterator[Fault]:
    """A text fits the place where it is shown."""
    for file, thing, table in tables(deck):
        for field in text_fields(type(table)):
            most = LIMITS.get(field)
            if most is None:
                continue
            for each in texts(getattr(table, field)):
                longest = max(len(text(each, language)) for language in ("en", "ar"))
                if longest > most:
                    what = f"has {longest} characters, and {most} fit its place"
                    where = f"{file}: {thing}" if thing else file
                    yield Fault(where, field, what, "shorten it", "warning")


def arabic(deck: Deck) -> Iterator[Fault]:
    """One summary of the texts that lack Arabic, where the deck promises it."""
    if "ar" not in deck.deck.languages:
        return
    missing: list[str] = []
    for file, thing, table in tables(deck):
        for field in text_fields(type(table)):
            for each in texts(getattr(table, field)):
                if not isinstance(each, Translated) or not each.ar:
                    missing.append(f"{file}: {thing}, {field}" if thing else f"{file}: {field}")
    if missing:
        count = len(missing)
        what = f"{count} {'text has' if count == 1 else 'texts have'} no Arabic: {missing[0]}"
        rest = " and others" if count > 1 else ""
        remedy = "write {en = '…', ar = '…'}, or take ar out of languages"
        yield Fault("deck.toml", "languages", what + rest, remedy, "warning")
