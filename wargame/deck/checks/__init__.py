"""Checks of a deck's structure: every fault at once, each a sentence with its remedy.

Expressions, effects and references to moves, cards and roles are checked where they are compiled;
here is what can be seen by looking at the tables.
"""

from collections.abc import Callable, Iterator

from wargame.deck.checks import (
    balance,
    blocs,
    cards,
    government,
    history,
    ids,
    lengths,
    meters,
    papers,
    portfolios,
    roles,
    rules,
    sources,
    texts,
    tracks,
)
from wargame.deck.checks.walk import Spot, tables
from wargame.deck.faults import Fault
from wargame.deck.model import Deck

Check = Callable[[Deck], Iterator[Fault]]
Walk = Callable[[Deck, list[Spot]], Iterator[Fault]]

CHECKS: tuple[Check, ...] = (
    ids.names,
    ids.attributes,
    lengths.lengths,
    blocs.chamber,
    blocs.blocs,
    blocs.rivals,
    roles.roles,
    roles.casts,
    portfolios.portfolios,
    meters.meters,
    meters.bands,
    tracks.tracks,
    tracks.members,
    government.votes,
    government.nominees,
    government.endings,
    history.history,
    cards.cards,
    cards.moves,
    cards.promises,
    rules.alike,
    balance.bars,
    balance.experiments,
    balance.dials,
)

WALKS: tuple[Walk, ...] = (
    sources.keys,
    sources.missing,
    texts.written,
    papers.pictures,
    papers.pages,
)


def structure(deck: Deck) -> Iterator[Fault]:
    """Yield what is wrong with a deck apart from its expressions and effects."""
    for check in CHECKS:
        yield from check(deck)
    spots = tables(deck)
    for walk in WALKS:
        yield from walk(deck, spots)
