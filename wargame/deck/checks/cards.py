"""Cards, moves and promises: what can come, be paid and be given."""

from collections.abc import Iterator

from wargame.deck.checks.lookup import twice
from wargame.deck.faults import Fault
from wargame.deck.lengths import lengths
from wargame.deck.model import Card, Deck, Effect, Happening, Table


def cards(deck: Deck) -> Iterator[Fault]:
    """Weeks lie within the story; a dilemma has somebody to decide and a default."""
    length = max(each.formation + each.government for each in lengths(deck))
    for card in deck.cards.card:
        where = f"cards.toml: card '{card.id}'"
        first, last = card.weeks
        if first > last:
            yield Fault(where, "weeks", f"end at {last} before they begin", "swap them")
        elif first > length:
            what = f"begin at {first}, and the story has {length}"
            yield Fault(where, "weeks", what, "let the card come earlier")
        elif last > length:
            what = f"end at {last}, and the story has {length}"
            yield Fault(where, "weeks", what, "shorten them", "warning")
        if not card.weight and not card.inject:
            yield Fault(where, "weight", "is 0, so it is never drawn", "raise it", "warning")
        yield from _choices(where, card)


def _choices(where: str, card: Card) -> Iterator[Fault]:
    yield from twice(where, "choice", (choice.id for choice in card.choice))
    for field, value in (("role", card.role), ("default", card.default)):
        if card.choice and value is None:
            remedy = "say who chooses" if field == "role" else "say what happens by default"
            yield Fault(where, field, "is missing, and there are choices", remedy)
        if not card.choice and value is not None:
            yield Fault(where, field, "is said, and there is nothing to choose", "take it out")
    if len(card.choice) == 1:
        yield Fault(where, "choice", "leaves only one way", "add another", "warning")


def moves(deck: Deck) -> Iterator[Fault]:
    """A move can be paid for, and one with a condition says it in words."""
    cap = deck.deck.capital_cap
    for move in deck.moves.move:
        where = f"moves.toml: move '{move.id}'"
        for field, cost in (("cost", move.cost), ("partner_cost", move.partner_cost)):
            if cost > cap:
                what = f"is {cost}, and nobody can have more than {cap}"
                yield Fault(where, field, what, "lower it")
        if move.once and move.cooldown:
            what = "is said of a move that comes once"
            yield Fault(where, "cooldown", what, "take it out", "warning")
        if move.partner_cost and not move.partner:
            yield Fault(where, "partner_cost", "is said without a partner", "name the partner")
        conditions = move.when != "True" or move.among != "True"
        if conditions and not move.needs:
            what = "is missing, and the move has a condition"
            yield Fault(where, "needs", what, "say the condition in words", "warning")


def promises(deck: Deck) -> Iterator[Fault]:
    """A promise can be made somehow, and something decides about it."""
    given = {effect.promise for effect in _effects(deck) if effect.becomes == "given"}
    for promise in deck.promises.promise:
        where = f"promises.toml: promise '{promise.id}'"
        if not (promise.declared or promise.offered or promise.id in given):
            what = "can neither be declared nor offered, and no effect gives it"
            yield Fault(where, "declared", what, "allow one of them", "warning")
        if promise.kept_when != "False" and promise.due == "False":
            what = "never comes, so kept_when is never asked"
            yield Fault(where, "due", what, "say from when on it is due")


def _effects(deck: Deck) -> Iterator[Effect]:
    """Every effect that stands in a list somewhere."""
    for happening in _happenings(deck):
        yield from happening.also
        yield from happening.otherwise_also
    tables: list[Table] = [*deck.government.vote, *deck.government.nominee, *deck.promises.promise]
    for table in tables:
        for field in ("passed", "failed", "on_change", "given", "kept", "broken"):
            yield from getattr(table, field, ())
    yield from deck.government.on_change
    yield from deck.bargaining.withdrawn


def _happenings(deck: Deck) -> Iterator[Happening]:
    yield from deck.moves.move
    yield from deck.rules.rule
    for card in deck.cards.card:
        yield card
        yield from card.choice
    for track in deck.tracks.track:
        yield from track.level
        yield from track.step
