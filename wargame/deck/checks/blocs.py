"""The chamber and its blocs."""

from collections.abc import Iterator

from wargame.deck.checks.lookup import unknown
from wargame.deck.faults import Fault
from wargame.deck.layout import index_of
from wargame.deck.model import Bloc, Deck

FILE = "blocs.toml"


def chamber(deck: Deck) -> Iterator[Fault]:
    """Seats add up, and the majority is one."""
    meta = deck.deck
    seats = sum(bloc.seats for bloc in deck.blocs.bloc)
    if seats != meta.seats:
        yield Fault(
            "deck.toml",
            "seats",
            f"is {meta.seats}, and the blocs of {FILE} have {seats}",
            "let both be the same",
        )
    if not meta.seats < 2 * meta.majority <= 2 * meta.seats:
        yield Fault(
            "deck.toml",
            "majority",
            f"is {meta.majority} of {meta.seats} seats",
            f"let it be more than half and not more than all, such as {meta.seats // 2 + 1}",
        )


def blocs(deck: Deck) -> Iterator[Fault]:
    """Sets, attributes and wants of each bloc are known; letters differ."""
    letters: dict[str, str] = {}
    items = index_of(item.id for item in deck.portfolios.portfolio)
    for bloc in deck.blocs.bloc:
        where = f"{FILE}: bloc '{bloc.id}'"
        if letters.setdefault(bloc.letter, bloc.id) != bloc.id:
            what = f"is '{bloc.letter}', as that of '{letters[bloc.letter]}'"
            yield Fault(where, "letter", what, "give each bloc a letter of its own")
        if not 0 <= bloc.trust <= 100:
            yield Fault(where, "trust", f"is {bloc.trust}", "let it be from 0 to 100")
        yield from unknown(where, "sets", bloc.sets, deck.blocs.sets, "set")
        yield from unknown(where, "wants", bloc.wants, items, "portfolio")
        yield from _values(deck, where, bloc)


def _values(deck: Deck, where: str, bloc: Bloc) -> Iterator[Fault]:
    known = {made.id: made for made in deck.blocs.attribute}
    yield from unknown(where, "values", bloc.values, known, "attribute")
    for name, made in known.items():
        value = bloc.values.get(name)
        if value is None and not made.low <= 0 <= made.high:
            what = f"has no '{name}'"
            yield Fault(where, "values", what, f"give it a number from {made.low} to {made.high}")
        elif value is not None and not made.low <= value <= made.high:
            what = f"has '{name}' at {value}"
            yield Fault(where, "values", what, f"let it be from {made.low} to {made.high}")


def rivals(deck: Deck) -> Iterator[Fault]:
    """Rivals are other blocs, and both sides say so."""
    known = {bloc.id: bloc for bloc in deck.blocs.bloc}
    for bloc in deck.blocs.bloc:
        where = f"{FILE}: bloc '{bloc.id}'"
        yield from unknown(where, "rivals", bloc.rivals, known, "bloc")
        for name in bloc.rivals:
            if name == bloc.id:
                yield Fault(where, "rivals", "is its own rival", "take it out")
            elif name in known and bloc.id not in known[name].rivals:
                what = f"names '{name}', which does not name it"
                remedy = "name it on both sides, unless one-sided rivalry is meant"
                yield Fault(where, "rivals", what, remedy, "warning")
