"""The sheet of cards and injects: a row a card, below it a row for each of its choices.

Effects on meters, counters and ladders have a column each, so that they can be compared, sorted and
summed; what only a text can say stands in the columns after them.
"""

from collections.abc import Iterator

from wargame.deck.model import Card, Choice, Deck
from wargame.deck.sheets.sheet import Column, Row, Sheet


def _columns(deck: Deck) -> list[Column]:
    arabic = "ar" in deck.deck.languages
    columns = [
        Column("card", "id", "key"),
        Column("choice", "choice", "key", inner=True, outer=False),
        Column("title", "title", "text", "en", needed=True),
        Column("title (ar)", "title", "text", "ar"),
        Column("text", "text", "text", "en", inner=True, needed=True),
        Column("text (ar)", "text", "text", "ar", inner=True),
        Column("first week", "weeks", "whole", "0", needed=True),
        Column("last week", "weeks", "whole", "1", needed=True),
        Column("weight", "weight", "whole"),
        Column("inject", "inject", "flag"),
        Column("once", "once", "flag"),
        Column("when", "when", "code", inner=True),
        Column("role", "role", "code"),
        Column("default", "default", "code"),
        *(Column(name, "effects", "points", name, inner=True) for name in _variables(deck)),
        Column("also", "also", "effects", inner=True),
        Column("chance", "chance", "code", inner=True),
        Column("otherwise", "otherwise", "pairs", inner=True),
        Column("otherwise also", "otherwise_also", "effects", inner=True),
        Column("sources", "sources", "names"),
    ]
    return [column for column in columns if arabic or column.part != "ar"]


def _variables(deck: Deck) -> list[str]:
    """What the short form can change, in the order of the deck, and whatever else is changed."""
    known = [made.id for made in deck.meters.meter]
    known += [made.id for made in deck.meters.counter]
    known += [track.id for track in deck.tracks.track if not track.member]
    used = (name for row in _rows(deck) for name in _effects(row))
    return list(dict.fromkeys([*known, *used]))


def _effects(row: Row) -> Iterator[str]:
    if isinstance(row.thing, Card | Choice):
        yield from row.thing.effects


def _rows(deck: Deck) -> list[Row]:
    rows: list[Row] = []
    for card in deck.cards.card:
        rows.append(Row((card.id, ""), card))
        rows += [Row((card.id, choice.id), choice) for choice in card.choice]
    return rows


CARDS = Sheet("cards", "cards", "card", "choice", True, Card, Choice, _columns, _rows)
