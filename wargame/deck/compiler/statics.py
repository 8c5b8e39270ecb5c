"""What never changes in a game: seats, points, wants, who may hold what, settings."""

from typing import Any

from wargame.deck.compiler.shop import Shop
from wargame.deck.layout import hundredths
from wargame.deck.model import Portfolio

KNOWN_WANTS = 2
"""How many of a bloc's wants everyone knows."""


def statics(shop: Shop) -> dict[str, Any]:
    """Return the fields of ``Rules`` that are tables and settings, by name."""
    return {**_lists(shop), **_blocs(shop), **_portfolios(shop), **_settings(shop)}


def _lists(shop: Shop) -> dict[str, Any]:
    deck, layout, names = shop.deck, shop.layout, shop.names
    return {
        "blocs": tuple(bloc.id for bloc in deck.blocs.bloc),
        "portfolios": tuple(item.id for item in deck.portfolios.portfolio),
        "endings": tuple(ending.id for ending in deck.endings.ending),
        "ranks": tuple(ending.rank for ending in deck.endings.ending),
        "variables": (*layout.variables, *layout.capital_of(shop.voices.roles)),
        "trust": layout.trust,
        "price": layout.price,
        "mood": layout.mood,
        "capital": layout.capital,
        "bloc_tables": tuple(names.tables.bloc),
        "portfolio_tables": tuple(names.tables.portfolio),
        "member_tables": tuple(names.tables.member),
        "series": tuple(
            tuple(hundredths(value) for value in series.values) for series in deck.meters.series
        ),
        "secret_variables": _secret(shop),
    }


def _secret(shop: Shop) -> tuple[int, ...]:
    """Moods, secret attributes and the capital of each role."""
    layout, size = shop.layout, shop.names.sizes["b"]
    blocks = [layout.mood]
    blocks += [layout.attribute[a.id] for a in shop.deck.blocs.attribute if a.secret]
    hidden = [first + bloc for first in blocks for bloc in range(size)]
    return (*hidden, *(layout.capital + role for role in range(len(shop.voices.roles))))


def _blocs(shop: Shop) -> dict[str, Any]:
    blocs, items = shop.deck.blocs, shop.deck.portfolios.portfolio
    return {
        "seats": tuple(bloc.seats for bloc in blocs.bloc),
        "mood_range": tuple(bloc.mood for bloc in blocs.bloc),
        "rivals": tuple(
            tuple(int(other.id in bloc.rivals) for other in blocs.bloc) for bloc in blocs.bloc
        ),
        "salience": tuple(
            tuple(bloc.wants.get(item.id, blocs.base_salience) for item in items)
            for bloc in blocs.bloc
        ),
        "base_salience": blocs.base_salience,
        "known_wants": KNOWN_WANTS,
    }


def _portfolios(shop: Shop) -> dict[str, Any]:
    table = shop.deck.portfolios
    ministries = {kind.id for kind in table.kind if kind.ministry}
    return {
        "portfolio_points": tuple(hundredths(item.points) for item in table.portfolio),
        "ministries": tuple(int(item.kind in ministries) for item in table.portfolio),
        "office": tuple(int(item.office) for item in table.portfolio),
        "holders": tuple(_holders(shop, item) for item in table.portfolio),
        "customs": tuple(_custom(shop, item) for item in table.portfolio),
    }


def _holders(shop: Shop, item: Portfolio) -> tuple[int, ...]:
    """Mask of the blocs that may hold a portfolio."""
    if item.holders is None:
        return (1,) * shop.names.sizes["b"]
    where = f"portfolios.toml: portfolio '{item.id}'"
    mask = shop.mask(where, "holders", item.holders)
    if not any(mask) and not item.office:
        shop.error(where, "holders", "leaves nobody who may hold it", "name a bloc")
    return mask


def _custom(shop: Shop, item: Portfolio) -> tuple[int, ...]:
    """Mask of the blocs that hold a portfolio by custom; all of them where there is none."""
    everybody = (1,) * shop.names.sizes["b"]
    if item.custom is None:
        return everybody
    where = f"portfolios.toml: portfolio '{item.id}'"
    mask = shop.mask(where, "custom", item.custom)
    may = everybody if item.holders is None else shop.mask(where, "holders", item.holders)
    if not any(one and other for one, other in zip(mask, may, strict=True)):
        remedy = "name a bloc that holders names too"
        shop.error(where, "custom", "leaves nobody who may hold it", remedy)
    return mask


def _settings(shop: Shop) -> dict[str, Any]:
    meta = shop.deck.deck
    return {
        "majority": meta.majority,
        "formation": meta.length.formation,
        "government": meta.length.government,
        "lots": meta.lots.count,
        "lot_points": hundredths(meta.lots.points),
        "lot_worth": hundredths(meta.lots.worth),
        "quiet": meta.quiet,
        "cap": meta.capital_cap,
        "offer_cost": meta.offer_cost,
        "new_items": meta.new_items,
        "round": shop.voices.round,
    }
