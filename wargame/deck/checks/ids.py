"""Names: each once where it is looked up, and none that the language keeps for itself."""

import keyword
from collections.abc import Iterable, Iterator

from wargame.deck.expressions.grammar import FUNCTIONS
from wargame.deck.expressions.names import (
    FACTION_WORDS,
    IT_WORDS,
    ME_WORDS,
    SCOPE_WORDS,
    WORDS,
)
from wargame.deck.faults import Fault
from wargame.deck.model import Deck

Entry = tuple[str, str, str]
"""File, kind of thing, id."""

RESERVED = WORDS | SCOPE_WORDS | frozenset(FUNCTIONS) | frozenset(keyword.kwlist)

EFFECT_WORDS = frozenset("trust mood price capital target office".split())


def names(deck: Deck) -> Iterator[Fault]:
    """Every name of an expression means one thing; other ids are unique in their table."""
    yield from _once(_expression_names(deck), RESERVED | EFFECT_WORDS)
    for table in _own_tables(deck):
        yield from _once(table, frozenset())


def attributes(deck: Deck) -> Iterator[Fault]:
    """Attributes of blocs, portfolios and members do not hide the language's own."""
    bloc = [("blocs.toml", "attribute", made.id) for made in deck.blocs.attribute]
    bloc += [
        ("derived.toml", "quantity", made.id)
        for made in deck.derived.quantity
        if made.scope == "bloc"
    ]
    yield from _once(bloc, ME_WORDS | EFFECT_WORDS)
    yield from _once((("portfolios.toml", "value", v) for v in deck.portfolios.values), IT_WORDS)
    for track in deck.tracks.track:
        yield from _once((("tracks.toml", "value", v) for v in track.values), FACTION_WORDS)
    singles = {made.id for made in (*deck.meters.meter,)}
    singles |= {made.id for made in deck.meters.counter} | {made.id for made in deck.tracks.track}
    for made in deck.blocs.attribute:
        if made.id in singles:
            yield Fault(
                f"blocs.toml: attribute '{made.id}'",
                "id",
                "is also the name of a meter, counter or track, so an effect on it is unclear",
                "rename one of them",
            )


def _expression_names(deck: Deck) -> Iterator[Entry]:
    meters, items, blocs = deck.meters, deck.portfolios, deck.blocs
    yield from (("meters.toml", "meter", made.id) for made in meters.meter)
    yield from (("meters.toml", "counter", made.id) for made in meters.counter)
    yield from (("meters.toml", "series", made.id) for made in meters.series)
    for made in deck.derived.quantity:
        if made.scope == "all":
            yield "derived.toml", "quantity", made.id
    yield from (("blocs.toml", "set", name) for name in blocs.sets)
    yield from (("blocs.toml", "bloc", made.id) for made in blocs.bloc)
    yield from (("portfolios.toml", "kind", made.id) for made in items.kind)
    yield from (("portfolios.toml", "set", name) for name in items.sets)
    yield from (("portfolios.toml", "portfolio", made.id) for made in items.portfolio)
    for track in deck.tracks.track:
        yield "tracks.toml", "track", track.id
        yield from (("tracks.toml", "set", name) for name in track.sets)
        yield from (("tracks.toml", "member", made.id) for made in track.member)
    yield from (("government.toml", "vote", made.id) for made in deck.government.vote)


def _own_tables(deck: Deck) -> Iterator[list[Entry]]:
    yield [("roles.toml", "role", made.id) for made in deck.roles.role]
    yield [("roles.toml", "cast", made.id) for made in deck.roles.cast]
    yield [("bargaining.toml", "term", made.id) for made in deck.bargaining.term]
    yield [("promises.toml", "promise", made.id) for made in deck.promises.promise]
    yield [("government.toml", "nominee", made.id) for made in deck.government.nominee]
    yield [("moves.toml", "move", made.id) for made in deck.moves.move]
    yield [("messages.toml", "message", made.id) for made in deck.messages.message]
    yield [("cards.toml", "card", made.id) for made in deck.cards.card]
    yield [("rules.toml", "rule", made.id) for made in deck.rules.rule]
    yield [("endings.toml", "ending", made.id) for made in deck.endings.ending]
    yield [("sources.toml", "source", made.key) for made in deck.sources.source]
    yield [("bots.toml", "stance", made.id) for made in deck.bots.stance]
    yield [("balance.toml", "experiment", made.id) for made in deck.balance.experiment]
    yield [("balance.toml", "dial", made.id) for made in deck.balance.dial]


def _once(entries: Iterable[Entry], kept: frozenset[str]) -> Iterator[Fault]:
    first: dict[str, tuple[str, str]] = {}
    for file, kind, name in entries:
        where = f"{file}: {kind} '{name}'"
        if name in kept:
            yield Fault(where, "id", "is a word of the deck language", "choose another name")
        if name in first:
            other_file, other = first[name]
            what = f"is also the name of a {other} in {other_file}"
            yield Fault(where, "id", what, "rename one of them")
        first.setdefault(name, (file, kind))
