"""Sources: each key is known, each source is used, what is factual cites one."""

from collections.abc import Iterator
from functools import cache

from wargame.deck.checks.lookup import unknown
from wargame.deck.checks.walk import Spot, is_factual
from wargame.deck.faults import Fault
from wargame.deck.model import Deck, SourceList, Table


def keys(deck: Deck, spots: list[Spot]) -> Iterator[Fault]:
    """Keys that are cited are known, and sources are cited."""
    known = {source.key for source in deck.sources.source}
    used: set[str] = set()
    for spot in spots:
        cited = _cited(spot)
        used.update(cited)
        if not known.issuperset(cited):
            yield from unknown(spot.where, "sources", cited, known, "source")
    for source in deck.sources.source:
        if source.key not in used:
            where = f"sources.toml: source '{source.key}'"
            yield Fault(where, "", "is cited nowhere", "cite it, or take it out", "warning")


def missing(_: Deck, spots: list[Spot]) -> Iterator[Fault]:
    """What is about the world cites a source, in a deck that cites any."""
    if not any(_cited(spot) for spot in spots):
        return
    for spot in spots:
        if is_factual(spot.table) and not _cited(spot):
            what = "is about the world and cites nothing"
            yield Fault(spot.where, "sources", what, "cite a source", "warning")


def _cited(spot: Spot) -> list[str]:
    cited: list[str] = spot.table.sources if _cites(type(spot.table)) else []  # type: ignore[attr-defined]
    return cited


@cache
def _cites(table: type[Table]) -> bool:
    return table is not SourceList and "sources" in table.model_fields
