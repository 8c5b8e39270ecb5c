"""The sheet of the tariff: a row a portfolio, its points and the deck's numbers of it."""

from wargame.deck.model import Deck, Portfolio
from wargame.deck.sheets.sheet import Column, Row, Sheet


def _columns(deck: Deck) -> list[Column]:
    return [
        Column("portfolio", "id", "key"),
        Column("name", "name", "fixed"),
        Column("kind", "kind", "fixed"),
        Column("points", "points", "points", needed=True),
        *(Column(name, "values", "whole", name) for name in deck.portfolios.values),
    ]


def _rows(deck: Deck) -> list[Row]:
    return [Row((item.id, ""), item) for item in deck.portfolios.portfolio]


TARIFF = Sheet("tariff", "portfolios", "portfolio", "", False, Portfolio, None, _columns, _rows)
