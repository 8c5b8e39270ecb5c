"""Decks and positions at the edge of what an author may write, made from the small deck."""

import re
from collections.abc import Iterator
from typing import Any

from wargame.deck import Deck, deck_path, from_document, to_document
from wargame.deck.beside import read_beside, whole
from wargame.deck.checks.texts import LIMITS
from wargame.deck.files import read_tables
from wargame.engine import Act, Kind
from wargame.session import Session

Raw = Any
"""A part of a TOML file: tables, lists, texts and numbers."""

MERGED = {"islands": "lantern", "valley": "harbour"}
"""Blocs that are given up, and what takes their place wherever a deck names them."""

LONG = " and the Restoration of the Wirtschaftsverwaltungsbehörde, its Quays, its Sheds and Light"
LONG_ARABIC = " وإعادة إعمار الميناء الخارجي وأرصفته ومستودعاته ومنارته القديمة وكاسر أمواجه"
"""What is put behind a name before it is cut to the length that fits its place."""

LENGTHENED = "blocs portfolios meters moves tracks endings promises derived roles deck".split()
FIELDS = ("name", "short", "title", "word", "label")


def three_blocs() -> Deck:
    """The small deck with three lists: 50, 19 and 32 seats."""
    tables = read_tables(deck_path("tiny"))
    tables["moves"]["move"] = [m for m in tables["moves"]["move"] if m["id"] != "joint_letter"]
    tables["bots"]["temper"] = [t for t in tables["bots"]["temper"] if t["role"] != "for_lantern"]
    for name, table in (("blocs", "bloc"), ("roles", "role")):
        kept = [each for each in tables[name][table] if _bloc(each["id"]) not in MERGED]
        tables[name][table] = kept
    seats = {"harbour": 50, "dockers": 19, "lantern": 32}
    for bloc in tables["blocs"]["bloc"]:
        bloc["seats"] = seats[bloc["id"]]
    return whole(_merged(tables), {})


def forty_weeks() -> Deck:
    """The small deck with 40 weeks to form a cabinet, in which a mandate does not lapse."""
    tables = read_tables(deck_path("tiny"))
    tables["deck"]["length"] = {"formation": 40, "government": 2}
    tables["government"]["lapse"] = []
    for clause in tables["endings"]["clause"]:
        clause["when"] = clause["when"].replace("week >= 4", "week >= 40")
    return whole(tables, {})


def long_names() -> Deck:
    """The small deck with names as long as a check of the deck lets them be."""
    path = deck_path("tiny")
    deck = whole(read_tables(path), read_beside(path))
    tables = to_document(deck)
    for file in LENGTHENED:
        for table in _tables(tables[file]):
            for field in table.keys() & set(FIELDS):
                table[field] = _long(table[field], LIMITS[field])
    return from_document(tables)


def all_offered(deck: Deck) -> Session:
    """The first week of a deck whose blocs sign nothing, with every post on offer to somebody."""
    free = deck.deck.model_copy(update={"new_items": 20, "offer_cost": 0})
    hard = deck.bargaining.model_copy(update={"accept": "0"})
    session = begun(deck.model_copy(update={"deck": free, "bargaining": hard}))
    give = session.legal().give[0]
    offers = [0] * give.shape[0]
    for post in range(give.shape[1]):
        takers = [bloc for bloc in range(1, give.shape[0]) if give[bloc, post]]
        if takers:
            offers[takers[post % len(takers)]] |= 1 << post
    for bloc, items in enumerate(offers):
        if items:
            session.act(Act(Kind.SEND, session.role, bloc=bloc, items=items))
    return session


def begun(deck: Deck, role: str = "mandate") -> Session:
    """The first week of a deck, in memory."""
    return Session.new(deck, "solo", {role: "human"}, "7", None)


def silent(deck: Deck) -> Session:
    """A game in which the person does nothing, to its ending."""
    session = begun(deck)
    while not session.ending:
        session.end_week()
    return session


def _long(name: Raw, most: int) -> Raw:
    if isinstance(name, str):
        return (name + LONG)[:most].strip()
    arabic = (name.get("ar", "") + LONG_ARABIC)[:most].strip()
    return {"en": _long(name["en"], most), "ar": arabic}


def _tables(part: Raw) -> Iterator[dict[str, Raw]]:
    """Every table in a part of a file."""
    if isinstance(part, dict):
        yield part
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _tables(each)


def _bloc(name: str) -> str:
    return name.removeprefix("for_")


def _merged(part: Raw) -> Raw:
    """A part of a file with merged blocs named by what takes their place, nothing named twice."""
    if isinstance(part, dict):
        return {_renamed(key): _merged(value) for key, value in reversed(part.items())}
    if isinstance(part, list):
        found = [_merged(each) for each in part]
        names = [each for each in found if isinstance(each, str)]
        return list(dict.fromkeys(names)) if names else found
    return _renamed(part) if isinstance(part, str) else part


def _renamed(words: str) -> str:
    for old, new in MERGED.items():
        words = re.sub(rf"\b(for_)?{old}\b", rf"\g<1>{new}", words)
    return words
