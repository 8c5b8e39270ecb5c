"""Numbers of a deck found by their path, and decks in which one of them is turned."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from wargame.base.errors import DataError
from wargame.deck.document import from_document, to_document
from wargame.deck.faults import did_you_mean
from wargame.deck.model import Deck, Dial, Table

_KEYS = ("id", "key")


def turned(deck: Deck, dial: Dial, value: Decimal) -> Deck:
    """Return the deck with the dial's number at ``value``, and without its balance.toml.

    Raises:
        DataError: the path leads to no number of this deck.
        BrokenDeck: the number may not stand there.
    """
    before = dialled(deck, dial)
    document = to_document(deck)
    document.pop("balance", None)  # its dials speak of the deck as it was
    *way, last = _keys(deck, dial)
    place: Any = document
    for key in way:
        place = place.setdefault(key, {}) if isinstance(key, str) else place[key]
    place[last] = _written(dial, before, value)
    return from_document(document)


def dialled(deck: Deck, dial: Dial) -> Any:
    """Return what stands at the dial's path: a number, or an expression with the number in it.

    Raises:
        DataError: the path leads to no such thing.
    """
    found: Any = deck
    for key in _keys(deck, dial):
        found = found[key] if isinstance(key, int) else _field(found, key)
    if not dial.was and not isinstance(found, int | Decimal | None):
        remedy = "say in was which number of the expression is turned"
        raise DataError(f"the path {dial.path}", "leads to no number", remedy)
    if dial.was and len(_token(dial.was).findall(str(found))) != 1:
        what = f"has not exactly one {dial.was} in it"
        raise DataError(f"the expression at {dial.path}", what, "name a number that is there once")
    return found


def _keys(deck: Deck, dial: Dial) -> Iterator[str | int]:
    """The path as keys of tables and places in lists, ids turned into places."""
    place: Any = deck
    for step in dial.path.split("."):
        key: str | int = step
        if isinstance(place, list):
            key = _place(dial, place, step)
        elif step not in _names(place):
            raise _lost(dial, step, _names(place))
        yield key
        place = place[key] if isinstance(key, int) else _field(place, key)


def _names(place: Any) -> list[str]:
    if isinstance(place, Table):
        return list(type(place).model_fields)
    return list(place) if isinstance(place, dict) else []


def _field(place: Any, key: str) -> Any:
    return place[key] if isinstance(place, dict) else getattr(place, key)


def _place(dial: Dial, place: list[Any], step: str) -> int:
    """The place in a list by id, or by number from 1."""
    if step.isdecimal() and 1 <= int(step) <= len(place):
        return int(step) - 1
    ids = [next((getattr(each, key, "") for key in _KEYS), "") for each in place]
    if step not in ids:
        raise _lost(dial, step, [each for each in ids if each])
    return ids.index(step)


def _lost(dial: Dial, step: str, known: list[str]) -> DataError:
    remedy = did_you_mean(step, known, "follow the tables of the file, ids and numbers from 1")
    return DataError(f"the path {dial.path}", f"knows no '{step}'", remedy)


def _written(dial: Dial, before: Any, value: Decimal) -> Any:
    """The number as it stands there: alone, or in the place of another in an expression."""
    whole = int(value) if value == int(value) else value
    return _token(dial.was).sub(str(whole), str(before)) if dial.was else whole


def _token(figure: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){re.escape(figure)}(?![\w.])")
