"""Sources: each key is known, each source is used, what is factual cites one."""

from collections.abc import Iterator

from wargame.deck.checks.lookup import unknown
from wargame.deck.checks.walk import is_factual, tables
from wargame.deck.faults import Fault
from wargame.deck.model import Deck


def keys(deck: Deck) -> Iterator[Fault]:
    """Keys that are cited are known, and sources are cited."""
    known = {source.key for source in deck.sources.source}
    used: set[str] = set()
    for file, thing, table in tables(deck):
        cited: list[str] = getattr(table, "sources", [])
        if file != "sources.toml" and cited and isinstance(cited, list):
            used.update(cited)
            where = f"{file}: {thing}" if thing else file
            yield from unknown(where, "sources", cited, known, "source")
    for source in deck.sources.source:
        if source.key not in used:
            where = f"sources.toml: source '{source.key}'"
            yield Fault(where, "", "is cited nowhere", "cite it, or take it out", "warning")


def missing(deck: Deck) -> Iterator[Fault]:
    """What is about the world cites a source, in a deck that has sources."""
    if not deck.sources.source:
        return
    for file, thing, table in tables(deck):
        if is_factual(table) and not getattr(table, "sources", None):
            what = "is about the world and cites nothing"
            yield Fault(f"{file}: {thing}", "sources", what, "cite a source", "warning")
