"""A deck as one JSON-able table, and the hash of its content."""

import hashlib
import json
import math
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from wargame.deck.faults import BrokenDeck, Fault
from wargame.deck.formats import current
from wargame.deck.model import Deck
from wargame.deck.reading_faults import sentences


def validated(tables: dict[str, Any]) -> Deck:
    """Make a deck of raw tables, of an older format too.

    Raises:
        BrokenDeck: with a sentence for each place that the model refuses.
    """
    try:
        return Deck.model_validate(current(tables))
    except ValidationError as error:
        raise BrokenDeck(sentences(error, tables)) from None
    except (RecursionError, OverflowError):
        raise _beyond_reason() from None


def _beyond_reason() -> BrokenDeck:
    return BrokenDeck([Fault("deck.toml", "", "has a value beyond reason", "simplify it")])


def to_document(deck: Deck) -> dict[str, Any]:
    """Return the deck as plain tables, lists, texts and numbers; defaults are left out."""
    document: dict[str, Any] = _plain(deck.model_dump(exclude_defaults=True))
    return document


def from_document(document: dict[str, Any]) -> Deck:
    """Return the deck that a document holds; the hash is that of the deck it was made from.

    Raises:
        BrokenDeck: the document holds no deck.
    """
    try:
        tables = _exact(document)
    except RecursionError:
        raise _beyond_reason() from None
    return validated(tables)


def content_hash(deck: Deck) -> str:
    """Return the SHA-256 of the deck's content in hex.

    Order of keys, comments, spelled-out defaults and ways to write a number do not count, nor do
    role sheets and pictures. Texts count in every language, wherever a translation is written; a
    game holds the deck that it began with, so that a later correction does not touch it.
    """
    content = deck.model_dump(
        mode="json", exclude={"papers"}, exclude_defaults=True, serialize_as_any=True
    )  # as any: no field is tried as one kind of its union after the other
    text = json.dumps(
        content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False
    )
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: Any) -> Any:
    """Decimals as whole numbers where they are whole, else as floats, which hundredths survive."""
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Decimal):
        whole = int(value)
        return whole if whole == value else float(value)
    return value


def _exact(value: Any) -> Any:
    """Floats as the decimals that they were written as."""
    if isinstance(value, dict):
        return {key: _exact(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_exact(each) for each in value]
    if isinstance(value, float) and math.isfinite(value):
        return Decimal(repr(value))
    return value
